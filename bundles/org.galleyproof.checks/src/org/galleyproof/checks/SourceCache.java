package org.galleyproof.checks;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.language.TokenReader;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Token;

/** The tokens of statements lately compared: the quotations of a draft come back to the same few. Bounded, thread-safe. */
final class SourceCache {

	/** Characters of text kept in all: some thirty megabytes of tokens. */
	private static final int MOST_CHARACTERS = 400_000;

	private final Map<Key, List<Token>> tokens = new LinkedHashMap<>(64, 0.75f, true);
	private int characters;

	private record Key(String text, Span part) {
	}

	/** The tokens of the whole text. */
	List<Token> of(String text) {
		return of(text, new Span(0, text.length()));
	}

	/** The tokens of a part of the text, Java offsets. */
	List<Token> of(String text, Span part) {
		Key key = new Key(text, part);
		synchronized (tokens) {
			List<Token> known = tokens.get(key);
			if (known != null)
				return known;
		}
		List<Token> read = List.copyOf(TokenReader.source(text, part));
		if (part.length() <= MOST_CHARACTERS / 2)
			keep(key, read);
		return read;
	}

	private void keep(Key key, List<Token> read) {
		synchronized (tokens) {
			if (tokens.put(key, read) == null)
				characters += key.part().length();
			Iterator<Key> eldest = tokens.keySet().iterator();
			while (characters > MOST_CHARACTERS && eldest.hasNext()) {
				characters -= eldest.next().part().length();
				eldest.remove();
			}
		}
	}
}
