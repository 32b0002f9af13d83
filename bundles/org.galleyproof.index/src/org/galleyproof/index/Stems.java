package org.galleyproof.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.galleyproof.text.Folding;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A text as the search for claims sees it: the stems of its words ("taxes", "taxed" and "taxing" are one; Porter's second English
 * stemmer), without the thirty-odd words that stand in every text. A paraphrase keeps the stems and little else.
 */
final class Stems {

	/** Stems remembered; a language's everyday words are fewer. */
	private static final int MEMORY = 60_000;
	private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

	private Stems() {
	}

	/** The stems in the order of the text; none of {@code null}. */
	static List<String> of(String text) {
		return text == null ? List.of() : of(Words.of(text));
	}

	static List<String> of(List<Word> words) {
		List<String> stems = new ArrayList<>(words.size());
		for (Word word : words) {
			String stem = KNOWN.get(word.key());
			if (stem == null) {
				stem = stem(word.key());
				if (KNOWN.size() >= MEMORY)
					KNOWN.clear();
				KNOWN.put(word.key(), stem);
			}
			if (!stem.isEmpty())
				stems.add(stem);
		}
		return stems;
	}

	/** Empty for a word that tells nothing. */
	private static String stem(String key) {
		String word = Folding.withoutDiacritics(key);
		if (word.endsWith("'s"))
			word = word.substring(0, word.length() - 2);
		word = word.replace("'", "");
		if (word.isEmpty() || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
			return "";
		if (!Character.isLetter(word.charAt(0)))
			return TermStream.limit(word.replace(",", ""));
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(TermStream.limit(word));
		stemmer.stem();
		return stemmer.getCurrent();
	}
}
