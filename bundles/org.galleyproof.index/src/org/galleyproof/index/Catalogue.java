package org.galleyproof.index;

import java.io.UncheckedIOException;
import java.util.List;

/**
 * What an index holds, for whoever leafs through it: everything that meets what is asked for, in an order of days and places. Nothing is ranked. Any
 * number of threads may ask; each answer throws {@link UncheckedIOException} when the files can't be read.
 */
public final class Catalogue {

	private final Searchers searchers;

	Catalogue(Searchers searchers) {
		this.searchers = searchers;
	}

	/** The statements that meet what is asked for: the newest first, what has no day last; of one source in the order of its text. */
	public Page<Found<StatementDocument>> statements(Lookup lookup) {
		return searchers.read(nothing(), searcher -> new LookupSearch(searcher, lookup).statements());
	}

	/** The sources whose titles have the words asked for, the newest first; speaker and status don't matter. */
	public Page<Found<SourceDocument>> sources(Lookup lookup) {
		return searchers.read(nothing(), searcher -> new LookupSearch(searcher, lookup).sources());
	}

	/** The ids of the sources found at an address, in no order; those of older versions too. */
	public List<String> sourcesAt(String uri) {
		return searchers.read(List.of(), searcher -> LookupSearch.sourcesAt(searcher, uri));
	}

	/**
	 * The speakers with most statements.
	 *
	 * @param prefix one of the speaker's names begins so, whatever the case and accents; empty for any speaker
	 * @param limit how many at most, 1 or more
	 */
	public List<Count> speakers(String prefix, int limit) {
		return searchers.read(List.of(), searcher -> FrequentSpeakers.of(searcher, prefix, limit));
	}

	private static <T> Page<T> nothing() {
		return new Page<>(0, true, List.of());
	}
}
