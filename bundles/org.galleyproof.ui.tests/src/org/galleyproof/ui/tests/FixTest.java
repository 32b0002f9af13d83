package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.quickfix.Fix;

/** A fix changes the words it was made for, and no others. */
class FixTest {

	private static final String TEXT = "They can expect to be held account, they can.";

	private static Finding finding(Span span, String replacement) {
		return new Finding(FindingType.WORDS_OMITTED, FindingType.WORDS_OMITTED.severity(), span, List.of(), null, null, replacement);
	}

	@Test
	void wordsAreReplacedAndPutIn() {
		Document document = new Document(TEXT);
		int account = TEXT.indexOf("account");
		assertTrue(Fix.of(finding(new Span(account, account), "to "), TEXT).apply(document, new Span(account, account)));
		assertEquals(TEXT.replace("held account", "held to account"), document.get());
		Document other = new Document(TEXT);
		assertTrue(Fix.of(finding(new Span(5, 8), "may"), TEXT).apply(other, new Span(5, 8)));
		assertEquals(TEXT.replaceFirst("can", "may"), other.get());
	}

	@Test
	void aLookAlikeElsewhereIsLeftAlone() {
		Document document = new Document(TEXT);
		int last = TEXT.lastIndexOf("can");
		assertFalse(Fix.of(finding(new Span(5, 8), "may"), TEXT).apply(document, new Span(last, last + 3)));
		assertEquals(TEXT, document.get());
	}

	@Test
	void changedWordsAreLeftAlone() {
		Document document = new Document(TEXT.replaceFirst("can", "could"));
		assertFalse(Fix.of(finding(new Span(5, 8), "may"), TEXT).apply(document, new Span(5, 8)));
		assertFalse(Fix.of(finding(new Span(5, 8), "may"), TEXT).apply(document, new Span(5, 10)));
		assertFalse(Fix.of(finding(new Span(5, 8), "may"), TEXT).apply(new Document(""), new Span(5, 8)));
	}

	@Test
	void aFindingWithoutAnotherWordingHasNoFix() {
		assertFalse(Fix.of(finding(new Span(5, 8), null), TEXT).isApplicable());
		assertFalse(Fix.of(finding(new Span(5, 8), "can"), TEXT).isApplicable());
		assertTrue(Fix.of(finding(new Span(5, 8), ""), TEXT).isApplicable());
	}

	@Test
	void whatAMarkerCouldNotHoldIsNoFix() {
		String text = "x".repeat(100_000);
		Map<String, Object> attributes = new HashMap<>();
		Fix fix = Fix.of(finding(new Span(0, text.length()), "y"), text);
		fix.store(attributes);
		assertFalse(fix.isApplicable());
		assertTrue(attributes.values().stream().allMatch(value -> value.toString().length() < 65_535));
	}
}
