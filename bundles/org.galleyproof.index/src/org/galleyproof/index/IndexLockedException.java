package org.galleyproof.index;

import java.io.IOException;

/** Another program is writing to the index and did not end in time. Reading goes on undisturbed. */
public final class IndexLockedException extends IOException {

	private static final long serialVersionUID = 1L;

	IndexLockedException(String message, Throwable cause) {
		super(message, cause);
	}
}
