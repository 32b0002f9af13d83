package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.language.analysis.Taggers;
import org.galleyproof.language.analysis.Tier;
import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Person;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What drafts name. Expected, a line for each: {@code KIND name: variant / variant xMENTIONS}. */
class NameReaderTest {

	private static final PeopleBook BOOK = new PeopleBook(List.of(new Person("p1", "Cora Lind", List.of("Cory Lind"), List.of())));

	private record Row(String draft, String... entities) {
	}

	private static final List<Row> ROWS = List.of(
			new Row("Mayor Ada Quill came. “Quill was late,” said Ben Marsh. Ms Quill left.", "PERSON Ada Quill: Ada Quill / Quill x3", "PERSON Ben Marsh: Ben Marsh x1"),
			new Row("Quill came late. The crowd cheered Ada Quill.", "PERSON Ada Quill: Quill / Ada Quill x2"),
			new Row("Ada Quill met John Quill. Mr Quill left. Quill stayed.", "PERSON Ada Quill: Ada Quill x1", "PERSON John Quill: John Quill / Quill x2", "PERSON Quill: Quill x1"),
			new Row("Ada M. Quill came. Ada Quill spoke.", "PERSON Ada M. Quill: Ada M. Quill / Ada Quill x2"),
			new Row("The Bank of Eastport fell. The bank was old. Nobody left the bank.", "ORGANISATION Bank of Eastport: Bank of Eastport / bank x3"),
			new Row("The Eastport Harbour Board met. The EHB is poor. The board left.", "ORGANISATION Eastport Harbour Board: Eastport Harbour Board / EHB / board x3"),
			new Row("The Eastport Council and the Northhaven Council met. The council left.", "ORGANISATION Eastport Council: Eastport Council x1", "ORGANISATION Northhaven Council: Northhaven Council x1"),
			new Row("The bank was old. The Bank of Eastport fell.", "ORGANISATION Bank of Eastport: Bank of Eastport x1"),
			new Row("They met in New York and in France, near Quill Street.", "PLACE New York: New York x1", "PLACE France: France x1", "PLACE Quill Street: Quill Street x1"),
			new Row("Lind spoke.", "PERSON Lind: Lind x1"),
			new Row("Cora Lind and NATO met.", "PERSON Cora Lind: Cora Lind x1", "ORGANISATION NATO: NATO x1"));

	@TestFactory
	Stream<DynamicTest> rows() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.draft, () -> assertEquals(List.of(row.entities), lines(new NameReader(BOOK).read(new DraftReader().read(row.draft))))));
	}

	private static List<String> lines(List<NameEntity> entities) {
		return entities.stream().map(entity -> entity.kind() + " " + entity.name() + ": " + String.join(" / ", entity.variants()) + " x" + entity.mentions().size()).toList();
	}

	@Test
	void knownPeopleKeepTheirId() {
		assertEquals("p1", new NameReader(BOOK).read(new DraftReader().read("Cory Lind came.")).get(0).person());
	}

	@Test
	void aTaggerOfEntitiesIsBelieved() {
		Tagger tagger = Taggers.load(Tier.DEEP).orElse(null);
		if (tagger == null) {
			System.err.println("NOT TESTED: the models of the deep tier are not installed, so nothing says whether their entities are read");
			return;
		}
		assertEquals(List.of("PERSON Ada Quill: Ada Quill / Quill x2", "ORGANISATION Microsoft: Microsoft x1", "PLACE France: France x1"),
				lines(new NameReader(BOOK, tagger).read(new DraftReader().read("Ada Quill, who works for Microsoft, went to France. Mrs. Quill was late."))));
	}

	@Test
	void anEditedDraftReadsLikeAFreshOne() {
		NameReader kept = new NameReader(BOOK);
		String draft = "Ada Quill came.\n\nQuill left.";
		kept.read(new DraftReader().read(draft));
		String edited = "Ben Marsh came.\n\n" + draft;
		assertEquals(new NameReader(BOOK).read(new DraftReader().read(edited)), kept.read(new DraftReader().read(edited)));
	}

	@Test
	void spansAreValidInRandomText() {
		String[] parts = { "Ada ", "Quill", " ", "Bank of ", "Eastport", "the ", "“", "”", "\n", "Mr. ", "U.S. ", "’s ", ", ", ". ", "\ud83d", "é", "of ", "& ", "EHB ", "bank ", "\u202e", "-", "I ", "van der " };
		Random random = new Random(5);
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(40); i >= 0; i--)
				text.append(parts[random.nextInt(parts.length)]);
			String draft = text.toString();
			for (NameEntity entity : new NameReader(BOOK).read(new DraftReader().read(draft))) {
				assertTrue(!entity.mentions().isEmpty() && !entity.name().isBlank());
				for (NameMention mention : entity.mentions())
					assertEquals(mention.text(), mention.span().of(draft));
			}
		}
	}
}
