package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.text.source.IVerticalRulerInfoExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.rulers.IContributedRulerColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.reading.lines.LongParagraphs;
import org.galleyproof.ui.internal.reading.lines.SoftLines;

/** A paragraph of thousands of words in a line: given to the toolkit in parts, and in all that a person sees and does one paragraph. */
class LongParagraphTest {

	private static final int SHORTEST = 250;
	/** Pixels that the widths of a few letters may be rounded by. */
	private static final int ROUNDED = 10;
	/** What goes to the next row as a whole. */
	private static final Pattern WORD = Pattern.compile("[^ -]+-?");
	private static final String[] WORDS = { "the", "harbour", "a", "councillor", "of", "bridge", "said", "toll", "and", "extraordinarily", "in", "evening", "it", "ferry,", "to", "repair.", "I", "well-known" };

	@AfterEach
	void close() {
		Desk.command(GalleyproofIds.NORMAL_SIZE, false);
		Desk.closeAll();
		Desk.tidy();
	}

	/** A paragraph of that many words. */
	private static String paragraph(int words) {
		Random random = new Random(words);
		StringBuilder text = new StringBuilder("It");
		for (int i = 1; i < words; i++)
			text.append(random.nextInt(40) == 0 ? "  " : " ").append(WORDS[random.nextInt(WORDS.length)]);
		return text.toString();
	}

	private static OpenDraft open(String name, String text) {
		OpenDraft draft = Desk.open("long-" + name, text);
		Desk.ui(() -> Desk.text().setFocus());
		mended();
		return draft;
	}

	private static void mended() {
		Desk.await("all rows are where they belong", () -> LongParagraphs.of(Desk.text()) != null && LongParagraphs.of(Desk.text()).isIdle());
	}

	private static int longest(StyledText text) {
		int longest = 0;
		for (int line = 0; line < text.getLineCount(); line++)
			longest = Math.max(longest, text.getLine(line).length());
		return longest;
	}

	/** Each part of a paragraph but the last ends where its row has no room for the word behind, so that nobody sees where it ends. */
	private static void looksUndivided(OpenDraft draft) {
		mended();
		StyledText text = Desk.text();
		Desk.ui(() -> {
			GC gc = new GC(text);
			try {
				gc.setFont(text.getFont());
				String all = text.getText();
				assertEquals(draft.document().get(), all);
				for (int line = 1; line < text.getLineCount(); line++) {
					int start = text.getOffsetAtLine(line);
					if (all.charAt(start - 1) != ' ')
						continue;
					assertTrue(text.getLine(line - 1).length() >= SHORTEST, "a part of a few words ends at " + start);
					Matcher word = WORD.matcher(all).region(start, all.length());
					assertTrue(word.lookingAt());
					int end = text.getLocationAtOffset(start - 1).x + gc.stringExtent(" " + word.group()).x;
					int edge = text.getClientArea().width - text.getRightMargin();
					assertTrue(end > edge - ROUNDED, () -> "room for " + word.group() + " at " + start + ": " + end + " of " + edge);
				}
			} finally {
				gc.dispose();
			}
			return null;
		});
	}

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

	private static ITextOperationTarget undoer() {
		return Desk.editor().getAdapter(ITextOperationTarget.class);
	}

