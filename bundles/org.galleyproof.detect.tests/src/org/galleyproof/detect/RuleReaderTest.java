package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reported speech by rules alone. Expected: one line a quotation, {@code KIND source < cue < content / content}; a dash for nothing. */
class RuleReaderTest {

	private record Row(String name, String draft, String... expected) {
	}

	private static final List<Row> ROWS = List.of(
			new Row("said that", "Ada Quill said that the wall is old.", "INDIRECT Ada Quill < said < that the wall is old"),
			new Row("said without that", "Ada Quill said the wall is old.", "INDIRECT Ada Quill < said < the wall is old"),
			new Row("said on a day", "Ada Quill said Monday the wall is old.", "INDIRECT Ada Quill < said < the wall is old"),
			new Row("said in a place", "Ada Quill said in a speech on Monday that the wall is old.", "INDIRECT Ada Quill < said < that the wall is old"),
			new Row("a day before the verb", "The harbour board on Tuesday said the wall is old.", "INDIRECT The harbour board < said < the wall is old"),
			new Row("two who speak, one without a name", "Quill and her deputies say the wall is old.", "INDIRECT Quill and her deputies < say < the wall is old"),
			new Row("two who speak, neither with a name", "But current and former officials say the wall is old.", "INDIRECT current and former officials < say < the wall is old"),
			new Row("two clauses are not two who speak", "The wall fell and her deputies say the pier is old.", "INDIRECT her deputies < say < the pier is old"),
			new Row("a name and what it did", "Quill left and her deputies say the pier is old.", "INDIRECT her deputies < say < the pier is old"),
			new Row("what stands between is no subject", "The fishermen have long complained that the wall is old.", "INDIRECT The fishermen < complained < that the wall is old"),
			new Row("told somebody", "Ada Quill told reporters that the wall is old.", "INDIRECT Ada Quill < told < that the wall is old"),
			new Row("told somebody without that", "Ada Quill told the board she would resign.", "INDIRECT Ada Quill < told < she would resign"),
			new Row("has said", "Ada Quill has said the wall is old.", "INDIRECT Ada Quill < has said < the wall is old"),
			new Row("according to, behind", "The wall is old, according to Ada Quill.", "INDIRECT Ada Quill < according to < The wall is old"),
			new Row("according to, ahead", "According to the report, the wall is old.", "INDIRECT the report < According to < the wall is old"),
			new Row("inverted", "The wall is old, said Ada Quill, the mayor.", "INDIRECT Ada Quill, the mayor < said < The wall is old"),
			new Row("at the end", "The wall is old, Ada Quill said on Monday.", "INDIRECT Ada Quill < said < The wall is old"),
			new Row("in between", "The wall, Ada Quill said, is old.", "INDIRECT Ada Quill < said < The wall / is old"),
			new Row("an adjunct reports nothing", "At a rally, Ada Quill said the wall is old.", "INDIRECT Ada Quill < said < the wall is old"),
			new Row("a view", "Ada Quill believes that the wall is old.", "INDIRECT Ada Quill < believes < that the wall is old"),
			new Row("a will", "Ada Quill refused to sell the pier.", "INDIRECT Ada Quill < refused < to sell the pier"),
			new Row("a stand", "Ada Quill criticized the sale of the pier.", "INDIRECT Ada Quill < criticized < the sale of the pier"),
			new Row("a verb with its preposition", "Ada Quill called for the sale of the pier.", "INDIRECT Ada Quill < called for < the sale of the pier"),
			new Row("a passive", "Ben Marsh was accused of selling the pier.", "INDIRECT - < was accused < of selling the pier"),
			new Row("is expected to", "Ben Marsh is expected to resign in May.", "INDIRECT - < is expected < to resign in May"),
			new Row("a noun", "There was Ada Quill's claim that the wall is old.", "INDIRECT Ada Quill's < claim < that the wall is old"),
			new Row("a noun with a preposition", "There was his criticism of the sale.", "INDIRECT his < criticism of < the sale"),
			new Row("an adjective", "Ada Quill is confident that the wall will last.", "INDIRECT Ada Quill < confident < that the wall will last"),
			new Row("who", "Then came Ben Marsh, who called for the sale of the pier, and Ada Quill.", "INDIRECT who < called for < the sale of the pier, and Ada Quill"),
			new Row("adding", "Ada Quill said the wall is old, adding that the pier is older.", "INDIRECT Ada Quill < said < the wall is old", "INDIRECT Ada Quill < adding < that the pier is older"),
			new Row("two verbs of one subject", "Ada Quill praised the board and criticized the sale.", "INDIRECT Ada Quill < praised < the board", "INDIRECT Ada Quill < criticized < the sale"),
			new Row("the outermost wins", "Ada Quill said Ben Marsh thinks the wall is old.", "INDIRECT Ada Quill < said < Ben Marsh thinks the wall is old"),
			new Row("but takes the word back", "Ada Quill said the wall is old, but nobody came.", "INDIRECT Ada Quill < said < the wall is old"),
			new Row("a clause before the main clause", "After Ada Quill criticized the sale, the board left.", "INDIRECT Ada Quill < criticized < the sale"),
			new Row("a fragment and its clause", "Ada Quill said that the wall was “beyond repair” by now.", "MIXED Ada Quill < said < that the wall was “beyond repair” by now"),
			new Row("direct speech and what it goes on with", "“The wall is old,” Ada Quill said, adding that it must go.", "DIRECT Ada Quill < said < The wall is old,", "INDIRECT Ada Quill < adding < that it must go"),
			new Row("direct speech in several sentences", "“The wall is old. It must go,” said Ada Quill, the mayor.", "DIRECT Ada Quill, the mayor < said < The wall is old. It must go,"),
			new Row("a headline with its speaker", "Quill: Harbour wall will not last", "INDIRECT Quill < : < Harbour wall will not last"),
			new Row("a heading is no speaker", "Update: The wall fell at noon."),
			new Row("a noun that looks like a verb", "The report was long and the plans were old."),
			new Row("nobody says anything", "The wall fell at noon and the pier was closed."));

	@TestFactory
	Stream<DynamicTest> rows() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.name, () -> assertEquals(List.of(row.expected), found(row.draft))));
	}

	private static List<String> found(String draft) {
		List<String> lines = new ArrayList<>();
		for (Quotation quotation : new DraftReader(new RuleReader()).read(draft).quotations())
			lines.add(quotation.kind() + " " + join(draft, quotation.source()) + " < " + join(draft, quotation.cue()) + " < " + join(draft, quotation.content()));
		return lines;
	}

	private static String join(String draft, List<Span> spans) {
		return spans.isEmpty() ? "-" : String.join(" / ", spans.stream().map(span -> span.of(draft)).toList());
	}
}
