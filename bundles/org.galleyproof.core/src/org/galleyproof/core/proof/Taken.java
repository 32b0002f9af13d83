package org.galleyproof.core.proof;

/** A step that was taken: an entry of a history. Thread-safe. */
final class Taken implements Step {

	private final OpenProof proof;
	private final Runnable after;
	private final String id;
	private final String by;
	private Entry entry;
	private boolean back;

	/**
	 * @param after what is done after each change of the proof
	 * @param id of the decision, or of what is ignored
	 */
	Taken(OpenProof proof, Runnable after, String id, Entry entry, String by) {
		this.proof = proof;
		this.after = after;
		this.id = id;
		this.entry = entry;
		this.by = by;
	}

	@Override
	public String label() {
		return ProofMessages.text("step." + entry.action().name());
	}

	@Override
	public void undo() {
		synchronized (proof) {
			if (back)
				return;
			proof.takeBack(id, entry, by);
			back = true;
		}
		after.run();
	}

	@Override
	public void redo() {
		synchronized (proof) {
			if (!back)
				return;
			entry = Entries.of(proof.history(id), by, entry.action(), entry.value(), entry.note(), entry.basis());
			proof.append(id, entry);
			proof.restate();
			back = false;
		}
		after.run();
	}
}
