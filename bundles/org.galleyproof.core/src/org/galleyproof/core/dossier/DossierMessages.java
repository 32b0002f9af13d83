package org.galleyproof.core.dossier;

import org.galleyproof.core.user.UserException;
import org.galleyproof.core.user.Wording;

/** The sentences of this package. */
final class DossierMessages {

	private static final Wording WORDING = new Wording(DossierMessages.class);

	private DossierMessages() {
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
