package org.galleyproof.detect;

import java.util.List;

/** Leaves out what stands in marks without being anybody's words: scare quotes, nicknames, titles of works and programmes. */
final class QuotationFilter {

	/** Words from which on a stretch without an attribution still counts as a quotation. */
	private static final int LONG = 3;

	private QuotationFilter() {
	}

	static boolean keep(String text, List<Fragment> parts) {
		int words = 0;
		boolean attributed = false;
		for (Fragment part : parts) {
			words += words(text, part.marked);
			attributed |= part.attribution != null;
		}
		return words >= LONG || attributed && words > 0;
	}

	private static int words(String text, Marked marked) {
		int words = 0;
		boolean inside = false;
		for (int i = marked.content().start(); i < marked.content().end(); i++) {
			boolean letter = Character.isLetterOrDigit(text.charAt(i));
			if (letter && !inside)
				words++;
			inside = letter || inside && "'’-".indexOf(text.charAt(i)) >= 0;
		}
		return words;
	}
}
