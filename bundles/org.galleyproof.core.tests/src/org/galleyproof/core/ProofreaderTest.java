package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.HouseStyle;
import org.galleyproof.checks.NameBook;
import org.galleyproof.core.user.Progress;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.Meanings;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proofreader over a real index of invented statements: what it chooses, what it decides, and what it remembers. */
class ProofreaderTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
	private static final String LOAN = "We did not ask the council for a loan, and we will not ask for one this year.";
	private static final String DRAFT = """
			Harbour news

			“We did not ask the council for a loan,” Ada Quill said.

			“Fishing boats may use the inner basin again from Easter,” Bram Otterly said.

			The board spent 3.2 million crowns on the new breakwater in March.
			""";

	private static final NameBook NAMES = new NameBook(List.of(new NameBook.Entry("p1", "Ada Quill", List.of()), new NameBook.Entry("p2", "Bram Otterly", List.of())));

	@TempDir
	Path folder;
	private StatementIndex index;
	private Proofreader proofreader;

	@BeforeEach
	void fillIndex() throws IOException {
		index = StatementIndex.open(folder);
		index.add(List.of(statement("s1", LOAN, "Ada Quill", true),
				statement("s2", "Fishing boats may use the inner basin again from Easter, whatever the weather does to the old quay.", "Bram Otterly", true),
				statement("s3", "The board spent 3.2 million crowns on the new breakwater in March.", null, false),
				statement("s4", "The old lighthouse keeps its lamp, because sailors trust a light they know better than a chart they don't.", "Ada Quill", true),
				statement("s5", "Our auditors counted every crown twice.\nNobody found a crown too few.", "Cleo Marsh", true)));
		index.commit();
		proofreader = new Proofreader(index, NAMES, new DraftReader());
	}

	@AfterEach
	void closeIndex() throws IOException {
		index.close();
	}

	@Test
	void whatTheOnlyStatementSaysIsFoundInADossierOfOne(@TempDir Path alone) throws IOException {
		try (StatementIndex one = StatementIndex.open(alone)) {
			one.add(List.of(statement("s1", "Last year 41,000 people used the ferry.", "Ada Quill", true)));
			one.commit();
			Proofreader small = new Proofreader(one, NAMES, new DraftReader());
			String rounded = "Harbour news\n\nAbout 40,000 people used the ferry last year.\n";
			assertEquals(Status.VERIFIED, small.check(new Draft("d", rounded, DAY), Progress.NONE).claims().getLast().status());
			CheckedQuotation other = small.check(new Draft("d", "“Last year 39,000 people used the ferry,” Ada Quill said.", DAY), Progress.NONE).quotations().get(0);
			assertEquals(List.of(FindingType.NUMBER_CHANGED), other.findings().stream().map(Finding::type).toList());
			CheckedQuotation none = small.check(new Draft("d", "“Last year the people built a church,” Ada Quill said.", DAY), Progress.NONE).quotations().get(0);
			assertEquals(Status.NO_SOURCE, none.status());
		}
	}

	@Test
	void faithfulWordsAreVerified() {
		CheckedDraft checked = check(DRAFT);
		assertEquals(List.of(Status.VERIFIED, Status.VERIFIED), checked.quotations().stream().map(CheckedQuotation::status).toList(), checked.toString());
		assertEquals(List.of("s1", "s2"), checked.quotations().stream().map(quotation -> quotation.evidence().statement()).toList());
		assertEquals(List.of(), checked.allFindings());
	}

	@Test
	void droppedNegationDiffers() {
		CheckedDraft checked = check(DRAFT.replace("did not ask", "did ask"));
		assertEquals(Status.DIFFERS, checked.quotations().getFirst().status());
		assertEquals(FindingType.NEGATION_CHANGED, checked.quotations().getFirst().findings().getFirst().type());
	}

	@Test
	void fragmentIsFoundInsideALongerStatement() {
		CheckedDraft checked = check("Quill said that sailors trust \"a light they know\" before any chart.");
		assertEquals(Status.VERIFIED, checked.quotations().getFirst().status(), checked.toString());
		assertEquals("s4", checked.quotations().getFirst().evidence().statement());
	}

	@Test
	void wordsThatNobodySaidHaveNoSource() {
		CheckedQuotation quotation = check("“The moon pays for our new quay with silver from its own mint,” Ada Quill said.").quotations().getFirst();
		assertEquals(Status.NO_SOURCE, quotation.status());
		assertNull(quotation.evidence());
		assertEquals(List.of(FindingType.NO_SOURCE), quotation.findings().stream().map(Finding::type).toList());
	}

	@Test
	void scareQuotesAreNobodysWords() {
		for (CheckedQuotation quotation : check("The “green” line, run by Bram “the Badger” Otterly, ends at “Zum Alten Krug”.").quotations()) {
			assertEquals(Status.OUT_OF_SCOPE, quotation.status(), quotation.toString());
			assertEquals(List.of(), quotation.findings());
		}
	}

	@Test
	void sameWordsOfTheNamedSpeakerComeBeforeAnothers() throws IOException {
		index.add(List.of(statement("other", LOAN, "Cleo Marsh", true), statement("bare", LOAN, null, false)));
		index.commit();
		assertEquals("s1", check("“We did not ask the council for a loan,” Ada Quill said.").quotations().getFirst().evidence().statement());
		assertEquals("other", check("“We did not ask the council for a loan,” Cleo Marsh said.").quotations().getFirst().evidence().statement());
	}

	@Test
	void quotationPutTogetherFromTwoStatementsIsHeldAgainstBoth() {
		String draft = "“We did not ask the council for a loan. Our auditors counted every crown twice,” the board said.";
		CheckedQuotation quotation = check(draft).quotations().getFirst();
		assertNotEquals(Status.NO_SOURCE, quotation.status());
		assertTrue(quotation.findings().stream().noneMatch(finding -> finding.type() == FindingType.NO_SOURCE), quotation.toString());
	}

	@Test
	void unchangedDraftIsNotLookedUpAgain() {
		CheckedDraft first = check(DRAFT);
		long lookups = proofreader.lookups();
		assertTrue(lookups > 0);
		assertEquals(first, check(DRAFT));
		assertEquals(lookups, proofreader.lookups());
	}

	@Test
	void editElsewhereOnlyMovesTheFindings() {
		String faulty = DRAFT.replace("did not ask", "did ask");
		Finding before = check(faulty).quotations().getFirst().findings().getFirst();
		long lookups = proofreader.lookups();
		String edited = "A new headline \uD83D\uDEA2\n\n" + faulty;
		Finding after = check(edited).quotations().getFirst().findings().getFirst();
		assertEquals(lookups, proofreader.lookups());
		assertEquals(before.span().of(faulty), after.span().of(edited));
		assertEquals(before.shift(edited.length() - faulty.length()), after);
	}

	@Test
	void editOfOneParagraphLooksUpThatParagraphAlone() {
		check(DRAFT);
		long lookups = proofreader.lookups();
		check(DRAFT.replace("inner basin", "outer basin"));
		long once = proofreader.lookups() - lookups;
		assertTrue(once >= 1 && once <= 2, "look-ups after an edit of one quotation: " + once);
	}

	@Test
	void rememberedAnswersAreThoseOfAFreshCheck() {
		Random random = new Random(11);
		String[] paragraphs = { "“We did ask the council for a loan,” Ada Quill said.", "“Fishing boats may use the outer basin again from Easter,” Bram Oterly said. “Whatever the weather does.”",
				"“The moon pays for our new quay with silver,” Quill said.", "The board spent 4.2 million crowns on the new breakwater in March.", "\uD83D\uDEA2 Adda Quill went home.",
				"“Our auditors counted every crown twice.", "“Nobody found a crown too few,” said Cleo Marsh.", "Nothing else “happened”." };
		for (int round = 0; round < 60; round++) {
			StringBuilder text = new StringBuilder();
			int size = random.nextInt(8);
			for (int i = 0; i < size; i++)
				text.append(paragraphs[random.nextInt(paragraphs.length)]).append(random.nextBoolean() ? "\n\n" : " ");
			Proofreader fresh = new Proofreader(index, NAMES, new DraftReader());
			Draft draft = new Draft("draft", text.toString(), DAY);
			assertEquals(fresh.check(draft, Progress.NONE), proofreader.check(draft, Progress.NONE), text.toString());
		}
	}

	@Test
	void fragmentsThatAReportPrintsAreHeldAgainstALongerQuotation() throws IOException {
		index.add(List.of(statement("f1", "a patient but determined search for the lost anchor", "Dov Harrow", true),
				statement("f2", "must pay for every metre of broken chain", "Dov Harrow", true)));
		index.commit();
		String draft = "“The council began a patient but determined search for the lost anchor in the channel, and its owners must pay for each metre of broken chain before the ice comes back,” Dov Harrow said.";
		CheckedQuotation quotation = check(draft).quotations().getFirst();
		assertEquals(Status.DIFFERS, quotation.status());
		List<String> found = quotation.findings().stream().map(finding -> finding.type() + " " + finding.span().of(draft)).toList();
		assertTrue(found.contains("WORDING_CHANGED each"), found.toString());
		assertTrue(found.contains("NO_SOURCE before the ice comes back"), found.toString());
		assertTrue(found.stream().noneMatch(finding -> finding.contains("patient")), found.toString());
	}

	@Test
	void reportersParaphraseNeedNotBeQuoted() throws IOException {
		index.add(List.of(statement("p1", "The mayor said she held grave doubts about the lease and called on every shipyard along the northern shore to open its books.", null, false)));
		index.commit();
		assertEquals(List.of(), check("“Lunholm calls on every shipyard along the northern shore to open its books,” the mayor said.").allFindings());
	}

	@Test
	void changedIndexIsAskedAgain() throws IOException {
		String draft = "“The moon pays for our new quay with silver from its own mint,” Ada Quill said.";
		assertEquals(Status.NO_SOURCE, check(draft).quotations().getFirst().status());
		index.add(List.of(statement("s6", "The moon pays for our new quay with silver from its own mint.", "Ada Quill", true)));
		index.commit();
		assertEquals(Status.VERIFIED, check(draft).quotations().getFirst().status());
	}

	@Test
	void cancelledCheckEnds() {
		Progress impatient = new Progress() {
			@Override
			public void at(String what, long done, long total) {
				// it never gets far
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> proofreader.check(new Draft("draft", DRAFT, DAY), impatient));
	}

	@Test
	void manyThreadsGetTheSameAnswer() throws InterruptedException, ExecutionException {
		CheckedDraft expected = check(DRAFT);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<CheckedDraft>> answers = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				String shifted = "x ".repeat(i) + "\n\n" + DRAFT;
				answers.add(threads.submit(() -> check(shifted)));
			}
			for (Future<CheckedDraft> answer : answers)
				assertEquals(expected.quotations().stream().map(CheckedQuotation::status).toList(), answer.get().quotations().stream().map(CheckedQuotation::status).toList());
		}
	}

	private CheckedDraft check(String text) {
		return proofreader.check(new Draft("draft", text, DAY), Progress.NONE);
	}

	@Test
	void whatWordsLeaveOpenIsLookedForByMeaningOnce() {
		Draft draft = new Draft("draft", "The harbour office sold 412 berths to visitors in April, more than ever before.", DAY);
		DraftReader reader = new DraftReader();
		Proofreader byWords = new Proofreader(index, NAMES, reader, HouseStyle.news(), false);
		CheckedDraft words = byWords.check(draft, Progress.NONE);
		assertEquals(List.of(Status.OUT_OF_SCOPE), words.claims().stream().map(CheckedClaim::status).toList());
		assertTrue(byWords.checkAtOnce(draft, Progress.NONE).complete());
		// the paragraph is read by now; only the look by meaning, where there are vectors, can be missing
		Proofreader both = new Proofreader(index, NAMES, reader);
		assertEquals(!Meanings.areInstalled(), both.checkAtOnce(draft, Progress.NONE).complete());
		CheckedDraft checked = both.check(draft, Progress.NONE);
		assertTrue(checked.complete());
		long lookups = both.lookups();
		assertEquals(checked, both.checkAtOnce(draft, Progress.NONE));
		assertEquals(checked, both.check(draft, Progress.NONE));
		assertEquals(lookups, both.lookups());
	}

	private static StatementDocument statement(String id, String text, String speaker, boolean quoted) {
		return new StatementDocument(id, text, speaker, DAY, quoted, "source", "Hearing of the harbour board");
	}
}
