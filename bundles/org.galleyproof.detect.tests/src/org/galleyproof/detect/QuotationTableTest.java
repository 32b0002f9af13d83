package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Drafts and the quotations in them. Expected: one line a quotation, {@code KIND speaker < source < content / content}; a dash
 * for nothing.
 */
class QuotationTableTest {

	private record Row(String name, String draft, String... expected) {
	}

	private static final List<Row> ROWS = List.of(
			new Row("curly marks, attribution behind", "“We will rebuild the harbour,” Mayor Ada Quill said.",
					"DIRECT Ada Quill < Mayor Ada Quill < We will rebuild the harbour,"),
			new Row("straight marks, inverted", "\"We will rebuild the harbour,\" said Ada Quill.", "DIRECT Ada Quill < Ada Quill < We will rebuild the harbour,"),
			new Row("two single marks for a double one", "''We will rebuild,'' said Ms. Quill. ''It's our town.''", "DIRECT Quill < Ms. Quill < We will rebuild, / It's our town."),
			new Row("single marks told from apostrophes", "Marsh's aides' plan is ‘a very bad idea’, Ada Quill said.", "MIXED Ada Quill < Ada Quill < a very bad idea"),
			new Row("straight single marks", "'We can't wait,' Quill's deputy, Ben Marsh, said.", "DIRECT Ben Marsh < Quill's deputy, Ben Marsh < We can't wait,"),
			new Row("a headline in single marks", "Mayor warns of ‘great danger’ in harbour", "MIXED - < Mayor < great danger"),
			new Row("nested marks", "“He told me ‘I resign’ and left,” Ada Quill said.", "DIRECT Ada Quill < Ada Quill < He told me ‘I resign’ and left,"),
			new Row("double inside single", "‘He told me “I resign” and left,’ Ada Quill said.", "DIRECT Ada Quill < Ada Quill < He told me “I resign” and left,"),
			new Row("split by its attribution", "“We will rebuild,” Ada Quill said, “and we will pay for it.”", "DIRECT Ada Quill < Ada Quill < We will rebuild, / and we will pay for it."),
			new Row("goes on behind its attribution", "“We will rebuild,” Ada Quill said in a statement. “It is our town.”",
					"DIRECT Ada Quill < Ada Quill < We will rebuild, / It is our town."),
			new Row("over paragraphs, the first not closed", "“We will rebuild,” Ada Quill said. “It is our town.\n\n“It always was.”",
					"DIRECT Ada Quill < Ada Quill < We will rebuild, / It is our town. / It always was."),
			new Row("a paragraph that goes on behind a closed one", "“We will rebuild,” Mayor Ada Quill said in a statement.\n“It is our town.\n“It always was.”",
					"DIRECT Ada Quill < Mayor Ada Quill < We will rebuild, / It is our town. / It always was."),
			new Row("the next paragraph has a speaker of its own", "“We will rebuild,” Ada Quill said.\n“With what money?” asked Ben Marsh.",
					"DIRECT Ada Quill < Ada Quill < We will rebuild,", "DIRECT Ben Marsh < Ben Marsh < With what money?"),
			new Row("the lines of a dialogue", "“Are you coming?” Ada Quill asked.\n\n“Not with this knee.”\n\n“Then who will go?”\n\n“Because of the rain,” said Ben Marsh.",
					"DIRECT Ada Quill < Ada Quill < Are you coming?", "DIRECT - < - < Not with this knee.", "DIRECT - < - < Then who will go?", "DIRECT Ben Marsh < Ben Marsh < Because of the rain,"),
			new Row("introduced by a colon", "Ada Quill said: “We will rebuild.”", "DIRECT Ada Quill < Ada Quill < We will rebuild."),
			new Row("introduced by a paragraph", "Ada Quill issued a statement that said:\n\n“We will rebuild the harbour.”", "DIRECT Ada Quill < Ada Quill < We will rebuild the harbour."),
			new Row("a fragment", "Ada Quill said the harbour was “beyond repair” and the wall too.", "MIXED Ada Quill < Ada Quill < beyond repair"),
			new Row("two fragments of one speaker", "Ada Quill said the harbour was “beyond repair” and the wall “not much better”.",
					"MIXED Ada Quill < Ada Quill < beyond repair", "MIXED Ada Quill < Ada Quill < not much better"),
			new Row("a fragment with adding", "The harbour master, Ben Marsh, said the wall was old, adding that it “will not last”.",
					"MIXED Ben Marsh < The harbour master, Ben Marsh < will not last"),
			new Row("according to", "The wall “will not last”, according to Ben Marsh.", "MIXED Ben Marsh < Ben Marsh < will not last"),
			new Row("attribution at the end", "The wall “will not last” the winter, a senior official said in a briefing.", "MIXED - < a senior official < will not last"),
			new Row("a later surname", "Mayor Ada Quill spoke.\n“We will rebuild,” Mrs Quill said.", "DIRECT Ada Quill < Mrs Quill < We will rebuild,"),
			new Row("a pronoun", "Mayor Ada Quill came at noon.\n“We will rebuild,” she said.", "DIRECT Ada Quill < she < We will rebuild,"),
			new Row("a pronoun means the subject", "John Quill met Peter Marsh.\n“We will rebuild,” he said.", "DIRECT John Quill < he < We will rebuild,"),
			new Row("a pronoun that fits two", "The crowd cheered for John Quill and Peter Marsh.\n“We will rebuild,” he said.", "DIRECT - < he < We will rebuild,"),
			new Row("a place is no person", "A storm hit New Haven.\n“We will rebuild,” he said.", "DIRECT - < he < We will rebuild,"),
			new Row("an office before the name", "“We will rebuild,” Eastport Harbour Board Director Ada Quill said.", "DIRECT Ada Quill < Eastport Harbour Board Director Ada Quill < We will rebuild,"),
			new Row("a lawyer for somebody is somebody else", "Ada Quill left. “She is ill,” a lawyer for Quill said.", "DIRECT - < a lawyer for Quill < She is ill,"),
			new Row("a pronoun told by gender", "John Quill met Mary Marsh.\n“We will rebuild,” she said.", "DIRECT Mary Marsh < she < We will rebuild,"),
			new Row("a definite group", "“We will rebuild,” the ministers said.", "DIRECT the ministers < the ministers < We will rebuild,"),
			new Row("a body", "“We will rebuild,” the Eastport Harbour Board said.", "DIRECT Eastport Harbour Board < the Eastport Harbour Board < We will rebuild,"),
			new Row("a document", "“We will rebuild,” the statement said.", "DIRECT - < the statement < We will rebuild,"),
			new Row("several persons", "Quill, Marsh and Cole called on the town to “rebuild the harbour”.", "MIXED Quill, Marsh and Cole < Quill, Marsh and Cole < rebuild the harbour"),
			new Row("a clause behind a surname is no part of the source", "“We will rebuild,” said Ms. Quill, who came late. “We must.”", "DIRECT Quill < Ms. Quill < We will rebuild, / We must."),
			new Row("a clause behind a full name is", "“We will rebuild,” said Ada Quill, who came late.", "DIRECT Ada Quill < Ada Quill, who came late < We will rebuild,"),
			new Row("who", "Then came Ada Quill, who said the wall was “beyond repair”.", "MIXED Ada Quill < who < beyond repair"),
			new Row("the one further left says who", "Ada Quill said the wall, which she called “a ruin”, must go.", "MIXED Ada Quill < Ada Quill < a ruin"),
			new Row("a headline with its speaker", "Quill: Harbour wall ‘will not last’", "MIXED Quill < Quill < will not last"),
			new Row("time between name and verb", "Ada Quill last week called the wall “a ruin”.", "MIXED Ada Quill < Ada Quill < a ruin"),
			new Row("behind a bare But", "“We will rebuild,” Ada Quill said on Monday. But “it will be very dear”.", "DIRECT Ada Quill < Ada Quill < We will rebuild,",
					"MIXED Ada Quill < Ada Quill < it will be very dear"),
			new Row("a verb that shares its subject", "Ada Quill declined to resign but said she would “think about it”.", "MIXED Ada Quill < Ada Quill < think about it"),
			new Row("the title of a programme is none", "Ada Quill spoke on Coast Radio's “The Morning Tide” on Monday."),
			new Row("the title of a book is none", "Ben Marsh wrote a book, “Walls That Fall: A Life in Harbours,” in 1990."),
			new Row("signed behind a dash", "“It is our town.” — Ada Quill", "DIRECT Ada Quill < Ada Quill < It is our town."),
			new Row("signed in a line of its own", "Ben Marsh left.\n“It is our town, and it always was.”\n— Ada Quill, mayor", "DIRECT Ada Quill < Ada Quill, mayor < It is our town, and it always was."),
			new Row("behind a dateline", "EASTPORT, Va. (AP) — Ada Quill gave a short answer: “No, we cannot.”", "DIRECT Ada Quill < Ada Quill < No, we cannot."),
			new Row("a name before a colon", "The wall is old - Ada Quill: “It will not last.”", "DIRECT Ada Quill < Ada Quill < It will not last."),
			new Row("single marks and elisions", "'It's the '90s all over again, and the boys' fault,' Ada Quill said.", "DIRECT Ada Quill < Ada Quill < It's the '90s all over again, and the boys' fault,"),
			new Row("a sentence behind according to", "According to the report, the wall was “beyond repair”.", "MIXED - < the report < beyond repair"),
			new Row("somebody without a name came between", "Ben Marsh stayed away. His deputy came. “We must go,” he said.", "DIRECT - < he < We must go,"),
			new Row("foreign marks", "«Nous restons,» said Ada Quill. „Wir auch,“ added Ben Marsh.", "DIRECT Ada Quill < Ada Quill < Nous restons,", "DIRECT Ben Marsh < Ben Marsh < Wir auch,"),
			new Row("an office of several words", "“We will rebuild,” US Secretary of State Ada Quill said.", "DIRECT Ada Quill < US Secretary of State Ada Quill < We will rebuild,"),
			new Row("a name that is a title", "“We will rebuild,” Mr King said.", "DIRECT King < Mr King < We will rebuild,"),
			new Row("a question and an answer", "“Is it over?” Ada Quill asked Ben Marsh. He answered, “Not yet.”", "DIRECT Ada Quill < Ada Quill < Is it over?", "DIRECT Ben Marsh < He < Not yet."),
			new Row("a question split by its attribution", "“Is it over?” Ada Quill asked, “I never knew.”", "DIRECT Ada Quill < Ada Quill < Is it over? / I never knew."),
			new Row("a verb that no list has", "“We have won!” beamed Ada Quill, the mayor.", "DIRECT Ada Quill < Ada Quill, the mayor < We have won!"),
			new Row("a verb that no list has, behind its subject", "“We have lost,” Quill harrumphed.", "DIRECT Quill < Quill < We have lost,"),
			new Row("a compliment behind a colon", "Marsh said he could pay her a compliment: “You never give up.”", "DIRECT Marsh < Marsh < You never give up."),
			new Row("an unnamed person without the aside", "“We will rebuild,” said the woman, who gave no name.", "DIRECT - < the woman < We will rebuild,"),
			new Row("a nickname is no quotation", "John “Jack” Marsh retired."),
			new Row("a scare quote is none", "The so-called “experts” left the room."),
			new Row("inch marks are none", "Marsh is 6'2\" tall and the pipe is 12\" wide."),
			new Row("an attribute is none", "The page said id=\"harbour\" and class=\"\"=wide."),
			new Row("a stray closing mark", "We will rebuild,” she wrote. “It is our town,” Ada Quill said.", "DIRECT Ada Quill < Ada Quill < It is our town,"),
			new Row("closed by the wrong mark", "“We will rebuild,\" Ada Quill said. She left.", "DIRECT Ada Quill < Ada Quill < We will rebuild,"),
			new Row("an apposition with commas", "“We will rebuild,” Ada Quill, the mayor of Eastport, said.", "DIRECT Ada Quill < Ada Quill, the mayor of Eastport < We will rebuild,"),
			new Row("a question before its attribution", "“Will you rebuild?” Ben Marsh asked.", "DIRECT Ben Marsh < Ben Marsh < Will you rebuild?"));

	@TestFactory
	Stream<DynamicTest> rows() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.name, () -> assertEquals(List.of(row.expected), found(row.draft))));
	}

	private static List<String> found(String draft) {
		List<String> lines = new ArrayList<>();
		for (Quotation quotation : new DraftReader().read(draft).quotations())
			lines.add(quotation.kind() + " " + (quotation.speaker() == null ? "-" : quotation.speaker()) + " < " + (quotation.source().isEmpty() ? "-" : join(draft, quotation.source())) + " < "
					+ join(draft, quotation.content()));
		return lines;
	}

	private static String join(String draft, List<Span> spans) {
		return String.join(" / ", spans.stream().map(span -> span.of(draft)).toList());
	}
}
