package org.galleyproof.core;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.galleyproof.checks.Evidence;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Sentence;
import org.galleyproof.language.time.TimeExpression;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;

/**
 * The times of a draft without a known day that could not be held against its sources for that alone: "on Monday", "last year", "5 May". Those
 * that stand in quotation marks count from the day of speaking and are none, nor are those where the source has no day either.
 */
public final class UndatedTimes {

	private UndatedTimes() {
	}

	/** Of all quotations and claims, in order; none where the draft's day is known. Java offsets in the draft. */
	public static List<Span> of(CheckedDraft checked) {
		TreeSet<Span> found = new TreeSet<>();
		if (checked.draft().date() == null) {
			for (CheckedQuotation each : checked.quotations())
				found.addAll(of(checked, each.quotation(), null, each.evidence()));
			for (CheckedClaim each : checked.claims())
				found.addAll(of(checked, null, each.sentence(), each.evidence()));
		}
		return List.copyOf(found);
	}

	/**
	 * Of one quotation, with the sentences around it, or of one claim; none where the draft's day is known.
	 *
	 * @param quotation {@code null} for a claim
	 * @param sentence {@code null} for a quotation
	 * @param evidence what it was held against; {@code null} for nothing
	 */
	public static List<Span> of(CheckedDraft checked, Quotation quotation, Sentence sentence, Evidence evidence) {
		return of(checked, quotation != null ? QuotedWords.around(quotation, checked.reading().sentences()) : List.of(sentence.span()), evidence);
	}

	private static List<Span> of(CheckedDraft checked, List<Span> sentences, Evidence evidence) {
		List<Span> found = new ArrayList<>();
		if (checked.draft().date() != null || !isDated(evidence))
			return found;
		for (Span sentence : sentences)
			for (TimeMention time : Times.in(checked.draft().text(), sentence))
				if (time.isRelative() && !isHour(time) && checked.reading().quotations().stream().flatMap(each -> each.marked().stream()).noneMatch(time.span()::overlaps))
					found.add(time.span());
		return found;
	}

	private static boolean isDated(Evidence evidence) {
		return evidence != null && evidence.date() != null;
	}

	/** An hour alone is of the day of speaking, whichever that is. */
	private static boolean isHour(TimeMention time) {
		return time.time() instanceof TimeExpression.TimeOfDay clock && clock.date() == null;
	}
}
