package org.galleyproof.index;

import java.util.List;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.galleyproof.text.Folding;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A text as the search for claims sees it: the stems of its words ("taxes", "taxed" and "taxing" are one; Porter's second English
 * stemmer), without the thirty-odd words that stand in every text. A paraphrase keeps the stems and little else.
 */
final class Stems {

	private Stems() {
	}

	/** The stems in the order of the text; none of {@code null}. */
	static List<String> of(String text) {
		if (text == null)
			return List.of();
		Terms terms = Terms.of(text);
		return terms.stems(0, terms.size());
	}

	/** Empty for a word that tells nothing. */
	static String stem(String key) {
		String word = Folding.withoutDiacritics(key);
		if (word.endsWith("'s"))
			word = word.substring(0, word.length() - 2);
		word = word.replace("'", "");
		if (word.isEmpty() || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
			return "";
		if (!Character.isLetter(word.charAt(0)))
			return Terms.limit(word.replace(",", ""));
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(Terms.limit(word));
		stemmer.stem();
		return stemmer.getCurrent();
	}
}
