package org.galleyproof.detect.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.galleyproof.language.Lexicon;

/**
 * What a word does in a sentence, by the list {@code claim-words.txt} and, for words that it lacks, by their shape and ending. A class
 * is a small number; those of the list come first, in its order.
 */
final class WordClasses {

	private static final List<String> NAMES = new ArrayList<>();
	private static final Map<Long, Integer> BY_HASH = new HashMap<>();

	static {
		for (List<String> row : Lexicon.load("claim-words.txt").rows()) {
			int number = number(row.get(0));
			for (String word : row.subList(1, row.size()))
				BY_HASH.putIfAbsent(Hashes.of(word), number);
		}
	}

	static final int FIGURE = number("figure");
	static final int CALENDAR_YEAR = number("calendar-year");
	static final int NAME = number("name");
	static final int PAST = number("past");
	static final int PARTICIPLE = number("participle");
	static final int ING = number("ing");
	static final int ADVERB = number("adverb");
	static final int ADJECTIVE = number("adjective");
	static final int PLURAL = number("plural");
	static final int MARK = number("mark");
	static final int OTHER = number("other");

	private static final long[] KEYS;
	private static final byte[] VALUES;

	static {
		for (List<String> row : Lexicon.load("verbs.txt").rows()) {
			putAll(row.get(1), PAST);
			putAll(row.get(2), PARTICIPLE);
		}
		int size = Integer.highestOneBit(BY_HASH.size() * 4);
		KEYS = new long[size];
		VALUES = new byte[size];
		BY_HASH.forEach((hash, number) -> {
			int at = (int) (hash & size - 1);
			while (KEYS[at] != 0)
				at = at + 1 & size - 1;
			KEYS[at] = hash;
			VALUES[at] = number.byteValue();
		});
		BY_HASH.clear();
	}

	private WordClasses() {
	}

	/** The number of the class of this name. */
	static int number(String name) {
		int at = NAMES.indexOf(name);
		if (at < 0) {
			at = NAMES.size();
			NAMES.add(name);
		}
		return at;
	}

	static int count() {
		return NAMES.size();
	}

	private static void putAll(String forms, int number) {
		for (String form : forms.split("\\|"))
			BY_HASH.putIfAbsent(Hashes.of(form.toLowerCase(Locale.ROOT)), number);
	}

	/** The class of the list, or -1. @param hash of the word in lower case, see {@link Hashes} */
	static int listed(long hash) {
		int at = (int) (hash & KEYS.length - 1);
		while (KEYS[at] != 0) {
			if (KEYS[at] == hash)
				return VALUES[at];
			at = at + 1 & KEYS.length - 1;
		}
		return -1;
	}
}
