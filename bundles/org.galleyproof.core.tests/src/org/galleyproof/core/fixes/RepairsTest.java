package org.galleyproof.core.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.galleyproof.checks.Check;
import org.galleyproof.checks.Checks;
import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Example;
import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.NameBook;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.fixes.Repair.Kind;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which change is proposed, at which place, with which words; and that it puts the draft right. */
class RepairsTest {

	/** Every repair of every check's own examples is made, and the draft checked again. */
	@TestFactory
	Stream<DynamicTest> aRepairedExampleHasNoSuchFindingAnyMore() {
		List<DynamicTest> tests = new ArrayList<>();
		for (Check check : Checks.all())
			for (Example example : check.examples())
				if (!example.quoted().content().isEmpty() && example.evidence() != null)
					tests.add(DynamicTest.dynamicTest(check.type() + ": " + example.text(), () -> repair(example)));
		return tests.stream();
	}

	private static void repair(Example example) {
		Outcome before = new Comparer(example.names()).compareQuotation(example.quoted(), example.evidence());
		for (Finding finding : before.findings())
			for (Repair repair : repairs(finding, example, before)) {
				if (finding.severity() == Severity.INFO || repair.kind() == Kind.SPEAKER || repair.kind() == Kind.ROLE)
					continue;
				Outcome after = new Comparer(example.names()).compareQuotation(moved(example.quoted(), repair), example.evidence());
				assertTrue(after.findings().stream().noneMatch(other -> other.severity() != Severity.INFO && other.type() == finding.type()
						&& Math.abs(other.span().start() - finding.span().start()) < 8), () -> repair + " leaves " + after.findings());
			}
	}

	private static List<Repair> repairs(Finding finding, Example example, Outcome outcome) {
		return Repairs.of(finding, example.text(), example.quoted().date(), example.evidence(), Explanation.of(outcome.alignment(), example.evidence().statement()).isEmpty() ? Explanation.NONE
				: new Explanation(Explanation.of(outcome.alignment(), example.evidence().statement()), List.of()));
	}

	@Test
	void wordsLeftOutComeBackOrAreMarked() {
		assertRepairs("Whoever did this can expect to be held account for it", "Whoever did this can expect to be held to account for it.",
				"RESTORE Whoever did this can expect to be held to account for it", "ELLIPSIS Whoever did this can expect to be held \u2026 account for it");
		assertRepairs("The quay needs a new crane. Fishermen pay for it", "The quay needs a new crane. Island fishermen pay for it.",
				"RESTORE The quay needs a new crane. Island fishermen pay for it", "ELLIPSIS The quay needs a new crane. \u2026 Fishermen pay for it");
		assertRepairs("We paid for the crane. Nobody thanked the fleet for its work",
				"We paid for the crane. It was a hard winter and the ice stayed until May. Nobody thanked the fleet for its work.",
				"RESTORE We paid for the crane. It was a hard winter and the ice stayed until May. Nobody thanked the fleet for its work",
				"ELLIPSIS We paid for the crane. \u2026 Nobody thanked the fleet for its work");
	}

	@Test
	void anEllipsisIsSetAsTheDraftSetsItsOwn() {
		assertEquals("\u2026 ", Marks.ellipsis("We paid for it.", 3, false));
		assertEquals(" ...", Marks.ellipsis("He said ... nothing. We paid for it", 29, true));
		assertEquals("[...] ", Marks.ellipsis("He said [...] nothing. We paid for it", 26, false));
		assertEquals("[\u2026] ", Marks.ellipsis("He said [\u2026] nothing. We paid for it", 26, false));
		assertEquals(null, Marks.ellipsis("We \u2026 paid", 5, false));
	}

