package org.galleyproof.detect.internal.reported;

/** A run of words of one kind, and what it was linked with. */
final class Segment {
	final byte kind;
	final int from;
	final int to;
	/** Of a content. */
	Segment cue;
	/** Of a cue. */
	Segment source;
	/** Whether a content or cue has it already. */
	boolean taken;
	/** The content that this one goes on with. */
	Segment part;

	Segment(byte kind, int from, int to) {
		this.kind = kind;
		this.from = from;
		this.to = to;
	}
}
