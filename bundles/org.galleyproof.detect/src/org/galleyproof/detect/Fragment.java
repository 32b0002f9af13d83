package org.galleyproof.detect;

/** A marked stretch with what its own sentence says about it. Mutable only while {@link QuotationAssembler} works. */
final class Fragment {

	/** In the draft. */
	final Marked marked;
	/** Number of its paragraph in the draft. */
	final int paragraph;
	/** Number of its frame in the paragraph. */
	final int frame;
	/** Whether no word of the writer stands in its frame. */
	final boolean floating;
	final Stretch stretch;
	/** Whether its attribution, if any, stands right beside it or it floats, so that the marks hold all that was said. */
	final boolean whole;
	Attribution attribution;

	/** @param offset where the paragraph starts in the draft, UTF-16 units */
	Fragment(Stretch stretch, int offset, int paragraph, int frame, boolean floating, boolean whole, Attribution attribution) {
		this.stretch = stretch;
		marked = stretch.marked().shift(offset);
		this.paragraph = paragraph;
		this.frame = frame;
		this.floating = floating;
		this.whole = whole;
		this.attribution = attribution;
	}
}
