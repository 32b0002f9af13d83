package org.galleyproof.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.util.BytesRef;
import org.galleyproof.text.Folding;

/** What the index takes of a word. Texts are made of the same words over and over, so it is worked out once for each. */
final class WordForm {

	/** Characters of a short term, at most. */
	private static final int SHORT = 5;
	/** Words remembered; a language's everyday words are fewer, and each takes some 300 bytes. */
	private static final int MEMORY = 40_000;
	/** Longer words are not remembered: they come once, and may be as long as a file. */
	private static final int LONGEST = 40;
	private static final Map<String, WordForm> KNOWN = new ConcurrentHashMap<>();
	/** Those met last, by a hash of their letters: found without making a string. Any thread may read and write: a form that was lost is looked for again. */
	private static final WordForm[] LATEST = new WordForm[1 << 16];

	private final String key;

	private final String term;
	private final TermHash hash;
	private final String stem;
	private final BytesRef stemBytes;
	private final BytesRef written;
	/** Read and written by several threads, each of which sees all of one or of another. */
	private Numbered numbered;

	private record Numbered(Object by, int number) {
	}

	private WordForm(String key) {
		this.key = key;
		term = Terms.fold(key);
		hash = TermHash.of(term);
		stem = Stems.stem(key);
		stemBytes = new BytesRef(stem);
		written = new BytesRef(TypedWords.fold(key));
	}

	/** The form of a word of a text. */
	static WordForm of(String text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			char sign = text.charAt(i);
			if (sign >= 128 || sign == '`')
				return of(Folding.key(text.substring(start, end)));
			hash = 31 * hash + lower(sign);
		}
		int slot = hash * 0x9E3779B9 >>> Integer.SIZE - 16;
		WordForm latest = LATEST[slot];
		if (latest != null && latest.isOf(text, start, end))
			return latest;
		WordForm form = of(Folding.key(text.substring(start, end)));
		LATEST[slot] = form;
		return form;
	}

	private static WordForm of(String key) {
		WordForm form = KNOWN.get(key);
		if (form == null) {
			form = new WordForm(key);
			if (key.length() <= LONGEST) {
				if (KNOWN.size() >= MEMORY)
					KNOWN.clear();
				KNOWN.put(key, form);
			}
		}
		return form;
	}

	/** Whether this is the form of a word of plain letters. */
	private boolean isOf(String text, int start, int end) {
		if (key.length() != end - start)
			return false;
		for (int i = start; i < end; i++)
			if (key.charAt(i - start) != lower(text.charAt(i)))
				return false;
		return true;
	}

	private static char lower(char sign) {
		return sign >= 'A' && sign <= 'Z' ? (char) (sign + 'a' - 'A') : sign;
	}

	/** The word with plurals, possessives and British spellings folded away. */
	String term() {
		return term;
	}

	/** Of the term. */
	TermHash hash() {
		return hash;
	}

	boolean isShort() {
		return term.length() <= SHORT;
	}

	/** See {@link Stems}; empty for a word that tells nothing. */
	String stem() {
		return stem;
	}

	/** The stem in UTF-8. */
	BytesRef stemBytes() {
		return stemBytes;
	}

	/** The word as it is looked up while typing, see {@link TypedWords#fold}; in UTF-8. */
	BytesRef written() {
		return written;
	}

	/** The number that {@code by} gave it, if nobody else has numbered it since; else -1, and it may be numbered again. */
	int number(Object by) {
		Numbered latest = numbered;
		return latest != null && latest.by == by ? latest.number : -1;
	}

	void number(Object by, int number) {
		numbered = new Numbered(by, number);
	}
}
