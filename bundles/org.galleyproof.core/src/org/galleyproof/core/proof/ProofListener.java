package org.galleyproof.core.proof;

/** Hears of a session; called in whichever thread made the change, outside all locks. */
public interface ProofListener {

	/** Decisions, or what they are about, have changed; the session's {@link ProofSession#state} is new. */
	void changed(ProofSession session);

	/** Something could not be read or saved. @param sentence for people */
	default void problem(ProofSession session, String sentence) {
		// those who show nothing need not hear
	}
}
