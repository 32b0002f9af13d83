package org.galleyproof.core.dossier.history;

import java.time.Instant;
import java.util.Objects;

/**
 * One change.
 *
 * @param at when it was saved
 * @param by who did it
 * @param what "set" a feature, "add" or "remove" a value of a list, "create" or "delete" a thing, "import" a source
 * @param type what it happened to, as the model calls it ("Statement")
 * @param id of it; empty for the dossier itself
 * @param in the id of what it is part of: the source of a statement, the person of a role; empty for the rest
 * @param feature the feature concerned ("verification.status"); empty for none
 * @param from the value before; {@code null} for none
 * @param to the value after; {@code null} for none
 */
public record HistoryEntry(Instant at, String by, String what, String type, String id, String in, String feature, String from, String to) {

	public HistoryEntry {
		Objects.requireNonNull(at);
		Objects.requireNonNull(what);
	}

	/** Whether it tells of the thing with that id, or of one that is part of it. */
	boolean isAbout(String thing) {
		return thing.equals(id) || thing.equals(in);
	}
}
