package org.galleyproof.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.util.BytesRef;
import org.galleyproof.text.Word;

/**
 * What the index takes of a word. Texts are made of the same words over and over, so it is worked out once for each.
 *
 * @param term the word with plurals, possessives and British spellings folded away
 * @param hash of the term
 * @param stem see {@link Stems}; empty for a word that tells nothing
 * @param stemBytes the stem in UTF-8
 * @param written the word as it is looked up while typing, see {@link TypedWords#fold}; in UTF-8
 */
record WordForm(String term, TermHash hash, String stem, BytesRef stemBytes, BytesRef written) {

	/** Characters of a short term, at most. */
	private static final int SHORT = 5;
	/** Words remembered; a language's everyday words are fewer, and each takes some 300 bytes. */
	private static final int MEMORY = 40_000;
	/** Longer words are not remembered: they come once, and may be as long as a file. */
	private static final int LONGEST = 40;
	private static final Map<String, WordForm> KNOWN = new ConcurrentHashMap<>();

	boolean isShort() {
		return term.length() <= SHORT;
	}

	static WordForm of(Word word) {
		WordForm form = KNOWN.get(word.key());
		if (form == null) {
			String term = Terms.fold(word.key());
			String stem = Stems.stem(word.key());
			form = new WordForm(term, TermHash.of(term), stem, new BytesRef(stem), new BytesRef(TypedWords.fold(word)));
			if (word.key().length() <= LONGEST) {
				if (KNOWN.size() >= MEMORY)
					KNOWN.clear();
				KNOWN.put(word.key(), form);
			}
		}
		return form;
	}
}
