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
	/** Letters that fit into a number, and what no letters make. */
	private static final int PACKED = Long.BYTES;
	private static final long ODD = -1;
	/** Those met last of short words, by their letters: found without making a string. Any thread may read and write: a form that was lost is looked for again. */
	private static final WordForm[] LATEST = new WordForm[1 << 16];

	/** The letters of the key, up to 16, by which it is told from any other; {@link #ODD} of a longer one. */
	private final long head;
	private final long tail;
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
		int middle = Math.min(key.length(), PACKED);
		head = pack(key, 0, middle);
		tail = key.length() - middle <= PACKED ? pack(key, middle, key.length()) : ODD;
		term = Terms.fold(key);
		hash = TermHash.of(term);
		stem = Stems.stem(key);
		stemBytes = new BytesRef(stem);
		written = new BytesRef(TypedWords.fold(key));
	}

	/** The form of a word of a text. */
	static WordForm of(String text, int start, int end) {
		int middle = Math.min(end, start + PACKED);
		long head = pack(text, start, middle);
		long tail = end - middle <= PACKED ? pack(text, middle, end) : ODD;
		if (head == ODD || tail == ODD)
			return of(Folding.key(text.substring(start, end)));
		int slot = (int) ((head + 31 * tail) * 0x9E3779B97F4A7C15L >>> Long.SIZE - 16);
		WordForm latest = LATEST[slot];
		if (latest != null && latest.head == head && latest.tail == tail)
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

	/** What {@link Folding#key} makes of up to {@value #PACKED} signs, a letter a byte, where it is ASCII and takes no more than a look at each; else {@link #ODD}. */
	private static long pack(String text, int start, int end) {
		long letters = 0;
		for (int i = start; i < end; i++) {
			char sign = text.charAt(i);
			if (sign >= 'A' && sign <= 'Z')
				sign += 'a' - 'A';
			else if (sign >= 128 || sign == '`') {
				if (!Folding.isApostrophe(sign))
					return ODD;
				sign = '\'';
			}
			letters = letters << Byte.SIZE | sign;
		}
		return letters;
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
