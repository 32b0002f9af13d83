package org.galleyproof.trainer.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.galleyproof.index.StatementDocument;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** Counts in what share of the passages of a store each word stands, so that a small dossier knows what is common in the language. */
final class CommonWords {

	/** Words of a passage, as the index cuts them. */
	private static final int PASSAGE = 64;
	/** Rarer words are told apart well enough by the dossier itself. */
	private static final double LEAST = 0.02;
	/** A word more of which begins with a capital is a name, and how common that is says nothing of another dossier. */
	private static final double NAME = 0.5;

	private final PrintStream out;
	private final Map<String, Integer> passages = new HashMap<>();
	private final Map<String, Integer> times = new HashMap<>();
	private final Map<String, Integer> capitals = new HashMap<>();
	private int count;

	CommonWords(PrintStream out) {
		this.out = out;
	}

	/** @param output where to write the words with their shares, the most common first; {@code null} to tell only how many there are */
	void run(Path statements, Path output) throws IOException {
		for (StatementDocument statement : Rows.statements(statements)) {
			List<Word> words = Words.of(statement.text());
			for (int from = 0; from < words.size(); from += PASSAGE)
				count(words.subList(from, Math.min(words.size(), from + PASSAGE)));
		}
		Map<Double, Set<String>> common = common();
		out.println(common.values().stream().mapToInt(Set::size).sum() + " words in more than " + LEAST + " of " + count + " passages each");
		if (output == null)
			return;
		StringBuilder file = new StringBuilder(TrainSearch.HEADING);
		common.forEach((share, words) -> words.stream().sorted().forEach(word -> file.append(String.format(Locale.ROOT, "%s %.3f%n", word, -share))));
		Files.writeString(output, file);
	}

	private void count(List<Word> passage) {
		count++;
		Set<String> met = new HashSet<>();
		for (Word word : passage) {
			times.merge(word.key(), 1, Integer::sum);
			if (Character.isUpperCase(word.text().codePointAt(0)))
				capitals.merge(word.key(), 1, Integer::sum);
			if (met.add(word.key()))
				passages.merge(word.key(), 1, Integer::sum);
		}
	}

	/** The words by their shares, which are negative so that the most common come first. */
	private Map<Double, Set<String>> common() {
		Predicate<String> name = word -> capitals.getOrDefault(word, 0) > NAME * times.get(word) && !isPronoun(word);
		Map<Double, Set<String>> common = new TreeMap<>();
		passages.forEach((word, number) -> {
			double share = (double) number / count;
			if (share > LEAST && !name.test(word))
				common.computeIfAbsent(-share, key -> new HashSet<>()).add(word);
		});
		return common;
	}

	/** English writes it with a capital. */
	private static boolean isPronoun(String word) {
		return word.equals("i") || word.startsWith("i'");
	}
}
