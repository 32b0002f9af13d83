package org.galleyproof.detect;

import org.galleyproof.text.Span;

/**
 * A stretch in quotation marks, or set off as speech in another way, inside one paragraph.
 *
 * @param content without the outer marks and without white space next to them; never empty
 * @param outer with the marks
 * @param closed whether a closing mark was found; without one the stretch runs to the end of its paragraph
 * @param single whether the marks are single ones
 * @param form what sets it off
 */
record Marked(Span content, Span outer, boolean closed, boolean single, Form form) {

	/** What sets words off as somebody's. */
	enum Form {
		MARKS,
		/** A line of its own behind a label or a dash: a turn of a transcript or a dialogue. */
		LINE,
		/** A block of its own, indented or behind "> "; the next one goes on with it. */
		BLOCK
	}

	Marked(Span content, Span outer, boolean closed, boolean single) {
		this(content, outer, closed, single, Form.MARKS);
	}


	/** This stretch moved by {@code delta} UTF-16 units. */
	Marked shift(int delta) {
		return new Marked(content.shift(delta), outer.shift(delta), closed, single, form);
	}
}
