package org.galleyproof.ui.internal.reading.overview;

import java.util.stream.IntStream;

import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * How far down in an overview ruler a line of the text is marked. Where the text is scrolled, a line stands where the middle of the scroll bar's thumb is when the line is in the
 * middle of the window; where all of it is seen, beside itself if lines are of one height. The platform finds the line of a click by the same measure. Lines of the text as shown, from 0; pixels.
 */
final class OverviewScale {

	private final int lines;
	private final int height;
	/** Lines that are seen at once, and the pixels of the ruler they take; 0 where the text isn't scrolled. */
	private double seen;
	private int thumb;
	/** Pixels of a text that isn't scrolled. */
	private int whole;

	/** @param height of the ruler */
	OverviewScale(StyledText text, int height) {
		this.height = height;
		lines = text.getLineCount();
		ScrollBar bar = text.getVerticalBar();
		int client = text.getClientArea().height;
		if (bar != null && bar.getMaximum() > client) {
			double bottom = JFaceTextUtil.getPartialBottomIndex(text) + rows(text, client, JFaceTextUtil.getPartialBottomIndex(text));
			double top = JFaceTextUtil.getPartialTopIndex(text) + rows(text, 0, JFaceTextUtil.getPartialTopIndex(text));
			seen = Math.clamp(bottom - top, 1, Math.max(1, lines - 1));
			thumb = Math.clamp(bar.getVisible() ? bar.getThumbBounds().height : (int) ((long) height * client / bar.getMaximum()), 1, height);
		} else
			// without the air between the lines
			whole = IntStream.range(0, lines).map(line -> JFaceTextUtil.computeLineHeight(text, line)).sum();
	}

	/** How many rows of text lie between the top of a line and a pixel below the top of the window. */
	private static double rows(StyledText text, int pixel, int line) {
		return (double) (pixel - text.getLinePixel(line)) / text.getLineHeight(text.getOffsetAtLine(line));
	}

	/** The middle of the mark. */
	int y(int line) {
		if (thumb == 0)
			return (int) ((2L * line + 1) * whole / (2L * lines));
		double middle = line + 1;
		double most = height - 1;
		if (middle < seen / 2)
			return (int) (line * thumb / seen);
		if (line >= lines - seen / 2)
			return (int) (most - thumb / 2.0 + (middle - (lines - seen / 2)) * thumb / seen);
		return (int) (thumb / 2.0 + (middle - seen / 2) * (most - thumb) / (lines - seen));
	}
}
