package org.galleyproof.exchange;

import org.galleyproof.core.user.UserException;
import org.galleyproof.core.user.Wording;

/** The sentences of this package. */
final class ExchangeMessages {

	private static final Wording WORDING = new Wording(ExchangeMessages.class);

	private ExchangeMessages() {
	}

	static String text(String key, Object... arguments) {
		return WORDING.text(key, arguments);
	}

	/** What a library says of a failure, to stand inside a sentence: one line, without its full stop. */
	static String reason(Throwable failure) {
		String said = failure.getMessage() == null ? "" : failure.getMessage().lines().findFirst().orElse("").strip();
		while (said.endsWith("."))
			said = said.substring(0, said.length() - 1);
		return said.isEmpty() ? failure.getClass().getSimpleName() : said;
	}

	static UserException failure(String key, Object... arguments) {
		return WORDING.failure(key, arguments);
	}
}
