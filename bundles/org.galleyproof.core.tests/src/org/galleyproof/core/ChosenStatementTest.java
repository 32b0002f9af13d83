package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.NameBook;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.core.user.Progress;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement that a person chose is what the check runs against, and the program's own choice stands beside it. */
class ChosenStatementTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
	private static final String DRAFT = "“We will mend the old harbour wall before the winter storms come,” Ada Quill said.\n\nThe board spent 3.2 million crowns on the new breakwater in the north harbour in March.\n";

	@TempDir
	Path folder;
	private StatementIndex index;
	private Proofreader proofreader;

	@BeforeEach
	void fillIndex() throws IOException {
		index = StatementIndex.open(folder);
		index.add(List.of(statement("right", "We will mend the old harbour wall before the winter storms come."),
				statement("other", "I think that we may mend the old harbour wall before the next winter storms come."),
				statement("alien", "The lighthouse keeps its lamp."),
				new StatementDocument("spent", "The board spent 3.2 million crowns on the new breakwater in the north harbour in March.", null, null, DAY, false, "src", "Report"),
				new StatementDocument("paid", "The board spent 2.3 million crowns on the new breakwater in the north harbour in March.", null, null, DAY, false, "src", "Report")));
		index.commit();
		proofreader = new Proofreader(index, NameBook.EMPTY, new DraftReader());
	}

	@AfterEach
	void closeIndex() throws IOException {
		index.close();
	}

	@Test
	void theChosenStatementIsHeldAgainstTheWords() {
		assertEquals("right", check(null).quotations().getFirst().evidence().statement());
		CheckedQuotation chosen = check("other").quotations().getFirst();
		assertEquals("other", chosen.evidence().statement());
		assertEquals(Status.DIFFERS, chosen.status());
		assertTrue(chosen.findings().stream().anyMatch(finding -> finding.type() == FindingType.QUALIFIER_CHANGED), chosen::toString);
		assertTrue(chosen.explanation().words().stream().allMatch(word -> word.statement().equals("other")));
		assertEquals("right", chosen.explanation().runnersUp().getFirst().evidence().statement());
		assertEquals(Reason.NOT_CHOSEN, chosen.explanation().runnersUp().getFirst().reason());
	}

	@Test
	void takingTheChoiceBackRestoresTheUsualAnswer() {
		CheckedDraft before = check(null);
		check("other");
		assertEquals(before, check(null));
		assertEquals(before.quotations(), check("right").quotations());
		assertEquals(before.quotations(), check("gone from the dossier").quotations());
	}

	@Test
	void wordsThatTheChosenStatementDoesNotSayHaveNoSource() {
		CheckedQuotation chosen = check("alien").quotations().getFirst();
		assertEquals("alien", chosen.evidence().statement());
		assertTrue(chosen.status() != Status.VERIFIED, chosen::toString);
		assertTrue(chosen.findings().stream().anyMatch(finding -> finding.type() != FindingType.TIDIED), chosen::toString);
	}

	@Test
	void aClaimIsHeldAgainstTheChosenStatement() {
		CheckedClaim usual = check(null).claims().getFirst();
		assertEquals("spent", usual.evidence().statement());
		CheckedClaim chosen = proofreader.check(new Draft("d", DRAFT, DAY), hull -> hull.equals(usual.sentence().span()) ? "paid" : null, Progress.NONE).claims().getFirst();
		assertEquals("paid", chosen.evidence().statement());
		assertEquals(List.of(FindingType.NUMBER_CHANGED), chosen.findings().stream().map(Finding::type).toList());
	}

	private CheckedDraft check(String statement) {
		return proofreader.check(new Draft("d", DRAFT, DAY), hull -> hull.start() == 1 ? statement : null, Progress.NONE);
	}

	private static StatementDocument statement(String id, String text) {
		return new StatementDocument(id, text, "Ada Quill", null, DAY, true, "src", "Remarks");
	}
}
