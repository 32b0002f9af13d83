package org.galleyproof.ui.internal.help;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import org.galleyproof.ui.internal.Texts;

/**
 * The help, opened at a page; one for all pages.
 *
 * @param page its name
 */
record HelpInput(String page) implements IEditorInput {

	@Override
	public boolean equals(Object other) {
		return other instanceof HelpInput;
	}

	@Override
	public int hashCode() {
		return 1;
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return Texts.Help_title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return HelpFactory.keep(page);
	}

	@Override
	public String getToolTipText() {
		return Texts.Help_title;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
