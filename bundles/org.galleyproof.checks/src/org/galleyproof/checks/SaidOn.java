package org.galleyproof.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.time.Limit;
import org.galleyproof.language.time.RelativeTime;
import org.galleyproof.language.time.TimeExpression;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.TimeValue;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * The day on which a draft says that words were said, against the statement's. Silent where the draft or the statement has no date,
 * where the day may belong to something else in the sentence, where another speaker is named, and where the words are so few or so
 * changed that they may have been said on several days.
 */
final class SaidOn {

	private static final Lexicon WORDS = Lexicon.load("attributed-days.txt");
	private static final Set<String> BEFORE = WORDS.named("before");
	private static final Set<String> BARRIERS = barriers();
	/** Other words behind which a phrase goes on. */
	private static final Set<String> LEADING = Lexicon.load("check-words.txt").named("leading");
	private static final Set<String> EVENTS = WORDS.named("event");
	/** Words between the verb of saying and the day, at most. */
	private static final int FARTHEST = 14;
	/** Content words, or else words of any kind, that both must share, and the likeness from which on the statement is surely the one. */
	private static final int LEAST_CONTENT = 4;
	private static final int LEAST_SHARED = 8;
	private static final double SURE = 0.8;
	/** Days after which a weekday or "yesterday" speaks of another occasion than this statement. */
	private static final int LONG_AGO = 10;
	/** The fourth argument of the finding, which chooses its message. */
	private static final String SAID = "said";

	private final Comparison comparison;
	private final String draft;

	private SaidOn(Comparison comparison) {
		this.comparison = comparison;
		draft = comparison.draft();
	}

	private static Set<String> barriers() {
		Set<String> found = new HashSet<>();
		for (List<String> row : WORDS.rows())
			if (row.get(0).equals("barrier"))
				found.addAll(row.subList(1, row.size()));
		return Set.copyOf(found);
	}

	static List<Finding> check(Comparison comparison) {
		LocalDate said = comparison.evidence().date();
		LocalDate written = comparison.quoted().date();
		if (said == null || written == null || said.isAfter(written.plusDays(1)) || !isSure(comparison))
			return List.of();
		return new SaidOn(comparison).days(said, written);
	}

	private static boolean isSure(Comparison comparison) {
		String speaker = comparison.quoted().speaker();
		if (speaker != null && isName(speaker) && comparison.evidence().speaker() != null && !Acceptance.isSameSpeaker(speaker, comparison.evidence().speaker())
				&& !comparison.names().areOne(speaker, comparison.evidence().speaker()))
			return false;
		int shared = 0;
		int same = 0;
		for (Step step : comparison.steps())
			for (int i = step.draft(); i < step.draftEnd(); i++) {
				Token token = comparison.alignment().draft().get(i);
				if (step.op().same())
					same++;
				if (step.op().same() && token.isContent())
					shared++;
			}
		return (shared >= LEAST_CONTENT || same >= LEAST_SHARED) && comparison.alignment().similarity() >= SURE;
	}

	/** Whether every word has a capital, as in "Ada Quill"; "the Norfolk senator" is anybody yet. */
	private static boolean isName(String speaker) {
		return Words.of(speaker).stream().noneMatch(word -> Character.isLowerCase(word.text().codePointAt(0)));
	}

	private List<Finding> days(LocalDate said, LocalDate written) {
		List<Finding> found = new ArrayList<>();
		for (Span frame : frame())
			for (TimeMention time : Times.in(draft, frame))
				if (time.limit() == Limit.AT && isOfSaying(time, frame) && contradicts(time, said, written))
					found.add(finding(time, frame, said));
		return found.size() == 1 ? found : List.of();
	}

	/** The sentences without the quoted words. */
	private List<Span> frame() {
		List<Span> found = new ArrayList<>();
		for (Span sentence : comparison.quoted().sentences()) {
			int from = sentence.start();
			for (Span content : comparison.quoted().content()) {
				if (content.end() <= from || content.start() >= sentence.end())
					continue;
				if (content.start() > from)
					found.add(new Span(from, content.start()));
				from = Math.max(from, content.end());
			}
			if (from < sentence.end())
				found.add(new Span(from, sentence.end()));
		}
		return found;
	}

