package org.galleyproof.detect;

import java.util.Locale;

import org.galleyproof.text.Span;

/**
 * Marks that quote nobody, and why. Scare quotes stay worth a look: they may be somebody's words after all.
 *
 * @param span Java offsets in the draft, the marks included; a single character where a mark stands alone
 * @param reason what the marks are instead
 */
public record NoQuotation(Span span, Reason reason) {

	/** What marks may be instead of a quotation's. */
	public enum Reason {
		/** John “Jack” Marsh. */
		NICKNAME,
		/** The title of a work or a programme. */
		TITLE,
		/** A word that is spoken about: the word “wall”. */
		TERM,
		/** A word or two that the writer keeps at a distance. */
		SCARE_QUOTES,
		/** Feet, inches, minutes, seconds. */
		MEASURE,
		/** An elision or a genitive at the edge of a word: the ’90s, the boys’ fault. */
		APOSTROPHE,
		/** A value in markup: id="harbour". */
		MARKUP,
		/** A mark without its partner, or a drawn line. */
		STRAY;

		/** For people, in one phrase. */
		public String message() {
			return SpeakerMessages.noQuotation(this);
		}

		/** The name in answers that programs read: "scare-quotes". */
		public String label() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/** This record moved by {@code delta} UTF-16 units. */
	NoQuotation shift(int delta) {
		return new NoQuotation(span.shift(delta), reason);
	}
}
