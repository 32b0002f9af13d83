package org.galleyproof.core.proof;

import org.galleyproof.core.user.UserException;
import org.galleyproof.core.user.Wording;

/** The sentences of this package. */
final class ProofMessages {

	private static final Wording WORDING = new Wording(ProofMessages.class);

	private ProofMessages() {
	}

	static boolean has(String key) {
		return WORDING.has(key);
	}

	static String text(String key, Object... arguments) {
		return WORDING.text(key, arguments);
	}

	static UserException failure(String key, Object... arguments) {
		return WORDING.failure(key, arguments);
	}

	/** What went wrong, in words. */
	static String reason(Throwable failure) {
		return Wording.reason(failure);
	}
}
