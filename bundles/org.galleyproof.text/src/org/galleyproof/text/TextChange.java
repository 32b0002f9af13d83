package org.galleyproof.text;

/**
 * Where two versions of a text differ: all before and all behind is the same. Offsets are Java's.
 *
 * @param start where the difference begins, in both
 * @param oldEnd where it ends in the old text, at least {@code start}
 * @param newEnd where it ends in the new one, at least {@code start}
 */
public record TextChange(int start, int oldEnd, int newEnd) {

	/** The smallest change that makes {@code old} to {@code now}; empty at the end where they are equal. Linear time. */
	public static TextChange between(String old, String now) {
		int shorter = Math.min(old.length(), now.length());
		int start = 0;
		while (start < shorter && old.charAt(start) == now.charAt(start))
			start++;
		int oldEnd = old.length();
		int newEnd = now.length();
		while (oldEnd > start && newEnd > start && old.charAt(oldEnd - 1) == now.charAt(newEnd - 1)) {
			oldEnd--;
			newEnd--;
		}
		return new TextChange(start, oldEnd, newEnd);
	}

	/** By how much the text behind the change has moved; negative towards the start. */
	public int shift() {
		return newEnd - oldEnd;
	}

	/** Whether the change leaves this stretch of the old text as it is, here or moved. */
	public boolean leaves(Span old) {
		return old.end() <= start || old.start() >= oldEnd;
	}

	/** By how much a stretch that the change {@link #leaves} has moved. */
	public int shift(Span old) {
		return old.end() <= start ? 0 : shift();
	}

	/** Where a stretch of the old text stands now; {@code null} where the change touches it. */
	public Span moved(Span old) {
		return old.end() <= start ? old : old.start() >= oldEnd ? old.shift(shift()) : null;
	}
}
