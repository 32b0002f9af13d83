package org.galleyproof.index;

import java.util.List;
import java.util.Optional;

/** Statements that can be searched, wherever they are kept. Any number of threads may ask at once. */
public interface Statements {

	/**
	 * The statements that answer the query best, best first, at most {@code top}. An empty query, and one none of whose words is known,
	 * has none.
	 *
	 * @param top at least 0; beyond 50 no more are found
	 * @throws java.io.UncheckedIOException when they can't be read
	 */
	List<Hit> search(Query query, int top);

	/**
	 * The statement of that id; empty where there is none.
	 *
	 * @throws java.io.UncheckedIOException when they can't be read
	 */
	Optional<StatementDocument> get(String id);

	/**
	 * How many statements of a source stand between two of it.
	 *
	 * @return 0 or more, in whatever order the two are given; -1 where they are of two sources
	 * @throws java.io.UncheckedIOException when they can't be read
	 */
	int between(StatementDocument one, StatementDocument other);

	/** A number that changes with every change that searches see. */
	long generation();

	/**
	 * How far they have come where they are being made, so that what is not found may be found later; {@code null} where they are complete.
	 *
	 * @throws java.io.UncheckedIOException when they can't be read
	 */
	default Making making() {
		return null;
	}
}
