package org.galleyproof.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes contracted words apart: "don't" is "do" and "not", "gonna" is "going" and "to". */
public final class Contractions {

	/**
	 * One spoken word inside a written one.
	 *
	 * @param start its first character in the written word
	 * @param end the character after its last
	 * @param key the word it stands for
	 * @param alternate another word it may stand for ("'s": is, has); {@code null} for most
	 */
	public record Part(int start, int end, String key, String alternate) {
	}

	private static final Map<String, List<Part>> LISTED = listed();

	private Contractions() {
	}

	private static Map<String, List<Part>> listed() {
		Map<String, List<Part>> found = new HashMap<>();
		for (List<String> row : Lexicon.load("contractions.txt").rows()) {
			String[] cuts = row.get(0).split("\\|");
			List<String> spoken = row.subList(2, row.size());
			List<Part> parts = new ArrayList<>();
			int at = 0;
			for (int i = 0; i < spoken.size(); i++) {
				int end = i < cuts.length ? at + cuts[i].length() : at;
				parts.add(new Part(i < cuts.length ? at : 0, end, spoken.get(i), null));
				at = end;
			}
			found.put(String.join("", cuts), List.copyOf(parts));
		}
		return Map.copyOf(found);
	}

	/** @param word folded; the answer is empty for a word that is no contraction */
	public static List<Part> of(String word) {
		int apostrophe = word.lastIndexOf('\'');
		List<Part> listed = LISTED.get(word);
		if (listed != null)
			return listed;
		if (apostrophe <= 0)
			return List.of();
		String stem = word.substring(0, apostrophe);
		String tail = word.substring(apostrophe);
		int length = word.length();
		if (tail.equals("'t") && stem.endsWith("n") && stem.length() > 2)
			return List.of(new Part(0, apostrophe - 1, word.substring(0, apostrophe - 1), null), new Part(apostrophe - 1, length, "not", null));
		Part second = switch (tail) {
			case "'s" -> isPronoun(stem) ? new Part(apostrophe, length, "is", "has") : new Part(apostrophe, length, "'s", "is");
			case "'re" -> new Part(apostrophe, length, "are", null);
			case "'ve" -> new Part(apostrophe, length, "have", null);
			case "'ll" -> new Part(apostrophe, length, "will", "shall");
			case "'d" -> new Part(apostrophe, length, "would", "had");
			case "'m" -> new Part(apostrophe, length, "am", null);
			default -> null;
		};
		return second == null ? List.of() : List.of(new Part(0, apostrophe, stem, null), second);
	}

	private static boolean isPronoun(String word) {
		return switch (word) {
			case "it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "how", "when", "why", "everybody", "everyone", "nobody", "somebody", "someone" -> true;
			default -> false;
		};
	}
}
