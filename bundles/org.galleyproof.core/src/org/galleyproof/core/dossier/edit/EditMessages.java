package org.galleyproof.core.dossier.edit;

import org.galleyproof.core.user.UserException;
import org.galleyproof.core.user.Wording;

/** The sentences of this package. */
final class EditMessages {

	private static final Wording WORDING = new Wording(EditMessages.class);

	private EditMessages() {
	}

	static String text(String key, Object... arguments) {
		return WORDING.text(key, arguments);
	}

	/** What people call a feature of the model. */
	static String feature(String path) {
		String key = "feature." + path;
		return WORDING.has(key) ? WORDING.text(key) : path;
	}

	static UserException failure(String key, Object... arguments) {
		return WORDING.failure(key, arguments);
	}
}
