package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Weights;
import org.galleyproof.language.WordFamilies;
import org.galleyproof.language.time.Limit;
import org.galleyproof.language.time.RelativeTime;
import org.galleyproof.language.time.TimeExpression;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.TimeValue;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * The one time of a writer's sentence against the times of the passage that speaks of the same: another only where its neighbours
 * are those of one time there, and the statement has nothing at all at the writer's time. The writer counts from the draft's day,
 * the statement from its own.
 */
final class ClaimTimes {

	/** Content words before and after a time that are compared. */
	private static final int BEFORE = 8;
	private static final int AFTER = 3;
	private static final int LEAST_SHARED = 2;
	/** Signs that end a sentence or a line. */
	private static final String ENDS = ".?!\n\u2026";
	/** Characters of a statement that are read for times at most. */
	private static final int LONGEST = 20_000;

	private ClaimTimes() {
	}

	/** @return {@code null} where nothing differs, or where it is not sure */
	static Finding check(String draft, LocalDate date, Span sentence, Evidence evidence, Span passage) {
		List<Word> words = Words.of(draft, sentence);
		List<TimeMention> here = Times.in(draft, words);
		if (here.size() != 1 || !isPlain(here.get(0)) || evidence.text().length() > LONGEST)
			return null;
		TimeMention told = here.get(0);
		List<TimeValue> values = told.values(date);
		List<Word> said = Words.of(evidence.text());
		List<TimeMention> all = Times.in(evidence.text(), said);
		Set<String> context = context(words, told);
		if (values.isEmpty() || all.stream().anyMatch(time -> isUnclear(time, evidence.date())
				|| meets(time, evidence.date(), values) && (time.limit() == Limit.AT || isOfOne(context, evidence.text(), said, time))))
			return null;
		TimeMention answer = null;
		for (TimeMention time : all) {
			if (!isPlain(time) || passage != null && !passage.isEmpty() && !passage.overlaps(time.span()) || isToCome(values, date) && isOver(time.values(evidence.date()), evidence.date()))
				continue;
			Set<String> shared = context(said, time);
			shared.retainAll(context);
			if (shared.size() < LEAST_SHARED)
				continue;
			if (answer != null)
				return null;
			answer = time;
		}
		if (answer == null)
			return null;
		FindingType type = FindingType.DATE_CHANGED;
		return new Finding(type, type.severity(), told.span(), List.of(told.span().of(draft), answer.span().of(evidence.text()), Messages.statement(evidence)),
				evidence.statement(),
				answer.span(), told.isRelative() || answer.isRelative() ? null : answer.span().of(evidence.text())).dated(told.isRelative() ? date : null);
	}

	/** Whether all of it lies behind the day: what is to come is another event than what has been. @param day {@code null} where unknown */
	private static boolean isToCome(List<TimeValue> values, LocalDate day) {
		return day != null && values.stream().allMatch(value -> value.start() != null && value.start().isAfter(day.atStartOfDay()));
	}

	private static boolean isOver(List<TimeValue> values, LocalDate day) {
		return day != null && !values.isEmpty() && values.stream().allMatch(value -> value.end() != null && !value.end().isAfter(day.atStartOfDay()));
	}

	/** Whether a word of the context stands in the sentence of the time: "before March" of something else says nothing. */
	private static boolean isOfOne(Set<String> context, String text, List<Word> words, TimeMention time) {
		Set<String> near = new HashSet<>();
		for (int i = time.first() - 1; i >= 0 && !endsSentence(text, words, i); i--)
			note(words.get(i), near);
		for (int i = time.first() + time.words(); i < words.size() && !endsSentence(text, words, i - 1); i++)
			note(words.get(i), near);
		return !Collections.disjoint(context, near);
	}

	private static boolean endsSentence(String text, List<Word> words, int word) {
		int to = word + 1 < words.size() ? words.get(word + 1).span().start() : text.length();
		return text.substring(words.get(word).span().end(), to).chars().anyMatch(sign -> ENDS.indexOf(sign) >= 0);
	}

	/** Whether what the sentence and the statement tell may have been at one time: the sentence names none, or one that the statement names, too. */
	static boolean mayBeOne(String draft, LocalDate date, Span sentence, Evidence evidence) {
		List<TimeMention> here = Times.in(draft, sentence);
		if (here.isEmpty() || evidence.text().length() > LONGEST)
			return here.isEmpty();
		List<TimeMention> there = Times.in(evidence.text(), new Span(0, evidence.text().length()));
		for (TimeMention time : here)
			if (there.stream().noneMatch(other -> isUnclear(other, evidence.date()) || meets(other, evidence.date(), time.values(date))))
				return false;
		return true;
	}

	/** Whether the time cannot be put on the calendar, so that it may be any. */
	private static boolean isUnclear(TimeMention time, LocalDate said) {
		return !(time.time() instanceof TimeExpression.TimeOfDay) && time.values(said).isEmpty();
	}

	private static boolean meets(TimeMention time, LocalDate said, List<TimeValue> values) {
		for (TimeValue other : time.values(said))
			if (values.stream().anyMatch(other::overlaps))
				return true;
		return false;
	}

	private static boolean isPlain(TimeMention time) {
		return time.limit() == Limit.AT && !time.approximate() && !(time.time() instanceof TimeExpression.TimeOfDay) && !(time.time() instanceof TimeExpression.Range)
				&& !(time.time() instanceof RelativeTime.Stretch) && !(time.time() instanceof TimeExpression.Part);
	}

	private static Set<String> context(List<Word> words, TimeMention time) {
		Set<String> found = new HashSet<>();
		for (int i = time.first() - 1; i >= 0 && found.size() < BEFORE; i--)
			note(words.get(i), found);
		int most = found.size() + AFTER;
		for (int i = time.first() + time.words(); i < words.size() && found.size() < most; i++)
			note(words.get(i), found);
		return found;
	}

	private static void note(Word word, Set<String> found) {
		if (!Weights.isFunction(word.key()) && !Character.isDigit(word.key().charAt(0)))
			found.add(WordFamilies.stem(word.key()));
	}
}
