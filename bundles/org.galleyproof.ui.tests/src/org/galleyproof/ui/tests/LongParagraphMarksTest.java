package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;

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
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.rulers.IContributedRulerColumn;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.internal.proof.OpenDraft;

/** What stands beside a long paragraph stands beside its rows: lines of the document, and the marks of the column. */
class LongParagraphMarksTest extends LongParagraphDesk {

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
}
