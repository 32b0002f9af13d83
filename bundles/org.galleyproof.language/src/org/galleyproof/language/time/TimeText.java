package org.galleyproof.language.time;

import java.util.List;
import java.util.Set;

import org.galleyproof.language.Ending;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Numbers;
import org.galleyproof.text.Word;

/** The words that times are read from, with what stands between them and the numbers among them. A word that isn't there is empty. */
final class TimeText {

	private final String text;
	private final List<Word> words;
	private final NumberMention[] numbers;

	TimeText(String text, List<Word> words) {
		this.text = text;
		this.words = words;
		numbers = new NumberMention[words.size()];
		for (NumberMention number : Numbers.in(text, words))
			numbers[number.first()] = number;
	}

	int size() {
		return words.size();
	}

	Word word(int at) {
		return words.get(at);
	}

	/** Folded, without a possessive ending. */
	String key(int at) {
		if (at < 0 || at >= words.size())
			return "";
		String key = words.get(at).key();
		return Ending.POSSESSIVE.without(key);
	}

	/** Whether the word is one of these. */
	boolean is(int at, Set<String> keys) {
		return keys.contains(key(at));
	}

	boolean isCapital(int at) {
		return at >= 0 && at < words.size() && Character.isUpperCase(words.get(at).text().charAt(0));
	}

	/** Whether the word begins a number that takes one or more words. */
	NumberMention number(int at) {
		return at >= 0 && at < numbers.length ? numbers[at] : null;
	}

	/** What the text's other dates say of the order in a date in figures that begins with the word. */
	NumericOrder numericOrder(int at) {
		return NumericOrder.in(text, words.get(at).span().start());
	}

	/** What stands before the word, from the one before it on; {@code null} where either is missing. */
	String gap(int at) {
		return at <= 0 || at >= words.size() ? null : text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
	}

	/** Whether only white space or a hyphen parts the word from the one before. */
	boolean adjoins(int at) {
		return isGap(at, "");
	}

	/** As {@link #adjoins}, one of these signs allowed as well. */
	boolean isGap(int at, String signs) {
		if (at <= 0 || at >= words.size())
			return false;
		int others = 0;
		for (int i = words.get(at - 1).span().end(); i < words.get(at).span().start(); i++) {
			char sign = text.charAt(i);
			if (sign == ' ' || sign == '\u00A0' || sign == '-' || sign == '\u2011' || sign == '\n' || sign == '\t')
				continue;
			if (signs.indexOf(sign) < 0 || ++others > 1)
				return false;
		}
		return true;
	}

	/** Whether just this sign parts the word from the one before. */
	boolean isJoined(int at, char sign) {
		return at > 0 && at < words.size() && words.get(at).span().start() == words.get(at - 1).span().end() + 1 && text.charAt(words.get(at - 1).span().end()) == sign;
	}

	/** Whether a dash or hyphen parts the word from the one before, with or without blanks. */
	boolean isDash(int at) {
		String gap = gap(at);
		if (gap == null)
			return false;
		String sign = gap.strip();
		return sign.equals("-") || sign.equals("\u2013") || sign.equals("\u2014");
	}

	char after(int at) {
		int end = words.get(at).span().end();
		return end < text.length() ? text.charAt(end) : ' ';
	}

	char before(int at) {
		int start = words.get(at).span().start();
		return start > 0 ? text.charAt(start - 1) : ' ';
	}

	/** The word as a whole number of figures alone; -1 for any other. */
	int figures(int at, int digits) {
		if (at < 0 || at >= words.size())
			return -1;
		String key = key(at);
		if (key.isEmpty() || key.length() > digits)
			return -1;
		int value = 0;
		for (int i = 0; i < key.length(); i++) {
			if (key.charAt(i) < '0' || key.charAt(i) > '9')
				return -1;
			value = 10 * value + key.charAt(i) - '0';
		}
		return value;
	}
}
