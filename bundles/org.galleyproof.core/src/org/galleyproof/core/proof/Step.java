package org.galleyproof.core.proof;

/** Something done in a session that can be undone and done again. Both are entries of the history like any other: it only grows. */
public interface Step {

	/** What was done, for a menu: "Confirm". */
	String label();

	/** Takes the step back. Does nothing when it is taken back already. */
	void undo();

	/** Does it again. Does nothing unless it was taken back. */
	void redo();
}
