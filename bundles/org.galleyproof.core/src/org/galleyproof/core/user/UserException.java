package org.galleyproof.core.user;

/** A failure that its user can mend. The message is one full sentence that names the file and the place; it is shown as it is. */
public final class UserException extends Exception {

	private static final long serialVersionUID = 1L;

	public UserException(String message) {
		super(message);
	}

	public UserException(String message, Throwable cause) {
		super(message, cause);
	}
}
