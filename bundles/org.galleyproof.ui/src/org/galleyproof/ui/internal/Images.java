package org.galleyproof.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

import org.galleyproof.ui.GalleyproofIds;

/** This bundle's icons, made once each; to be used in the user-interface thread. */
public final class Images {

	public static final String FIX = "fix";
	public static final String DRAFT = "draft";
	public static final String DRAFTS = "drafts";
	public static final String SOURCE = "source";
	public static final String STATEMENT = "statement";
	public static final String PERSON = "person";
	public static final String ORGANISATION = "organisation";
	public static final String DOSSIER = "dossier";

	private Images() {
	}

	/** The icon {@code name}; never to be disposed by its user. */
	public static Image get(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = GalleyproofIds.BUNDLE + '.' + name;
		Image image = registry.get(key);
		if (image == null) {
			registry.put(key, descriptor(name));
			image = registry.get(key);
		}
		return image;
	}

	/** Describes the icon {@code name}. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(GalleyproofIds.BUNDLE, "icons/" + name + ".png").orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
