package org.galleyproof.text.align;

/**
 * One step of an alignment. Numbers count tokens of the two sides; a side that the step does not use has a count of 0 and the
 * number of the token that comes next there.
 */
public record Step(Op op, int draft, int draftCount, int source, int sourceCount) {

	public int draftEnd() {
		return draft + draftCount;
	}

	public int sourceEnd() {
		return source + sourceCount;
	}
}
