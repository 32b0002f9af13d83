package org.galleyproof.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Bound;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberKind;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Numbers;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * Figures of one sentence that do not add up: a part of a whole and its percentage, a change and its percentage, two shares and the
 * margin between them, a total and its parts, "doubled". Every figure counts with its room for rounding ({@link Interval}), and only
 * patterns that can mean nothing else are read.
 */
final class DraftSums {

	/** Parts of a total that are added up at most. */
	private static final int MOST_PARTS = 12;
	private static final Map<String, Set<String>> CLASSES = classes();

	/** The disagreements of sentences, offsets in the sentence. */
	private static final Known<String, List<Disagreement>> KNOWN = new Known<>(DraftSums::in);

	private final String text;
	private final List<Word> words;
	private final List<NumberMention> numbers;
	private final List<Disagreement> found = new ArrayList<>();

	private DraftSums(String text, Span sentence) {
		this.text = text;
		words = Words.of(text, sentence);
		numbers = Numbers.in(text, words);
	}

	private static Map<String, Set<String>> classes() {
		Map<String, Set<String>> found = new HashMap<>();
		for (List<String> row : Lexicon.load("arithmetic.txt").rows())
			for (String word : row.subList(1, row.size()))
				found.computeIfAbsent(row.get(0), key -> new HashSet<>()).add(word.replace('_', ' '));
		return Map.copyOf(found);
	}

	/** @param sentences of the draft, in order; a figure in one is held against those in the same only */
	static List<Disagreement> in(String text, List<Span> sentences) {
		List<Disagreement> found = new ArrayList<>();
		for (Span sentence : sentences)
			for (Disagreement disagreement : KNOWN.of(sentence.of(text)))
				found.add(disagreement.shift(sentence.start()));
		return found;
	}

	private static List<Disagreement> in(String sentence) {
		DraftSums sums = new DraftSums(sentence, new Span(0, sentence.length()));
		if (sums.numbers.size() > 1)
			sums.read();
		return List.copyOf(sums.found);
	}

	private void read() {
		for (int i = 0; i + 1 < numbers.size(); i++) {
			NumberMention a = numbers.get(i);
			NumberMention b = numbers.get(i + 1);
			String between = between(a, b);
			if (is("of", between))
				share(i);
			if ((between.equals("to") || between.endsWith(" to")) && a.first() > 0 && key(a.first() - 1).equals("from"))
				change(i);
			else if (between.equals("to") || between.isEmpty() && isHyphen(a, b))
				margin(i);
			total(i);
		}
	}

	/** "34 of the 50 boats, or 68 percent". */
	private void share(int i) {
		NumberMention part = numbers.get(i);
		NumberMention whole = numbers.get(i + 1);
		if (!isCount(part) || !isCount(whole) || part.value().compareTo(whole.value()) >= 0 || whole.value().intValue() < 3)
			return;
		Interval made = Interval.ofCount(part).over(Interval.ofCount(whole)).times(100);
		if (i + 2 < numbers.size() && isAside(whole, numbers.get(i + 2)))
			percent(numbers.get(i + 2), made);
		else if (i > 0 && joins(numbers.get(i - 1), part).equals("or"))
			percent(numbers.get(i - 1), made);
	}

	/** Whether the second stands in brackets behind the first, or after "or": a few words of what is counted may stand between. */
	private boolean isAside(NumberMention first, NumberMention second) {
		int from = first.first() + first.words();
		int between = second.first() - from;
		if (between > 4)
			return false;
		boolean bracket = second.span().start() > 0 && text.charAt(second.span().start() - 1) == '(' && second.span().end() < text.length()
				&& text.charAt(second.span().end()) == ')';
		return bracket || between > 0 && key(second.first() - 1).equals("or")
				&& hasSign(words.get(second.first() - 2 >= 0 ? second.first() - 2 : 0).span().end(), second.span().start(), ',');
	}

	private void percent(NumberMention percent, Interval made) {
		if (percent.unit().equals("%") && !widened(Interval.of(percent), 0.5).meets(made))
			found.add(new Disagreement(percent.span(), round(made.middle()) + '%', "sum", null));
	}

