package org.galleyproof.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/** Reads parts of a whole: "two-thirds", "one in five", "½", "2 1/2", "4/5 of". */
final class NumberShares {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final String text;
	private final List<Word> words;
	private final NumberFrame frame;

	NumberShares(String text, List<Word> words, NumberFrame frame) {
		this.text = text;
		this.words = words;
		this.frame = frame;
	}

	/** "one in five", "nine out of 10"; "one in three years" and "two in 2016" are none. {@code null} for no share. */
	NumberMention share(NumberMention part, NumberMention whole) {
		int between = whole.first() - part.first() - part.words();
		boolean plain = part.kind() == NumberKind.AMOUNT && part.unit().isEmpty() && whole.kind() == NumberKind.AMOUNT && whole.unit().isEmpty();
		if (!plain || between < 1 || between > 2 || part.value().signum() <= 0 || part.value().compareTo(whole.value()) >= 0 || whole.value().compareTo(HUNDRED) > 0
				|| part.scale().compareTo(BigDecimal.ONE) != 0)
			return null;
		int after = part.first() + part.words();
		boolean in = between == 1 && frame.is(after, NumberWords.IN) || between == 2 && frame.is(after, NumberWords.OUT) && frame.is(after + 1, NumberWords.OF);
		int end = whole.first() + whole.words();
		if (!in || !frame.adjoins(whole.first()) || between == 1 && end < words.size() && frame.adjoins(end) && NumberWords.PERIODS.contains(key(end)))
			return null;
		return new NumberMention(new Span(part.span().start(), whole.span().end()), part.first(), end - part.first(), part.value().divide(whole.value(),
				MathContext.DECIMAL32), "",
				NumberKind.SHARE, BigDecimal.ONE, part.bound());
	}

	/**
	 * "4/5 of the fleet", "a 2/3 majority": {@code null} elsewhere, because "on 4/5" is a day and "9/11" another. What parts there are of
	 * says that it is one.
	 */
	NumberMention slashed(int at) {
		if (at + 2 >= words.size() || key(at).length() > 2 || key(at + 1).length() > 3 || text.charAt(words.get(at).span().end()) != '/'
				|| words.get(at + 1).span().start() != words.get(at).span().end() + 1 || !isFigures(at) || !isFigures(at + 1))
			return null;
		int parts = Integer.parseInt(key(at));
		int whole = Integer.parseInt(key(at + 1));
		if (parts == 0 || parts >= whole || !frame.adjoins(at + 2) || !NumberWords.SHARED.contains(key(at + 2)))
			return null;
		return frame.finish(at, at + 2, BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32), BigDecimal.ONE, NumberKind.SHARE);
	}

	private boolean isFigures(int at) {
		return key(at).chars().allMatch(sign -> sign >= '0' && sign <= '9');
	}

	/** The value of "½" and "2½", read as written, since folding takes the sign apart; {@code null} elsewhere. */
	BigDecimal signed(int at) {
		String written = words.get(at).text();
		Integer parts = NumberWords.SIGNS.get((int) written.charAt(written.length() - 1));
		if (parts == null || written.length() > 10)
			return null;
		BigDecimal value = BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(24), MathContext.DECIMAL32);
		for (int i = 0; i < written.length() - 1; i++)
			if (written.charAt(i) < '0' || written.charAt(i) > '9')
				return null;
		return written.length() == 1 ? value : value.add(new BigDecimal(written.substring(0, written.length() - 1)));
	}

	/** "2 1/2": a half, a third or a quarter more. */
	boolean isSlashedHalf(int at) {
		if (at + 1 >= words.size() || !frame.adjoins(at) || !key(at).equals("1"))
			return false;
		String part = key(at + 1);
		int end = words.get(at).span().end();
		return (part.equals("2") || part.equals("3") || part.equals("4")) && text.charAt(end) == '/' && words.get(at + 1).span().start() == end + 1;
	}

	/** "Two thirds": a number of parts of one. @param part the word for the part */
	NumberMention fraction(int first, int to, long count, String part) {
		BigDecimal value = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(NumberWords.PARTS.get(part)), MathContext.DECIMAL32);
		return frame.finish(first, to, value, BigDecimal.ONE, NumberKind.SHARE);
	}

	/**
	 * "Half of the voters", "half the fleet", "cut in half"; not "the first half of 2015", "half empty". {@code null} where it is no share.
	 *
	 * @param at of the word "half"
	 */
	NumberMention half(int at) {
		boolean before = at > 0 && frame.adjoins(at);
		if (before && (NumberWords.NAMED_HALF.contains(key(at - 1)) || NumberWords.ORDINALS.containsKey(key(at - 1))))
			return null;
		boolean ends = at + 1 == words.size() || !frame.adjoins(at + 1);
		if (ends ? before && NumberWords.INTO_HALF.contains(key(at - 1)) : frame.is(at + 1, NumberWords.HALVED))
			return fraction(at, at + 1, 1, key(at));
		return null;
	}

	private String key(int at) {
		return words.get(at).key();
	}
}
