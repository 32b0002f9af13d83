package org.galleyproof.ui.internal.proof;

import org.eclipse.ui.editors.text.TextFileDocumentProvider;

/** Texts of documents that another program writes: no key, paste or command of the editor changes them, since nobody would see it in the document. */
public final class ShownTextProvider extends TextFileDocumentProvider {

	@Override
	public boolean isModifiable(Object element) {
		return false;
	}

	@Override
	public boolean isReadOnly(Object element) {
		return true;
	}

	/** {@inheritDoc} Nobody is asked whether the file may be made writable. */
	@Override
	public boolean isStateValidated(Object element) {
		return true;
	}
}
