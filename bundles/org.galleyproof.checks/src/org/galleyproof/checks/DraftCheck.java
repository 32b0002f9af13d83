package org.galleyproof.checks;

import java.util.List;

/** Looks at the draft as a whole, with no statement beside it. */
public interface DraftCheck extends Check {

	/** What is wrong, in the order of the draft; a finding about words that a quotation's or a claim's finding speaks of is dropped by the caller. */
	List<Finding> checkDraft(DraftText draft);
}
