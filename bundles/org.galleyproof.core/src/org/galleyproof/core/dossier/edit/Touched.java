package org.galleyproof.core.dossier.edit;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Collects from EMF's notifications which files an edit touched, and which things in them. */
final class Touched extends EContentAdapter {

	/** Since they were last the same as on disk, as far as is known. */
	private final Set<Resource> resources = new LinkedHashSet<>();
	private final Set<String> ids = new LinkedHashSet<>();

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || !(notification.getNotifier() instanceof EObject object) || notification.getEventType() == Notification.REMOVING_ADAPTER
				|| notification.getEventType() == Notification.RESOLVE)
			return;
		if (object.eResource() != null)
			resources.add(object.eResource());
		for (EObject each = object; each != null; each = each.eContainer())
			add(each);
		if (notification.getOldValue() instanceof EObject old)
			add(old);
		if (notification.getNewValue() instanceof EObject now)
			add(now);
	}

	private void add(EObject object) {
		String id = EcoreUtil.getID(object);
		if (id != null)
			ids.add(id);
	}

	/** The files touched and not {@linkplain #clean cleaned} since. */
	Set<Resource> resources() {
		return resources;
	}

	/** Takes note that a file is as on disk. */
	void clean(Resource resource) {
		resources.remove(resource);
	}

	/** What changed since this was last asked. */
	Set<String> takeIds() {
		Set<String> taken = new LinkedHashSet<>(ids);
		ids.clear();
		return taken;
	}

	/** References need not be resolved to be watched: the file that one leads to is loaded when somebody follows it. */
	@Override
	protected boolean resolve() {
		return false;
	}
}
