package org.galleyproof.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.SentenceFigures.Way;
import org.galleyproof.language.Bound;
import org.galleyproof.language.Ending;
import org.galleyproof.language.NumberKind;
import org.galleyproof.language.NumberMention;
import org.galleyproof.text.Span;

/**
 * Figures of one sentence that do not add up: a part of a whole and its percentage, a change and its percentage, two shares and the
 * margin between them, a total and its parts, "doubled". Every figure counts with its room for rounding ({@link Interval}), and only
 * patterns that can mean nothing else are read.
 */
final class DraftSums {

	/** Parts of a total that are added up at most. */
	private static final int MOST_PARTS = 12;

	/** The disagreements of sentences, offsets in the sentence. */
	private static final Known<String, List<Disagreement>> KNOWN = new Known<>(DraftSums::in);

	private final SentenceFigures figures;
	private final List<NumberMention> numbers;
	private final List<Disagreement> found = new ArrayList<>();

	private DraftSums(String sentence) {
		figures = new SentenceFigures(sentence);
		numbers = figures.numbers();
	}

	/** @param sentences of the text, in order; a figure in one is held against those in the same only @return offsets in the text */
	static List<Disagreement> in(String text, List<Span> sentences) {
		List<Disagreement> found = new ArrayList<>();
		for (Span sentence : sentences)
			for (Disagreement disagreement : KNOWN.of(sentence.of(text)))
				found.add(disagreement.shift(sentence.start()));
		return found;
	}

	private static List<Disagreement> in(String sentence) {
		DraftSums sums = new DraftSums(sentence);
		if (sums.numbers.size() > 1)
			sums.read();
		return List.copyOf(sums.found);
	}

