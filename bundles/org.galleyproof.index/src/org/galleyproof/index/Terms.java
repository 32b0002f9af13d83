package org.galleyproof.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.galleyproof.text.Folding;
import org.galleyproof.text.Span;
import org.galleyproof.text.Words;

/**
 * A text as the index sees it: its words with plurals, possessives and British spellings folded away. The folding is coarse on
 * purpose ("hours" becomes "hor"): both sides fold alike, and whether words really agree is for the alignment to say, not for the
 * search.
 */
final class Terms {

	private WordForm[] forms;
	/** Where each word begins and ends in the text, Java offsets. */
	private int[] places;
	private int size;

	private Terms(String text, Span within) {
		if (within.end() > text.length())
			throw new IndexOutOfBoundsException(within.end());
		forms = new WordForm[within.length() / 5 + 2];
		places = new int[2 * forms.length];
		int at = within.start();
		while (at < within.end()) {
			int end = Words.end(text, at, within.end());
			if (end > at) {
				add(WordForm.of(text, at, end), at, end);
				at = end;
			} else
				at += Character.charCount(text.codePointAt(at));
		}
	}

	private void add(WordForm form, int start, int end) {
		if (size == forms.length) {
			forms = Arrays.copyOf(forms, 2 * size);
			places = Arrays.copyOf(places, 4 * size);
		}
		forms[size] = form;
		places[2 * size] = start;
		places[2 * size + 1] = end;
		size++;
	}

	static Terms of(String text) {
		return new Terms(text, new Span(0, text.length()));
	}

	static Terms of(String text, Span within) {
		return new Terms(text, within);
	}

	int size() {
		return size;
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
		return new Span(places[2 * i], places[2 * i + 1]);
	}

	/** Lucene refuses terms of more than 32,766 bytes; nothing that long is a word. */
	static String limit(String term) {
		return term.length() > 200 ? term.substring(0, 200) : term;
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
