package org.galleyproof.core.dossier.edit;

import java.util.Set;

/** Is told what an editing session does, on the session's own thread. */
public interface EditListener {

	/**
	 * Something was edited, undone, redone, or taken over from what others saved.
	 *
	 * @param ids of the people, organisations, events, sources and statements that changed, came or went; of the source with every statement
	 */
	default void changed(Set<String> ids) {
		// not everybody shows them
	}

	/** What can be undone, redone or saved changed. */
	default void stateChanged() {
		// not everybody shows it
	}
}