	@Test
	void wordsPutInAreTakenOutOrBracketed() {
		assertRepairs("The crane was a brilliant gift to the fleet", "The crane was a gift to the fleet.", "WORDING The crane was a gift to the fleet",
				"BRACKETS The crane was a [brilliant] gift to the fleet");
		assertRepairs("The fleet needs a crane urgently", "The fleet needs a crane.", "WORDING The fleet needs a crane", "BRACKETS The fleet needs a crane [urgently]");
		assertRepairs("The crane was a gr\u00FCne \uD83D\uDE00 gift to the fleet", "The crane was a gift to the fleet.",
				"WORDING The crane was a \uD83D\uDE00 gift to the fleet", "BRACKETS The crane was a [gr\u00FCne] \uD83D\uDE00 gift to the fleet");
	}

	@Test
	void whatIsWrongDecidesWhatIsCorrected() {
		assertKinds("The ferry to Norway leaves the old harbour at noon", "The ferry to Denmark leaves the old harbour at noon.", Kind.NAME);
		assertKinds("We have set aside 3.2 million pounds for the repair", "We have set aside 2.3 million pounds for the repair.", Kind.NUMBER);
		assertKinds("The wall has leaked since July and nobody came", "The wall has leaked since January and nobody came.", Kind.DATE);
		// an ellipsis in place of a "not" would only hide it
		assertKinds("We will sell the ferry before the winter", "We will not sell the ferry before the winter.", Kind.RESTORE);
	}

	@Test
	void theRightSpeakerIsNamedInFullFirst() {
		String draft = "\u201CWe mend it,\u201D Ada Quill said. \u201CWe did,\u201D Quill said.";
		Span first = new Span(draft.indexOf("Ada Quill"), draft.indexOf("Ada Quill") + 9);
		Span second = new Span(draft.lastIndexOf("Quill"), draft.lastIndexOf("Quill") + 5);
		assertEquals("Ben Marsh", RightSpeaker.of(first, draft, "Ben Marsh"));
		assertEquals("Ben Marsh", RightSpeaker.of(second, draft, "Ben Marsh"));
		assertEquals("Marsh", RightSpeaker.of(second.shift(10), "Ben Marsh " + draft, "Ben Marsh"));
		assertEquals("Marsh", RightSpeaker.of(second.shift(15), "Ben Marsh, Jr. " + draft, "Ben Marsh, Jr."));
		assertEquals(null, RightSpeaker.of(first, draft, null));
	}

	@Test
	void theRightRoleStandsInTheCaseOfItsPlace() {
		assertRole("governor of Westmark", "said Ada Quill, the ‹Northmark governor›.".replace("Northmark", "northmark"), "Governor of Westmark (Republican)");
		assertRole("Governor", "‹Senator› Ada Quill said", "Governor of Westmark (Republican)");
		assertRole("MP for Upper Quay", "Ada Quill, the ‹mayor›, said", "MP for Upper Quay");
		assertRole(null, "Ada Quill, the ‹mayor›, said", "");
	}

	@Test
	void theRightDayStandsInTheFashionOfTheWrongOne() {
		LocalDate said = LocalDate.of(2026, 3, 4);
		assertEquals("on March 4", RightDay.of("on May 15", said, null));
		assertEquals("on March 4, 2026", RightDay.of("on May 15, 2026", said, null));
		assertEquals("4 March 2026", RightDay.of("5 March 2026", said, null));
		assertEquals("on Mar. 4", RightDay.of("on Feb. 27", said, null));
		assertEquals("on Wednesday", RightDay.of("yesterday", said, said.plusDays(2)));
		assertEquals("on 4 March", RightDay.of("yesterday", said, said.plusDays(20)));
		assertEquals(null, RightDay.of("in the spring", said, said));
		assertEquals(null, RightDay.of("on May 15", null, said));
	}

	@Test
	void repairsThatTouchEachOtherAreNotMadeTogether() {
		String draft = "one two three four";
		Repair two = new Repair(Kind.WORDING, new Span(4, 7), "2");
		Repair both = new Repair(Kind.WORDING, new Span(4, 13), "5");
		Repair four = new Repair(Kind.WORDING, new Span(14, 18), "4");
		assertEquals(List.of(two, four), Repairs.apart(List.of(four, both, two)));
		assertEquals("one 2 three 4", Repairs.applied(draft, List.of(two, four)));
	}

