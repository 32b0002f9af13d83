package org.galleyproof.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.text.align.Token;

/** Finds the words that say nothing ("um", "you know", an opening "well") among the tokens of speech. */
final class Fillers {

	/** What finding a filler again is worth. */
	private static final double WEIGHT = 0.4;
	/** Phrases by their first word; "^" before it: only where a sentence begins, a comma: only between marks. */
	private static final Map<String, List<List<String>>> FILLERS = fillers();
	/** Second words of phrases that are fillers also where no mark follows. */
	private static final Set<String> OPENING = Lexicon.load("word-forms.txt").named("opening-filler");

	private Fillers() {
	}

	private static Map<String, List<List<String>>> fillers() {
		Map<String, List<List<String>>> found = new HashMap<>();
		for (List<String> row : Lexicon.load("fillers.txt").rows()) {
			String first = isCondition(row.get(0).charAt(0)) ? row.get(0).substring(1) : row.get(0);
			found.computeIfAbsent(first, key -> new ArrayList<>()).add(row);
		}
		return found;
	}

	/** Gives every filler among the tokens its trait and its small weight. */
	static void mark(List<Token> tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			List<List<String>> phrases = FILLERS.get(tokens.get(i).surface());
			if (phrases == null)
				continue;
			int longest = 0;
			for (List<String> phrase : phrases)
				if (phrase.size() > longest && isPhrase(tokens, i, phrase))
					longest = phrase.size();
			for (int k = 0; k < longest; k++) {
				Token token = tokens.get(i + k);
				// what follows an opening filler opens the sentence as much as the filler did
				int next = i + longest;
				if (k == 0 && token.is(Token.SENTENCE) && next < tokens.size())
					tokens.set(next, tokens.get(next).with(Token.SENTENCE));
				tokens.set(i + k, new Token(token.span(), token.surface(), token.key(), token.alternate(), WEIGHT, token.traits() | Token.FILLER));
			}
			i += Math.max(0, longest - 1);
		}
	}

	private static boolean isCondition(char sign) {
		return sign == '^' || sign == ',';
	}

	private static boolean isPhrase(List<Token> tokens, int at, List<String> phrase) {
		boolean opening = phrase.get(0).startsWith("^");
		if (at + phrase.size() > tokens.size() || opening && !tokens.get(at).is(Token.SENTENCE))
			return false;
		if (phrase.get(0).startsWith(",") && !(at > 0 && tokens.get(at - 1).is(Token.PUNCTUATED) && tokens.get(at + phrase.size() - 1).is(Token.PUNCTUATED)))
			return false;
		for (int k = 1; k < phrase.size(); k++)
			if (!tokens.get(at + k).surface().equals(phrase.get(k)) || tokens.get(at + k - 1).is(Token.PUNCTUATED))
				return false;
		// "I mean it", "you see the point": a phrase is a filler where a mark follows; these two also where they open
		if (phrase.size() == 1 || tokens.get(at + phrase.size() - 1).is(Token.PUNCTUATED))
			return true;
		boolean opens = tokens.get(at).is(Token.SENTENCE) || at > 0 && tokens.get(at - 1).is(Token.PUNCTUATED);
		return opens && OPENING.contains(phrase.get(1));
	}
}
