package org.galleyproof.ui.internal.reading.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;

/** Finds the blanks at the ends of rows at which a paragraph is best divided. An end that holds is kept, so that an edit moves few of them. */
final class RowEnds {

	/** Characters of a part at least, but for the last. */
	private static final int LEAST = 300;
	/** Characters that are laid out to find its end: as few as hold one near enough. */
	private static final int LAID_OUT = SoftLines.PART + 200;

	private final SoftDocument shown;
	private final Rows rows;

	RowEnds(SoftDocument shown, Rows rows) {
		this.shown = shown;
		this.rows = rows;
	}

	/** Whether what begins at {@code start} in a paragraph until {@code end} is short enough for a line; nothing is laid out. */
	boolean isLast(int start, int end) {
		return end - start <= SoftLines.MOST;
	}

	/** The blank that should end the line that begins at {@code start} in a paragraph until {@code end}; -1 where what is left needs none. */
	int next(int start, int end) throws BadLocationException {
		if (isLast(start, end))
			return -1;
		int to = start + LAID_OUT;
		String words = shown.text(start, to);
		List<Integer> fit = new ArrayList<>();
		for (int row : rows.starts(start, to))
			if (row - start >= LEAST && words.charAt(row - 1 - start) == ' ')
				fit.add(row - 1);
		for (int old : shown.lines().ends(start + LEAST, to))
			if (fit.contains(old))
				return old;
		if (fit.isEmpty())
			return blank(start, end);
		int best = fit.getFirst();
		for (int blank : fit)
			if (Math.abs(blank - start - SoftLines.PART) < Math.abs(best - start - SoftLines.PART))
				best = blank;
		return best;
	}

	/** Where no row ends with a blank, any blank will do: an end that was found before rather than another. */
	private int blank(int start, int end) throws BadLocationException {
		int[] old = shown.lines().ends(start + LEAST, Math.min(end, start + LAID_OUT));
		if (old.length > 0)
			return Arrays.stream(old).max().getAsInt();
		int found = SoftLines.blank(shown.text(start, end), 0, end - start);
		return found < 0 ? -1 : start + found;
	}
}
