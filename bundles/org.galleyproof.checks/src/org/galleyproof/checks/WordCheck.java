package org.galleyproof.checks;

import java.util.List;

/**
 * Looks at quoted words beside the source's. Each is shown only what no graver check has taken ({@link Comparison#isOpen}), so that
 * nothing is said twice.
 */
public interface WordCheck extends Check {

	/** What it sees in the open steps, in order; empty where there is nothing. */
	List<Sighting> check(Comparison comparison);
}
