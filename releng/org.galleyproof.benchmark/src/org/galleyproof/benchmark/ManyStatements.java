package org.galleyproof.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;

import com.google.gson.JsonParser;

/**
 * As many statements as wanted out of some: the first are those of the file as they are; each further one takes one to six sentences
 * from anywhere in the file and exchanges every twelfth word for one from anywhere, so that words and pairs are as common as in
 * real speech, passages are as long, and no two statements are alike. The same seed gives the same statements.
 */
final class ManyStatements {

	private static final int SEED = 11;
	private static final int MOST_SENTENCES = 6;
	private static final int EXCHANGED = 12;

	private ManyStatements() {
	}

	/** The texts of a file of statements, JSON Lines. */
	static List<String> texts(Path statements) throws IOException {
		List<String> texts = new ArrayList<>();
		try (BufferedReader rows = Files.newBufferedReader(statements)) {
			for (String row = rows.readLine(); row != null; row = rows.readLine())
				texts.add(JsonParser.parseString(row).getAsJsonObject().get("text").getAsString());
		}
		return texts;
	}

	/** An index of {@code count} statements in an empty folder. */
	static StatementIndex index(List<String> texts, int count, Path folder) throws IOException {
		StatementIndex index = StatementIndex.open(folder);
		Random random = new Random(SEED);
		Iterator<StatementDocument> all = IntStream.range(0, count).mapToObj(i -> new StatementDocument("s" + i, i < texts.size() ? texts.get(i) : mixed(texts, random),
				"Speaker " + i % 997, LocalDate.ofEpochDay(16_000 + i % 2_000), true, "source-" + i / 100, "Hearing " + i / 100)).iterator();
		index.add(() -> all);
		index.commit("benchmark");
		return index;
	}

	private static String mixed(List<String> texts, Random random) {
		StringBuilder mixed = new StringBuilder();
		for (int sentences = 1 + random.nextInt(MOST_SENTENCES); sentences > 0; sentences--) {
			String[] words = sentence(texts, random).split("\\s+");
			for (String word : words) {
				String[] others = random.nextInt(EXCHANGED) == 0 ? sentence(texts, random).split("\\s+") : null;
				mixed.append(others == null ? word : others[random.nextInt(others.length)]).append(' ');
			}
		}
		return mixed.toString().strip();
	}

	private static String sentence(List<String> texts, Random random) {
		String text = texts.get(random.nextInt(texts.size()));
		int from = text.indexOf(' ', random.nextInt(Math.max(1, text.length()))) + 1;
		int to = text.indexOf(". ", from);
		return text.substring(from, to < 0 ? Math.min(text.length(), from + 120) : Math.min(to + 1, from + 300));
	}
}
