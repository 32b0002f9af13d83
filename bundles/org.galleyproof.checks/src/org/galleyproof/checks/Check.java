package org.galleyproof.checks;

import java.util.List;

/**
 * One kind of discrepancy. A check has no state. {@link Checks} names all of them, the gravest first. What it looks at is told by
 * the interfaces below it, of which a class may implement several: the quoted words ({@link WordCheck}), what the draft says
 * around them ({@link FrameCheck}), the draft as a whole ({@link DraftCheck}).
 */
public interface Check {

	/** What it reports. */
	FindingType type();

	/** Examples that must be found and ones that must not, run by a test over every check and shown in its documentation. */
	List<Example> examples();
}
