package org.galleyproof.index;

import java.util.List;

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

	/** A number that changes with every change that searches see. */
	long generation();
}
