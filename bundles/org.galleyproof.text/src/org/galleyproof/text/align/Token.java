package org.galleyproof.text.align;

import org.galleyproof.text.Span;

/**
 * What alignment compares: a word, a part of one ("do" and "n't"), or several that are one thing ("3.2 billion").
 *
 * @param span where it stands in its text, Java offsets
 * @param surface the word folded for case and apostrophes only; equal surfaces are the same word as written
 * @param key tokens with equal keys say the same
 * @param alternate a second key, for a form that stands for two ("'s": is, has); {@code null} for most
 * @param weight greater than 0: what finding it again is worth
 * @param traits the sum of the constants of this record that apply
 */
public record Token(Span span, String surface, String key, String alternate, double weight, int traits) {

	/** Stands in brackets or parentheses: an editor's words. */
	public static final int MARKED = 1;
	/** An ellipsis stands before it. */
	public static final int GAP_BEFORE = 2;
	/** Begins a new piece of the quotation, after its attribution or in a new paragraph. */
	public static final int PIECE = 4;
	/** Says nothing: "um", "you know". */
	public static final int FILLER = 8;
	/** A number. */
	public static final int NUMBER = 16;
	/** Written with a capital where no sentence begins. */
	public static final int NAME = 32;
	/** Grammar rather than content: "the", "of". */
	public static final int FUNCTION = 64;
	/** Begins a sentence. */
	public static final int SENTENCE = 128;
	/** A dash or an ellipsis stands right after it, as after a false start. */
	public static final int BROKEN_OFF = 256;
	/** A sign other than white space or a hyphen stands right after it. */
	public static final int PUNCTUATED = 512;
	/** A part of a contraction. */
	public static final int CONTRACTED = 1024;
	/** Written with a capital. */
	public static final int CAPITAL = 2048;
	/** Begins what another speaker says, or the same one after another. */
	public static final int TURN = 4096;

	/** Whether all of {@code traits} apply. */
	public boolean is(int wanted) {
		return (traits & wanted) == wanted;
	}

	/** Content words are neither grammar nor filler nor an editor's. */
	public boolean isContent() {
		return (traits & (FUNCTION | FILLER | MARKED)) == 0;
	}

	/** This token with more traits. */
	public Token with(int more) {
		return new Token(span, surface, key, alternate, weight, traits | more);
	}
}