	/** "rose 12 percent from 300 to 336", "from 300 to 336, an increase of 12 percent", "doubled from 300 to 600". */
	private void change(int i) {
		NumberMention from = numbers.get(i);
		NumberMention to = numbers.get(i + 1);
		if (!isAmount(from) || !isAmount(to) || !from.unit().equals(to.unit()) || from.value().signum() <= 0 || to.value().signum() <= 0
				|| from.value().compareTo(to.value()) == 0)
			return;
		boolean points = from.unit().equals("%");
		Interval factor = Interval.of(to).over(Interval.of(from));
		NumberMention told = i > 0 && wordsBetween(numbers.get(i - 1), from) <= 2 ? numbers.get(i - 1) : null;
		String way = told == null ? "" : way(told.first() - 1);
		if (told == null && i + 2 < numbers.size() && wordsBetween(to, numbers.get(i + 2)) <= 5 && hasSign(to.span().end(), numbers.get(i + 2).span().start(), ',')) {
			told = numbers.get(i + 2);
			way = wayAround(told);
		}
		if (told != null && !way.isEmpty()) {
			boolean up = way.equals("up");
			Interval made = points ? up ? Interval.of(to).minus(Interval.of(from)) : Interval.of(from).minus(Interval.of(to))
					: up ? new Interval(factor.low() - 1, factor.high() - 1).times(100) : new Interval(1 - factor.high(), 1 - factor.low()).times(100);
			boolean asPoints = told.unit().equals("points") || told.unit().isEmpty() && isPoint(told.first() + told.words());
			if ((points ? asPoints : told.unit().equals("%")) && !widened(Interval.of(told), 0.5).meets(made))
				found.add(new Disagreement(told.span(), points ? round(made.middle()) + " points" : round(made.middle()) + '%', "sum", null));
			return;
		}
		multiple(from, factor);
	}

	private void multiple(NumberMention from, Interval factor) {
		int at = from.first() - 2;
		if (at < 0)
			return;
		double times = is("double", key(at)) ? 2 : is("triple", key(at)) ? 3 : is("quadruple", key(at)) ? 4 : is("halve", key(at)) ? 0.5 : 0;
		boolean loosened = at > 0 && !key(at - 1).equals("has") && !key(at - 1).equals("have") && (key(at - 1).endsWith("ly") || key(at - 1).equals("than")
				|| key(at - 1).equals("almost"));
		if (times > 0 && !new Interval(times * (loosened ? 0.75 : 0.85), times * (loosened ? 1.6 : 1.2)).meets(factor))
			found.add(new Disagreement(words.get(at).span(), round(factor.middle()) + " times", "sum", null));
	}

	/** "52 percent to 45 percent, a 9-point margin": and shares of one whole that are more than all of it. */
	private void margin(int i) {
		NumberMention a = numbers.get(i);
		NumberMention b = numbers.get(i + 1);
		boolean shares = b.unit().equals("%") && (a.unit().equals("%") || a.unit().isEmpty());
		if (!isAmount(a) || !isAmount(b) || !shares && !(a.unit().isEmpty() && b.unit().isEmpty()) || a.value().doubleValue() > 100 || b.value().doubleValue() > 100
				|| a.value().compareTo(b.value()) == 0)
			return;
		if (i + 2 < numbers.size() && wordsBetween(b, numbers.get(i + 2)) <= 4) {
			NumberMention told = numbers.get(i + 2);
			int after = told.first() + told.words();
			boolean named = told.unit().equals("points") && isMargin(after) || told.unit().isEmpty() && isPoint(after) && isMargin(after + 1);
			Interval made = Interval.ofCount(a).minus(Interval.ofCount(b));
			Interval apart = made.middle() < 0 ? made.times(-1) : made;
			// shares are rounded before they are printed, and their difference is not
			if (named && !widened(Interval.of(told), 0.6).meets(new Interval(Math.min(apart.low(), apart.high()), Math.max(apart.low(), apart.high()))))
				found.add(new Disagreement(told.span(), round(apart.middle()), "sum", null));
		}
		boolean contest = shares && a.value().add(b.value()).doubleValue() > 101 && near("contest", a.first(), 8);
		if (contest)
			found.add(new Disagreement(new Span(a.span().start(), b.span().end()), round(a.value().add(b.value()).doubleValue()) + '%', "whole", null));
	}

