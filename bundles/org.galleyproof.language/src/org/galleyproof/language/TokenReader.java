package org.galleyproof.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.text.Folding;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Token;

/**
 * Reads English text as the tokens that alignment compares: contractions taken apart, numbers made one token each, spellings
 * folded, words in brackets and fillers marked, ellipses and ends of sentences noted, and in a source what its transcriber wrote
 * about the room left out ("(APPLAUSE)", "[inaudible]", "MODERATOR:"). Linear time, no regular expressions.
 */
public final class TokenReader {

	/** Who speaks, where that is a letter. */
	private static final Set<String> SPEAKER = Lexicon.load("word-forms.txt").named("speaker-letter");
	/** The number one as a word that is a pronoun, too; {@code null} for none. */
	private static final String ONE = Lexicon.load("word-forms.txt").named("one").stream().findFirst().orElse(null);
	private static final Lexicon TITLES = Lexicon.load("titles.txt");

	private final String text;
	private final boolean source;
	private final List<Token> tokens = new ArrayList<>();

	private TokenReader(String text, boolean source) {
		this.text = text;
		this.source = source;
	}

	/** The tokens of a quotation, whose pieces are given in order. */
	public static List<Token> draft(String text, List<Span> pieces) {
		return new TokenReader(text, false).read(pieces);
	}

	/** The tokens of a statement. */
	public static List<Token> source(String text) {
		return source(text, new Span(0, text.length()));
	}

	/** The tokens of a part of a statement, Java offsets; best one that begins with a sentence, as only then is told which capitals are names'. */
	public static List<Token> source(String text, Span part) {
		return new TokenReader(text, true).read(List.of(part));
	}

	private List<Token> read(List<Span> pieces) {
		for (Span piece : pieces) {
			int before = tokens.size();
			new Piece(piece).read();
			if (before > 0 && tokens.size() > before)
				tokens.set(before, tokens.get(before).with(Token.PIECE));
		}
		Fillers.mark(tokens);
		return tokens;
	}

	/** One stretch of running text. */
	private final class Piece {
		private final Span limits;
		private final List<Word> words;
		private final Asides asides;
		private final NumberMention[] numbers;
		private int traits;

		Piece(Span limits) {
			this.limits = limits;
			words = Words.of(text, limits);
			asides = Asides.of(text, limits, words, source);
			numbers = new NumberMention[words.size()];
			for (NumberMention number : Numbers.in(text, words))
				numbers[number.first()] = number;
		}

		void read() {
			int end = limits.start();
			traits = Token.SENTENCE;
			boolean first = true;
			for (int i = 0; i < words.size();) {
				Word word = words.get(i);
				traits |= asides.opensTurn(i) ? Token.TURN : 0;
				if (asides.isDropped(i)) {
					i++;
					continue;
				}
				between(end, word.span().start(), first);
				int taken = isSplitByBracket(i) ? bracketed(i) : numbers[i] != null && isWhole(numbers[i]) ? number(numbers[i]) : word(i);
				end = tokens.get(tokens.size() - 1).span().end();
				i += taken;
				first = false;
			}
			if (!first)
				between(end, limits.end(), false);
		}

		/** Reads the signs between two words: what they say of the word before goes there, of the one to come into traits. */
		private void between(int from, int to, boolean first) {
			if (!first) {
				int before = 0;
				boolean ellipsis = Marks.hasEllipsis(text, from, to);
				if (ellipsis || Marks.hasDash(text, from, to))
					before |= Token.BROKEN_OFF;
				if (Marks.isPunctuated(text, from, to))
					before |= Token.PUNCTUATED;
				if (Marks.endsSentence(text, from, to) && !isAbbreviation())
					traits |= Token.SENTENCE;
				if (ellipsis)
					traits |= Token.GAP_BEFORE;
				int last = tokens.size() - 1;
				tokens.set(last, tokens.get(last).with(before));
			} else if (Marks.hasEllipsis(text, from, to))
				traits |= Token.GAP_BEFORE;
		}

		private boolean isAbbreviation() {
			String last = tokens.get(tokens.size() - 1).surface();
			int end = tokens.get(tokens.size() - 1).span().end();
			return end < text.length() && text.charAt(end) == '.' && (last.length() == 1 && !SPEAKER.contains(last) || last.length() <= 4 && TITLES.contains(last));
		}

		/** A number that a bracket cuts, or that is dropped in part, is read as words. */
		private boolean isWhole(NumberMention number) {
			int from = number.first();
			int to = from + number.words();
			return !asides.isDropped(from, to) && asides.isMarked(from) == asides.isMarked(to - 1);
		}

		private int number(NumberMention number) {
			String surface = Folding.key(number.span().of(text));
			int all = Token.NUMBER | (asides.isMarked(number.first()) ? Token.MARKED : 0);
			String key = number.key();
			boolean one = key.equals("#1");
			add(number.span(), surface, key, one && ONE != null ? ONE : null, one && ONE != null ? Weights.of(ONE) : Weights.CONTENT, all);
			return number.words();
		}

		/** "[T]he", "go[ing]": one word that a bracket runs through. */
		private boolean isSplitByBracket(int i) {
			if (i + 1 >= words.size())
				return false;
			int end = words.get(i).span().end();
			int next = words.get(i + 1).span().start();
			return next == end + 1 && (text.charAt(end) == ']' && asides.isMarked(i) || text.charAt(end) == '[' && asides.isMarked(i + 1));
		}

		private int bracketed(int first) {
			int last = first;
			StringBuilder written = new StringBuilder();
			written.append(words.get(first).key());
			while (isSplitByBracket(last))
				written.append(words.get(++last).key());
			String surface = written.toString();
			String key = Spelling.key(surface);
			add(new Span(words.get(first).span().start(), words.get(last).span().end()), surface, key, null, Weights.of(key), Token.MARKED);
			return last - first + 1;
		}

		private int word(int i) {
			Word word = words.get(i);
			int all = asides.isMarked(i) ? Token.MARKED : 0;
			if (Character.isUpperCase(word.text().codePointAt(0)))
				all |= Token.CAPITAL | ((traits & Token.SENTENCE) == 0 && !SPEAKER.contains(word.key()) && word.key().indexOf('\'') != 1 ? Token.NAME : 0);
			List<Contractions.Part> parts = Contractions.of(word.key());
			if (parts.isEmpty() || word.key().length() != word.text().length()) {
				String key = Spelling.key(word.key());
				add(word.span(), word.key(), key, Spelling.alternate(word.key()), Weights.of(key), all | (Weights.isFunction(word.key()) ? Token.FUNCTION : 0));
				return 1;
			}
			for (Contractions.Part part : parts) {
				Span span = new Span(word.span().start() + part.start(), word.span().start() + part.end());
				String key = Spelling.key(part.key());
				String surface = word.key().substring(part.start(), part.end());
				boolean function = Weights.isFunction(part.key());
				add(span, surface, key, part.alternate(), Weights.of(key), all | Token.CONTRACTED | (function ? Token.FUNCTION : 0));
				all &= ~(Token.CAPITAL | Token.NAME);
			}
			return 1;
		}

		private void add(Span span, String surface, String key, String alternate, double weight, int all) {
			tokens.add(new Token(span, surface, key, alternate, weight, all | traits));
			traits = 0;
		}
	}
}
