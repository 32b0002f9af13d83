package org.galleyproof.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read of pieces of drafts, by their words: after an edit of a long draft only the piece that was touched is read again. Keeps the
 * answers that were asked for last, and is thread-safe; two threads may make the same answer twice.
 */
final class Known<K, V> {

	/** Pieces kept: the sentences of two books. */
	private static final int MOST = 20_000;

	private final Map<K, V> answers = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
			return size() > MOST;
		}
	};
	private final Function<K, V> reader;

	/** @param reader gives the same answer for the same key always */
	Known(Function<K, V> reader) {
		this.reader = reader;
	}

	V of(K key) {
		V known;
		synchronized (answers) {
			known = answers.get(key);
		}
		if (known != null)
			return known;
		V made = reader.apply(key);
		synchronized (answers) {
			answers.put(key, made);
		}
		return made;
	}
}
