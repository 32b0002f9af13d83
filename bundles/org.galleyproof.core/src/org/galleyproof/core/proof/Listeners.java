package org.galleyproof.core.proof;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who want to hear of a session. Thread-safe. */
final class Listeners {

	private final List<ProofListener> all = new CopyOnWriteArrayList<>();
	private final ProofSession session;

	Listeners(ProofSession session) {
		this.session = session;
	}

	void add(ProofListener listener) {
		all.add(listener);
	}

	void clear() {
		all.clear();
	}

	void changed() {
		all.forEach(listener -> listener.changed(session));
	}

	/** @param sentence for the user */
	void problem(String sentence) {
		all.forEach(listener -> listener.problem(session, sentence));
	}
}
