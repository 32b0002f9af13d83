package org.galleyproof.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;
import org.galleyproof.text.TextChange;

/**
 * A run of capitalised words in a draft, forms of address and offices before it taken off.
 *
 * @param span without the titles
 * @param words as written, at least one
 * @param gender 'm' or 'f' by a form of address or the given name, else '?'
 * @param titled whether a title stands before it
 * @param article whether "the" stands before it
 * @param roles what the draft says here that the person is, in the order of the text
 */
record Name(Span span, List<String> words, char gender, boolean titled, boolean article, List<Role> roles) {

	private static final Set<String> SUFFIXES = Lexicon.load("name-words.txt").named("printed-suffix");

	/** This name moved by {@code delta} UTF-16 units. */
	Name shift(int delta) {
		return delta == 0 ? this : new Name(span.shift(delta), words, gender, titled, article, roles.isEmpty() ? roles : roles.stream().map(role -> role.shift(delta)).toList());
	}

	/** Whether this is the other one, which the change leaves, here or moved. */
	boolean isMoved(Name other, TextChange change) {
		int delta = change.shift(other.span);
		if (span.start() != other.span.start() + delta || span.end() != other.span.end() + delta || gender != other.gender || titled != other.titled || article != other.article
				|| roles.size() != other.roles.size() || words != other.words && !words.equals(other.words))
			return false;
		for (int i = 0; i < roles.size(); i++)
			if (!change.leaves(other.roles.get(i).span()) || !roles.get(i).equals(other.roles.get(i).shift(change.shift(other.roles.get(i).span()))))
				return false;
		return true;
	}

	String surname() {
		String last = words.get(words.size() - 1);
		return words.size() > 2 && SUFFIXES.contains(last.toLowerCase(Locale.ROOT)) ? words.get(words.size() - 2) : last;
	}

	boolean isFull() {
		return words.size() > 1;
	}

	String text() {
		return String.join(" ", words);
	}
}
