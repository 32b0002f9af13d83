package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.galleyproof.checks.Caution;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Messages;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.core.user.Progress;
import org.galleyproof.index.Provenance;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.Test;

/** What was taken back, is disputed, comes second-hand or was said too late, and what a check makes of it. */
class StandingTest extends SmallIndex {

	private static final String LOAN = "We did not ask the council for a loan, and we will not ask for one this year.";
	private static final String DRAFT = "“We did not ask the council for a loan,” Ada Quill said.";
	private static final String CHANGED = "“We did not ask the parliament for a loan,” Ada Quill said.";

	@Test
	void whatWasTakenBackVerifiesNothing() throws IOException {
		CheckedQuotation checked = check(DRAFT, statement("s1", "transcript", "retracted", DAY));
		assertEquals(Status.NO_SOURCE, checked.status());
		assertEquals("Nothing that still stands says “We did not ask the council for a loan”; what says it was taken back (Ada Quill, “Hearing”, 3 March 2026; taken back).",
				Messages.message(checked.findings().getFirst()));
		assertEquals(Reason.RETRACTED, checked.explanation().runnersUp().getFirst().reason());
	}

	@Test
	void anotherThatStandsIsTakenInstead() throws IOException {
		CheckedQuotation checked = check(DRAFT, statement("s1", "transcript", "retracted", DAY), statement("s2", "transcript", "unverified", DAY));
		assertEquals(Status.VERIFIED, checked.status());
		assertEquals("s2", checked.evidence().statement());
	}

	@Test
	void chosenOrNotItVerifiesNothing() throws IOException {
		try (StatementIndex index = index(statement("s1", "transcript", "retracted", DAY), statement("s2", "transcript", "unverified", DAY))) {
			CheckedQuotation checked = proofreader(index).check(new Draft("draft", DRAFT, DAY), hull -> "s1", Progress.NONE).quotations().getFirst();
			assertEquals(Status.NO_SOURCE, checked.status());
			assertEquals(FindingType.NO_SOURCE, checked.findings().getFirst().type());
		}
	}

	@Test
	void whatIsDisputedOrSecondHandIsSaidToBe() throws IOException {
		CheckedQuotation checked = check(CHANGED, statement("s1", "report", "disputed", DAY));
		assertEquals(List.of(Caution.DISPUTED, Caution.SECOND_HAND), checked.evidence().cautions());
		assertTrue(Messages.message(checked.findings().getFirst()).endsWith("(Ada Quill, “Hearing”, 3 March 2026; disputed, second-hand)."), checked.findings().toString());
	}

	@Test
	void aLaterStatementIsNoSource() throws IOException {
		CheckedQuotation checked = check(DRAFT, statement("s1", "transcript", "unverified", DAY.plusDays(2)));
		assertEquals(Status.NO_SOURCE, checked.status());
		assertEquals("Nothing said by the day of the draft says “We did not ask the council for a loan”; what says it is later (Ada Quill, “Hearing”, 5 March 2026). The draft is dated 3 March 2026.",
				Messages.message(checked.findings().getFirst()));
		assertEquals(Reason.AFTER_DRAFT, checked.explanation().runnersUp().getFirst().reason());
	}

	@Test
	void onTheDayAfterItMayHaveBeenSaidAcrossTheDateLine() throws IOException {
		assertEquals(Status.VERIFIED, check(DRAFT, statement("s1", "transcript", "unverified", DAY.plusDays(1))).status());
	}

	private static StatementDocument statement(String id, String kind, String status, LocalDate day) {
		return new StatementDocument(id, LOAN, "Ada Quill", null, day, true, "source", "Hearing", new Provenance(kind, status, 0, null, 0, false));
	}
}
