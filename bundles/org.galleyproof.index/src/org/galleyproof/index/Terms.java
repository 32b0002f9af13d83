package org.galleyproof.index;

import java.util.ArrayList;
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
	private final WordForm[] forms;

	private Terms(List<Word> words) {
		this.words = words;
		forms = new WordForm[words.size()];
		for (int i = 0; i < forms.length; i++)
			forms[i] = WordForm.of(words.get(i));
	}

	static Terms of(String text) {
		return new Terms(Words.of(text));
	}

	static Terms of(String text, Span within) {
		return new Terms(Words.of(text, within));
	}

	int size() {
		return forms.length;
	}

	/** What the index takes of word {@code i}. */
	WordForm form(int i) {
		return forms[i];
	}

	String term(int i) {
		return forms[i].term();
	}

	/** The terms {@code i - 1} and {@code i} in one: "cyber criminals" so meets "cybercriminals". {@code i} from 1. */
	String pair(int i) {
		return forms[i - 1].term().concat(forms[i].term());
	}

	/**
	 * Whether the index has the pair that ends with word {@code i}, 1 or more: where both terms are short. Everyday words are short, and only their order
	 * tells them apart; a long word finds its passages by itself, while its pairs would cost an import as much as everything else together.
	 */
	boolean isPaired(int i) {
		return forms[i].isShort() && forms[i - 1].isShort();
	}

	/** The stems of the terms numbered {@code from} until {@code to}; words that tell nothing left out. */
	List<String> stems(int from, int to) {
		List<String> stems = new ArrayList<>(to - from);
		for (int i = from; i < to; i++)
			if (!forms[i].stem().isEmpty())
				stems.add(forms[i].stem());
		return stems;
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
