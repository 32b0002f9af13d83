package org.galleyproof.checks;

import java.util.List;

/**
 * One kind of discrepancy between a quotation and its source. A check has no state. {@link Checks} names all of them, the gravest
 * first; each is shown only what no graver one has taken ({@link Comparison#isOpen}), so that nothing is said twice.
 */
public interface Check {

	/** What it reports. */
	FindingType type();

	/** What it sees in the open steps, in order; empty where there is nothing. */
	List<Sighting> check(Comparison comparison);

	/** Examples that must be found and ones that must not, run by a test over every check and shown in its documentation. */
	List<Example> examples();
}
