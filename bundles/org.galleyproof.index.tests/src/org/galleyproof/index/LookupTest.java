package org.galleyproof.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTest {

	@TempDir
	private Path folder;
	private StatementIndex index;

	@BeforeEach
	void open() throws IOException {
		index = StatementIndex.open(folder);
	}

	@AfterEach
	void close() throws IOException {
		index.close();
	}

	private static StatementDocument statement(String id, String text, String speaker, String day, String kind, String status, int start) {
		return new StatementDocument(id, text, speaker, null, day == null ? null : LocalDate.parse(day), true, "harbour", "Harbour inquiry",
				new Provenance(kind, status, null, 0, null, start, false));
	}

	private void add(StatementDocument... statements) throws IOException {
		index.add(statements);
		index.commit();
	}

	private List<String> found(Lookup lookup) {
		return index.catalogue().statements(lookup).found().stream().map(found -> found.what().id()).toList();
	}

	private List<String> found(String words) {
		return found(Lookup.of(words, 10));
	}

	@Test
	void theLastWordIsFoundByItsBeginningAndTheOthersWhole() throws IOException {
		add(statement("a", "The ferries sail at nine.", "Ada Quill", null, "transcript", "unverified", 0),
				statement("b", "Erdoğan's 65,878 ferry-boats, the résumé said, don't sail.", "Tom Reed", null, "report", "verified", 0));
		assertEquals(List.of("a", "b"), found("ferr"));
		assertEquals(List.of("a", "b"), found("FERR"));
		assertEquals(List.of("a"), found("ferries sa"));
		assertEquals(List.of(), found("ferrie sail"), "words before the last are whole");
		assertEquals(List.of(), found("ferr "), "and so is the last once a blank follows");
		assertEquals(List.of("b"), found("ferry"));
		assertEquals(List.of("b"), found("boats ferry"));
		assertEquals(List.of("b"), found("resume said"));
		assertEquals(List.of("b"), found("erdogan "));
		for (String number : List.of("6", "65", "65,", "65,8", "65,87", "65,878", "65878"))
			assertEquals(List.of("b"), found(number), number);
		for (String word : List.of("don", "don'", "don't", "don’t sail", "dont"))
			assertEquals(List.of("b"), found(word), word);
		assertEquals(List.of(), found("zeppelin"));
	}

	@Test
	void whatStandsInMarksIsFoundAsItStands() throws IOException {
		add(statement("a", "The tax cut was small.", null, null, "report", "unverified", 0), statement("b", "We cut the tax.", null, null, "report", "unverified", 0));
		assertEquals(List.of("a", "b"), found("tax cut"));
		assertEquals(List.of("a"), found("“tax cut”"));
		assertEquals(List.of("a"), found("\"tax cu"), "the marks are still open");
		assertEquals(List.of(), found("\"tax cu\""));
		assertEquals(List.of("a"), found("tax-cut"));
	}

	@Test
	void wordsFoundAreShownWhereTheyStand() throws IOException {
		String text = "Tax, tax and taxes; a “tax” cut 😀 for tax-cutters.";
		add(statement("a", text, null, null, "report", "unverified", 0));
		List<Span> spans = index.catalogue().statements(Lookup.of("tax cut", 5)).found().get(0).words();
		assertEquals(List.of("Tax", "tax", "tax", "cut", "tax", "cutters"), spans.stream().map(span -> span.of(text)).toList());
		spans = index.catalogue().statements(Lookup.of("\"tax cut", 5)).found().get(0).words();
		assertEquals(List.of("tax", "cut", "tax", "cutters"), spans.stream().map(span -> span.of(text)).toList());
		assertEquals(List.of(), index.catalogue().statements(Lookup.of("", 5)).found().get(0).words());
	}

	@Test
	void whatIsAskedForBesidesTheWordsMustBeMet() throws IOException {
		add(statement("a", "One ferry.", "Ada Quill", "2024-03-01", "transcript", "verified", 90), statement("b", "Two ferries.", "Ada Quill", "2024-03-05", "report", "disputed", 0),
				statement("c", "Three ferries.", "Tom Reed", "2023-01-01", "transcript", "unverified", 30), statement("d", "No day.", null, null, "notes", "unverified", 60));
		assertEquals(List.of("b", "a", "c", "d"), found(""), "the newest first, what has no day last");
		assertEquals(List.of("b", "a"), found(new Lookup("", "ada QUILL", null, null, Set.of(), Set.of(), null, false, 0, 10)));
		assertEquals(List.of("a"), found(new Lookup("", null, LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-04"), Set.of(), Set.of(), null, false, 0, 10)));
		assertEquals(List.of("b", "a"), found(new Lookup("", null, LocalDate.parse("2024-03-01"), null, Set.of(), Set.of(), null, false, 0, 10)));
		assertEquals(List.of("a", "c"), found(new Lookup("", null, null, null, Set.of("transcript"), Set.of(), null, false, 0, 10)));
		assertEquals(List.of("b", "a"), found(new Lookup("", null, null, null, Set.of(), Set.of("verified", "disputed"), null, false, 0, 10)));
		assertEquals(List.of("b", "c", "d", "a"), found(new Lookup("", null, null, null, Set.of(), Set.of(), "harbour", false, 0, 10)), "a source in the order of its text");
		assertEquals(List.of(), found(new Lookup("", null, null, null, Set.of(), Set.of(), "elsewhere", false, 0, 10)));
		assertEquals(List.of("c"), found(new Lookup("ferr", "Tom Reed", null, null, Set.of("transcript"), Set.of("unverified"), "harbour", false, 0, 10)));
	}

	@Test
	void pagesFollowEachOther() throws IOException {
		for (int i = 0; i < 60; i++)
			index.add(statement("s" + i, "Ferry number " + i, null, LocalDate.ofEpochDay(20_000 - i).toString(), "report", "unverified", i));
		index.commit();
		List<String> all = new ArrayList<>();
		for (Lookup lookup = Lookup.of("ferry", 25); lookup.offset() < 75; lookup = lookup.from(lookup.offset() + 25)) {
			Page<Found<StatementDocument>> page = index.catalogue().statements(lookup);
			assertEquals(60, page.total());
			assertTrue(page.exact());
			page.found().forEach(found -> all.add(found.what().id()));
		}
		assertEquals(60, all.size());
		assertEquals("s0", all.get(0));
		assertEquals("s59", all.get(59));
	}

	@Test
	void aLongStatementIsFoundOnceByWordsFarApart() throws IOException {
		add(statement("a", "lantern " + "and so we went on with the work of the harbour ".repeat(60) + "zebra", null, null, "transcript", "unverified", 0));
		assertEquals(List.of("a"), found("zebra lantern"));
		assertEquals(1, index.catalogue().statements(Lookup.of("harbour", 5)).total());
	}

	@Test
	void whatANewerVersionReplacedAnswersNoDraftAndIsFoundOnRequest() throws IOException {
		Provenance old = new Provenance("report", "verified", "ada-quill", 3, "0:01:02.500", 7, true);
		add(new StatementDocument("old", "Nine ferries sail to the outer islands.", "Ada Quill", "mayor", LocalDate.parse("2024-03-01"), true, "v1", "Timetable", old),
				statement("new", "Ten ferries sail to the outer islands.", "Ada Quill", "2024-03-02", "report", "verified", 0));
		assertEquals(List.of("new"), found("ferries"));
		assertEquals(List.of("new", "old"), found(new Lookup("ferries", null, null, null, Set.of(), Set.of(), null, true, 0, 10)));
		assertEquals(List.of("new"), index.search(new Query("ferries sail to the outer islands", null, null), 5).stream().map(hit -> hit.statement().id()).toList());
		assertEquals(old, index.get("old").orElseThrow().provenance(), "and is known as it was");
		assertEquals(2, index.count());
	}

	@Test
	void sourcesAreFoundByTitle() throws IOException {
		index.add(new SourceDocument("a", "Harbour inquiry, first day", "transcript", "City Council", "mem:a", LocalDate.parse("2024-03-01"), 12, 1, false), file("a"));
		index.add(new SourceDocument("b", "Harbour fees", "report", null, null, null, 0, 0, false), file("b"));
		index.add(new SourceDocument("c", "Harbour inquiry, as first printed", "transcript", null, null, LocalDate.parse("2024-04-01"), 3, 0, true), file("c"));
		index.commit();
		assertEquals(List.of("a", "b"), index.catalogue().sources(Lookup.of("harb", 9)).found().stream().map(found -> found.what().id()).toList());
		Found<SourceDocument> first = index.catalogue().sources(Lookup.of("inq", 9)).found().get(0);
		assertEquals("transcript", first.what().kind());
		assertEquals(12, first.what().statements());
		assertEquals(List.of(new Span(8, 15)), first.words());
		assertEquals(2, index.catalogue().sources(Lookup.of("", 9)).total());
		assertEquals(0, index.count(), "a source is no statement");
		index.deleteSource("a");
		index.commit();
		assertEquals(1, index.catalogue().sources(Lookup.of("", 9)).total());
	}

	private static IndexedFile file(String id) {
		return new IndexedFile(id, "sources/" + id, 12, 34, "digest of " + id, "");
	}

	@Test
	void theFilesThatItWasMadeOfAreKnown() throws IOException {
		IndexedFile damaged = new IndexedFile("b", "sources/b", 1, 2, "none", "It is damaged.");
		index.add(new SourceDocument("a", "Title", "report", null, null, null, 0, 0, false), file("a"));
		index.add(damaged);
		index.commit();
		assertEquals(Set.of(file("a"), damaged), Set.copyOf(index.origins().files()));
		assertEquals(1, index.catalogue().sources(Lookup.of("", 9)).total());
		index.deleteSource("b");
		index.commit();
		assertEquals(List.of(file("a")), index.origins().files());
	}

	@Test
	void speakersAreCounted() throws IOException {
		add(statement("a", "One.", "Ada Quill", null, "transcript", "verified", 0), statement("b", "Two.", "Ada Quill", null, "transcript", "unverified", 0),
				statement("c", "Three.", "Élodie Adair", null, "report", "unverified", 0));
		assertEquals(List.of(new Count("Ada Quill", 2), new Count("Élodie Adair", 1)), index.catalogue().speakers("ada", 9));
		assertEquals(List.of(new Count("Ada Quill", 2)), index.catalogue().speakers("", 1));
		assertEquals(List.of(new Count("Élodie Adair", 1)), index.catalogue().speakers("elo", 9));
		assertEquals(List.of(), index.catalogue().speakers("uill", 9));
	}

	@Test
	void findsWhatReadingEveryStatementFinds() throws IOException {
		Random random = new Random(5);
		String[] words = { "tax", "taxes", "Taxi", "cut", "cutter", "the", "résumé", "don’t", "1,200", "12" };
		List<StatementDocument> all = new ArrayList<>();
		for (int i = 0; i < 400; i++)
			all.add(statement("s" + i, text(words, random, 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 8)), null, "2024-01-01", "report", "unverified", i));
		add(all.toArray(StatementDocument[]::new));
		for (int run = 0; run < 200; run++) {
			String typed = text(words, random, 1 + random.nextInt(3));
			typed = typed.substring(0, 1 + random.nextInt(typed.length()));
			if (random.nextInt(3) == 0)
				typed = '"' + typed;
			String wanted = typed;
			TypedWords parts = new TypedWords(wanted);
			List<String> expected = all.stream().filter(one -> parts.areIn(one.text())).map(StatementDocument::id).sorted().toList();
			List<String> found = index.catalogue().statements(Lookup.of(wanted, 1_000)).found().stream().map(one -> one.what().id()).sorted(Comparator.naturalOrder()).toList();
			assertEquals(expected, found, () -> "typed: " + wanted);
			if (!parts.parts().isEmpty())
				index.catalogue().statements(Lookup.of(wanted, 1_000)).found().forEach(one -> assertFalse(one.words().isEmpty()));
		}
	}

	private static String text(String[] words, Random random, int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++)
			text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
		return text.toString();
	}
}
