package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.reading.lines.SoftLines;

/** Keys, clicks and the clipboard in a long paragraph work as in one that is not divided. */
class LongParagraphKeysTest extends LongParagraphDesk {

	@Test
	void theKeysForStartAndEndGoToThoseOfTheParagraph() {
		String before = "A line before.\n\n";
		String text = paragraph(1_500);
		open("keys.md", before + text + "\n\nBehind.\n");
		int middle = before.length() + text.indexOf(' ', text.length() / 2);
		caret(middle);
		Desk.strike(ITextEditorActionDefinitionIds.LINE_END);
		Desk.await("the end", () -> Desk.text().getCaretOffset() == before.length() + text.length());
		Desk.strike(ITextEditorActionDefinitionIds.LINE_START);
		Desk.await("the start", () -> Desk.text().getCaretOffset() == before.length());
		caret(middle);
		Desk.strike(ITextEditorActionDefinitionIds.SELECT_LINE_END);
		Desk.await("selected to the end", () -> Desk.text().getSelectionText().equals(text.substring(middle - before.length())));
		caret(middle);
		Desk.strike(ITextEditorActionDefinitionIds.SELECT_LINE_START);
		Desk.await("selected from the start", () -> Desk.text().getSelectionText().equals(text.substring(0, middle - before.length())));
	}

	/** Down and up by rows through the whole paragraph, and to the right over the end of a part. */
	@Test
	void theArrowsGoRowByRow() {
		String text = paragraph(1_200) + "\n";
		open("arrows.md", text);
		caret(3);
		int rows = Desk.ui(() -> {
			StyledText shown = Desk.text();
			int height = shown.getLineHeight() + shown.getLineSpacing();
			return (shown.getLocationAtOffset(text.length() - 2).y - shown.getLocationAtOffset(0).y) / height;
		});
		int x = Desk.ui(() -> Desk.text().getLocationAtOffset(3).x);
		for (int row = 1; row <= rows; row++) {
			int y = Desk.ui(() -> Desk.text().getLocationAtOffset(0).y);
			key(0, SWT.ARROW_DOWN);
			int now = row;
			Desk.ui(() -> {
				StyledText shown = Desk.text();
				Point place = shown.getLocationAtOffset(shown.getCaretOffset());
				assertEquals(now * (shown.getLineHeight() + shown.getLineSpacing()), place.y - shown.getLocationAtOffset(0).y, () -> "row " + now + ", from " + y);
				assertTrue(Math.abs(place.x - x) < 20, () -> "row " + now + ": " + place.x + " for " + x);
				return null;
			});
		}
		for (int row = 0; row < rows; row++)
			key(0, SWT.ARROW_UP);
		assertEquals(3, Desk.ui(() -> Desk.text().getCaretOffset()));
		int blank = Desk.ui(() -> Desk.text().getOffsetAtLine(1) - 1);
		caret(blank - 1);
		for (int at = blank; at < blank + 3; at++) {
			key(0, SWT.ARROW_RIGHT);
			assertEquals(at, Desk.ui(() -> Desk.text().getCaretOffset()));
		}
		key(SWT.SHIFT, SWT.ARROW_LEFT);
		key(SWT.SHIFT, SWT.ARROW_LEFT);
		key(SWT.SHIFT, SWT.ARROW_LEFT);
		assertEquals(text.substring(blank - 1, blank + 2), Desk.ui(() -> Desk.text().getSelectionText()));
	}

	private static void key(int modifiers, int code) {
		Desk.ui(() -> {
			Event event = new Event();
			event.keyCode = code;
			event.stateMask = modifiers;
			Desk.text().notifyListeners(SWT.KeyDown, event);
			Desk.text().notifyListeners(SWT.KeyUp, event);
			return null;
		});
	}

	@Test
	void copiedIsWhatStandsThere() {
		String text = paragraph(1_500) + "\nA second line.\n";
		OpenDraft draft = open("copy.md", text);
		int from = 100;
		int to = text.indexOf("A second") + 5;
		Desk.ui(() -> {
			Desk.editor().selectAndReveal(from, to - from);
			return Desk.text().setFocus();
		});
		Desk.command("org.eclipse.ui.edit.copy");
		assertEquals(text.substring(from, to), clipboard());
		assertEquals(text.substring(from, to), Desk.ui(() -> Desk.text().getSelectionText()));
		Desk.command("org.eclipse.ui.edit.cut");
		assertEquals(text.substring(from, to), clipboard());
		assertEquals(text.substring(0, from) + text.substring(to), draft.document().get());
		Desk.command("org.eclipse.ui.edit.paste");
		assertEquals(text, draft.document().get());
		Desk.ui(() -> {
			assertTrue(longest(Desk.text()) <= SoftLines.LONG);
			return null;
		});
		looksUndivided(draft);
	}

	private static String clipboard() {
		return Desk.ui(() -> {
			Clipboard clipboard = new Clipboard(Desk.display());
			try {
				return (String) clipboard.getContents(TextTransfer.getInstance());
			} finally {
				clipboard.dispose();
			}
		});
	}

	@Test
	void aTripleClickSelectsTheParagraph() {
		String text = "Before.\n" + paragraph(1_500) + "\nBehind.\n";
		open("clicks.md", text);
		Desk.ui(() -> {
			StyledText shown = Desk.text();
			Point place = shown.getLocationAtOffset(text.indexOf(' ', 300) - 2);
			for (int count = 1; count <= 3; count++)
				for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
					Event event = new Event();
					event.button = 1;
					event.count = count;
					event.x = place.x;
					event.y = place.y + 4;
					shown.notifyListeners(type, event);
				}
			assertEquals(new Point("Before.\n".length(), text.indexOf("Behind.")), shown.getSelection());
			return null;
		});
	}

	/** Pages down to the end and back: each page shows where the last ended, and nothing is left out. */
	@Test
	void pagesFollowEachOther() {
		String text = paragraph(1_200) + "\n";
		open("pages.md", text);
		caret(0);
		int pages = 0;
		int before = -1;
		while (Desk.ui(() -> Desk.text().getTopPixel()) != before && pages++ < 200) {
			before = Desk.ui(() -> Desk.text().getTopPixel());
			int top = before;
			Desk.ui(() -> {
				Desk.text().invokeAction(ST.PAGE_DOWN);
				assertTrue(Desk.text().getTopPixel() - top <= Desk.text().getClientArea().height);
				return null;
			});
		}
		assertTrue(pages > 3 && pages < 200, "pages: " + pages);
		assertEquals(text.length() - 1, Desk.ui(() -> Desk.text().getCaretOffset()), 200);
	}
}
