package org.galleyproof.exchange;

import org.galleyproof.core.UserException;
import org.galleyproof.core.Wording;

/** The sentences of this package. */
final class ExchangeMessages {

	private static final Wording WORDING = new Wording(ExchangeMessages.class);

	private ExchangeMessages() {
	}

	static String text(String key, Object... arguments) {
		return WORDING.text(key, arguments);
	}

	static UserException failure(String key, Object... arguments) {
		return WORDING.failure(key, arguments);
	}
}
