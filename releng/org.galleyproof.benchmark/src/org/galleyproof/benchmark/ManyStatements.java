package org.galleyproof.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * As many statements as wanted out of some. The first are those of the file as they are. Then the file comes again and again, row by row, with the
 * speaker, date and occasion of the row (the occasion numbered, so that it is another source) and with another text: one to six sentences from
 * anywhere in the file, every twelfth word exchanged for one from anywhere. So words and pairs are as common as in real speech, passages and sources
 * as long, and no two statements alike. The same seed gives the same rows.
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
				texts.add(parse(row).get("text").getAsString());
		}
		return texts;
	}

	/** Writes {@code count} rows into a file beside nothing else. */
	static Path write(Path statements, int count, Path file) throws IOException {
		List<String> texts = texts(statements);
		Random random = new Random(SEED);
		int written = 0;
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (int copy = 0; written < count; copy++)
				try (BufferedReader rows = Files.newBufferedReader(statements)) {
					for (String row = rows.readLine(); row != null && written < count; row = rows.readLine(), written++)
						out.append(copy == 0 ? row : another(row, copy, texts, random)).append('\n');
				}
		}
		return file;
	}

	private static String another(String row, int copy, List<String> texts, Random random) {
		JsonObject object = parse(row);
		object.addProperty("id", object.get("id").getAsString() + "-" + copy);
		object.addProperty("event", (object.has("event") ? object.get("event").getAsString() : "Occasion") + " (" + copy + ")");
		object.addProperty("text", mixed(texts, random));
		return object.toString();
	}

	private static String mixed(List<String> texts, Random random) {
		StringBuilder mixed = new StringBuilder();
		for (int sentences = 1 + random.nextInt(MOST_SENTENCES); sentences > 0; sentences--)
			for (String word : sentence(texts, random).split(" ")) {
				String[] others = random.nextInt(EXCHANGED) == 0 ? sentence(texts, random).split(" ") : null;
				mixed.append(others == null ? word : others[random.nextInt(others.length)]).append(' ');
			}
		// a word exchanged for a blank between two others may leave nothing, which no import takes
		return mixed.toString().isBlank() ? "Yes." : mixed.toString().strip();
	}

	private static String sentence(List<String> texts, Random random) {
		String text = texts.get(random.nextInt(texts.size()));
		int from = text.indexOf(' ', random.nextInt(Math.max(1, text.length()))) + 1;
		int to = text.indexOf(". ", from);
		String sentence = text.substring(from, to < 0 ? Math.min(text.length(), from + 120) : Math.min(to + 1, from + 300)).replace('\n', ' ');
		return sentence.isBlank() ? "Yes." : sentence;
	}

	private static JsonObject parse(String row) {
		return JsonParser.parseString(row).getAsJsonObject();
	}
}
