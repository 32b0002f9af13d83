package org.galleyproof.index;

import java.util.List;

import org.galleyproof.text.Folding;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * A text as the index sees it: its words with plurals, possessives and British spellings folded away. The folding is coarse on
 * purpose ("hours" becomes "hor"): both sides fold alike, and whether words really agree is for the alignment to say, not for the
 * search.
 */
final class Terms {

	private final List<Word> words;
	private final String[] terms;

	private Terms(List<Word> words) {
		this.words = words;
		terms = new String[words.size()];
		for (int i = 0; i < terms.length; i++)
			terms[i] = fold(words.get(i).key());
	}

	static Terms of(String text) {
		return new Terms(Words.of(text));
	}

	static Terms of(String text, Span within) {
		return new Terms(Words.of(text, within));
	}

	int size() {
		return terms.length;
	}

	/** The words that the terms were made of. */
	List<Word> words() {
		return words;
	}

	String term(int i) {
		return terms[i];
	}

	/** The terms {@code i - 1} and {@code i} in one: "cyber criminals" so meets "cybercriminals". {@code i} from 1. */
	String pair(int i) {
		return terms[i - 1].concat(terms[i]);
	}

	/** The stems of the terms numbered {@code from} until {@code to}; words that tell nothing left out. */
	List<String> stems(int from, int to) {
		return Stems.of(words.subList(from, to));
	}

	/** Where term {@code i} stands in the text, Java offsets. */
	Span span(int i) {
		return words.get(i).span();
	}

	static String fold(String key) {
		String term = Folding.withoutDiacritics(key);
		int apostrophe = term.indexOf('\'');
		if (apostrophe >= 0)
			term = term.endsWith("'s") ? term.substring(0, term.length() - 2) : term.replace("'", "");
		int length = term.length();
		if (length < 4 || !Character.isLetter(term.charAt(length - 1)))
			return term;
		if (term.endsWith("ies"))
			term = term.substring(0, length - 3) + 'y';
		else if (term.charAt(length - 1) == 's' && term.charAt(length - 2) != 's' && term.charAt(length - 2) != 'u')
			term = term.substring(0, length - 1);
		if (term.length() > 4) {
			int place = term.lastIndexOf("our");
			if (place > 0)
				term = term.substring(0, place + 1) + term.substring(place + 2);
			place = term.lastIndexOf("iz");
			if (place > 0)
				term = term.substring(0, place) + "is" + term.substring(place + 2);
			if (term.endsWith("tre"))
				term = term.substring(0, term.length() - 2) + "er";
		}
		return term;
	}
}
