package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What stands in marks and what is reported become one list. A report is written {@code source < cue < content / content}, a quotation
 * with its kind and marked parts: {@code KIND source < cue < content / content | marked / marked}.
 */
class QuotationJoinerTest {

	private record Row(String name, String draft, List<String> reports, String... expected) {
	}

	private static final List<Row> ROWS = List.of(
			new Row("a report without marks", "Ada Quill said that the wall is old.", List.of("Ada Quill < said < that the wall is old"), "INDIRECT Ada Quill < said < that the wall is old | "),
			new Row("a fragment belongs to what is reported round it", "Ada Quill said that the wall is “a ruin” by now.", List.of("Ada Quill < said < that the wall is “a ruin” by now"),
					"MIXED Ada Quill < said < that the wall is “a ruin” by now | a ruin"),
			new Row("several fragments in one report", "Quill said the wall was “beyond repair” and the pier “not much better”.",
					List.of("Quill < said < the wall was “beyond repair” and the pier “not much better”"),
					"MIXED Quill < said < the wall was “beyond repair” and the pier “not much better” | beyond repair / not much better"),
			new Row("a report that cuts through marks takes all that stands in them", "Quill called the wall “a ruin and a disgrace”.", List.of("Quill < called < the wall “a ruin"),
					"MIXED Quill < called < the wall “a ruin and a disgrace” | a ruin and a disgrace"),
			new Row("marks round all of it stay outside", "The wall is “a ruin by now”, Quill thinks.", List.of("Quill < thinks < “a ruin by now”"), "MIXED Quill < thinks < a ruin by now | a ruin by now"),
			new Row("a direct quotation keeps its words", "“The wall is old,” Quill said.", List.of("Quill < said < The wall is"), "DIRECT Quill < said < The wall is old, | The wall is old,"),
			new Row("a direct quotation keeps its words, and the report the rest", "“The wall is old,” Quill said, adding that it must go.", List.of("Quill < said < The wall is old / that it must go"),
					"DIRECT Quill < said < The wall is old, | The wall is old,", "INDIRECT Quill < said < that it must go | "),
			new Row("a direct quotation gains an attribution", "“The wall is old.” Well, Quill knew it.", List.of("Quill < knew < The wall is old."), "DIRECT Quill < knew < The wall is old. | The wall is old."),
			new Row("a clause before the marks makes it mixed", "However bad the wall, “the pier is worse,” Quill said.", List.of("Quill < said < However bad the wall, “the pier is worse,”"),
					"MIXED Quill < said < However bad the wall, “the pier is worse,” | the pier is worse,"),
			new Row("one word in marks is quoted where it is reported", "Quill said that the wall is “safe” now.", List.of("Quill < said < that the wall is “safe” now"),
					"MIXED Quill < said < that the wall is “safe” now | safe"),
			new Row("nothing is said twice", "Quill said that Marsh thinks the wall is old.", List.of("Quill < said < that Marsh thinks the wall is old", "Marsh < thinks < the wall is old"),
					"INDIRECT Quill < said < that Marsh thinks the wall is old | "),
			new Row("a fragment over two paragraphs", "Quill said the wall was “a ruin by now.\n“It must go.”", List.of("Quill < said < the wall was “a ruin by now."),
					"MIXED Quill < said < the wall was “a ruin by now. / It must go. | a ruin by now. / It must go."),
			new Row("a source inside the content is none", "The wall is old, Quill said.", List.of("wall < said < The wall is old"), "INDIRECT - < said < The wall is old | "));

	@TestFactory
	Stream<DynamicTest> rows() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.name, () -> assertEquals(List.of(row.expected), joined(row))));
	}

	/** Whatever a reader says, contents share no character and everything in marks that was quoted stays quoted. */
	@Test
	void anyReportsGiveOneListWithoutOverlaps() {
		Random random = new Random(7);
		String[] pieces = {"“", "”", "word ", "Quill said ", ", ", ". ", "\n", "that ", "She ", "“a b c” "};
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i >= 0; i--)
				text.append(pieces[random.nextInt(pieces.length)]);
			String draft = text.toString();
			List<Quotation> found = new DraftReader((all, paragraph, sentences, marked) -> anything(random, paragraph)).read(draft).quotations();
			List<Span> contents = new ArrayList<>();
			found.forEach(quotation -> contents.addAll(quotation.content()));
			int end = 0;
			for (Span span : contents.stream().sorted().toList()) {
				assertTrue(span.start() >= end && !span.isEmpty(), () -> draft + " gives " + found);
				end = span.end();
			}
			for (Quotation quotation : found)
				for (Span span : quotation.marked())
					assertTrue(quotation.content().stream().anyMatch(content -> content.contains(span)), () -> draft + " gives " + quotation);
			for (Quotation quoted : new DraftReader().read(draft).quotations())
				for (Span span : quoted.content())
					assertTrue(span.of(draft).chars().noneMatch(Character::isLetter) || contents.stream().anyMatch(content -> content.contains(span)), () -> draft + " loses " + span.of(draft));
		}
	}

	private static List<Report> anything(Random random, Span paragraph) {
		List<Report> reports = new ArrayList<>();
		int at = paragraph.start();
		while (at < paragraph.end()) {
			int to = Math.min(paragraph.end(), at + 1 + random.nextInt(40));
			if (random.nextBoolean())
				reports.add(new Report(List.of(new Span(at, to)), List.of(), List.of()));
			at = to;
		}
		return reports;
	}

	private static List<String> joined(Row row) {
		List<String> lines = new ArrayList<>();
		ReportedSpeech reader = (text, paragraph, sentences, marked) -> row.reports.stream().filter(report -> text.contains(report.split(" < ")[2].split(" / ")[0])).map(report -> report(text, report)).toList();
		for (Quotation quotation : new DraftReader(reader).read(row.draft).quotations())
			lines.add(quotation.kind() + " " + join(row.draft, quotation.source()) + " < " + join(row.draft, quotation.cue()) + " < " + join(row.draft, quotation.content()) + " | "
					+ join(row.draft, quotation.marked()));
		return lines.stream().map(line -> line.replace("  < ", " - < ")).toList();
	}

	private static Report report(String text, String line) {
		String[] parts = line.split(" < ");
		return new Report(find(text, parts[2]), find(text, parts[1]), find(text, parts[0]));
	}

	private static List<Span> find(String text, String pieces) {
		return Arrays.stream(pieces.split(" / ")).filter(text::contains).map(piece -> new Span(text.indexOf(piece), text.indexOf(piece) + piece.length())).toList();
	}

	private static String join(String draft, List<Span> spans) {
		return String.join(" / ", spans.stream().map(span -> span.of(draft)).toList());
	}
}
