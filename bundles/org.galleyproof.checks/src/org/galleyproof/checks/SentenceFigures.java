package org.galleyproof.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Numbers;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** The numbers of a sentence, and what stands between and beside them. */
final class SentenceFigures {

	private static final Lexicon LISTS = Lexicon.load("arithmetic.txt");
	private static final Map<String, Set<String>> CLASSES = classes();

	/** Whether a number has become larger or smaller. */
	enum Way {
		UP, DOWN
	}

	private final String text;
	private final List<Word> words;
	private final List<NumberMention> numbers;

	SentenceFigures(String text) {
		this.text = text;
		words = Words.of(text, new Span(0, text.length()));
		numbers = Numbers.in(text, words);
	}

	private static Map<String, Set<String>> classes() {
		Map<String, Set<String>> found = new HashMap<>();
		for (List<String> row : LISTS.rows())
			for (String word : row.subList(1, row.size()))
				found.computeIfAbsent(row.get(0), key -> new HashSet<>()).add(word.replace('_', ' '));
		return Map.copyOf(found);
	}

	List<Word> words() {
		return words;
	}

	/** In the order of the sentence. */
	List<NumberMention> numbers() {
		return numbers;
	}

	/** Whether the second stands in brackets behind the first, or after "or": a few words of what is counted may stand between. */
	boolean isAside(NumberMention first, NumberMention second) {
		int from = first.first() + first.words();
		int between = second.first() - from;
		if (between > 4)
			return false;
		boolean bracket = second.span().start() > 0 && text.charAt(second.span().start() - 1) == '(' && second.span().end() < text.length()
				&& text.charAt(second.span().end()) == ')';
		return bracket || between > 0 && is("or", key(second.first() - 1))
				&& hasSign(words.get(second.first() - 2 >= 0 ? second.first() - 2 : 0).span().end(), second.span().start(), ',');
	}

	/** Whether word {@code at} names a lead over another. */
	boolean isMargin(int at) {
		return at < words.size() && is("margin", key(at));
	}

	boolean isPoint(int at) {
		return at < words.size() && is("point", key(at));
	}

	/** What the word says; {@code null} for nothing. */
	Way way(int at) {
		if (at < 0 || at >= words.size())
			return null;
		String word = is("by", key(at)) && at > 0 ? key(at - 1) : key(at);
		return is("up", word) ? Way.UP : is("down", word) ? Way.DOWN : null;
	}

	/** What the words right before or behind the number say: "an increase of 12 percent", "a 12 percent increase". */
	Way wayAround(NumberMention number) {
		Way behind = way(number.first() + number.words());
		if (behind != null)
			return behind;
		int before = number.first() - 1;
		return before > 0 && is("of", key(before)) ? way(before - 1) : way(before);
	}

	/** Whether a word of the kind is among the {@code most} before the word numbered {@code at}. */
	boolean near(String kind, int at, int most) {
		for (int k = Math.max(0, at - most); k < at; k++)
			if (is(kind, key(k)))
				return true;
		return false;
	}

	/** Whether a word is of a kind that {@code arithmetic.txt} names. */
	static boolean is(String kind, String word) {
		Set<String> words = CLASSES.get(kind);
		// a language may lack a class, but none may be asked for that English lacks
		return (words == null ? LISTS.named(kind) : words).contains(word);
	}

	/** A number with the word for what it counts, of a class of one word: "12 points"; alone where the language has none. */
	static String counted(String number, String kind) {
		return LISTS.named(kind).stream().findFirst().map(word -> number + ' ' + word).orElse(number);
	}

	/** The words between two numbers, folded and with blanks; "?" where they are more than three. */
	String between(NumberMention a, NumberMention b) {
		int from = a.first() + a.words();
		if (b.first() - from > 3)
			return "?";
		StringBuilder joined = new StringBuilder();
		for (int k = from; k < b.first(); k++)
			joined.append(k > from ? " " : "").append(key(k));
		return joined.toString();
	}

	/** As {@link #between} where a comma stands there too, else nothing. */
	String joins(NumberMention a, NumberMention b) {
		return hasSign(a.span().end(), b.span().start(), ',') ? between(a, b) : "";
	}

	int wordsBetween(NumberMention a, NumberMention b) {
		return b.first() - a.first() - a.words();
	}

	boolean hasWord(NumberMention a, NumberMention b, String kind) {
		for (int k = a.first() + a.words(); k < b.first(); k++)
			if (is(kind, key(k)))
				return true;
		return false;
	}

	boolean isHyphen(NumberMention a, NumberMention b) {
		String gap = text.substring(a.span().end(), b.span().start());
		return gap.equals("-") || gap.equals("\u2013");
	}

	boolean hasSign(int from, int to, char sign) {
		for (int i = from; i < to; i++)
			if (text.charAt(i) == sign)
				return true;
		return false;
	}

	/** A word, folded for comparison. */
	String key(int at) {
		return words.get(at).key();
	}
}
