package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import org.galleyproof.ui.internal.Images;

/**
 * A person or an organisation to show and edit.
 *
 * @param dossier the folder of its dossier
 * @param tab {@link Tab#PEOPLE} or {@link Tab#ORGANISATIONS}
 * @param id its id
 */
record ThingInput(Path dossier, Tab tab, String id) implements IEditorInput {

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
		return Images.descriptor(tab == Tab.PEOPLE ? Images.PERSON : Images.ORGANISATION);
	}

	@Override
	public String getName() {
		return id;
	}

	@Override
	public IPersistableElement getPersistable() {
		return InputFactory.keep(dossier, tab, id);
	}

	@Override
	public String getToolTipText() {
		return id;
	}
}
