package org.galleyproof.language.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.language.people.RoleName.Relation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How what a draft prints stands to what is known. */
class RoleNameTest {

	private record Row(String printed, String known, Relation relation) {
	}

	private static final List<Row> ROWS = List.of(
			// one role in several dresses
			new Row("Sen.", "U.S. senator from Texas (Republican)", Relation.AGREES),
			new Row("Texas senator", "U.S. senator from Texas (Republican)", Relation.AGREES),
			new Row("senator from Texas", "U.S. senator from Tex.", Relation.AGREES),
			new Row("Texas Republican", "U.S. senator from Texas (Republican)", Relation.AGREES),
			new Row("governor of Ohio", "Ohio Gov.", Relation.AGREES),
			new Row("US Secretary of State", "U.S. secretary of state", Relation.AGREES),
			new Row("CEO of Harlow-Pryce", "chief executive of Harlow-Pryce", Relation.AGREES),
			new Row("former Harlow-Pryce chief executive", "Former chief executive of Harlow-Pryce, Independent presidential candidate", Relation.AGREES),
			new Row("Coast News host", "Coast News anchor", Relation.AGREES),
			new Row("Republican nominee", "Republican presidential candidate", Relation.AGREES),
			new Row("congresswoman", "U.S. representative from Florida", Relation.AGREES),
			new Row("ex-governor", "Former governor of Ohio", Relation.AGREES),
			// an office by its work, in the country that has another name for it
			new Row("UK Foreign Minister", "foreign secretary", Relation.AGREES),
			new Row("British foreign minister", "Secretary of State for Foreign, Commonwealth and Development Affairs", Relation.AGREES),
			new Row("foreign secretary", "UK Foreign Minister", Relation.AGREES),
			new Row("British finance minister", "Chancellor of the Exchequer", Relation.AGREES),
			new Row("U.S. finance minister", "Treasury Secretary", Relation.AGREES),
			new Row("foreign minister", "foreign secretary", Relation.CONTRADICTS),
			new Row("UK foreign minister", "home secretary", Relation.CONTRADICTS),
			new Row("UK foreign minister", "foreign secretary of the Philippines", Relation.CONTRADICTS),
			// a courtesy title stays for life
			new Row("Gov.", "Former governor of Ohio", Relation.AGREES),
			// another office, place, party, or time
			new Row("governor", "U.S. senator from Texas (Republican)", Relation.CONTRADICTS),
			new Row("Ohio senator", "U.S. senator from Texas (Republican)", Relation.CONTRADICTS),
			new Row("vice president", "President of the United States", Relation.CONTRADICTS),
			new Row("Coast News host", "Harbour TV anchor", Relation.CONTRADICTS),
			new Row("Democratic presidential candidate", "Republican presidential candidate", Relation.CONTRADICTS),
			new Row("former governor of Ohio", "Governor of Ohio", Relation.CONTRADICTS),
			new Row("governor of Ohio", "Former governor of Ohio", Relation.CONTRADICTS),
			// another post of one body; one may have posts of several
			new Row("chairman of Nordline", "chief executive of Nordline", Relation.CONTRADICTS),
			new Row("Nordline finance director", "chairman of the board of Nordline", Relation.CONTRADICTS),
			new Row("spokeswoman for Nordline", "chief executive of Nordline", Relation.CONTRADICTS),
			new Row("chief executive", "chairman of Nordline", Relation.CONTRADICTS),
			new Row("managing director of Nordline", "chief executive of Nordline", Relation.AGREES),
			new Row("chairwoman of Nordline", "chief executive and chairwoman of Nordline", Relation.AGREES),
			new Row("chairwoman of Nordline", "surgeon, chief executive of Nordline", Relation.CONTRADICTS),
			new Row("chief executive of the Selby Theatre", "chairman of Nordline", Relation.UNKNOWN),
			new Row("chairman of Nordline", "former chief executive of Nordline", Relation.UNKNOWN),
			new Row("chairman of the fisheries committee", "U.S. senator from Texas (Republican)", Relation.UNKNOWN),
			new Row("chief executive of Nordline", "U.S. senator from Texas (Republican)", Relation.CONTRADICTS),
			// what nobody can deny
			new Row("author", "Governor of Ohio", Relation.UNKNOWN),
			new Row("businessman", "Republican presidential candidate", Relation.UNKNOWN),
			new Row("presidential candidate", "Governor of Ohio", Relation.UNKNOWN),
			new Row("mayor", "", Relation.UNKNOWN));

	@TestFactory
	Stream<DynamicTest> rows() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.printed + " for " + row.known, () -> assertEquals(row.relation, RoleName.of(row.printed).get(0).to(RoleName.of(row.known), true))));
	}

	@Test
	void formerIsRightOnceYearsHavePassed() {
		assertEquals(Relation.AGREES, RoleName.of("former governor of Ohio").get(0).to(RoleName.of("Governor of Ohio"), false));
	}

	@Test
	void severalRolesAreTakenApart() {
		assertEquals(List.of("trade", "candidate"), RoleName.of("Retired surgeon, Republican presidential candidate").stream().map(role -> role.kind().name().toLowerCase()).toList());
		assertEquals(1, RoleName.of("mayor of Eastport, Maine").size());
		assertTrue(RoleName.of("").isEmpty());
		assertTrue(RoleName.of(null).isEmpty());
	}

	@Test
	void termsKnowTheirDays() {
		Term term = new Term("mayor", "Eastport", LocalDate.of(2018, 1, 1), LocalDate.of(2022, 1, 1), false);
		assertTrue(term.on(LocalDate.of(2022, 1, 1)));
		assertFalse(term.on(LocalDate.of(2022, 1, 2)));
		assertTrue(term.over(LocalDate.of(2022, 1, 2)));
		assertFalse(term.over(LocalDate.of(2017, 1, 1)));
		assertTrue(new Term("mayor", null, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 1), true).on(LocalDate.of(2030, 1, 1)));
	}
}