	@Test
	void aPlaceIsKnownAgainByWhatStandsAroundIt() {
		String then = "We did pay for it, and we did not pay for it.";
		Repair repair = new Repair(Kind.WORDING, new Span(7, 10), "ask");
		assertTrue(repair.fits(then, then, 0));
		assertTrue(repair.fits(then, "Well! " + then, 6));
		assertFalse(repair.fits(then, then, then.lastIndexOf("pay") - 7));
		assertFalse(repair.fits(then, then.replace("did pay", "will pay"), 1));
		assertFalse(repair.fits(then, "", 0));
		assertFalse(repair.fits(then, then, -8));
	}

	@Test
	void noTextBreaksIt() {
		Random random = new Random(61);
		String signs = "ab .,[]\u2026\n\uD83D\uDE00\uD83D'\u201C";
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(20) + 1; i > 0; i--)
				text.append(signs.charAt(random.nextInt(signs.length())));
			String draft = text.toString();
			int start = random.nextInt(draft.length());
			Span span = new Span(start, start + 1 + random.nextInt(draft.length() - start));
			for (FindingType type : FindingType.values())
				for (String replacement : new String[] { null, "", "a", span.of(draft) + " x", "x " + span.of(draft) }) {
					List<String> arguments = random.nextBoolean() ? List.of("a", "b", "c") : List.of("a", "b", "c", "omitted");
					Finding finding = new Finding(type, type.severity(), span, arguments, "s", new Span(0, 1), replacement);
					Evidence evidence = new Evidence("s", "abc", null, "Ada Quill", LocalDate.EPOCH, "id", "title");
					for (Repair repair : Repairs.of(finding, draft, null, evidence, Explanation.NONE)) {
						assertNotNull(repair.applied(draft));
						assertFalse(repair.applied(draft).equals(draft));
						assertTrue(repair.fits(draft, draft, 0));
					}
				}
		}
	}

	private static void assertRole(String expected, String marked, String known) {
		int start = marked.indexOf('\u2039');
		String draft = marked.replace("\u2039", "").replace("\u203A", "");
		assertEquals(expected, RightRole.of(new Span(start, marked.indexOf('\u203A') - 1), draft, known));
	}

	private static void assertKinds(String draft, String source, Kind... kinds) {
		List<Repair> repairs = repairs(draft, source);
		assertEquals(List.of(kinds), repairs.stream().map(Repair::kind).toList());
	}

	private static void assertRepairs(String draft, String source, String... expected) {
		assertEquals(List.of(expected), repairs(draft, source).stream().map(repair -> repair.kind() + " " + repair.applied(draft)).toList());
	}

	private static List<Repair> repairs(String draft, String source) {
		Example example = Example.wrong(draft, source, null);
		Outcome outcome = new Comparer(NameBook.EMPTY).compareQuotation(example.quoted(), example.evidence());
		Finding finding = outcome.findings().stream().filter(each -> each.severity() != Severity.INFO).findFirst().orElseThrow();
		return repairs(finding, example, outcome);
	}

	/** The same setting in the changed draft: what stands behind the change moves with it. */
	private static Quoted moved(Quoted quoted, Repair repair) {
		int delta = repair.replacement().length() - repair.span().length();
		return new Quoted(repair.applied(quoted.draft()), quoted.date(), moved(quoted.content(), repair, delta), moved(quoted.marked(), repair, delta), moved(quoted.cue(), repair, delta),
				moved(quoted.source(), repair, delta), quoted.speaker(), moved(quoted.sentences(), repair, delta), List.of());
	}

	private static List<Span> moved(List<Span> spans, Repair repair, int delta) {
		return spans.stream().map(span -> new Span(span.start() > repair.span().start() ? span.start() + delta : span.start(), span.end() >= repair.span().end() ? span.end() + delta : span.end())).toList();
	}
}
