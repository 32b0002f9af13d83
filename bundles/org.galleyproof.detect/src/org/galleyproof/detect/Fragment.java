package org.galleyproof.detect;

/** A marked stretch with what its own sentence says about it. Mutable only while {@link QuotationAssembler} works. */
final class Fragment {

	final Marked marked;
	/** Number of its paragraph in the draft. */
	final int paragraph;
	/** Number of its frame in the paragraph. */
	final int frame;
	/** Whether no word of the writer stands in its frame. */
	final boolean floating;
	/** Whether it opens its paragraph. */
	final boolean first;
	/** Whether its attribution, if any, stands right beside it or it floats, so that the marks hold all that was said. */
	final boolean whole;
	Attribution attribution;

	Fragment(Marked marked, int paragraph, int frame, boolean floating, boolean first, boolean whole, Attribution attribution) {
		this.marked = marked;
		this.paragraph = paragraph;
		this.frame = frame;
		this.floating = floating;
		this.first = first;
		this.whole = whole;
		this.attribution = attribution;
	}
}
