package org.galleyproof.language.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.language.people.PersonName.Relation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PersonNameTest {

	private record Row(String one, String other, Relation relation) {
	}

	private static final List<Row> ROWS = List.of(
			new Row("Ada Quill", "ADA QUILL", Relation.SAME),
			new Row("Ada Quill", "Quill", Relation.SAME),
			new Row("Ms. Quill", "Ada Quill", Relation.SAME),
			new Row("Ada M. Quill", "Ada Quill", Relation.SAME),
			new Row("A. Quill", "Ada Quill", Relation.SAME),
			new Row("Quill, Ada", "Ada Quill", Relation.SAME),
			new Row("Quill Ada", "Ada Quill", Relation.SAME),
			new Row("William Marsh", "Bill Marsh", Relation.SAME),
			new Row("Ben Marsh Jr.", "Ben Marsh", Relation.SAME),
			new Row("Zoë Brontë", "Zoe Bronte", Relation.SAME),
			new Row("Pieter van der Berg", "van der Berg", Relation.SAME),
			new Row("Senator Quill", "Ada Quill", Relation.SAME),
			new Row("Ada", "Ada Quill", Relation.SAME),
			new Row("Ada Qiull", "Ada Quill", Relation.NEAR),
			new Row("Ada Quill", "Ben Quill", Relation.OTHER),
			new Row("Ada Quill", "Adam Marsh", Relation.OTHER),
			new Row("Ben Quill", "B. Quill", Relation.SAME),
			new Row("C. Quill", "B. Quill", Relation.OTHER),
			new Row("UNIDENTIFIED MALE", "Ada Quill", Relation.UNKNOWN),
			new Row(null, "Ada Quill", Relation.UNKNOWN),
			new Row("", "Ada Quill", Relation.UNKNOWN),
			new Row("Q", "Ada Quill", Relation.UNKNOWN));

	@TestFactory
	Stream<DynamicTest> relationsHoldBothWays() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.one + " and " + row.other, () -> {
			assertEquals(row.relation, PersonName.of(row.one).relation(PersonName.of(row.other)));
			assertEquals(row.relation, PersonName.of(row.other).relation(PersonName.of(row.one)));
		}));
	}

	@Test
	void aBookFindsNamesAliasesAndSurnames() {
		Person ada = new Person("p1", "Ada Quill", List.of("Adelheid Lind"), List.of());
		Person ben = new Person("p2", "Ben Quill", List.of(), List.of());
		PeopleBook book = new PeopleBook(List.of(ada, ben));
		assertEquals(ada, book.find("ADA QUILL"));
		assertEquals(ada, book.find("Adelheid Lind"));
		assertNull(book.find("Quill"));
		assertEquals(List.of(ada, ben), book.withLastName("quill"));
		assertTrue(book.withLastName("Marsh").isEmpty());
	}
}
