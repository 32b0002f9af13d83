package org.galleyproof.ui.internal.annotations;

import java.util.Comparator;
import java.util.List;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.text.Span;

/** The quotations, claims and loose findings at a place of a draft. */
public final class AtCaret {

	private AtCaret() {
	}

	/**
	 * Those whose words, attribution or finding the place touches, the narrowest first: a quotation before the one around it, and before the
	 * claim that it stands in.
	 *
	 * @param place the caret or the selection, Java offsets in the text that was checked
	 */
	public static List<Checked> of(CheckedDraft draft, Span place) {
		return Checked.allWithLoose(draft).stream().filter(checked -> touches(checked, place))
				.sorted(Comparator.comparing((Checked checked) -> !checked.isShown()).thenComparingInt(checked -> checked.hull().length())).toList();
	}

	private static boolean touches(Checked checked, Span place) {
		return checked.content().stream().anyMatch(span -> meets(span, place)) || checked.frame().stream().anyMatch(span -> meets(span, place))
				|| checked.findings().stream().anyMatch(finding -> meets(finding.span(), place));
	}

	/** A caret right behind the last word still means it. */
	private static boolean meets(Span span, Span place) {
		return place.start() <= span.end() && span.start() <= place.end();
	}
}
