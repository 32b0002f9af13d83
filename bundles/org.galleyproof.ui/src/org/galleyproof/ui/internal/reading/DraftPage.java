package org.galleyproof.ui.internal.reading;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension6;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.drafts.DroppedFiles;
import org.galleyproof.ui.internal.importing.FileDrop;
import org.galleyproof.ui.internal.proof.ShownInput;
import org.galleyproof.ui.internal.quickfix.QuotationFixes;
import org.galleyproof.ui.internal.reading.lines.LongParagraphs;
import org.galleyproof.ui.internal.reading.overview.Overview;

/**
 * One draft set as a page to read: a font for reading, air between the lines, whole words at the line's end, and a column no wider
 * than the eye follows, in the middle of the editor.
 */
final class DraftPage {

	/** Pixels at the sides where the editor is no wider than the column. */
	private static final int MARGIN = 28;
	private static final int PERCENT = 100;
	/** Pixels of the narrowest editor whose text is wrapped: one that has no place yet, or the one of 100 pixels that the platform measures its rulers with, would be wrapped at every letter, which takes a long line half a minute. */
	private static final int NARROW = 150;

	private final ISourceViewer viewer;
	private final StyledText text;
	/** {@code null} where long ones can't be helped. */
	private final LongParagraphs paragraphs;
	private final Font before;
	private Font font;
	private boolean hinted;
	/** Whether the editor has a place. */
	private boolean begun;
	/** Pixels. */
	private int column;

	/** Sets {@code viewer}'s text and keeps it set until it is disposed of. */
	DraftPage(ITextEditor editor, ISourceViewer viewer) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
		before = text.getFont();
		text.addControlListener(ControlListener.controlResizedAdapter(event -> resized(editor)));
		text.addDisposeListener(event -> disposeFont());
		// an editor that is still being made sets its own name at the end
		text.getDisplay().asyncExec(() -> {
			ShownInput.label(editor);
			if (!text.isDisposed())
				QuotationFixes.offer(viewer);
		});
		Spoken.name(text, NLS.bind(Texts.DraftPage_text, editor.getEditorInput().getName()));
		WrappedSelection.mend(text);
		Overview.paint(viewer);
		paragraphs = viewer instanceof ProjectionViewer whole ? LongParagraphs.in(editor, whole) : null;
		FileDrop.beside(text, editor.getSite(), files -> DroppedFiles.take(files, editor.getSite().getPage(), null));
		editor.getSite().getService(IContextService.class).activateContext(GalleyproofIds.DRAFT_CONTEXT);
		resized(editor);
	}

	private void resized(ITextEditor editor) {
		if (begun)
			centre();
		else if (text.getClientArea().width >= NARROW) {
			begun = true;
			wrap(editor);
			// an editor that is still being made sets its own wrapping at the end, as the preference for all texts has it
			text.getDisplay().asyncExec(() -> wrap(editor));
			set();
		}
	}

	private void wrap(ITextEditor editor) {
		if (!text.isDisposed() && !text.getWordWrap() && editor instanceof ITextEditorExtension6 wrapping) {
			if (paragraphs != null)
				paragraphs.begin();
			wrapping.setWordWrap(true);
		}
	}

	/** Follows the settings. */
	void set() {
		if (text.isDisposed() || !begun)
			return;
		Font old = font;
		font = new Font(text.getDisplay(), zoomed(JFaceResources.getFontRegistry().hasValueFor(PageSettings.FONT) ? JFaceResources.getFont(PageSettings.FONT) : before));
		int top = viewer.getTopIndex();
		text.setFont(font);
		if (old != null)
			old.dispose();
		GC gc = new GC(text);
		try {
			column = (int) (PageSettings.column() * gc.getFontMetrics().getAverageCharacterWidth());
			text.setLineSpacing(PageSettings.leading() * gc.getFontMetrics().getHeight() / PERCENT);
		} finally {
			gc.dispose();
		}
		centre();
		viewer.setTopIndex(top);
		if (paragraphs != null)
			paragraphs.reset();
		hint(true);
	}

	/** Follows an answer: the hints between the words are renewed where they are shown, or were. */
	void hint(boolean answered) {
		if (answered && !text.isDisposed() && (hinted || PageSettings.hints()) && viewer instanceof ISourceViewerExtension5 minings) {
			hinted = PageSettings.hints();
			minings.updateCodeMinings();
			if (paragraphs != null)
				paragraphs.reset();
		}
	}

	private static FontData[] zoomed(Font font) {
		FontData[] data = font.getFontData();
		for (FontData each : data)
			each.setHeight(Math.max(1, Math.round((float) each.getHeight() * PageSettings.zoom() / PERCENT)));
		return data;
	}

	private void centre() {
		int side = Math.max(MARGIN, (text.getClientArea().width - column) / 2);
		// none above and below: the overview ruler of the platform takes a first line below the top for one before it, and fails
		if (text.getLeftMargin() != side)
			text.setMargins(side, 0, side, 0);
	}

	private void disposeFont() {
		if (font != null)
			font.dispose();
	}
}
