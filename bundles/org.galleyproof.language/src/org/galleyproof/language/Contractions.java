package org.galleyproof.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/**
	 * An ending that is a word of its own.
	 *
	 * @param least letters that must stand before it
	 * @param spoken the word, and another that it may be; behind a pronoun the last two are
	 */
	private record Tail(String written, int least, List<String> spoken) {

		Part part(String word, boolean pronoun) {
			int from = pronoun && spoken.size() > 2 ? 2 : 0;
			return new Part(word.length() - written.length(), word.length(), spoken.get(from), spoken.size() > from + 1 ? spoken.get(from + 1) : null);
		}
	}

	private static final Lexicon ENDINGS = Lexicon.load("contracted-endings.txt");
	private static final List<Tail> TAILS = tails();
	private static final Set<String> PRONOUNS = ENDINGS.named("pronoun");
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
		int length = word.length();
		Part cut = null;
		for (Tail end : TAILS)
			if (word.endsWith(end.written) && length >= end.written.length() + end.least)
				cut = end.part(word, PRONOUNS.contains(stem));
		if (cut == null)
			return List.of();
		// "wouldn't've"
		String host = word.substring(0, cut.start);
		List<Part> parts = new ArrayList<>(of(host));
		if (parts.isEmpty())
			parts.add(new Part(0, cut.start, host, null));
		parts.add(cut);
		return List.copyOf(parts);
	}

	private static List<Tail> tails() {
		List<Tail> found = new ArrayList<>();
		for (List<String> row : ENDINGS.rows())
			if (row.get(0).equals("tail"))
				found.add(new Tail(row.get(1), Integer.parseInt(row.get(2)), row.subList(3, row.size())));
		return List.copyOf(found);
	}
}
