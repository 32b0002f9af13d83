package org.galleyproof.ui.internal.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import org.galleyproof.ui.internal.proof.ActiveDraft;

/** Gives the platform's Outline view the outline of a draft. */
public final class OutlineAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		boolean draft = type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor && ActiveDraft.of(editor) != null;
		return draft ? type.cast(new OutlinePage((ITextEditor) adaptable)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
