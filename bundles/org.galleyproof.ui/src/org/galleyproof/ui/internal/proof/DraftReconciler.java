package org.galleyproof.ui.internal.proof;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;

import org.galleyproof.ui.internal.annotations.Frames;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.drafts.RenamedDrafts;
import org.galleyproof.ui.internal.reading.DraftPages;

/** Tells {@link OpenDrafts} which documents an editor shows. Contributed to the generic editor, which makes one for each editor. */
public final class DraftReconciler implements IReconciler {

	private final ITextInputListener listener = new ITextInputListener() {
		@Override
		public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
			leave();
		}

		@Override
		public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
			join(newInput);
			if (frames != null)
				frames.follow();
		}
	};
	private ITextViewer viewer;
	/** {@code null} where the viewer shows no marks. */
	private Frames frames;
	private IDocument joined;

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		Decisions.begin();
		DraftPages.begin();
		RenamedDrafts.begin();
		if (viewer instanceof ISourceViewer marked)
			frames = new Frames(marked);
		viewer.addTextInputListener(listener);
		join(viewer.getDocument());
	}

	@Override
	public void uninstall() {
		if (viewer != null) {
			viewer.removeTextInputListener(listener);
			leave();
			if (frames != null)
				frames.stop();
			frames = null;
			viewer = null;
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	private void join(IDocument document) {
		leave();
		if (document != null) {
			OpenDrafts.get().join(document);
			joined = document;
		}
	}

	private void leave() {
		if (joined != null) {
			OpenDrafts.get().leave(joined);
			joined = null;
		}
	}
}