	private static void caret(int offset) {
		Desk.ui(() -> {
			Desk.editor().selectAndReveal(offset, 0);
			return Desk.text().setFocus();
		});
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

	/** The editor's lines are the document's, whatever the toolkit's are: what is placed beside the text stands beside its paragraph. */
	@Test
	void linesOfTheDocumentAreFoundAtTheirFirstRow() {
		String text = "Before.\n" + paragraph(1_500) + "\nBehind.\n";
		OpenDraft draft = open("map.md", text);
		Desk.ui(() -> {
			ITextViewerExtension5 viewer = (ITextViewerExtension5) Desk.editor().getAdapter(ITextViewer.class);
			StyledText shown = Desk.text();
			for (int line = 0; line < draft.document().getNumberOfLines(); line++)
				assertEquals(draft.document().getLineOffset(line), shown.getOffsetAtLine(viewer.modelLine2WidgetLine(line)));
			for (int line = 0; line < shown.getLineCount(); line++)
				assertEquals(draft.document().getLineOfOffset(shown.getOffsetAtLine(line)), viewer.widgetLine2ModelLine(line));
			assertTrue(viewer instanceof ISourceViewer);
			return null;
		});
		Desk.select(draft, "Behind");
		Desk.ui(() -> {
			Point place = Desk.text().getLocationAtOffset(text.indexOf("Behind"));
			assertTrue(place.y >= 0 && place.y < Desk.text().getClientArea().height, () -> "revealed: " + place);
			return null;
		});
	}

	/** The column beside the text asks the toolkit for the place of every mark it is offered: those of the rows that are seen, and it looks as if it had them all. */
	@Test
	void theColumnOfMarksShowsThoseOfTheVisibleRows() {
		String text = "Before.\n" + paragraph(3_000) + "\nBehind.\n";
		open("marks.md", text);
		IAnnotationModel all = Desk.ui(() -> ((ISourceViewer) Desk.editor().getAdapter(ITextViewer.class)).getAnnotationModel());
		Random random = new Random(3);
		for (int i = 0; i < 120; i++) {
			int start = random.nextInt(text.length());
			int length = i == 0 ? 0 : random.nextInt(Math.min(i % 10 == 0 ? 4_000 : 60, text.length() - start));
			Desk.ui(() -> {
				all.addAnnotation(new Annotation("org.eclipse.ui.workbench.texteditor.warning", false, "A mark"), new Position(start, length));
				return null;
			});
		}
		for (int part = 0; part < 4; part++) {
			int top = part;
			Desk.ui(() -> {
				Desk.text().setTopPixel(top * (Desk.text().getLinePixel(Desk.text().getLineCount()) + Desk.text().getTopPixel()) / 4);
				return null;
			});
			Desk.await("the column shows the marks of the visible rows", () -> column().getModel() instanceof IAnnotationModelExtension2 offered
					&& count(offered.getAnnotationIterator(0, text.length(), true, true)) < 110);
			IAnnotationModel visible = Desk.ui(() -> column().getModel());
			byte[] few = picture(visible);
			assertFalse(Arrays.equals(picture(null), few), "no mark is seen at part " + part);
			assertArrayEquals(picture(all), few, "at part " + part);
			picture(visible);
		}
	}

	private static int count(Iterator<?> each) {
		int count = 0;
		for (; each.hasNext(); each.next())
			count++;
		return count;
	}

	private static IVerticalRulerInfoExtension column() {
		for (Iterator<IVerticalRulerColumn> columns = ((CompositeRuler) Desk.editor().getAdapter(IVerticalRulerInfo.class)).getDecoratorIterator(); columns.hasNext();)
			if (columns.next() instanceof IContributedRulerColumn column && column.getDescriptor().getId().endsWith(".annotations"))
				return (IVerticalRulerInfoExtension) column;
		throw new AssertionError("no column of marks");
	}

	/** What the column paints of {@code marks}. */
	private static byte[] picture(IAnnotationModel marks) {
		return Desk.ui(() -> {
			IVerticalRulerColumn column = (IVerticalRulerColumn) column();
			column.setModel(marks);
			Control control = column.getControl();
			Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
			GC gc = new GC(image);
			try {
				Event paint = new Event();
				paint.gc = gc;
				control.notifyListeners(SWT.Paint, paint);
				return image.getImageData().data;
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
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

	/** Random edits, and random moves of the ends of parts: each line is where a plain count finds it. */
	@Test
	void linesAreCountedRightAfterAnyEdits() throws BadLocationException {
		for (int seed = 0; seed < 30; seed++) {
			Random random = new Random(seed);
			SoftLines lines = new SoftLines();
			StringBuilder text = new StringBuilder();
			lines.set("");
			for (int edit = 0; edit < 60; edit++) {
				int at = random.nextInt(text.length() + 1);
				int gone = random.nextInt(Math.min(text.length() - at, random.nextInt(10) == 0 ? 4_000 : 30) + 1);
				String put = switch (random.nextInt(5)) {
					case 0 -> "";
					case 1 -> "\n";
					case 2 -> "a b\r\nc";
					case 3 -> paragraph(1 + random.nextInt(1_200));
					default -> paragraph(3) + " ";
				};
				int counted = lines.getNumberOfLines() - (lines.getNumberOfLines(at, gone) - 1) + lines.computeNumberOfLines(put);
				lines.replace(at, gone, put);
				text.replace(at, at + gone, put);
				// a delimiter of two characters that is torn or joined is counted by the toolkit's own lines too
				if (!torn(text))
					assertEquals(counted, lines.getNumberOfLines(), "edit " + edit + " of " + seed + ": " + at + " " + gone + " " + put.length() + " of " + text.length());
				else
					text = restart(text, lines);
				check(text.toString(), lines);
			}
		}
	}

	private static boolean torn(StringBuilder text) {
		return text.indexOf("\r") >= 0 && text.toString().replace("\r\n", "").indexOf('\r') >= 0 || text.indexOf("\r\n") >= 0;
	}

	private static StringBuilder restart(StringBuilder text, SoftLines lines) {
		String plain = text.toString().replace("\r\n", "\n").replace('\r', ' ');
		lines.set(plain);
		return new StringBuilder(plain);
	}

	private static void check(String text, SoftLines lines) throws BadLocationException {
		int offset = 0;
		for (int line = 0; line < lines.getNumberOfLines(); line++) {
			assertEquals(offset, lines.getLineOffset(line));
			assertEquals(line, lines.getLineNumberOfOffset(offset));
			int length = lines.getLineInformation(line).getLength();
			assertEquals(offset, lines.getLineInformation(line).getOffset());
			assertEquals(lines.getLineInformation(line), lines.getLineInformationOfOffset(offset + length));
			String delimiter = lines.getLineDelimiter(line);
			assertEquals(length + (delimiter == null ? 0 : delimiter.length()), lines.getLineLength(line));
			if (line < lines.getNumberOfLines() - 1)
				assertEquals(assertNotNull(delimiter), text.substring(offset + length, offset + lines.getLineLength(line)));
			offset += lines.getLineLength(line);
		}
		assertEquals(text.length(), offset);
	}

	private static String assertNotNull(String delimiter) {
		assertTrue(delimiter != null);
		return delimiter;
	}
}
