package org.galleyproof.ui.internal.reading.lines;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.text.source.IVerticalRulerInfoExtension;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.rulers.IContributedRulerColumn;

/**
 * The marks of a text as the column beside it shows them. That column asks for the marks of every line of the document of which a row is seen, and then for the
 * place of each of them, which takes the toolkit most of a tenth of a second in a paragraph of thousands of words; of one that is shown in several lines it is
 * offered those of the visible ones. All else is told and done by the model itself.
 */
final class VisibleMarks implements IAnnotationModel, IAnnotationModelExtension, IAnnotationModelExtension2 {

	/** The column of the platform. */
	private static final String COLUMN = "org.eclipse.ui.editors.columns.annotations";

	private final AnnotationModel model;
	private final LongParagraphs paragraphs;

	private VisibleMarks(AnnotationModel model, LongParagraphs paragraphs) {
		this.model = model;
		this.paragraphs = paragraphs;
	}

	/** Has the column beside the text of {@code editor} show these, if it was given others since; to be called in the user-interface thread. */
	static void beside(ITextEditor editor, LongParagraphs paragraphs) {
		if (!(editor.getAdapter(IVerticalRulerInfo.class) instanceof CompositeRuler ruler))
			return;
		for (Iterator<IVerticalRulerColumn> columns = ruler.getDecoratorIterator(); columns.hasNext();)
			if (columns.next() instanceof IContributedRulerColumn column && COLUMN.equals(column.getDescriptor().getId())
					&& column instanceof IVerticalRulerInfoExtension shown && shown.getModel() instanceof AnnotationModel model)
				column.setModel(new VisibleMarks(model, paragraphs));
	}

	@Override
	public Iterator<Annotation> getAnnotationIterator(int offset, int length, boolean canStartBefore, boolean canEndAfter) {
		IRegion seen = paragraphs.visible();
		if (seen == null)
			return model.getAnnotationIterator(offset, length, canStartBefore, canEndAfter);
		int from = Math.max(offset, seen.getOffset());
		// a mark without length may stand at the end
		int to = Math.min(offset + length, seen.getOffset() + seen.getLength() + 1);
		return from > to ? Collections.emptyIterator() : model.getAnnotationIterator(from, to - from, canStartBefore, canEndAfter);
	}

	@Override
	public Iterator<Annotation> getAnnotationIterator() {
		return model.getAnnotationIterator();
	}

	@Override
	public Position getPosition(Annotation annotation) {
		return model.getPosition(annotation);
	}

	@Override
	public void addAnnotationModelListener(IAnnotationModelListener listener) {
		model.addAnnotationModelListener(listener);
	}

	@Override
	public void removeAnnotationModelListener(IAnnotationModelListener listener) {
		model.removeAnnotationModelListener(listener);
	}

	@Override
	public void connect(IDocument document) {
		model.connect(document);
	}

	@Override
	public void disconnect(IDocument document) {
		model.disconnect(document);
	}

	@Override
	public void addAnnotation(Annotation annotation, Position position) {
		model.addAnnotation(annotation, position);
	}

	@Override
	public void removeAnnotation(Annotation annotation) {
		model.removeAnnotation(annotation);
	}

	@Override
	public void addAnnotationModel(Object key, IAnnotationModel attachment) {
		model.addAnnotationModel(key, attachment);
	}

	@Override
	public IAnnotationModel getAnnotationModel(Object key) {
		return model.getAnnotationModel(key);
	}

	@Override
	public IAnnotationModel removeAnnotationModel(Object key) {
		return model.removeAnnotationModel(key);
	}

	@Override
	public void replaceAnnotations(Annotation[] annotationsToRemove, Map<? extends Annotation, ? extends Position> annotationsToAdd) {
		model.replaceAnnotations(annotationsToRemove, annotationsToAdd);
	}

	@Override
	public void modifyAnnotationPosition(Annotation annotation, Position position) {
		model.modifyAnnotationPosition(annotation, position);
	}

	@Override
	public void removeAllAnnotations() {
		model.removeAllAnnotations();
	}

	@Override
	public Object getModificationStamp() {
		return model.getModificationStamp();
	}
}
