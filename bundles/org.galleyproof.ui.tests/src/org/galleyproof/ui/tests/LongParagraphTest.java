package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.reading.lines.SoftLines;

/** A paragraph of thousands of words in a line: given to the toolkit in parts whose ends nobody sees, however it is edited. */
class LongParagraphTest extends LongParagraphDesk {

	@Test
	void itIsGivenToTheToolkitInPartsAndLooksTheSame() {
		String text = "A line before.\n\n" + paragraph(2_000) + "\n\n" + paragraph(400) + "\n";
		OpenDraft draft = open("parts.md", text);
		assertEquals(text, draft.document().get());
		assertEquals(text, Desk.ui(() -> Desk.text().getText()));
		assertEquals(6, draft.document().getNumberOfLines());
		Desk.ui(() -> {
			assertTrue(Desk.text().getLineCount() > 14, () -> "lines: " + Desk.text().getLineCount());
			assertTrue(longest(Desk.text()) <= SoftLines.LONG, () -> "longest: " + longest(Desk.text()));
			return null;
		});
		looksUndivided(draft);
	}

	/** The bound of it: a paragraph of up to 2,000 characters is a line as it always was. */
	@Test
	void aParagraphUpToTheBoundIsOneLine() {
		String text = paragraph(1_000);
		int end = text.lastIndexOf(' ', SoftLines.LONG);
		open("short.md", text.substring(0, end) + "\n");
		assertEquals(2, Desk.ui(() -> Desk.text().getLineCount()));
		open("longer.md", text.substring(0, end) + " and some words more.\n");
		assertTrue(Desk.ui(() -> Desk.text().getLineCount()) > 2);
	}

	@Test
	void oneWithoutBlanksStaysALine() {
		String text = "x".repeat(5_000) + "\n";
		open("blank.md", text);
		assertEquals(text, Desk.ui(() -> Desk.text().getText()));
		assertEquals(2, Desk.ui(() -> Desk.text().getLineCount()));
	}

	@Test
	void rowsFollowEditsAndSizes() {
		String text = paragraph(1_500) + "\n";
		OpenDraft draft = open("rows.md", text);
		Random random = new Random(5);
		for (int round = 0; round < 4; round++) {
			int at = text.indexOf(' ', random.nextInt(text.length() - 100));
			Desk.ui(() -> {
				Desk.editor().selectAndReveal(at, 0);
				return Desk.text().setFocus();
			});
			Desk.type(round % 2 == 0 ? " words more" : "\b\b\b\b\b\b");
			looksUndivided(draft);
		}
		Desk.press(SWT.MOD1, '=');
		looksUndivided(draft);
		Rectangle bounds = Desk.ui(() -> Desk.window().getShell().getBounds());
		Desk.ui(() -> {
			Desk.window().getShell().setSize(bounds.width * 2 / 3, bounds.height);
			return null;
		});
		try {
			looksUndivided(draft);
		} finally {
			Desk.ui(() -> {
				Desk.window().getShell().setBounds(bounds);
				return null;
			});
		}
		looksUndivided(draft);
	}

	/** A blank that ends a part is a character like any other: what is typed, taken away and undone there is in the text as anywhere. */
	@Test
	void theEndOfAPartIsEditedLikeAnyPlace() {
		String text = paragraph(1_000) + "\n";
		OpenDraft draft = open("ends.md", text);
		int blank = Desk.ui(() -> Desk.text().getOffsetAtLine(1) - 1);
		assertEquals(' ', text.charAt(blank));
		StringBuilder expected = new StringBuilder(text);
		caret(blank + 1);
		Desk.type("\b");
		expected.deleteCharAt(blank);
		assertEquals(expected.toString(), draft.document().get());
		Desk.type(" ");
		expected.insert(blank, ' ');
		assertEquals(expected.toString(), draft.document().get());
		caret(blank);
		Desk.press(0, (char) 0x7f);
		expected.deleteCharAt(blank);
		assertEquals(expected.toString(), draft.document().get());
		Desk.type("x\ny ");
		expected.insert(blank, "x\ny ");
		assertEquals(expected.toString().replace("\n", ""), draft.document().get().replaceAll("\\R", ""));
		while (!draft.document().get().equals(text) && Desk.ui(() -> undoer().canDoOperation(ITextOperationTarget.UNDO)))
			Desk.ui(() -> {
				undoer().doOperation(ITextOperationTarget.UNDO);
				return null;
			});
		assertEquals(text, draft.document().get());
		assertEquals(text, Desk.ui(() -> Desk.text().getText()));
		looksUndivided(draft);
	}

	@Test
	void pastedIntoAShortDraftItIsDividedToo() {
		OpenDraft draft = Desk.open("long-paste.md", "Short.\n");
		assertEquals(2, Desk.ui(() -> Desk.text().getLineCount()));
		String text = paragraph(3_000);
		Desk.ui(() -> {
			Desk.text().setFocus();
			Desk.text().setSelection(5);
			Desk.text().insert(" " + text);
			return null;
		});
		Desk.await("it is divided", () -> Desk.text().getLineCount() > 10);
		assertEquals("Short " + text + ".\n", draft.document().get());
		looksUndivided(draft);
		Desk.ui(() -> {
			undoer().doOperation(ITextOperationTarget.UNDO);
			return null;
		});
		Desk.await("it is gone", () -> draft.document().get().equals("Short.\n") && Desk.text().getLineCount() == 2);
	}

	@Test
	void savedIsWhatWasTyped() throws Exception {
		String text = paragraph(1_500) + "\n";
		OpenDraft draft = open("saved.md", text);
		caret(Desk.ui(() -> Desk.text().getOffsetAtLine(1)));
		Desk.type("new ");
		Desk.ui(() -> {
			Desk.editor().doSave(null);
			return null;
		});
		String saved = new String(draft.file().getContents().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(draft.document().get(), saved);
		assertNotEquals(text, saved);
		assertEquals(2, saved.lines().count() + 1);
	}

	@Test
	void withoutWrappingItIsOneLine() {
		String text = paragraph(1_500) + "\n";
		OpenDraft draft = open("wrap.md", text);
		assertTrue(Desk.ui(() -> Desk.text().getLineCount()) > 5);
		Desk.ui(() -> {
			Desk.text().setWordWrap(false);
			return null;
		});
		Desk.await("one line", () -> Desk.text().getLineCount() == 2);
		Desk.ui(() -> {
			Desk.text().setWordWrap(true);
			return null;
		});
		Desk.await("parts again", () -> Desk.text().getLineCount() > 5);
		looksUndivided(draft);
	}
}
