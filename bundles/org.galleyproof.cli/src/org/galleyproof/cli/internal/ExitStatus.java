package org.galleyproof.cli.internal;

/** What a command returns to the shell. */
final class ExitStatus {

	/** Done, nothing to report. */
	static final int CLEAN = 0;
	/** Done, with findings of severity warning or error. */
	static final int FINDINGS = 1;
	/** Not done, or not all of it. */
	static final int FAILURE = 2;

	private ExitStatus() {
	}
}
