package org.galleyproof.ui.internal;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;

/** Sentences that count things: "1 place in 1 draft leans on it", "3 places in 2 drafts lean on it". */
public final class Counts {

	/** The language of the wording: the machine's own would put its figures and commas into English sentences. */
	public static final Locale LANGUAGE = Locale.UK;

	private Counts() {
	}

	/**
	 * Fills a sentence whose words follow the numbers in it.
	 *
	 * @param pattern as of {@link MessageFormat}, with a choice where a word has a singular: <code>{0,choice,1#1 place|1&lt;{0} places}</code>
	 */
	public static String say(String pattern, Object... arguments) {
		return new MessageFormat(pattern, LANGUAGE).format(arguments);
	}

	/** A number as sentences have it: "65,878". */
	public static String number(long number) {
		return NumberFormat.getIntegerInstance(LANGUAGE).format(number);
	}
}
