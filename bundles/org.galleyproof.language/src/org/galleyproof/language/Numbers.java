package org.galleyproof.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * Finds the numbers of a text: figures and words, magnitudes ("3.2bn", "3.2 billion", "3,200 million"), percent, currencies,
 * measures, ranks, parts ("two-thirds", "one in five"), "half a million", "two dozen", ranges ("2 to 3 million"), and what the words
 * beside it say ("about", "at least"). Linear in the number of words. A number of more than 30 digits, a decade ("1990s") and a bare
 * magnitude ("millions") are none. What is a date is a number here, too; {@code language.time} reads it.
 */
public final class Numbers {

	private static final int MOST_DIGITS = 30;

	private final String text;
	private final List<Word> words;
	private final NumberFrame frame;
	private final NumberShares shares;
	private final SpelledNumbers spelled;
	private final SmallChange change;

	private Numbers(String text, List<Word> words) {
		this.text = text;
		this.words = words;
		frame = new NumberFrame(text, words);
		shares = new NumberShares(text, words, frame);
		spelled = new SpelledNumbers(words, frame, shares);
		change = new SmallChange(words, frame);
	}

	/** The numbers within a part of a text, in order. */
	public static List<NumberMention> in(String text, Span within) {
		return in(text, Words.of(text, within));
	}

	/** The numbers among {@code words}, which are words of {@code text} in order; {@link NumberMention#first} counts in them. */
	public static List<NumberMention> in(String text, List<Word> words) {
		return new Numbers(text, words).all();
	}

	private List<NumberMention> all() {
		List<NumberMention> found = new ArrayList<>(2);
		int at = 0;
		while (at < words.size()) {
			NumberMention number = at(at);
			if (number == null) {
				at++;
				continue;
			}
			int last = found.size() - 1;
			int end = last < 0 ? 0 : found.get(last).first() + found.get(last).words();
			if (number.first() < end)
				number = number.startingAt(end, words.get(end).span().start());
			if (last >= 0 && isRange(found.get(last), number))
				found.set(last, found.get(last).inRangeTo(number));
			NumberMention share = last >= 0 ? shares.share(found.get(last), number) : null;
			NumberMention sum = last >= 0 ? change.sum(found.get(last), number) : null;
			if (share != null || sum != null)
				found.set(last, share != null ? share : sum);
			else
				found.add(number);
			at = number.first() + number.words();
		}
		return found;
	}

	private boolean isRange(NumberMention lower, NumberMention upper) {
		int between = upper.first() - lower.first() - lower.words();
		if (lower.ordinal() || upper.ordinal() || between > 1)
			return false;
		if (between == 1) {
			return NumberWords.RANGE.contains(key(upper.first() - 1));
		}
		String gap = text.substring(lower.span().end(), upper.span().start()).strip();
		return gap.equals("-") || gap.equals("\u2013") || gap.equals("\u2014");
	}

	private NumberMention at(int first) {
		char begin = key(first).charAt(0);
		BigDecimal signed = shares.signed(first);
		if (signed != null)
			return spelled.magnitudes(first, first + 1, signed);
		NumberMention slashed = shares.slashed(first);
		if (slashed != null)
			return slashed;
		NumberMention number = begin >= '0' && begin <= '9' ? figures(first, first) : isDollarCountry(first) ? figures(first + 1, first) : spelled.at(first);
		return number != null && first > 0 && frame.isMinus(first - 1) ? frame.negated(number, first - 1) : number;
	}

	/** "A$2m", "US$5": the letters belong to the sign. */
	private boolean isDollarCountry(int at) {
		int after = words.get(at).span().end();
		return words.get(at).text().length() <= 2 && at + 1 < words.size() && after < text.length() && text.charAt(after) == '$'
				&& words.get(at + 1).span().start() == after + 1
				&& Character.isDigit(key(at + 1).charAt(0));
	}

	/** @param from the word that the figures stand in; @param first where the number begins */
	private NumberMention figures(int from, int first) {
		int at = from;
		StringBuilder plain = new StringBuilder();
		String suffix = plain(key(at), plain);
		if (suffix.isEmpty() && partsFollow(at))
			suffix = plain(key(++at), plain.append('.'));
		if (plain.length() > MOST_DIGITS || plain.indexOf(".") != plain.lastIndexOf("."))
			return null;
		BigDecimal value = new BigDecimal(frame.isPointed(from) && plain.indexOf(".") < 0 ? "0." + plain : plain.toString());
		if (suffix.isEmpty())
			return spelled.magnitudes(first, at + 1, value);
		if (NumberWords.RANK_ENDINGS.contains(suffix))
			return frame.finish(first, at + 1, value, BigDecimal.ONE, NumberKind.ORDINAL);
		if (NumberWords.PERCENT_ENDINGS.contains(suffix))
			return frame.inUnit(first, at + 1, value, "%");
		BigDecimal scale = NumberWords.SUFFIXES.get(suffix);
		if (scale != null)
			return frame.finish(first, at + 1, value.multiply(scale), scale, NumberKind.AMOUNT);
		String unit = NumberWords.TIGHT_UNITS.getOrDefault(suffix, NumberWords.UNITS.get(suffix));
		return unit == null ? null : frame.inUnit(first, at + 1, value, unit);
	}

	/** Adds the figures that the word begins with, a point before parts of one, and gives back the rest of the word. */
	private static String plain(String key, StringBuilder plain) {
		int i = 0;
		for (; i < key.length(); i++) {
			char sign = key.charAt(i);
			if (sign == NumberWords.DECIMAL)
				plain.append('.');
			else if (sign >= '0' && sign <= '9')
				plain.append(sign);
			else if (sign != NumberWords.GROUP)
				break;
		}
		return key.substring(i);
	}

	/** Whether the next word holds parts of one: a comma between figures that are no group of three parts words, see {@link Words}. */
	private boolean partsFollow(int at) {
		int end = words.get(at).span().end();
		return NumberWords.DECIMAL == ',' && at + 1 < words.size() && end + 1 == words.get(at + 1).span().start() && text.charAt(end) == ','
				&& Character.isDigit(key(at + 1).charAt(0));
	}

	private String key(int at) {
		return words.get(at).key();
	}
}