	private static boolean contradicts(TimeMention time, LocalDate said, LocalDate written) {
		List<TimeValue> values = time.values(written);
		if (values.isEmpty() || time.approximate() || values.get(0).approximate())
			return false;
		for (TimeValue value : values)
			// words of a night are dated on either of its days
			if (value.contains(said) || isNight(time) && value.contains(said.minusDays(1)))
				return false;
		return !time.isRelative() || time.time() instanceof TimeExpression.Calendar || ChronoUnit.DAYS.between(said, written) <= LONG_AGO;
	}

	private static boolean isNight(TimeMention time) {
		return time.time() instanceof TimeExpression.TimeOfDay;
	}

	/** Whether the verb of saying, or else the speaker's name, is what the time goes with. */
	private boolean isOfSaying(TimeMention time, Span frame) {
		List<Word> words = Words.of(draft, frame);
		int first = indexAt(words, time.span().start());
		int last = indexAt(words, time.span().end() - 1);
		if (first < 0 || last < 0)
			return false;
		boolean possessive = Ending.POSSESSIVE.in(words.get(last).key());
		if (possessive && (last + 1 >= words.size() || !EVENTS.contains(words.get(last + 1).key())))
			return false;
		if (first > 0 && !BEFORE.contains(words.get(first - 1).key()) && (possessive || !mayStandBare(time) || isPreposition(words.get(first - 1).key())))
			return false;
		List<Span> anchors = comparison.quoted().cue().isEmpty() ? comparison.quoted().source() : comparison.quoted().cue();
		for (Span anchor : anchors) {
			if (!frame.contains(anchor))
				continue;
			boolean behind = anchor.end() <= time.span().start();
			int from = behind ? indexAt(words, anchor.end() - 1) + 1 : last + 1;
			int to = behind ? first : indexAt(words, anchor.start());
			if (from >= 0 && to >= from && to - from <= FARTHEST && isFree(words.subList(from, to)))
				return true;
		}
		return false;
	}

	/** "said Tuesday", "said yesterday": with no preposition. */
	private static boolean mayStandBare(TimeMention time) {
		return time.time() instanceof RelativeTime.Weekday || time.time() instanceof RelativeTime.Shifted || time.time() instanceof TimeExpression.TimeOfDay
				|| time.time() instanceof TimeExpression.Calendar calendar && (calendar.weekday() != null || calendar.day() > 0);
	}

	private static boolean isPreposition(String key) {
		return BARRIERS.contains(key) || LEADING.contains(key);
	}

	/** Whether nothing but the speaker's name and titles and the like stands there. */
	private boolean isFree(List<Word> between) {
		for (Word word : between)
			if (BARRIERS.contains(word.key()) && comparison.quoted().source().stream().noneMatch(source -> source.contains(word.span())))
				return false;
		return true;
	}

	private static int indexAt(List<Word> words, int offset) {
		for (int i = 0; i < words.size(); i++)
			if (words.get(i).span().contains(offset))
				return i;
		return -1;
	}

	private Finding finding(TimeMention time, Span frame, LocalDate said) {
		Span span = time.span();
		int before = span.start() - 3;
		boolean on = before >= frame.start() && draft.regionMatches(true, before, "on ", 0, 3);
		String replacement = null;
		if (time.time() instanceof RelativeTime.Weekday weekday && weekday.shift() == null) {
			DayOfWeek right = said.getDayOfWeek();
			boolean named = span.length() == weekday.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH).length();
			replacement = named ? (on ? draft.substring(before, span.start()) : "") + right.getDisplayName(TextStyle.FULL, Locale.ENGLISH) : null;
		}
		Span place = on ? new Span(before, span.end()) : span;
		Evidence evidence = comparison.evidence();
		FindingType type = FindingType.DATE_CHANGED;
		return new Finding(type, type.severity(), place, List.of(place.of(draft), Messages.day(said), Messages.statement(evidence), SAID), evidence.statement(),
				new Span(0, 0), replacement).dated(time.isRelative() ? comparison.quoted().date() : null);
	}
}
