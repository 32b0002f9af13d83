package org.galleyproof.ui.internal.reading.lines;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;

/** The clipboard of a text with divided paragraphs: the toolkit copies line by line, and puts a line delimiter where it believes to see one. */
final class WholeCopy extends Clipboard {

	private final StyledText text;
	private final LongParagraphs paragraphs;
	private boolean copying;

	WholeCopy(StyledText text, LongParagraphs paragraphs) {
		super(text.getDisplay());
		this.text = text;
		this.paragraphs = paragraphs;
	}

	@Override
	protected void checkSubclass() {
		// the toolkit warns of subclasses that rely on what it may change; this one relies on its public methods
	}

	@Override
	public void setContents(Object[] data, Transfer[] types, int clipboards) {
		SoftDocument shown = paragraphs.shown();
		if (copying || shown == null || !shown.lines().isDivided()) {
			super.setContents(data, types, clipboards);
			return;
		}
		copying = true;
		try {
			shown.lines().whole(() -> text.copy(clipboards));
		} finally {
			copying = false;
		}
	}
}
