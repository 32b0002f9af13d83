package org.galleyproof.cli.internal;

/** Whoever read the answer has stopped reading ({@code | head}): no failure, only the end. */
final class ClosedOutputException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ClosedOutputException(Throwable cause) {
		super(cause);
	}
}
