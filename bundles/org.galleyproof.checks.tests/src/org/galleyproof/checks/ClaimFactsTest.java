package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/** Numbers and days of a writer's own sentence against a statement's. */
class ClaimFactsTest {

	private static final Comparer COMPARER = new Comparer(NameBook.EMPTY);
	private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);
	private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);

	private static List<String> findings(String claim, String statement) {
		Evidence evidence = new Evidence("s1", statement, null, "Ada Quill", WEDNESDAY, "source1", "Remarks at the quay");
		return COMPARER.compareClaim(claim, FRIDAY, new Span(0, claim.length()), evidence).findings().stream().map(finding -> finding.type() + " " + finding.span().of(claim)).toList();
	}

	@Test
	void aDayIsCountedFromTheDraftHereAndFromTheStatementThere() {
		String statement = "The Harbour Board of Port Mallory opened the northern quay yesterday.";
		assertEquals(List.of(), findings("The Harbour Board of Port Mallory opened the northern quay on Tuesday.", statement));
		assertEquals(List.of("DATE_CHANGED Wednesday"), findings("The Harbour Board of Port Mallory opened the northern quay on Wednesday.", statement));
	}

	@Test
	void aYearMayBeToldMoreExactly() {
		String statement = "The Harbour Board of Port Mallory opened the northern quay on May 5, 1998.";
		assertEquals(List.of(), findings("The Harbour Board of Port Mallory opened the northern quay in 1998.", statement));
		assertEquals(List.of("DATE_CHANGED 1989"), findings("The Harbour Board of Port Mallory opened the northern quay in 1989.", statement));
		assertEquals(List.of(), findings("The Harbour Board of Port Mallory opened the northern quay in the 1990s.", statement));
	}

	@Test
	void aNumberMayBeToldRounded() {
		String statement = "The Harbour Board of Port Mallory repaired 387 ferries at the northern quay.";
		assertEquals(List.of(), findings("The Harbour Board of Port Mallory repaired nearly 400 ferries at the northern quay.", statement));
		assertEquals(List.of(), findings("The Harbour Board of Port Mallory repaired more than 350 ferries at the northern quay.", statement));
		assertEquals(List.of("NUMBER_CHANGED 500"), findings("The Harbour Board of Port Mallory repaired nearly 500 ferries at the northern quay.", statement));
	}

	@Test
	void whatAPronounIsSaidOfIsBorneOutByNobodysStatement() {
		String statement = "I am leading by more than 200 votes in the race for the harbour board.";
		assertEquals(false, accepts("She already had a lead of more than 200 votes in the race.", statement));
		assertEquals(true, accepts("She had a lead of more than 200 votes in the race for the Selby board.", "Ben Marsh leads by more than 200 votes in the race for the Selby board."));
	}

	@Test
	void wordsOfOneFamilyMeet() {
		String statement = "The council's decision on the sale of the old mill cost 40 workers their jobs.";
		assertEquals(true, accepts("The council decided to sell the old mill, which cost 40 workers their jobs.", statement));
		assertEquals(false, accepts("The council decided to sell the old mill, which cost 60 dancers their lanterns.", statement));
		assertEquals(false, accepts("The council decided to paint the new quay, which 40 dancers opened.", statement));
	}

	@Test
	void whatBoundsANumberMayBeOtherWordsAndNoOtherBound() {
		String statement = "The farmers lost at least 300 lambs in the snow on the northern hills.";
		assertEquals(true, accepts("The farmers lost no fewer than 300 lambs in the snow on the northern hills.", statement));
		assertEquals(List.of(), findings("The farmers lost 300 lambs or more in the snow on the northern hills.", statement));
		assertEquals(List.of("QUALIFIER_CHANGED up to"), findings("The farmers lost up to 300 lambs in the snow on the northern hills.", statement));
		assertEquals(List.of(), findings("Up to 300 sheep of the hill farmers were shorn before at least 300 lambs were lost.", statement));
		assertEquals(List.of("QUALIFIER_CHANGED more than"), findings("The board has bought more than 40 ferries.", "The board has bought nearly 40 ferries."));
	}

	@Test
	void aRoundedNumberIsAFactThatBothShare() {
		String statement = "Last summer 41,000 passengers used the ferry.";
		assertEquals(true, accepts("about 40,000 passengers had used the ferry last summer", statement));
		assertEquals(true, accepts("more than 40,000 passengers had used the ferry last summer", statement));
		assertEquals(List.of("NUMBER_CHANGED 60,000"), findings("about 60,000 passengers had used the ferry last summer", statement));
		assertEquals(false, accepts("many passengers had used the ferry last summer", statement));
		assertEquals(false, accepts("about 40,000 passengers had avoided the lantern last summer", statement));
	}

	@Test
	void aDayOfAMonthBearsOutNoCount() {
		String statement = "The crane was closed on the 3rd of September after the engineers found cracks in two of the four main bearings.";
		assertEquals(List.of("NUMBER_CHANGED three"), findings("Engineers found cracks in three of the crane's four main bearings.", statement));
		assertEquals(true, accepts("Engineers found cracks in two of the crane's four main bearings.", statement));
	}

	@Test
	void whatOnesOwnWordsEndWithIsCompared() {
		Evidence said = new Evidence("s1", "The bell was closed on the 3rd of May. We knew it before March. The repair is going to cost about 2.4 million. We've got half of it.", null, "Ada Quill",
				WEDNESDAY, "source1", "Remarks at the quay");
		assertEquals(List.of("NUMBER_CHANGED 4.2 million"), reported("The repair would cost about 4.2 million", said));
		assertEquals(List.of(), reported("The repair would cost about 2.4 million", said));
		assertEquals(List.of("DATE_CHANGED 5 May"), reported("The bell had been closed on 5 May", said));
		assertEquals(List.of(), reported("The bell had been closed on 3 May", said));
	}

	private static List<String> reported(String words, Evidence said) {
		String draft = words + ", Ada Quill said.";
		Span content = new Span(0, words.length());
		int who = draft.indexOf("Ada");
		Quoted quoted = new Quoted(draft, FRIDAY, List.of(content), List.of(), List.of(), List.of(new Span(who, who + 9)), "Ada Quill", List.of(new Span(0, draft.length())), List.of());
		Outcome outcome = COMPARER.compareQuotation(quoted, said);
		assertEquals(true, outcome.accepted(), words);
		return outcome.findings().stream().map(finding -> finding.type() + " " + finding.span().of(draft)).toList();
	}

	@Test
	void aShortClaimMayDifferInItsNumberAlone() {
		String order = "The order is worth 640,000 euros and will keep the yard busy.";
		assertEquals(List.of("NUMBER_CHANGED 460,000 euros"), findings("The order is worth 460,000 euros.", order));
		assertEquals(List.of("NUMBER_CHANGED 640,000 dollars"), findings("The order is worth 640,000 dollars.", order));
		assertEquals(List.of(), findings("The lighthouse is worth 460,000 euros.", order));
		assertEquals(List.of(), findings("The order is worth 460,000 euros in Selby.", order));
		String year = "Turnover rose by 7 percent to 83 million euros.";
		assertEquals(List.of("NUMBER_CHANGED 9 percent"), findings("Turnover rose by 9 percent to 83 million euros.", year));
		assertEquals(List.of(), findings("Turnover rose by 9 percent to 91 million euros.", year));
		// there are many companies
		assertEquals(List.of(), findings("The company employs 221 people.", "The company employs 212 people."));
		String draft = "Good news for Quill. The company employs 221 people.";
		Outcome outcome = COMPARER.compareClaim(draft, FRIDAY, new Span(21, draft.length()), new Evidence("s1", "The company employs 212 people.", null, "Ada Quill", WEDNESDAY, "source1", "Remarks"));
		assertEquals(List.of("221"), outcome.findings().stream().map(finding -> finding.span().of(draft)).toList());
	}

	@Test
	void whatAClaimSaysIsDoneMustBeSaid() {
		String statement = "The council voted by 14 to 9 to close the swimming pool in Ostby.";
		assertEquals(true, accepts("The council voted 14 to 9 to close the swimming pool.", statement));
		assertEquals(false, accepts("The council voted 14 to 9 to renovate the swimming pool.", statement));
		assertEquals(false, accepts("The 2021 inspection found cracks in the cables.", "The inspection of 2021 found that the cables showed wear."));
		assertEquals(true, accepts("The 2021 inspection found wear in the cables.", "The inspection of 2021 found that the cables showed wear."));
	}

	private static boolean accepts(String claim, String statement) {
		Evidence evidence = new Evidence("s1", statement, null, "Ada Quill", WEDNESDAY, "source1", "Remarks at the quay");
		return COMPARER.compareClaim(claim, FRIDAY, new Span(0, claim.length()), evidence).accepted();
	}

	@Test
	void notTheFirstIsNoOtherNumberThanTheSecond() {
		String statement = "In May Ada Quill became the second woman to lead the Harbour Board of Port Mallory.";
		assertEquals(List.of("NUMBER_CHANGED first"), findings("Ada Quill was the first woman to lead the Harbour Board of Port Mallory.", statement));
		assertEquals(List.of(), findings("Ada Quill was not the first woman to lead the Harbour Board of Port Mallory.", statement));
	}
}
