package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Amounts;
import org.galleyproof.language.NumberKind;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.time.Grain;
import org.galleyproof.language.time.Limit;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.TimeValue;
import org.galleyproof.checks.ToldFacts.Count;
import org.galleyproof.text.Span;
import org.galleyproof.text.Words;

/**
 * What a draft says twice, with another number or another day: its headline, standfirst or a caption against the body. A number is
 * held against another only where both count the same thing, the sentences speak of the same, and the number stands nowhere else in
 * the body, rounded or not.
 */
final class DraftRepeats {

	/** Words that both must share, and the share of the headline's. */
	private static final int LEAST_SHARED = 3;
	/** Telling words up to which a headline shares one less with the body: "Ferry disaster: 41 dead". */
	private static final int SHORT = 4;
	private static final double ENOUGH = 0.4;
	/** For days, which differ between parts of one story. */
	private static final double ENOUGH_FOR_DAYS = 0.65;
	/** Sentences of the longest text that has one headline for all of it. */
	private static final int LONGEST_DRAFT = 5_000;

	/** A sentence of the draft. */
	private record Line(Span span, ToldFacts read) {

		/** A span in the sentence as one in the draft. */
		Span inDraft(Span span) {
			return span.shift(this.span.start());
		}
	}

	private final DraftText draft;
	private final List<Disagreement> found = new ArrayList<>();

	private DraftRepeats(DraftText draft) {
		this.draft = draft;
	}

	static List<Disagreement> in(DraftText draft) {
		DraftRepeats repeats = new DraftRepeats(draft);
		repeats.read();
		return repeats.found;
	}

	private void read() {
		Set<Integer> displays = DraftDisplays.of(draft);
		List<Line> told = new ArrayList<>();
		for (int display : displays)
			for (Line line : lines(display))
				if (line.read.numbers().stream().map(Count::number).anyMatch(DraftRepeats::isComparable) || line.read.times().stream().anyMatch(this::isDay))
					told.add(line);
		// most headlines have no figure, and then the body need not be read
		if (told.isEmpty() || isLong())
			return;
		List<Line> body = new ArrayList<>();
		for (int i = 0; i < draft.read().size(); i++)
			if (!displays.contains(i))
				body.addAll(lines(i));
		for (Line display : told)
			compare(display, body);
	}

	private boolean isLong() {
		int sentences = 0;
		for (int i = 0; i < draft.read().size(); i++)
			sentences += draft.read().value(i).sentences().size();
		return sentences > LONGEST_DRAFT;
	}

	/** The sentences of a paragraph. */
	private List<Line> lines(int paragraph) {
		int start = draft.read().span(paragraph).start();
		return draft.read().value(paragraph).sentences().stream().map(sentence -> line(sentence.shift(start))).toList();
	}

	private Line line(Span span) {
		return new Line(span, ToldFacts.of(span.of(draft.text())));
	}

	private void compare(Line display, List<Line> body) {
		for (Count count : display.read.numbers())
			if (isComparable(count.number()) && body.stream().noneMatch(line -> tells(line, count.number())))
				number(display, count, body);
		for (TimeMention day : display.read.times())
			if (isDay(day) && body.stream().noneMatch(line -> names(line, day)))
				day(display, day, body);
	}

	private void number(Line display, Count count, List<Line> body) {
		String other = null;
		NumberMention same = null;
		for (Line line : body) {
			int shared = shared(display, line);
			if (shared < (display.read.stems().size() > SHORT ? LEAST_SHARED : LEAST_SHARED - 1) || shared < ENOUGH * display.read.stems().size())
				continue;
			for (Count candidate : line.read.numbers())
				if (isComparable(candidate.number()) && candidate.number().unit().equals(count.number().unit()) && meet(count.counted(), candidate.counted())) {
					if (same != null && same.value().compareTo(candidate.number().value()) != 0)
						return;
					same = candidate.number();
					other = line.inDraft(same.span()).of(draft.text());
				}
		}
		if (other != null)
			found.add(new Disagreement(display.inDraft(count.number().span()), other, "elsewhere", null));
	}

	private static boolean isComparable(NumberMention number) {
		return number.kind() == NumberKind.AMOUNT && !(number.value().intValue() == 1 && number.unit().isEmpty());
	}

	private static boolean tells(Line line, NumberMention number) {
		for (Count other : line.read.numbers())
			if (Amounts.tells(number, other.number().key()) || Amounts.tells(other.number(), number.key()))
				return true;
		return false;
	}

	private static boolean meet(Set<String> a, Set<String> b) {
		return a.stream().anyMatch(b::contains);
	}

	private static int shared(Line a, Line b) {
		int shared = 0;
		for (String stem : a.read.stems())
			if (b.read.stems().contains(stem))
				shared++;
		return shared;
	}

	private boolean isDay(TimeMention time) {
		TimeValue value = time.value(draft.date());
		return value != null && value.grain() == Grain.DAY && time.limit() == Limit.AT;
	}

	private boolean names(Line line, TimeMention day) {
		TimeValue value = day.value(draft.date());
		for (TimeMention time : line.read.times())
			for (TimeValue other : time.values(draft.date()))
				if (other.overlaps(value) && other.grain().compareTo(Grain.DAY) <= 0)
					return true;
		return false;
	}

	private void day(Line display, TimeMention day, List<Line> body) {
		LocalDate anchor = draft.date();
		TimeMention same = null;
		String other = null;
		for (Line line : body) {
			int shared = shared(display, line);
			if (shared < LEAST_SHARED || shared < ENOUGH_FOR_DAYS * display.read.stems().size())
				continue;
			for (TimeMention candidate : line.read.times())
				if (isDay(candidate)) {
					if (same != null && !same.value(anchor).isSameAs(candidate.value(anchor)))
						return;
					same = candidate;
					other = line.inDraft(same.span()).of(draft.text());
				}
		}
		if (other != null)
			found.add(new Disagreement(display.inDraft(day.span()), other, "elsewhere", null, day.isRelative() || same.isRelative() ? anchor : null));
	}
}
