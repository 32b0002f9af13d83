package org.galleyproof.detect;

import org.galleyproof.text.Span;

/**
 * A stretch in quotation marks, inside one paragraph.
 *
 * @param content without the outer marks and without white space next to them; never empty
 * @param outer with the marks
 * @param closed whether a closing mark was found; without one the stretch runs to the end of its paragraph
 * @param single whether the marks are single ones
 */
record Marked(Span content, Span outer, boolean closed, boolean single) {

	/** This stretch moved by {@code delta} UTF-16 units. */
	Marked shift(int delta) {
		return new Marked(content.shift(delta), outer.shift(delta), closed, single);
	}
}
