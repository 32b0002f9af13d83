package org.galleyproof.detect;

import org.galleyproof.text.Span;

/**
 * Who is said to have said something, and by which words.
 *
 * @param cue the words that attribute, or {@code null}
 * @param source the words that name the speaker, or {@code null}
 * @param direct whether it stands right beside the quoted words, with no other words of the writer between
 */
record Attribution(Span cue, Span source, boolean direct) {

	/** This attribution moved by {@code delta} UTF-16 units. */
	Attribution shift(int delta) {
		return new Attribution(cue == null ? null : cue.shift(delta), source == null ? null : source.shift(delta), direct);
	}
}
