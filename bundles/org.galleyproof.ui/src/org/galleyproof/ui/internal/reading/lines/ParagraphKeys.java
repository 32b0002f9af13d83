package org.galleyproof.ui.internal.reading.lines;

import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** To the start and the end of a paragraph by a key: the editor's own keys take the part that is a line of the toolkit for all of it. */
final class ParagraphKeys extends Action {

	/** Each key, and whether it goes to the start and whether it selects. */
	private static final Map<String, boolean[]> KEYS = Map.of(ITextEditorActionDefinitionIds.LINE_START, new boolean[] { true, false }, ITextEditorActionDefinitionIds.LINE_END, new boolean[] { false, false },
			ITextEditorActionDefinitionIds.SELECT_LINE_START, new boolean[] { true, true }, ITextEditorActionDefinitionIds.SELECT_LINE_END, new boolean[] { false, true });

	private final LongParagraphs paragraphs;
	private final StyledText text;
	private final IAction before;
	private final boolean toStart;
	private final boolean selects;

	private ParagraphKeys(LongParagraphs paragraphs, StyledText text, IAction before, boolean toStart, boolean selects) {
		this.paragraphs = paragraphs;
		this.text = text;
		this.before = before;
		this.toStart = toStart;
		this.selects = selects;
	}

	/** Sets them in {@code editor}. */
	static void set(ITextEditor editor, LongParagraphs paragraphs, StyledText text) {
		KEYS.forEach((id, does) -> {
			ParagraphKeys key = new ParagraphKeys(paragraphs, text, editor.getAction(id), does[0], does[1]);
			key.setActionDefinitionId(id);
			editor.setAction(id, key);
		});
	}

	@Override
	public void run() {
		SoftDocument shown = paragraphs.shown();
		try {
			if (shown != null && !text.getBlockSelection() && text.getSelectionRanges().length == 2) {
				IRegion paragraph = shown.lines().paragraph(text.getCaretOffset());
				int end = paragraph.getOffset() + paragraph.getLength();
				if (shown.lines().ends(paragraph.getOffset(), end).length > 0) {
					go(target(shown, paragraph.getOffset(), end));
					return;
				}
			}
		} catch (BadLocationException e) {
			ILog.of(ParagraphKeys.class).warn(e.getMessage(), e);
		}
		if (before != null)
			before.run();
	}

	/** As the editor: first to where the words begin or end, then to the very start or end, unless the settings have it otherwise. */
	private int target(SoftDocument shown, int start, int end) throws BadLocationException {
		boolean smart = EditorsUI.getPreferenceStore().getBoolean(AbstractTextEditor.PREFERENCE_NAVIGATION_SMART_HOME_END);
		int caret = text.getCaretOffset();
		int words = toStart ? start : end;
		if (smart && toStart)
			while (words < end && Character.isWhitespace(shown.getChar(words)))
				words++;
		else if (smart)
			while (words > start && Character.isWhitespace(shown.getChar(words - 1)))
				words--;
		return caret != words ? words : toStart ? start : end;
	}

	private void go(int target) {
		Point selected = text.getSelection();
		int anchor = !selects ? target : text.getCaretOffset() == selected.x ? selected.y : selected.x;
		if (selects)
			text.setSelection(anchor, target);
		else
			text.setSelection(target);
		text.showSelection();
		Event event = new Event();
		event.x = Math.min(anchor, target);
		event.y = Math.max(anchor, target);
		text.notifyListeners(SWT.Selection, event);
	}
}
