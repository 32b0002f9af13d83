package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/** Persons of nearly one name, and one person of two names. */
class NamesakesTest {

	private static final NameBook BOOK = new NameBook(List.of(new NameBook.Entry("p1", "Marina Voss", List.of()), new NameBook.Entry("p2", "William Marsh", List.of("Bill Marsh")),
			new NameBook.Entry("p3", "Ada Zelenskyy", List.of("Ada Zelensky", "Ada Lind"))));
	private static final Comparer COMPARER = new Comparer(BOOK);

	@Test
	void whoStandsBesideTheOtherIsAnother() {
		assertEquals(List.of("Marena"), misspelt("The lease was signed by Marena Voss."));
		assertEquals(List.of(), misspelt("The lease was signed by Marina Voss and her sister Marena Voss."));
		assertEquals(List.of(), misspelt("Marina Voss owns the mill. Marena Voss owns the land. When Marina Voss came, Marena Voss left."));
		assertEquals(List.of("Marena"), misspelt("Marina Voss owns the mill. Marina Voss also owns the land. The lease was signed by Marena Voss."));
	}

	@Test
	void aCommonGivenNameThatComesBackIsMeant() {
		NameBook book = new NameBook(List.of(new NameBook.Entry("p1", "Katrin Voss", List.of())));
		String once = "The lease was signed by Kathrin Voss.";
		assertTrue(NameBook.isGivenName("karin") || NameBook.isGivenName("maria"));
		assertEquals(1, new Comparer(book).checkDraft(once, null, List.of(all(once)), List.of(all(once))).size());
		String twice = "Karen Voss signed the lease. Later Karen Voss sold the mill.";
		NameBook karin = new NameBook(List.of(new NameBook.Entry("p1", "Karin Voss", List.of())));
		assertEquals(0, new Comparer(karin).checkDraft(twice, null, List.of(all(twice)), List.of(all(twice))).size());
	}

	@Test
	void inQuotedWordsTheOtherPersonIsANameChanged() {
		String draft = "Marina Voss and Marena Voss own the mill. “We gave the crane to Marena Voss on the quay.”";
		Span quotation = new Span(draft.indexOf('“') + 1, draft.length() - 1);
		Outcome outcome = COMPARER.compareQuotation(draft, List.of(quotation), List.of(), "Ben Lind", said("We gave the crane to Marina Voss on the quay.", "Ben Lind"));
		assertEquals(List.of(FindingType.NAME_CHANGED), outcome.findings().stream().map(Finding::type).toList());
	}

	@Test
	void aVariantThatTheDeskKnowsIsRight() {
		assertEquals(List.of(), told("We gave the crane to Ada Zelensky on the quay.", "We gave the crane to Ada Zelenskyy on the quay."));
		assertEquals(List.of(FindingType.WORDING_CHANGED), told("We gave the crane to Bill Marsh on the quay.", "We gave the crane to William Marsh on the quay."));
		assertEquals(List.of(FindingType.NAME_CHANGED), told("We gave the crane to Marina Voss on the quay.", "We gave the crane to William Marsh on the quay."));
	}

	@Test
	void whatATranscriptSpellsByItsSoundIsNoName() {
		assertEquals(List.of(), told("We gave the crane to Judge Kurlan on the quay.", "We gave the crane to Judge Curlo (PH) on the quay."));
		assertEquals(List.of(), told("We gave the crane to Judge Marbeck on the quay.", "We gave the crane to Judge Marbek [phonetic] on the quay."));
		assertEquals(List.of(FindingType.NAME_MISSPELT), told("We gave the crane to Judge Marbeck on the quay.", "We gave the crane to Judge Marbek on the quay."));
	}

	@Test
	void aClaimMayCallSomebodyByAnotherName() {
		String statement = "William Marsh sold the old paper mill at Selby in 2019.";
		assertTrue(claim("Bill Marsh sold the old paper mill at Selby in 2019.", statement).accepted());
		assertFalse(claim("Karl Marsh sold the old paper mill at Selby in 2019.", statement).accepted());
	}

	@Test
	void aSpeakerMayHaveTwoNames() {
		String words = "“We gave the crane away,” Ada Lind said.";
		Outcome outcome = COMPARER.compareQuotation(words, List.of(new Span(1, 23)), List.of(), "Ada Lind", said("We gave the crane away.", "Ada Zelenskyy"));
		assertTrue(outcome.accepted());
		assertTrue(BOOK.areOne("Ada Lind", "Ada Zelenskyy"));
		assertFalse(BOOK.areOne("Ada Lind", "Marina Voss"));
	}

	private static Outcome claim(String claim, String statement) {
		return COMPARER.compareClaim(claim, LocalDate.of(2024, 5, 17), all(claim), said(statement, "Ben Lind"));
	}

	private static List<FindingType> told(String draft, String source) {
		return COMPARER.compareQuotation(draft, List.of(all(draft)), List.of(), "Ben Lind", said(source, "Ben Lind")).findings().stream()
				.filter(finding -> finding.severity() != Severity.INFO).map(Finding::type).toList();
	}

	private static List<String> misspelt(String draft) {
		return COMPARER.checkDraft(draft, null, List.of(all(draft)), List.of(all(draft))).stream().filter(finding -> finding.type() == FindingType.NAME_MISSPELT)
				.map(finding -> finding.span().of(draft)).toList();
	}

	private static Span all(String text) {
		return new Span(0, text.length());
	}

	private static Evidence said(String text, String speaker) {
		return new Evidence("s1", text, null, speaker, LocalDate.of(2024, 5, 14), "source1", "Hearing");
	}
}
