package org.galleyproof.ui.internal.dossier;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.ui.internal.dossier.SourceSnapshot.Placed;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Looks;

/** The margin beside the text of a source: at the line where a statement begins, how far it is verified, and its page or timecode. */
final class SourceMargin {

	/** Pixels of the margin. */
	static final int WIDTH = 108;
	private static final int ICON = 16;
	private static final int GAP = 6;
	/** Signs side by side where several statements begin in one line. */
	private static final int MOST = 3;

	private final StyledText text;
	private List<Placed> statements = List.of();

	/** Draws on {@code text}, whose left margin has {@link #WIDTH} pixels. */
	SourceMargin(StyledText text) {
		this.text = text;
		text.addListener(SWT.Paint, this::paint);
	}

	void show(List<Placed> shown) {
		statements = shown;
		text.redraw(0, 0, WIDTH, text.getClientArea().height, false);
	}

	/** The statement whose sign is at a point of the text widget; {@code null} where there is none. */
	Placed at(int x, int y) {
		if (x >= WIDTH)
			return null;
		Placed found = null;
		int column = 0;
		int line = Integer.MIN_VALUE;
		for (Placed statement : visible()) {
			Point place = text.getLocationAtOffset(statement.start());
			column = place.y == line ? column + 1 : 0;
			line = place.y;
			if (y >= place.y && y < place.y + text.getLineHeight(statement.start()) && (column == 0 || x >= GAP + column * (ICON + 2)))
				found = statement;
		}
		return found;
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = text.getClientArea();
		Color before = gc.getForeground();
		gc.setBackground(text.getBackground());
		gc.fillRectangle(0, 0, WIDTH - GAP, area.height);
		gc.setForeground(Looks.color(Look.DIM, Looks.isDark(text)));
		int column = 0;
		int line = Integer.MIN_VALUE;
		for (Placed statement : visible()) {
			Point place = text.getLocationAtOffset(statement.start());
			column = place.y == line ? column + 1 : 0;
			line = place.y;
			int height = text.getLineHeight(statement.start());
			if (column < MOST)
				gc.drawImage(image(statement.status()), GAP + column * (ICON + 2), place.y + (height - ICON) / 2);
			if (column == 0 && !statement.place().isEmpty()) {
				Point size = gc.textExtent(shortened(statement.place()));
				gc.drawText(shortened(statement.place()), WIDTH - 2 * GAP - size.x, place.y + (height - size.y) / 2, true);
			}
		}
		gc.setForeground(before);
	}

	/** The statements that begin in the lines that can be seen, in the order of the text. */
	private List<Placed> visible() {
		List<Placed> seen = new ArrayList<>();
		if (text.getCharCount() == 0)
			return seen;
		int first = text.getOffsetAtLine(text.getTopIndex());
		int bottom = Math.min(text.getLineCount() - 1, text.getLineIndex(text.getClientArea().height) + 1);
		int last = text.getOffsetAtLine(bottom) + text.getLine(bottom).length();
		for (Placed statement : statements)
			if (statement.start() >= first && statement.start() <= last)
				seen.add(statement);
		return seen;
	}

	/** A timecode without its thousandths. */
	private static String shortened(String place) {
		return place.matches("\\d+:\\d\\d:\\d\\d\\.\\d+") ? place.substring(0, place.indexOf('.')) : place;
	}

	private static Image image(VerificationStatus status) {
		return Statuses.image(status);
	}
}
