package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * Cuts the tokens of a paragraph into the writer's sentences: what stands in marks counts as one token, and a sentence that
 * ends in marks goes on where its attribution follows ("Go!" Quill shouted.).
 */
final class Frames {

	private Frames() {
	}

	/** Token ranges, half-open, in order; together they hold all tokens. */
	static List<Span> of(String text, Tokens tokens, List<Marked> marked) {
		List<Span> found = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < tokens.size(); i++)
			if (ends(text, tokens, marked, start, i)) {
				found.add(new Span(start, i + 1));
				start = i + 1;
			}
		if (start < tokens.size())
			found.add(new Span(start, tokens.size()));
		return found;
	}

	private static boolean ends(String text, Tokens tokens, List<Marked> marked, int start, int i) {
		if (tokens.isPoint(i, ".!?…"))
			return !tokens.isPoint(i + 1, ".!?…),;:") && (i + 1 >= tokens.size() || tokens.isCapital(i + 1) || !tokens.isWord(i + 1));
		if (!tokens.isQuote(i))
			return false;
		char last = lastChar(text, marked.get(tokens.quote(i)).content());
		if (".!?…".indexOf(last) < 0)
			return false;
		if (tokens.isQuote(i + 1))
			return true;
		if (!tokens.isCapital(i + 1))
			return false;
		return !isAttributed(tokens, i + 1, last == '.');
	}

	/** The last character, marks of inner quotations not counted. */
	static char lastChar(String text, Span content) {
		int i = content.end() - 1;
		while (i > content.start() && "\"'’”)]".indexOf(text.charAt(i)) >= 0)
			i--;
		return text.charAt(i);
	}

	/**
	 * Whether a name and a verb of saying follow that belong to the stretch before: "he" and "the mayor" would stand in small letters
	 * there. Behind a full stop they must be a sentence of their own.
	 */
	private static boolean isAttributed(Tokens tokens, int from, boolean fullStop) {
		String first = tokens.lower(from);
		if (Grammar.PRONOUNS.containsKey(first) || Grammar.DETERMINERS.contains(first) || Grammar.BARRIERS.contains(first))
			return false;
		int verb = verbAfterName(tokens, from);
		return verb >= 0 && (!fullStop || verb + 1 == tokens.size() || tokens.isPoint(verb + 1, "."));
	}

	private static int verbAfterName(Tokens tokens, int from) {
		for (int i = from; i < from + 8 && tokens.isWord(i); i++) {
			Grammar.Cue cue = Grammar.cue(tokens.lower(i));
			if (i > from && !tokens.isCapital(i) && cue != null && cue.saying() && (cue.form() == Grammar.Form.PAST || cue.form() == Grammar.Form.THIRD))
				return i;
			if (Grammar.BARRIERS.contains(tokens.lower(i)))
				return -1;
		}
		return -1;
	}
}
