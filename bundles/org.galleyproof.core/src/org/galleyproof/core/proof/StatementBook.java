package org.galleyproof.core.proof;

import java.util.Optional;

/** Knows the statements of a dossier. */
@FunctionalInterface
public interface StatementBook {

	/** For a draft without a dossier: nothing can be said of any statement, and no decision lapses for that. */
	StatementBook NONE = id -> Optional.empty();

	/**
	 * How the statement stands now; empty where the dossier has none of that id; {@code null} where that can't be told at the moment, and nothing follows.
	 *
	 * @throws java.io.UncheckedIOException when the dossier can't be read
	 */
	Optional<StatementState> find(String id);
}
