package org.galleyproof.ui.internal;

import java.text.MessageFormat;
import java.util.Locale;

/** Sentences that count things: "1 place in 1 draft leans on it", "3 places in 2 drafts lean on it". */
public final class Counts {

	private Counts() {
	}

	/**
	 * Fills a sentence whose words follow the numbers in it.
	 *
	 * @param pattern as of {@link MessageFormat}, with a choice where a word has a singular: <code>{0,choice,1#1 place|1&lt;{0} places}</code>
	 */
	public static String say(String pattern, Object... arguments) {
		return new MessageFormat(pattern, Locale.UK).format(arguments);
	}
}
