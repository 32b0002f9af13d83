package org.galleyproof.ui.internal.reading.lines;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Shows the long paragraphs of an editor in several lines as soon as there is one, see the package. Not where words don't wrap, where lines are numbered, or
 * where the toolkit has changed: there a long paragraph is as slow as the toolkit makes it. To be used in the user-interface thread.
 */
public final class LongParagraphs implements ITextListener, ITextInputListener {

	private static final String KEY = LongParagraphs.class.getName();

	private final ITextEditor editor;
	private final ProjectionViewer viewer;
	private final SoftDocuments documents;
	private final StyledText text;
	private final Mender mender;
	private boolean wrapped;
	/** Pixels. */
	private int width;
	private boolean due;

	private LongParagraphs(ITextEditor editor, ProjectionViewer viewer, SoftDocuments documents) throws ReflectiveOperationException {
		this.editor = editor;
		this.viewer = viewer;
		this.documents = documents;
		text = viewer.getTextWidget();
		mender = new Mender(text, this::shown, Toolkit.ear(text));
		Toolkit.copy(text, new WholeCopy(text, this));
		text.setData(KEY, this);
		viewer.addTextListener(this);
		viewer.addTextInputListener(this);
		text.addListener(SWT.Paint, event -> {
			seen();
			// the column beside the text is given its marks, or made, anew with the settings and the document
			VisibleMarks.beside(editor, this);
		});
		text.addControlListener(ControlListener.controlResizedAdapter(event -> seen()));
		new ParagraphClicks(this, text);
		ParagraphKeys.set(editor, this, text);
		later();
	}

	/** Has {@code viewer} show its long paragraphs so until it is disposed of. @return {@code null} where that can't be done */
	public static LongParagraphs in(ITextEditor editor, ProjectionViewer viewer) {
		if (EditorsUI.getPreferenceStore().getBoolean(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER))
			return null;
		try {
			SoftDocuments documents = new SoftDocuments();
			// one whose lines are folded already goes on as it does
			return Toolkit.show(viewer, documents) ? new LongParagraphs(editor, viewer, documents) : null;
		} catch (ReflectiveOperationException | RuntimeException e) {
			ILog.of(LongParagraphs.class).warn(e.getMessage(), e);
			return null;
		}
	}

	/** Those of {@code text}; {@code null} where nobody divides them. */
	public static LongParagraphs of(StyledText text) {
		return (LongParagraphs) text.getData(KEY);
	}

	/** The letters are of another size, or something stands between the words that did not. */
	public void reset() {
		mender.all();
	}

	/** Whether every line ends where a row does. */
	public boolean isIdle() {
		return !due && mender.isIdle();
	}

	/** What is shown; {@code null} while no paragraph was long and no line folded away, and so nothing divided. */
	SoftDocument shown() {
		IDocument[] made = viewer.getDocument() == null ? null : documents.getSlaveDocuments(viewer.getDocument());
		return made == null || made.length == 0 ? null : (SoftDocument) made[made.length - 1];
	}

	/** What of the document stands in the lines that are seen, or a row of them is; {@code null} where nothing is divided. */
	IRegion visible() {
		if (shown() == null)
			return null;
		int bottom = JFaceTextUtil.getPartialBottomIndex(text) + 1;
		int from = viewer.widgetOffset2ModelOffset(text.getOffsetAtLine(Math.max(0, JFaceTextUtil.getPartialTopIndex(text))));
		int to = viewer.widgetOffset2ModelOffset(bottom < text.getLineCount() ? text.getOffsetAtLine(bottom) : text.getCharCount());
		return from < 0 || to < from ? null : new Region(from, to - from);
	}

	@Override
	public void textChanged(TextEvent event) {
		if (shown() == null)
			later(event);
		else if (event.getDocumentEvent() == null)
			mender.all();
		else
			mender.edited(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
		// what is shown is made anew behind it
	}

	@Override
	public void inputDocumentChanged(IDocument before, IDocument after) {
		later();
	}

	/** The toolkit doesn't tell that words begin or cease to wrap, but it paints then. */
	private void seen() {
		int now = Rows.width(text);
		if (now == width && wrapped == text.getWordWrap())
			return;
		width = now;
		wrapped = text.getWordWrap();
		if (shown() == null)
			later();
		else
			mender.all();
	}

	private void later(TextEvent event) {
		IDocument document = viewer.getDocument();
		if (document == null || document.getLength() <= SoftLines.LONG)
			return;
		try {
			if (event.getDocumentEvent() == null || document.getLineLength(document.getLineOfOffset(event.getDocumentEvent().getOffset())) > SoftLines.LONG)
				later();
		} catch (BadLocationException e) {
			// the text has changed once more since, of which another event tells
			later();
		}
	}

	private void later() {
		if (due)
			return;
		due = true;
		text.getDisplay().asyncExec(() -> {
			due = false;
			if (!text.isDisposed() && text.getWordWrap())
				begin();
		});
	}

	/** Begins to divide paragraphs where there is a long one; best before the words begin to wrap, which lays all out. */
	public void begin() {
		if (shown() != null || !viewer.isProjectionMode() || viewer.getDocument() == null)
			return;
		try {
			if (!hasLong(viewer.getDocument()))
				return;
			viewer.reinitializeProjection();
			mender.all();
		} catch (BadLocationException e) {
			ILog.of(LongParagraphs.class).warn(e.getMessage(), e);
		}
	}

	private static boolean hasLong(IDocument document) throws BadLocationException {
		if (document.getLength() > SoftLines.LONG)
			for (int line = 0; line < document.getNumberOfLines(); line++)
				if (document.getLineLength(line) > SoftLines.LONG)
					return true;
		return false;
	}

}
