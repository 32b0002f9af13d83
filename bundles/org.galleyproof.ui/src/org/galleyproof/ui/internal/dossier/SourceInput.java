package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import org.galleyproof.ui.internal.Images;

/**
 * A source to show.
 *
 * @param dossier the folder of its dossier
 * @param sourceId its id
 */
record SourceInput(Path dossier, String sourceId) implements IEditorInput {

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor(Images.SOURCE);
	}

	@Override
	public String getName() {
		return sourceId;
	}

	@Override
	public IPersistableElement getPersistable() {
		return InputFactory.keep(dossier, Tab.SOURCES, sourceId);
	}

	@Override
	public String getToolTipText() {
		return sourceId;
	}
}
