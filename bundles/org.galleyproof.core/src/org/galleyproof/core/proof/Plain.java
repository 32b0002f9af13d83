package org.galleyproof.core.proof;

import org.galleyproof.text.Folding;

/**
 * A text as programs that write it anew leave it alone: a run of white space is one blank, quotation marks and apostrophes are straight.
 * Everything else stays. The Web Annotation Data Model asks for such a form before texts are compared (W3C 2017, 4.2.4 Text Quote
 * Selector: "the text must be normalized").
 */
final class Plain {

	private final String text;
	/** Java offsets in the original of every character, and of the original's end. */
	private final int[] origin;

	private Plain(String text, int[] origin) {
		this.text = text;
		this.origin = origin;
	}

	static Plain of(CharSequence original) {
		int length = original.length();
		char[] plain = new char[length];
		int[] origin = new int[length + 1];
		int count = 0;
		boolean blank = false;
		for (int i = 0; i < length; i++) {
			char sign = fold(original.charAt(i));
			if (sign == ' ' && blank)
				continue;
			blank = sign == ' ';
			origin[count] = i;
			plain[count++] = sign;
		}
		origin[count] = length;
		return new Plain(new String(plain, 0, count), origin);
	}

	/** The form of a few words, without blanks at its ends. */
	static String words(CharSequence words) {
		return of(words).text.strip();
	}

	/** Whether two passages have the same words, marks included, however they are spaced. */
	static boolean same(CharSequence some, CharSequence others) {
		return some.toString().contentEquals(others) || words(some).equals(words(others));
	}

	/** The plain text. */
	String text() {
		return text;
	}

	/** The Java offset in the original at which the plain character numbered {@code offset} begins. Range 0..length. */
	int start(int offset) {
		return origin[offset];
	}

	/** The Java offset in the original after the plain character before {@code offset}. Range 1..length. */
	int end(int offset) {
		return origin[offset - 1] + 1;
	}

	/** The first plain character that stands at or after the Java offset {@code original}. */
	int from(int original) {
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (origin[middle] < original)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	private static char fold(char sign) {
		if (sign < 128)
			return sign <= ' ' && Character.isWhitespace(sign) ? ' ' : sign == '`' ? '\'' : sign;
		if (Character.isWhitespace(sign) || Character.isSpaceChar(sign))
			return ' ';
		if (sign == '\u201C' || sign == '\u201D' || sign == '\u201E' || sign == '\u201F' || sign == '\u2033')
			return '"';
		return Folding.isApostrophe(sign) ? '\'' : sign;
	}
}