	/** "15 people: 8 men and 7 women", "$12 million: $8 million for roads and $4 million for schools": a list right behind the number that it parts. */
	private void total(int i) {
		NumberMention total = numbers.get(i);
		int list = i + 1;
		NumberMention first = numbers.get(list);
		int apart = wordsBetween(total, first);
		if (!isCount(total) || apart == 0 && total.unit().isEmpty() || apart > 3 || !hasSign(words.get(first.first() - 1).span().end(), first.span().start(), ':')
				&& !hasSign(words.get(first.first() - 1).span().end(), first.span().start(), '\u2014'))
			return;
		Interval sum = new Interval(0, 0);
		int parts = 0;
		int end = list;
		for (; end < numbers.size() && parts < MOST_PARTS && isPart(numbers.get(end), total); end++) {
			if (end > list && (wordsBetween(numbers.get(end - 1), numbers.get(end)) > 4 || wordsBetween(numbers.get(end - 1), numbers.get(end)) == 0))
				return;
			sum = sum.plus(Interval.ofCount(numbers.get(end)));
			parts++;
		}
		NumberMention last = numbers.get(end - 1);
		boolean closed = end == numbers.size() && words.size() - last.first() - last.words() <= 4 && (parts < 2 || hasWord(numbers.get(end - 2), last, "and"));
		if (parts >= 2 && closed && !sum.meets(Interval.ofCount(total)))
			found.add(new Disagreement(total.span(), round(sum.middle()), "sum", null));
	}

	/** So many of something, or so much: no share of it. */
	private static boolean isCount(NumberMention number) {
		return isAmount(number) && !number.unit().equals("%") && !number.unit().equals("points") && number.bound() == Bound.EXACT && number.value().signum() > 0;
	}

	/** Whether the number counts what the total counts: "12 million pounds: 8 million for roads" needs its unit once. */
	private static boolean isPart(NumberMention number, NumberMention total) {
		return isCount(number) && (number.unit().equals(total.unit()) || number.unit().isEmpty() && number.scale().compareTo(BigDecimal.ONE) > 0);
	}

	private static boolean isAmount(NumberMention number) {
		return number.kind() == NumberKind.AMOUNT;
	}

	private static Interval widened(Interval told, double by) {
		return new Interval(told.low() - by, told.high() + by);
	}

	private boolean isMargin(int at) {
		return at < words.size() && is("margin", key(at));
	}

	private boolean isPoint(int at) {
		return at < words.size() && (key(at).equals("point") || key(at).equals("points"));
	}

	/** "up" or "down" as the word says; empty for neither. */
	private String way(int at) {
		if (at < 0 || at >= words.size())
			return "";
		String word = key(at).equals("by") && at > 0 ? key(at - 1) : key(at);
		return is("up", word) ? "up" : is("down", word) ? "down" : "";
	}

	/** What the words right before or behind the number say: "an increase of 12 percent", "a 12 percent increase". */
	private String wayAround(NumberMention number) {
		String behind = way(number.first() + number.words());
		if (!behind.isEmpty())
			return behind;
		int before = number.first() - 1;
		return before > 0 && key(before).equals("of") ? way(before - 1) : way(before);
	}

	private boolean near(String kind, int at, int most) {
		for (int k = Math.max(0, at - most); k < at; k++)
			if (is(kind, key(k)))
				return true;
		return false;
	}

	private static boolean is(String kind, String word) {
		return CLASSES.get(kind).contains(word);
	}

	private String between(NumberMention a, NumberMention b) {
		int from = a.first() + a.words();
		if (b.first() - from > 3)
			return "?";
		StringBuilder joined = new StringBuilder();
		for (int k = from; k < b.first(); k++)
			joined.append(k > from ? " " : "").append(key(k));
		return joined.toString();
	}

	private String joins(NumberMention a, NumberMention b) {
		return hasSign(a.span().end(), b.span().start(), ',') ? between(a, b) : "";
	}

	private int wordsBetween(NumberMention a, NumberMention b) {
		return b.first() - a.first() - a.words();
	}

	private boolean hasWord(NumberMention a, NumberMention b, String word) {
		for (int k = a.first() + a.words(); k < b.first(); k++)
			if (key(k).equals(word))
				return true;
		return false;
	}

	private boolean isHyphen(NumberMention a, NumberMention b) {
		String gap = text.substring(a.span().end(), b.span().start());
		return gap.equals("-") || gap.equals("\u2013");
	}

	private boolean hasSign(int from, int to, char sign) {
		for (int i = from; i < to; i++)
			if (text.charAt(i) == sign)
				return true;
		return false;
	}

	private String key(int at) {
		return words.get(at).key();
	}

	private static String round(double value) {
		double tenths = Math.round(value * 10) / 10.0;
		return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
	}
}
