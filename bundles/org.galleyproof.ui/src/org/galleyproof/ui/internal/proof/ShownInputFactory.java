package org.galleyproof.ui.internal.proof;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Lets documents that were open come back with the next start of the program. */
public final class ShownInputFactory implements IElementFactory {

	static final String ID = "org.galleyproof.ui.shownInput";
	private static final String TEXT = "text";

	/** {@inheritDoc} The text is the one shown last, until the document was read again in the background. */
	@Override
	public IAdaptable createElement(IMemento memento) {
		IFile text = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(memento.getString(TEXT)));
		if (ShownTexts.original(text) == null)
			return null;
		ShownTexts.renew(text);
		return new ShownInput(text);
	}

	static void keep(IFile text, IMemento memento) {
		memento.putString(TEXT, text.getFullPath().toPortableString());
	}
}
