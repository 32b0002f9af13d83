package org.galleyproof.ui.internal.drafts;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the Drafts view. */
final class DraftsContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return DraftFolders.all().toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		if (!(element instanceof IContainer container) || !container.isAccessible())
			return new Object[0];
		try {
			return DraftFolders.shown(container).toArray();
		} catch (CoreException e) {
			// gone between two events; the next resource change draws the tree again
			ILog.of(DraftsContent.class).warn(e.getMessage(), e);
			return new Object[0];
		}
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof IResource resource && !DraftFolders.all().contains(resource) ? resource.getParent() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
