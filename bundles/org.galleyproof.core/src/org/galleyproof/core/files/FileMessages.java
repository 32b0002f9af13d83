package org.galleyproof.core.files;

import org.galleyproof.core.user.UserException;
import org.galleyproof.core.user.Wording;

/** The sentences of this package. */
final class FileMessages {

	private static final Wording WORDING = new Wording(FileMessages.class);

	private FileMessages() {
	}

	static String text(String key, Object... arguments) {
		return WORDING.text(key, arguments);
	}

	static UserException failure(String key, Object... arguments) {
		return WORDING.failure(key, arguments);
	}
}
