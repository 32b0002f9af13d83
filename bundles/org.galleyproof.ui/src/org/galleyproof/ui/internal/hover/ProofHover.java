package org.galleyproof.ui.internal.hover;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IAnnotationModel;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.annotations.ProofAnnotation;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Shows the {@link Card} of the quotation, claim or finding under the pointer. */
public final class ProofHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		OpenDraft draft = OpenDrafts.get().of(viewer.getDocument());
		return draft == null ? null : at(draft, offset).map(annotation -> region(annotation, draft)).orElse(null);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		OpenDraft draft = OpenDrafts.get().of(viewer.getDocument());
		if (draft == null || draft.state().checked() == null)
			return null;
		String text = draft.state().checked().draft().text();
		return at(draft, region.getOffset()).map(annotation -> annotation.checked() == null ? Card.of(annotation.finding()) : Card.of(annotation.checked(), text)).orElse(null);
	}

	/** The card's plain text, for whoever asks without a control of ours. */
	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return getHoverInfo2(viewer, region) instanceof Card card ? card.text() : null;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return CardControl::new;
	}

	/** The narrowest annotation at {@code offset}: a finding before its quotation, a quotation before the claim around it. */
	private static Optional<ProofAnnotation> at(OpenDraft draft, int offset) {
		IAnnotationModel model = draft.annotationModel();
		if (model == null)
			return Optional.empty();
		return ProofAnnotations.in(model).stream().filter(annotation -> touches(ProofAnnotations.place(annotation, model), offset))
				.min(Comparator.comparingInt(annotation -> ProofAnnotations.place(annotation, model).length()));
	}

	private static boolean touches(Span place, int offset) {
		return place != null && (place.contains(offset) || place.isEmpty() && Math.abs(place.start() - offset) <= 1);
	}

	private static IRegion region(ProofAnnotation annotation, OpenDraft draft) {
		Span place = ProofAnnotations.place(annotation, draft.annotationModel());
		return place.isEmpty() ? new Region(Math.max(0, place.start() - 1), 2) : new Region(place.start(), place.length());
	}
}
