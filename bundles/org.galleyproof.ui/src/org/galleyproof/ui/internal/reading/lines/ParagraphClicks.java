package org.galleyproof.ui.internal.reading.lines;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** A triple click selects a line; in a divided paragraph that is to be the whole of it. */
final class ParagraphClicks {

	private final LongParagraphs paragraphs;
	private final StyledText text;
	/** Whether the button is held since a triple click. */
	private boolean held;

	ParagraphClicks(LongParagraphs paragraphs, StyledText text) {
		this.paragraphs = paragraphs;
		this.text = text;
		text.addListener(SWT.MouseDown, this::down);
		text.addListener(SWT.MouseMove, event -> {
			if (held)
				widen();
		});
		text.addListener(SWT.MouseUp, event -> held = false);
	}

	/** The toolkit's own listener came before and has selected a line: with every second click from the third on. */
	private void down(Event event) {
		held = event.button == 1 && event.count > 2 && event.count % 2 == 1;
		if (held)
			widen();
	}

	private void widen() {
		SoftDocument shown = paragraphs.shown();
		Point selected = text.getSelection();
		if (shown == null || !shown.lines().isDivided() || selected.x == selected.y || text.getBlockSelection())
			return;
		try {
			int start = shown.lines().paragraph(selected.x).getOffset();
			IRegion last = shown.lines().paragraph(selected.y - 1);
			int next = shown.lines().nextParagraph(last.getOffset());
			int end = next < 0 ? last.getOffset() + last.getLength() : next;
			if (start == selected.x && end <= selected.y)
				return;
			text.setSelection(start, end);
			Event event = new Event();
			event.x = start;
			event.y = end;
			text.notifyListeners(SWT.Selection, event);
		} catch (BadLocationException e) {
			ILog.of(ParagraphClicks.class).warn(e.getMessage(), e);
		}
	}
}
