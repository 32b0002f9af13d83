package org.galleyproof.core.dossier;

import java.io.IOException;

/** A file of a dossier that can be read but not understood; the message says why, without the file's name. */
class DamagedException extends IOException {

	private static final long serialVersionUID = 1L;

	DamagedException(String message, Throwable cause) {
		super(message, cause);
	}
}
