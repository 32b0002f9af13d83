package org.galleyproof.ui.internal.reading.lines;

import java.util.Arrays;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;

/** Where the rows of a paragraph begin in a text that wraps its words. To be used in the user-interface thread and closed. */
final class Rows implements AutoCloseable {

	private final StyledText text;
	private final TextLayout layout;

	/** @param text wide enough for a word */
	Rows(StyledText text) {
		this.text = text;
		layout = new TextLayout(text.getDisplay());
		layout.setFont(text.getFont());
		layout.setOrientation(text.getOrientation());
		// the toolkit makes all rows of a text of the same height, and its way to do so moves words
		layout.setAscent(text.getBaseline());
		layout.setDescent(text.getLineHeight() - text.getBaseline());
		layout.setWidth(width(text));
	}

	/** Pixels of a row. */
	static int width(StyledText text) {
		return Math.max(1, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin());
	}

	/**
	 * Where the rows behind the first begin if a line begins at {@code from}, as far as characters before {@code to} tell; ascending offsets.
	 */
	int[] starts(int from, int to) {
		layout.setText(text.getTextRange(from, to - from));
		// what is drawn between the words takes room, colours don't
		for (StyleRange style : text.getStyleRanges(from, to - from))
			if (style.metrics != null || style.font != null)
				layout.setStyle(style, style.start - from, style.start - from + style.length - 1);
		int[] offsets = layout.getLineOffsets();
		return Arrays.stream(offsets, 1, Math.max(1, offsets.length - 1)).map(offset -> from + offset).toArray();
	}

	@Override
	public void close() {
		layout.dispose();
	}
}
