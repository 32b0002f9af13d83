package org.galleyproof.core.fixes;

import org.galleyproof.checks.Finding;

/** Where the words that a draft leaves out would stand. */
public final class Gap {

	private Gap() {
	}

	/**
	 * The place of the missing words: right before or right behind the word at which the finding stands.
	 *
	 * @param draft the draft that was checked
	 * @return a Java offset; -1 where the finding is not about missing words
	 */
	public static int of(Finding finding, String draft) {
		if (!finding.isOmission())
			return -1;
		String word = finding.span().of(draft);
		String whole = finding.replacement();
		boolean behind = whole != null && !ends(whole, word) && whole.startsWith(word);
		return behind ? finding.span().end() : finding.span().start();
	}

	/** The words that a finding's replacement puts in; {@code null} where it proposes none. */
	public static String words(Finding finding, String draft) {
		String word = finding.span().of(draft);
		String whole = finding.replacement();
		if (whole == null || !finding.isOmission() || whole.length() <= word.length())
			return null;
		return (ends(whole, word) ? whole.substring(0, whole.length() - word.length()) : whole.substring(word.length())).strip();
	}

	/** The word may have lost its capital to the words before it. */
	private static boolean ends(String whole, String word) {
		return whole.regionMatches(true, whole.length() - word.length(), word, 0, word.length());
	}
}
