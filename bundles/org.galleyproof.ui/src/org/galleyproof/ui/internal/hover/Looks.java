package org.galleyproof.ui.internal.hover;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Card.Mark;

/** How the stretches of a {@link Card} look in a text widget, on light and on dark ground; never by colour alone. */
public final class Looks {

	private Looks() {
	}

	/** Shows {@code card} in {@code text}, in place of what it showed. */
	public static void show(Card card, StyledText text) {
		text.setText(card.text());
		List<StyleRange> ranges = card.marks().stream().map(mark -> range(mark, card.text(), isDark(text))).toList();
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}

	/** Whether {@code text} has a dark ground. */
	public static boolean isDark(Control text) {
		Color background = text.getBackground();
		return background.getRed() + background.getGreen() + background.getBlue() < 3 * 128;
	}

	/** The colour of words in a look. */
	public static Color color(Look look, boolean dark) {
		return switch (look) {
			case HEADLINE_VERIFIED, RIGHT -> dark ? new Color(120, 210, 130) : new Color(20, 110, 40);
			case HEADLINE_DIFFERS -> dark ? new Color(255, 190, 90) : new Color(168, 84, 0);
			case HEADLINE_NO_SOURCE -> dark ? new Color(205, 160, 240) : new Color(110, 60, 150);
			case WRONG -> dark ? new Color(255, 150, 150) : new Color(180, 16, 40);
			case EDITED, DROPPED -> dark ? new Color(150, 190, 255) : new Color(30, 80, 150);
			case LABEL, DIM -> dark ? new Color(184, 184, 184) : new Color(100, 100, 100);
		};
	}

	private static StyleRange range(Mark mark, String text, boolean dark) {
		StyleRange range = new StyleRange();
		range.start = mark.span().start();
		range.length = mark.span().length();
		range.foreground = color(mark.look(), dark);
		switch (mark.look()) {
			case WRONG -> range.strikeout = !CardWriter.CARET.equals(mark.span().of(text));
			case RIGHT -> {
				range.fontStyle = SWT.BOLD;
				range.underline = true;
			}
			case EDITED -> border(range, SWT.BORDER_DASH);
			case DROPPED -> border(range, SWT.BORDER_DOT);
			case HEADLINE_VERIFIED, HEADLINE_DIFFERS, HEADLINE_NO_SOURCE, LABEL -> range.fontStyle = SWT.BOLD;
			case DIM -> range.fontStyle = SWT.NORMAL;
		}
		return range;
	}

	private static void border(StyleRange range, int style) {
		range.borderStyle = style;
		range.borderColor = range.foreground;
	}
}
