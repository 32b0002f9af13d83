package org.galleyproof.ui.internal.deciding;

/** Hears of decisions about open drafts; called in the user-interface thread. */
@FunctionalInterface
public interface DecisionListener {

	/** The decisions about a draft, or what they are about, have changed. */
	void decided(DraftDecisions decisions);
}
