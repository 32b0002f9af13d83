package org.galleyproof.ui.internal.dossier;

import java.time.LocalDate;
import java.util.Set;

import org.galleyproof.index.Lookup;

/**
 * What is asked of a dossier.
 *
 * @param words as typed
 * @param speaker {@code null} for any
 * @param from {@code null} for any
 * @param until {@code null} for any
 * @param kind as the model names it; {@code null} for any
 * @param status as the model names it; {@code null} for any
 * @param superseded whether older versions of sources are wanted too
 */
record Filter(String words, String speaker, LocalDate from, LocalDate until, String kind, String status, boolean superseded) {

	Lookup lookup(int offset, int limit) {
		return new Lookup(words, speaker, from, until, kind == null ? Set.of() : Set.of(kind), status == null ? Set.of() : Set.of(status), null, superseded, offset, limit);
	}

	/** Whether anything but words is asked for. */
	boolean narrows() {
		return !equals(new Filter(words, null, null, null, null, null, superseded));
	}
}
