package org.galleyproof.core.dossier.edit;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who listens to a session, and is told once of all that happened since. */
final class EditListeners {

	private final List<EditListener> listeners = new CopyOnWriteArrayList<>();
	private final Touched touched;

	EditListeners(Touched touched) {
		this.touched = touched;
	}

	/** Twice the same counts once. */
	void add(EditListener listener) {
		if (!listeners.contains(listener))
			listeners.add(listener);
	}

	void remove(EditListener listener) {
		listeners.remove(listener);
	}

	void clear() {
		listeners.clear();
	}

	/** Tells them what happened since they were last told. */
	void tell() {
		Set<String> ids = touched.takeIds();
		for (EditListener listener : listeners) {
			if (!ids.isEmpty())
				listener.changed(ids);
			listener.stateChanged();
		}
	}
}
