package org.galleyproof.ui.internal.proof;

/** Hears what becomes of open drafts; called in the user-interface thread. */
@FunctionalInterface
public interface DraftListener {

	/** {@code draft} was opened, checked, or closed. */
	void changed(OpenDraft draft);
}
