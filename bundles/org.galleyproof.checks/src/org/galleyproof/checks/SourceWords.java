package org.galleyproof.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.text.align.Token;

/** The source's words as they would stand in the draft: without its transcriber's signs, in the draft's apostrophes, in the case of their place. */
final class SourceWords {

	/** Letters by which somebody means himself, which keep their capital. */
	private static final Set<String> SPEAKER = Lexicon.load("word-forms.txt").named("speaker-letter");

	private final String source;
	private final List<Token> draftTokens;
	private final List<Token> sourceTokens;
	private final NameBook names;
	private final boolean curly;

	/** @param curly whether the draft writes curly apostrophes */
	SourceWords(Comparison comparison, boolean curly) {
		source = comparison.evidence().text();
		draftTokens = comparison.alignment().draft();
		sourceTokens = comparison.alignment().source();
		names = comparison.names();
		this.curly = curly;
	}

	/** The source's own words from one token to before another, without what its transcriber put between them. */
	String wording(int from, int to) {
		StringBuilder words = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (i > from)
				words.append(between(i - 1, i));
			words.append(sourceTokens.get(i).span().of(source));
		}
		return styled(words.toString());
	}

	/** What stands between two tokens of the source; a blank where that is the transcriber's, or a line's end. */
	String between(int left, int right) {
		if (left < 0 || right >= sourceTokens.size())
			return " ";
		String gap = source.substring(sourceTokens.get(left).span().end(), sourceTokens.get(right).span().start());
		for (int i = 0; i < gap.length(); i++) {
			char sign = gap.charAt(i);
			if (sign == '\n' || Character.isLetterOrDigit(sign) || sign == '[' || sign == '(' || sign == ')' || sign == ']' || isQuotationMark(sign))
				return " ";
		}
		return gap;
	}

	private static boolean isQuotationMark(char sign) {
		return sign == '"' || sign == '\u201C' || sign == '\u201D' || sign == '\u00AB' || sign == '\u00BB';
	}

	/** In the draft's own kind of apostrophe. */
	String styled(String words) {
		return curly ? words.replace('\'', '\u2019') : words.replace('\u2019', '\'');
	}

	/** The source's words with the first letter's case that their place in the draft asks for. */
	String inCase(String words, int draftToken, int sourceToken) {
		Token here = draftTokens.get(draftToken);
		Token there = sourceTokens.get(sourceToken);
		if (here.is(Token.CAPITAL) && here.is(Token.SENTENCE) && !there.is(Token.CAPITAL))
			return upper(words);
		if (!here.is(Token.SENTENCE) && !here.is(Token.CAPITAL) && there.is(Token.CAPITAL) && there.is(Token.SENTENCE) && !names.hasWord(there.surface()))
			return lower(words);
		return words;
	}

	static String upper(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** First letter small, except in "I" and in words of capitals. */
	static String lower(String words) {
		boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
		boolean pronoun = !words.isEmpty() && SPEAKER.contains(words.substring(0, 1).toLowerCase(Locale.ROOT)) && (words.length() == 1 || !Character.isLetter(words.charAt(1)));
		if (words.isEmpty() || capitals || pronoun)
			return words;
		return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
	}
}
