package org.galleyproof.ui.internal.quickfix;

import java.util.Iterator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.MarkerUtilities;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** "Use the source's wording" for one marker. It changes the open document, so that it can be undone; the marker goes with the next check. */
final class SourceWordingResolution implements IMarkerResolution2 {

	private final Fix fix;

	SourceWordingResolution(Fix fix) {
		this.fix = fix;
	}

	@Override
	public String getLabel() {
		if (fix.replacement().isEmpty())
			return NLS.bind(Texts.SourceWording_delete, SourceWording.shortened(fix.expected()));
		return NLS.bind(Texts.SourceWording_label, SourceWording.shortened(fix.replacement()));
	}

	@Override
	public String getDescription() {
		return NLS.bind(Texts.SourceWording_description, fix.expected().isEmpty() ? Texts.SourceWording_nothing : fix.expected(),
				fix.replacement().isEmpty() ? Texts.SourceWording_nothing : fix.replacement());
	}

	@Override
	public Image getImage() {
		return Images.get(Images.FIX);
	}

	@Override
	public void run(IMarker marker) {
		// the hover of the generic editor runs resolutions outside the user-interface thread
		Display.getDefault().syncExec(() -> {
			OpenDraft draft = marker.getResource() instanceof IFile file ? OpenDrafts.get().of(file) : null;
			Span place = draft == null ? null : place(marker, draft.annotationModel());
			SourceWording.apply(fix, draft, place);
		});
	}

	private static Span place(IMarker marker, IAnnotationModel model) {
		if (model != null)
			for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();)
				if (each.next() instanceof MarkerAnnotation annotation && marker.equals(annotation.getMarker())) {
					Position position = model.getPosition(annotation);
					return position == null || position.isDeleted() ? null : new Span(position.getOffset(), position.getOffset() + position.getLength());
				}
		int start = MarkerUtilities.getCharStart(marker);
		int end = MarkerUtilities.getCharEnd(marker);
		return start < 0 || end < start ? null : new Span(start, end);
	}
}
