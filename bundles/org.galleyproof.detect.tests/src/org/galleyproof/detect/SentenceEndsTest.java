package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.galleyproof.text.CodePoints;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * No quotation of the articles that are kept for checking is cut by a sentence end: between its content, cue and source no sentence
 * ends without a stop, before a small letter in the same paragraph, or between a content and the cue or source right behind it.
 */
class SentenceEndsTest {

	private static final Path ARTICLES = articles();
	private static final String CLOSING = "\"”’'»)]}";

	@Test
	void noQuotationIsCut() throws IOException {
		if (ARTICLES == null)
			System.err.println("NOT TESTED: the articles of ../shared/data are not here, so nothing says whether sentence ends cut quotations of real news");
		Assumptions.assumeTrue(ARTICLES != null, "the articles of ../shared/data are not here");
		List<String> cut = new ArrayList<>();
		for (String line : Files.readAllLines(ARTICLES)) {
			JsonObject article = JsonParser.parseString(line).getAsJsonObject();
			String text = article.get("text").getAsString();
			List<Sentence> sentences = new DraftReader().readAtOnce(text).sentences();
			CodePoints points = CodePoints.of(text);
			for (JsonElement quote : article.getAsJsonArray("quotes"))
				check(text, points, quote.getAsJsonObject(), sentences, cut);
		}
		assertEquals(List.of(), cut);
	}

	private static Path articles() {
		for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent())
			if (Files.isReadable(up.resolve("shared/data/attribution/dev.jsonl")))
				return up.resolve("shared/data/attribution/dev.jsonl");
		return null;
	}

	private static void check(String text, CodePoints points, JsonObject quote, List<Sentence> sentences, List<String> cut) {
		List<int[]> content = spans(quote, "content", points);
		List<int[]> rest = spans(quote, "cue", points);
		rest.addAll(spans(quote, "source", points));
		List<int[]> all = new ArrayList<>(content);
		all.addAll(rest);
		int start = all.stream().mapToInt(span -> span[0]).min().orElse(0);
		int stop = all.stream().mapToInt(span -> span[1]).max().orElse(0);
		for (Sentence sentence : sentences) {
			int end = sentence.span().end();
			if (end <= start || end >= stop)
				continue;
			int next = end;
			boolean sameParagraph = true;
			while (next < stop && Character.isWhitespace(text.charAt(next)))
				sameParagraph &= text.charAt(next++) != '\n';
			int last = end;
			while (last > start && CLOSING.indexOf(text.charAt(last - 1)) >= 0)
				last--;
			int after = next;
			boolean parted = content.stream().anyMatch(span -> Math.abs(span[1] - end) <= 1) && rest.stream().anyMatch(span -> span[0] == after);
			if (sameParagraph && (".!?…".indexOf(text.charAt(last - 1)) < 0 || Character.isLowerCase(text.charAt(next)) || parted))
				cut.add(text.substring(Math.max(0, end - 60), end) + "|" + text.substring(end, Math.min(text.length(), end + 40)));
		}
	}

	private static List<int[]> spans(JsonObject quote, String name, CodePoints points) {
		List<int[]> spans = new ArrayList<>();
		JsonArray array = quote.getAsJsonArray(name);
		if (array != null)
			for (JsonElement span : array)
				spans.add(new int[] { points.toJava(span.getAsJsonArray().get(0).getAsInt()), points.toJava(span.getAsJsonArray().get(1).getAsInt()) });
		return spans;
	}
}
