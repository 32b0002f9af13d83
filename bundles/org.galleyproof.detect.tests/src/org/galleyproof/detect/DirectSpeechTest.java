package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way to set direct speech off, read without a model. Expected: one line a quotation, {@code KIND source < content / content}; a dash for nothing. */
class DirectSpeechTest {

	private record Row(String name, String draft, String... expected) {
	}

	private static final List<Row> ROWS = List.of(
			// marks of many countries
			new Row("curly", "“We will rebuild,” Ada Quill said.", "DIRECT Ada Quill < We will rebuild,"),
			new Row("straight", "\"We will rebuild,\" Ada Quill said.", "DIRECT Ada Quill < We will rebuild,"),
			new Row("single", "‘We will rebuild,’ Ada Quill said.", "DIRECT Ada Quill < We will rebuild,"),
			new Row("single and straight", "'We will rebuild,' Ada Quill said.", "DIRECT Ada Quill < We will rebuild,"),
			new Row("two single ones", "''We will rebuild,'' Ada Quill said.", "DIRECT Ada Quill < We will rebuild,"),
			new Row("two single curly ones", "‘‘We will rebuild,’’ Ada Quill said.", "DIRECT Ada Quill < We will rebuild,"),
			new Row("grave and acute, the way of old keyboards", "``We will rebuild,'' Ada Quill said.", "DIRECT Ada Quill < We will rebuild,"),
			new Row("German", "„Wir bauen neu“, said Ada Quill.", "DIRECT Ada Quill < Wir bauen neu"),
			new Row("German, with English marks behind", "„Wir bauen neu,” said Ada Quill.", "DIRECT Ada Quill < Wir bauen neu,"),
			new Row("German, books", "»Wir bauen neu«, said Ada Quill.", "DIRECT Ada Quill < Wir bauen neu"),
			new Row("German, single", "‚Wir bauen neu‘, said Ada Quill.", "DIRECT Ada Quill < Wir bauen neu"),
			new Row("French", "« Nous allons reconstruire », said Ada Quill.", "DIRECT Ada Quill < Nous allons reconstruire"),
			new Row("French with narrow no-break spaces", "«\u202FNous allons reconstruire\u202F», said Ada Quill.", "DIRECT Ada Quill < Nous allons reconstruire"),
			new Row("French, single", "‹Nous allons reconstruire›, said Ada Quill.", "DIRECT Ada Quill < Nous allons reconstruire"),
			// nesting
			new Row("single in double", "“He said ‘go’ and I went,” Ada Quill said.", "DIRECT Ada Quill < He said ‘go’ and I went,"),
			new Row("double in single", "‘He said “go” and I went,’ Ada Quill said.", "DIRECT Ada Quill < He said “go” and I went,"),
			new Row("French in German", "„Er sagte »geh« und ich ging“, said Ada Quill.", "DIRECT Ada Quill < Er sagte »geh« und ich ging"),
			new Row("straight in straight", "\"He said 'go' and I went,\" Ada Quill said.", "DIRECT Ada Quill < He said 'go' and I went,"),
			new Row("both end together", "“I said ‘go,’” Ada Quill said.", "DIRECT Ada Quill < I said ‘go,’"),
			// paragraphs
			new Row("over three paragraphs", "“We will rebuild,” Ada Quill said. “It is ours.\n\n“It always was.\n\n“It will be.”", "DIRECT Ada Quill < We will rebuild, / It is ours. / It always was. / It will be."),
			new Row("not closed at the end of the paragraph", "“We will rebuild, Ada Quill promised.\n\nBen Marsh left.", "DIRECT - < We will rebuild, Ada Quill promised."),
			new Row("not closed, and the next one is somebody else's", "Ada Quill said: “We will rebuild.\n\nBen Marsh left. “Never,” he said.", "DIRECT Ada Quill < We will rebuild.", "DIRECT he < Never,"),
			new Row("split by its attribution", "“We,” Ada Quill said, “will rebuild.”", "DIRECT Ada Quill < We, / will rebuild."),
			new Row("split by a dash", "“We will” — Ada Quill said — “rebuild it all.”", "DIRECT Ada Quill < We will / rebuild it all."),
			// dialogue by dash
			new Row("a dialogue by dash", "— We must go, said Ada Quill.\n— Where to? asked Ben Marsh.", "DIRECT Ada Quill < We must go,", "DIRECT Ben Marsh < Where to?"),
			new Row("a dialogue by dash, the attribution inside", "— We must go, said Ada Quill. It is late.", "DIRECT Ada Quill < We must go, / It is late."),
			new Row("a dialogue by dash, nobody named", "– Are you coming?\n– I am.", "DIRECT - < Are you coming?", "DIRECT - < I am."),
			new Row("a list by dash is no dialogue", "The plan:\n– The wall is rebuilt.\n– The pier is sold."),
			new Row("a signature is no dialogue", "“It is our town, and it always was.”\n— Ada Quill", "DIRECT Ada Quill < It is our town, and it always was."),
			// blocks
			new Row("a quoted mail", "Ada Quill wrote:\n\n> We will rebuild the wall.\n> It is ours.\n\nNobody answered.", "DIRECT Ada Quill < We will rebuild the wall. / It is ours."),
			new Row("an indented block", "Ada Quill wrote:\n\n    We will rebuild the wall.\n\n    It is ours.\n\nNobody answered.", "DIRECT Ada Quill < We will rebuild the wall. / It is ours."),
			new Row("indented paragraphs are none", "    Ada Quill came to the pier.\n    She saw the wall: it was old.\n    Nobody answered."),
			// transcripts
			new Row("a transcript", "MS. QUILL: We will rebuild.\nMARSH: With what money?", "DIRECT MS. QUILL < We will rebuild.", "DIRECT MARSH < With what money?"),
			new Row("question and answer", "Q. Will you rebuild?\nA. We will.", "DIRECT Q < Will you rebuild?", "DIRECT A < We will."),
			new Row("question and answer with colons", "Q: Will you rebuild?\nA: We will.", "DIRECT Q < Will you rebuild?", "DIRECT A < We will."),
			new Row("an office for a label", "THE PRESIDENT: We will rebuild.", "DIRECT THE PRESIDENT < We will rebuild."),
			new Row("a label with a bracket", "MAYOR QUILL (ON TAPE): We will rebuild.", "DIRECT MAYOR QUILL (ON TAPE) < We will rebuild."),
			new Row("a heading is no label", "UPDATE: The wall fell at noon."),
			new Row("a heading with an article is no label", "THE BIG PICTURE: The wall fell at noon."),
			new Row("marks in a transcript", "QUILL: He said “go” and I went.", "DIRECT QUILL < He said “go” and I went."),
			new Row("marks behind a label", "QUILL: “We will rebuild.”", "DIRECT QUILL < We will rebuild."),
			// lines that were wrapped
			new Row("wrapped lines", "“We will rebuild the harbour wall before the winter comes and the pier\nthereafter,” Mayor Ada Quill said on Monday. “It is our town, and it will be\nours.”",
					"DIRECT Mayor Ada Quill < We will rebuild the harbour wall before the winter comes and the pier\nthereafter, / It is our town, and it will be\nours."));

	@TestFactory
	Stream<DynamicTest> rows() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.name, () -> assertEquals(List.of(row.expected), found(row.draft))));
	}

	private static List<String> found(String draft) {
		List<String> lines = new ArrayList<>();
		for (Quotation quotation : new DraftReader().read(draft).quotations())
			lines.add(quotation.kind() + " " + (quotation.source().isEmpty() ? "-" : join(draft, quotation.source())) + " < " + join(draft, quotation.content()));
		return lines;
	}

	private static String join(String draft, List<Span> spans) {
		return String.join(" / ", spans.stream().map(span -> span.of(draft)).toList());
	}
}
