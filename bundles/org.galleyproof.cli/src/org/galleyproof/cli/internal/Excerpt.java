package org.galleyproof.cli.internal;

import org.galleyproof.text.Span;

/** Cuts a line out of a text round a place and marks that place. */
final class Excerpt {

	/** Characters shown on each side of the marked words, as far as their paragraph goes. */
	private static final int AROUND = 60;
	/** Marked words longer than this are shortened in their middle. */
	private static final int LONGEST = 160;
	private static final String CUT = "…";
	private static final String RED = "\u001B[1;31m";
	private static final String GREEN = "\u001B[1;32m";
	private static final String PLAIN = "\u001B[0m";

	private final boolean colours;

	Excerpt(boolean colours) {
		this.colours = colours;
	}

	/** The draft's words, marked as what is in question; an empty place shows as a caret. */
	String ofDraft(String text, Span place) {
		return around(text, place, RED);
	}

	/** The source's words, marked as what stands there. */
	String ofSource(String text, Span place) {
		return around(text, place, GREEN);
	}

	private String around(String text, Span place, String colour) {
		int from = cutBefore(text, place.start());
		int to = cutAfter(text, place.end());
		String words = flat(text.substring(place.start(), place.end()));
		// insertion points have nothing to colour, so they carry a sign in any case
		String shown = words.isEmpty() ? ">^<" : colours ? shortened(words) : ">" + shortened(words) + "<";
		return (cutAtParagraph(text, from) ? "" : CUT) + flat(text.substring(from, place.start())) + (colours ? colour + shown + PLAIN : shown)
				+ flat(text.substring(place.end(), to)) + (to == text.length() || text.charAt(to) == '\n' || text.charAt(to) == '\r' ? "" : CUT);
	}

	/** The words of a place alone, flat and shortened. */
	static String of(String text, Span place) {
		return shortened(flat(place.of(text)));
	}

	private static boolean cutAtParagraph(String text, int from) {
		return from == 0 || text.charAt(from - 1) == '\n' || text.charAt(from - 1) == '\r';
	}

	private static int cutBefore(String text, int offset) {
		int least = Math.max(0, offset - AROUND);
		int from = offset;
		while (from > least && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r')
			from--;
		// a word that goes on before the cut is left out whole
		if (from > 0 && !cutAtParagraph(text, from))
			while (from < offset && text.charAt(from - 1) != ' ')
				from++;
		return from;
	}

	private static int cutAfter(String text, int offset) {
		int most = Math.min(text.length(), offset + AROUND);
		int to = offset;
		while (to < most && text.charAt(to) != '\n' && text.charAt(to) != '\r')
			to++;
		if (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r')
			while (to > offset && text.charAt(to) != ' ')
				to--;
		return to;
	}

	/** A line's worth: line ends and tabs become blanks, control characters vanish so that no text steers a terminal. */
	private static String flat(String text) {
		StringBuilder line = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029')
				line.append(' ');
			else if (!Character.isISOControl(c))
				line.append(c);
		}
		return line.toString();
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST)
			return words;
		int head = words.lastIndexOf(' ', LONGEST / 2);
		int tail = words.indexOf(' ', words.length() - LONGEST / 2);
		return words.substring(0, head < 0 ? whole(words, LONGEST / 2) : head) + " " + CUT + words.substring(tail < 0 ? whole(words, words.length() - LONGEST / 2) : tail);
	}

	/** The offset, or the one before it where that would cut a surrogate pair. */
	private static int whole(String text, int offset) {
		return Character.isLowSurrogate(text.charAt(offset)) && offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1)) ? offset - 1 : offset;
	}
}
