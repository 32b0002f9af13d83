package org.galleyproof.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.language.TokenReader;
import org.galleyproof.text.align.Token;

/** The tokens of statements lately compared: the quotations of a draft come back to the same few. Bounded, thread-safe. */
final class SourceCache {

	private static final int ENTRIES = 96;
	/** Longer statements are read afresh each time, so that the cache stays within some ten megabytes. */
	private static final int LONGEST = 20_000;

	private final Map<String, List<Token>> tokens = new LinkedHashMap<>(ENTRIES, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, List<Token>> eldest) {
			return size() > ENTRIES;
		}
	};

	List<Token> of(String text) {
		if (text.length() > LONGEST)
			return TokenReader.source(text);
		synchronized (tokens) {
			List<Token> known = tokens.get(text);
			if (known != null)
				return known;
		}
		List<Token> read = List.copyOf(TokenReader.source(text));
		synchronized (tokens) {
			tokens.put(text, read);
		}
		return read;
	}
}
