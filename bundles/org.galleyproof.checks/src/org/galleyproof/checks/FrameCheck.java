package org.galleyproof.checks;

import java.util.List;

/**
 * Looks at what the draft says around words that have been found in a source: who said them ({@link Quoted#source}, with titles
 * and roles), when ({@link Quoted#sentences}), against the statement's speaker and date ({@link Comparison#evidence}) and the persons
 * that the desk knows ({@link Comparison#names}). Runs for accepted statements only, quotations of every kind.
 */
public interface FrameCheck extends Check {

	/**
	 * What is wrong around the words, in the order of the draft; empty where nothing is, or where it is not sure. A finding that
	 * overlaps one of a graver check's is dropped by the caller. {@link Comparison#finding} makes them.
	 */
	List<Finding> checkFrame(Comparison comparison);
}
