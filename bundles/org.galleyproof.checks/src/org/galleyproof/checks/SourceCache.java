package org.galleyproof.checks;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.language.TokenReader;
import org.galleyproof.text.align.Token;

/** The tokens of statements lately compared: the quotations of a draft come back to the same few. Bounded, thread-safe. */
final class SourceCache {

	/** Characters of text kept in all: some thirty megabytes of tokens. */
	private static final int MOST_CHARACTERS = 400_000;

	private final Map<String, List<Token>> tokens = new LinkedHashMap<>(64, 0.75f, true);
	private int characters;

	List<Token> of(String text) {
		synchronized (tokens) {
			List<Token> known = tokens.get(text);
			if (known != null)
				return known;
		}
		List<Token> read = List.copyOf(TokenReader.source(text));
		if (text.length() <= MOST_CHARACTERS / 2)
			keep(text, read);
		return read;
	}

	private void keep(String text, List<Token> read) {
		synchronized (tokens) {
			if (tokens.put(text, read) == null)
				characters += text.length();
			Iterator<String> eldest = tokens.keySet().iterator();
			while (characters > MOST_CHARACTERS && eldest.hasNext()) {
				characters -= eldest.next().length();
				eldest.remove();
			}
		}
	}
}
