package org.galleyproof.checks;

import java.util.List;

/** One kind of discrepancy. A check has no state; it says what it sees and never who wins where several see the same words. */
public interface Check {

	/** What it reports. */
	FindingType type();

	/** The discrepancies of this type, in the order of the draft; empty where there are none. */
	List<Finding> check(Comparison comparison);

	/** Examples that must be found and ones that must not, run by a test over every check and shown in its documentation. */
	List<Example> examples();
}
