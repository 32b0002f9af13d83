package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/** What a house allows, and that its files are read line by line or refused with the line's number. */
class HouseStyleTest {

	private static final String TIDY = "It is the oldest boat in the harbour, and the crew knew that";
	private static final String SPOKEN = "It's the oldest boat in the -- in the harbour, and, um, the crew knew that.";

	private static List<Finding> findings(HouseStyle style, String draft, String source) {
		Quoted quoted = Quoted.direct(draft, List.of(new Span(0, draft.length())), List.of(), "Ada Quill");
		return new Comparer(NameBook.EMPTY, style).compareQuotation(quoted, Example.said(source, "Ada Quill", null)).findings();
	}

	private static HouseStyle style(String name) {
		return HouseStyle.named(name).orElseThrow();
	}

	@Test
	void theStylesThatComeWithTheProgramHaveTheirNamesAndAClauseForEveryEdit() throws HouseStyle.FormatException {
		for (String name : HouseStyle.NAMES) {
			assertEquals(name, style(name).name());
			assertFalse(style(name).summary().isBlank());
			for (Edit edit : Edit.values()) {
				Finding plain = new Finding(FindingType.TIDIED, Severity.INFO, new Span(0, 1), List.of("a", "b", "c"), "s1", new Span(0, 1), null).as(edit);
				List<Finding> judged = style(name).judged(List.of(plain));
				assertTrue(judged.isEmpty() || judged.getFirst().clause().style().equals(name) && !judged.getFirst().clause().text().isBlank(), name + " " + edit);
			}
			assertEquals(name, HouseStyle.read(HouseStyle.source(name).orElseThrow()).name());
		}
	}

	@Test
	void newsShowsTidyingAsInformationWithItsClause() {
		List<Finding> found = findings(style("news"), TIDY, SPOKEN);
		assertFalse(found.isEmpty());
		for (Finding finding : found) {
			assertEquals(Severity.INFO, finding.severity(), finding.toString());
			assertEquals("news", finding.clause().style());
		}
	}

	@Test
	void verbatimTakesEveryCleaningForAnError() {
		List<Finding> found = findings(style("verbatim"), TIDY, SPOKEN);
		assertEquals(findings(style("news"), TIDY, SPOKEN).size(), found.size());
		for (Finding finding : found)
			assertEquals(Severity.ERROR, finding.severity(), finding.toString());
	}

	@Test
	void broadcastIsSilentAboutSpeechAndNotAboutMeaning() {
		assertEquals(List.of(), findings(style("broadcast"), TIDY, SPOKEN));
		List<Finding> turned = findings(style("broadcast"), "It is not the oldest boat in the harbour", "It's, um, the oldest boat in the harbour.");
		assertEquals(List.of(FindingType.NEGATION_CHANGED), turned.stream().map(Finding::type).toList());
	}

	@Test
	void aDeskEditsACopy() throws HouseStyle.FormatException {
		HouseStyle own = HouseStyle.read("# ours\nstyle quay\tOurs.\n\nfiller free\ncontraction warning  We write what we heard.\nWORDS_ADDED info Hm.\n");
		assertEquals("quay", own.name());
		List<Finding> found = findings(own, "It is a very old boat in the harbour", "Um, it's an old boat in the harbour.");
		Finding contraction = found.stream().filter(finding -> finding.edit() == Edit.CONTRACTION).findFirst().orElseThrow();
		assertEquals(Severity.WARNING, contraction.severity());
		assertEquals(new HouseStyle.Clause("quay", "contraction", "We write what we heard."), contraction.clause());
	}

	@Test
	void changesGoBeforeAStylesOwnLinesAndOneFileSaysBoth() throws HouseStyle.FormatException {
		HouseStyle changes = HouseStyle.of("ours", "Ours.", Map.of("contraction", Optional.of(Severity.WARNING), "filler", Optional.empty()), grade -> grade.map(Severity::name).orElse("OFF"));
		HouseStyle changed = style("verbatim").with(changes);
		HouseStyle read = HouseStyle.read(changed.file("quay"));
		assertEquals("verbatim", changed.name());
		assertEquals("quay", read.name());
		assertEquals(style("verbatim").summary(), read.summary());
		for (HouseStyle each : List.of(changed, read)) {
			assertEquals(Optional.of(Severity.WARNING), each.grade("contraction"));
			assertEquals(Optional.empty(), each.grade("filler"));
			assertEquals(Optional.of(Severity.ERROR), each.grade("WORDS_OMITTED"));
			assertEquals(Optional.of(Severity.ERROR), each.grade("NUMBER_CHANGED"));
			List<Finding> found = findings(each, TIDY, SPOKEN);
			assertEquals(List.of(), found.stream().filter(finding -> finding.edit() == Edit.FILLER).toList());
			assertEquals(List.of("WARNING"), found.stream().filter(finding -> finding.edit() == Edit.CONTRACTION).map(finding -> finding.clause().text()).toList());
		}
		assertThrows(IllegalArgumentException.class, () -> HouseStyle.of("ours", "", Map.of("humming", Optional.empty()), grade -> ""));
	}

	@Test
	void everyKindCanBeSwitchedOffAndIsToldInASentence() {
		for (String subject : HouseStyle.subjects()) {
			assertFalse(Messages.label(subject).isBlank());
			assertTrue(Messages.finds(subject).endsWith("."), subject);
			HouseStyle without = style("news").with(HouseStyle.of("ours", "", Map.of(subject, Optional.empty()), grade -> ""));
			assertEquals(Optional.empty(), without.grade(subject));
		}
		for (FindingType type : FindingType.values()) {
			HouseStyle without = HouseStyle.of("ours", "", Map.of(type.name(), Optional.empty()), grade -> "");
			assertEquals(List.of(), without.judged(List.of(new Finding(type, type.severity(), new Span(0, 1), List.of("a", "b", "c"), null, null, null))));
		}
	}

	@Test
	void aWrongLineIsNamed() {
		assertWrong(2, "style quay\nhumming info x");
		assertWrong(3, "style quay\n\nfiller grave x");
		assertWrong(1, "filler info x");
		assertWrong(2, "style quay\nfiller");
		assertWrong(1, "");
	}

	private static void assertWrong(int line, String text) {
		HouseStyle.FormatException wrong = assertThrows(HouseStyle.FormatException.class, () -> HouseStyle.read(text));
		assertEquals(line, wrong.line());
		assertFalse(wrong.getMessage().isBlank());
		assertFalse(wrong.getMessage().contains("{"), wrong.getMessage());
	}

	@Test
	void anyTextIsReadOrRefused() {
		Random random = new Random(17);
		String[] parts = { "style", " ", "\n", "filler", "info", "free", "#", "\t", "TIDIED", "\uD83D", "x", "\r\n", "\uFEFF" };
		for (int i = 0; i < 2000; i++) {
			StringBuilder text = new StringBuilder();
			for (int k = random.nextInt(30); k > 0; k--)
				text.append(parts[random.nextInt(parts.length)]);
			try {
				assertFalse(HouseStyle.read(text.toString()).name().isBlank());
			} catch (HouseStyle.FormatException refused) {
				assertTrue(refused.line() >= 1);
			}
		}
	}
}
