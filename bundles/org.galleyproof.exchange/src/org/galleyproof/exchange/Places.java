package org.galleyproof.exchange;

import java.util.Arrays;
import java.util.Locale;

/** Where in the original the parts of a text stand: the page, or the time in the recording. */
final class Places {

	/** A text without pages and times. */
	static final Places NONE = new Places();

	private int[] offsets = new int[16];
	private int[] pages = new int[16];
	private long[] times = new long[16];
	private int size;

	/** From {@code offset} of the text on it is page {@code page}, from 1. To be called in the order of the text. */
	void addPage(int offset, int page) {
		add(offset, page, -1);
	}

	/** From {@code offset} of the text on it is the time {@code milliseconds} of the recording. To be called in the order of the text. */
	void addTime(int offset, long milliseconds) {
		add(offset, 0, milliseconds);
	}

	/** The page at {@code offset}; 0 where there is none. */
	int page(int offset) {
		int i = at(offset);
		return i < 0 ? 0 : pages[i];
	}

	/** The time at {@code offset} as h:mm:ss.mmm; {@code null} where there is none. */
	String timecode(int offset) {
		int i = at(offset);
		if (i < 0 || times[i] < 0)
			return null;
		long time = times[i];
		return String.format(Locale.ROOT, "%d:%02d:%02d.%03d", time / 3_600_000, time / 60_000 % 60, time / 1000 % 60, time % 1000);
	}

	private int at(int offset) {
		int i = Arrays.binarySearch(offsets, 0, size, offset);
		return i >= 0 ? i : -i - 2;
	}

	private void add(int offset, int page, long time) {
		if (size == offsets.length) {
			offsets = Arrays.copyOf(offsets, 2 * size);
			pages = Arrays.copyOf(pages, 2 * size);
			times = Arrays.copyOf(times, 2 * size);
		}
		// a part without words has no place of its own
		int at = size > 0 && offsets[size - 1] == offset ? size - 1 : size++;
		offsets[at] = offset;
		pages[at] = page;
		times[at] = time;
	}
}
