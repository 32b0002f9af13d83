package org.galleyproof.core;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.galleyproof.checks.Finding;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Reading;
import org.galleyproof.detect.Sentence;

/** The latest answers about quotations and claims: what an edit did not touch is neither looked up nor aligned again. Thread-safe. */
final class Answers {

	/** Answers kept: the quotations of a few books; an answer weighs a few kilobytes, and a draft with more than are kept would find none of them. */
	private static final int MEMORY = 16_384;

	private final QuotationChecker quotations;
	private final ClaimChecker claims;
	private final ChosenStatement chosen;
	private final BooleanSupplier meanings;
	private final Memory<QuotationKey, Answer<CheckedQuotation>> knownQuotations = new Memory<>(MEMORY);
	private final Memory<ClaimKey, Answer<CheckedClaim>> knownClaims = new Memory<>(MEMORY);

	/**
	 * An answer.
	 *
	 * @param base the Java offset in its draft at which the quotation or claim began when the findings were made
	 * @param open whether words alone left it open and nobody has asked more yet
	 */
	record Answer<T>(int base, T checked, boolean open) {
	}

	private record ClaimKey(String text, LocalDate date, String chosen, long generation) {
	}

	/** @param meanings whether anything can be found by its meaning */
	Answers(QuotationChecker quotations, ClaimChecker claims, ChosenStatement chosen, BooleanSupplier meanings) {
		this.quotations = quotations;
		this.claims = claims;
		this.chosen = chosen;
		this.meanings = meanings;
	}

	/**
	 * What is known of a quotation, as its place in the draft is now.
	 *
	 * @param meaning whether to look by meaning where words alone leave it open
	 * @param generation of the index: answers of another don't count
	 */
	Answer<CheckedQuotation> of(Draft draft, Quotation quotation, Reading reading, Choices choices, boolean meaning, long generation) {
		String statement = choices.statement(quotation.hull());
		QuotationKey key = QuotationKey.of(draft, quotation, QuotedWords.around(quotation, reading.sentences()), statement, generation);
		int base = quotation.hull().start();
		Answer<CheckedQuotation> known = knownQuotations.get(key);
		if (known == null) {
			CheckedQuotation usual = quotations.check(draft, quotation, reading.sentences());
			CheckedQuotation answer = statement == null ? usual : chosen.check(usual, QuotationChecker.quoted(draft, quotation, reading.sentences()), statement);
			known = new Answer<>(base, answer, statement == null && meanings.getAsBoolean() && QuotationChecker.isOpen(draft, answer));
			knownQuotations.put(key, known);
		}
		if (known.open() && meaning) {
			CheckedQuotation found = quotations.checkByMeaning(draft, quotation, reading.sentences());
			known = found.evidence() == null ? new Answer<>(known.base(), known.checked(), false) : new Answer<>(base, found, false);
			knownQuotations.put(key, known);
		}
		CheckedQuotation answer = known.checked();
		return new Answer<>(base, new CheckedQuotation(quotation, answer.status(), answer.evidence(), answer.confidence(), shifted(answer.findings(), base - known.base()),
				answer.explanation().shift(base - known.base())), known.open());
	}

	/** The same of a claim. */
	Answer<CheckedClaim> of(Draft draft, Sentence sentence, Choices choices, boolean meaning, long generation) {
		String statement = choices.statement(sentence.span());
		ClaimKey key = new ClaimKey(sentence.span().of(draft.text()), draft.date(), statement, generation);
		int base = sentence.span().start();
		Answer<CheckedClaim> known = knownClaims.get(key);
		if (known == null) {
			CheckedClaim usual = claims.check(draft, sentence);
			CheckedClaim answer = statement == null ? usual : chosen.check(usual, draft, statement);
			known = new Answer<>(base, answer, statement == null && meanings.getAsBoolean() && answer.evidence() == null);
			knownClaims.put(key, known);
		}
		if (known.open() && meaning) {
			known = new Answer<>(base, claims.checkByMeaning(draft, sentence), false);
			knownClaims.put(key, known);
		}
		CheckedClaim answer = known.checked();
		return new Answer<>(base, new CheckedClaim(sentence, answer.status(), answer.evidence(), answer.confidence(), shifted(answer.findings(), base - known.base())), known.open());
	}

	private static List<Finding> shifted(List<Finding> findings, int delta) {
		return delta == 0 ? findings : findings.stream().map(finding -> finding.shift(delta)).toList();
	}
}