	private void read() {
		for (int i = 0; i + 1 < numbers.size(); i++) {
			NumberMention a = numbers.get(i);
			NumberMention b = numbers.get(i + 1);
			String between = figures.between(a, b);
			if (SentenceFigures.is("of", between))
				share(i);
			if (SentenceFigures.is("to", between.substring(between.lastIndexOf(' ') + 1)) && a.first() > 0 && SentenceFigures.is("from", figures.key(a.first() - 1)))
				change(i);
			else if (SentenceFigures.is("to", between) || between.isEmpty() && figures.isHyphen(a, b))
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
		if (i + 2 < numbers.size() && figures.isAside(whole, numbers.get(i + 2)))
			percent(numbers.get(i + 2), made);
		else if (i > 0 && SentenceFigures.is("or", figures.joins(numbers.get(i - 1), part)))
			percent(numbers.get(i - 1), made);
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
		NumberMention told = i > 0 && figures.wordsBetween(numbers.get(i - 1), from) <= 2 ? numbers.get(i - 1) : null;
		Way way = told == null ? null : figures.way(told.first() - 1);
		if (told == null && i + 2 < numbers.size() && figures.wordsBetween(to, numbers.get(i + 2)) <= 5 && figures.hasSign(to.span().end(), numbers.get(i + 2).span().start(), ',')) {
			told = numbers.get(i + 2);
			way = figures.wayAround(told);
		}
		// "rose from 20 to 25, or 25 percent"
		if (told != null && way == null && from.first() > 1 && told.first() > to.first() && SentenceFigures.is("or", figures.key(told.first() - 1)))
			way = figures.way(from.first() - 2);
		if (told != null && way != null) {
			boolean up = way == Way.UP;
			Interval made = points ? up ? Interval.of(to).minus(Interval.of(from)) : Interval.of(from).minus(Interval.of(to))
					: up ? new Interval(factor.low() - 1, factor.high() - 1).times(100) : new Interval(1 - factor.high(), 1 - factor.low()).times(100);
			boolean asPoints = told.unit().equals(NumberMention.POINTS) || told.unit().isEmpty() && figures.isPoint(told.first() + told.words());
			if ((points ? asPoints : told.unit().equals("%")) && !widened(Interval.of(told), 0.5).meets(made))
				found.add(new Disagreement(told.span(), points ? SentenceFigures.counted(round(made.middle()), "points") : round(made.middle()) + '%', "sum", null));
			return;
		}
		multiple(from, factor);
	}

	private void multiple(NumberMention from, Interval factor) {
		int at = from.first() - 2;
		if (at < 0)
			return;
		String told = figures.key(at);
		double times = SentenceFigures.is("double", told) ? 2 : SentenceFigures.is("triple", told) ? 3 : SentenceFigures.is("quadruple", told) ? 4
				: SentenceFigures.is("halve", told) ? 0.5 : 0;
		String before = at > 0 ? figures.key(at - 1) : "";
		boolean loosened = Ending.ADVERB.in(before) || SentenceFigures.is("loose", before);
		if (times > 0 && !new Interval(times * (loosened ? 0.75 : 0.85), times * (loosened ? 1.6 : 1.2)).meets(factor))
			found.add(new Disagreement(figures.words().get(at).span(), SentenceFigures.counted(round(factor.middle()), "times"), "sum", null));
	}

	/** "52 percent to 45 percent, a 9-point margin": and shares of one whole that are more than all of it. */
	private void margin(int i) {
		NumberMention a = numbers.get(i);
		NumberMention b = numbers.get(i + 1);
		boolean shares = b.unit().equals("%") && (a.unit().equals("%") || a.unit().isEmpty());
		if (!isAmount(a) || !isAmount(b) || !shares && !(a.unit().isEmpty() && b.unit().isEmpty()) || a.value().doubleValue() > 100 || b.value().doubleValue() > 100
				|| a.value().compareTo(b.value()) == 0)
			return;
		if (i + 2 < numbers.size() && figures.wordsBetween(b, numbers.get(i + 2)) <= 4) {
			NumberMention told = numbers.get(i + 2);
			int after = told.first() + told.words();
			boolean named = told.unit().equals(NumberMention.POINTS) && figures.isMargin(after) || told.unit().isEmpty() && figures.isPoint(after) && figures.isMargin(after + 1);
			Interval made = Interval.ofCount(a).minus(Interval.ofCount(b));
			Interval apart = made.middle() < 0 ? made.times(-1) : made;
			// shares are rounded before they are printed, and their difference is not
			if (named && !widened(Interval.of(told), 0.6).meets(new Interval(Math.min(apart.low(), apart.high()), Math.max(apart.low(), apart.high()))))
				found.add(new Disagreement(told.span(), round(apart.middle()), "sum", null));
		}
		boolean contest = shares && a.value().add(b.value()).doubleValue() > 101 && figures.near("contest", a.first(), 8);
		if (contest)
			found.add(new Disagreement(new Span(a.span().start(), b.span().end()), round(a.value().add(b.value()).doubleValue()) + '%', "whole", null));
	}

	/** "15 people: 8 men and 7 women", "$12 million: $8 million for roads and $4 million for schools": a list right behind the number that it parts. */
	private void total(int i) {
		NumberMention total = numbers.get(i);
		int list = i + 1;
		NumberMention first = numbers.get(list);
		int apart = figures.wordsBetween(total, first);
		if (!isCount(total) || apart == 0 && total.unit().isEmpty() || apart > 3 || !figures.hasWord(total, first, "parted") && !figures.hasSign(figures.words().get(first.first() - 1).span().end(), first.span().start(), ':')
				&& !figures.hasSign(figures.words().get(first.first() - 1).span().end(), first.span().start(), '\u2014'))
			return;
		Interval sum = new Interval(0, 0);
		int parts = 0;
		int end = list;
		for (; end < numbers.size() && parts < MOST_PARTS && isPart(numbers.get(end), total); end++) {
			if (end > list && (figures.wordsBetween(numbers.get(end - 1), numbers.get(end)) > 4 || figures.wordsBetween(numbers.get(end - 1), numbers.get(end)) == 0))
				return;
			sum = sum.plus(Interval.ofCount(numbers.get(end)));
			parts++;
		}
		NumberMention last = numbers.get(end - 1);
		boolean closed = end == numbers.size() && figures.words().size() - last.first() - last.words() <= 4 && (parts < 2 || figures.hasWord(numbers.get(end - 2), last, "and"));
		if (parts >= 2 && closed && !sum.meets(Interval.ofCount(total)))
			found.add(new Disagreement(total.span(), round(sum.middle()), "sum", null));
	}

	/** So many of something, or so much: no share of it. */
	private static boolean isCount(NumberMention number) {
		return isAmount(number) && !number.unit().equals("%") && !number.unit().equals(NumberMention.POINTS) && number.bound() == Bound.EXACT && number.value().signum() > 0;
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

	private static String round(double value) {
		double tenths = Math.round(value * 10) / 10.0;
		return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
	}
}
