package org.galleyproof.core.dossier;

import java.io.UncheckedIOException;
import java.util.Optional;

import org.galleyproof.core.user.UserException;

/** How far drafts can lean on the statements of an open dossier at the moment. Any thread may ask. */
public final class Standings {

	private final DossierStore store;

	Standings(DossierStore store) {
		this.store = store;
	}

	/**
	 * How a statement stands; empty where the dossier has none of that id. No source is read.
	 *
	 * @throws UncheckedIOException when the index can't be read
	 */
	public Optional<Standing> of(String statementId) {
		return store.index().get(statementId).map(Standing::of);
	}

	/**
	 * How the words of a statement stand now. As {@link #of}, but where a newer version took the place of its source and has the same words, they stand as
	 * they do there; so words that did not change reopen nothing. Superseded are those that changed or are gone. May read sources.
	 *
	 * @throws UserException when a source can't be read
	 */
	public Optional<Standing> ofWords(String statementId) throws UserException {
		Optional<Standing> own = of(statementId);
		return own.isPresent() && own.get().superseded() ? store.versions().current(statementId).flatMap(this::of).or(() -> own) : own;
	}
}
