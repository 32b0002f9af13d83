package org.galleyproof.detect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Weights;
import org.galleyproof.language.time.Grain;
import org.galleyproof.language.time.Limit;
import org.galleyproof.language.time.TimeExpression.Calendar;
import org.galleyproof.language.time.TimeExpression.TimeOfDay;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.TimeValue;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * The day that an article names at its top as its own: in a line with nothing else but who wrote it and where ("By Ada Quill, 5 May 2026"), or
 * before its first sentence ("LONDON, 5 May 2026 — The harbour …"). A day that a heading or a sentence speaks of is none, nor is one without
 * its year, nor the day of a later change.
 */
public final class Dateline {

	/** Lines that are not blank and are looked at, and characters. */
	private static final int LINES = 8;
	private static final int REACH = 4_000;
	/** Characters of a line that are looked at: longer ones are paragraphs, of which the beginning counts. */
	private static final int LINE = 240;
	/** Lines in which a day may stand before a sentence with no place beside it. */
	private static final int TOP = 3;
	/** Words of a place's name, of a line that names a writer. */
	private static final int PLACE = 5;
	private static final int BYLINE = 12;

	private static final Lexicon WORDS = Lexicon.load("datelines.txt");
	private static final Set<String> LABELS = WORDS.named("label");
	private static final Set<String> CHANGED = WORDS.named("changed");
	private static final Set<String> BYLINES = WORDS.named("byline");
	private static final Set<String> WRITERS = WORDS.named("writer");
	private static final Set<String> ZONES = WORDS.named("zone");
	private static final Set<String> PARTICLES = WORDS.named("particle");

	/** From the day to the sentence: perhaps an agency, and a dash, or a colon. The marks of Markdown for what is set bold or in italics may stand between. */
	private static final Pattern TO_SENTENCE = Pattern.compile("[\\s,*_]*(?:\\([^()\n]{1,40}\\)|/[^/\n]{1,30}/)?[)\\s*_]*([\u2014\u2013]|--|-(?=\\s)|:(?=\\s)|\\|)[\\s*_]*(?=\\S)");
	/** Between a place and the day. */
	private static final Pattern PARTED = Pattern.compile("[,|\u00B7\u2022()/:\u2014\u2013]|-(?=[\\s*_])");
	private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026][\"'\u201D\u2019)*_]*\\s*$");

	private final String text;
	private final Span line;
	private final List<Word> words;
	private final List<TimeMention> times;

	private Dateline(String text, Span line) {
		this.text = text;
		this.line = line;
		words = Words.of(text, line);
		times = Times.in(text, words);
	}

	/**
	 * Looks at the first lines of a text. Bounded, whatever the text.
	 *
	 * @param from where to begin, Java offset: behind what the file says about itself
	 * @return empty where the top of the text names no day of its own
	 */
	public static Optional<LocalDate> of(String text, int from) {
		int seen = 0;
		int reach = Math.min(text.length(), from + REACH);
		for (int at = from; at < reach && seen < LINES;) {
			int end = text.indexOf('\n', at);
			end = end < 0 ? text.length() : end;
			Span line = new Span(at, Math.min(end, at + LINE));
			if (!line.of(text).isBlank()) {
				LocalDate day = new Dateline(text, line).day(seen++ < TOP, text.substring(at, end));
				if (day != null)
					return Optional.of(day);
			}
			at = end + 1;
		}
		return Optional.empty();
	}

	/**
	 * The day that the heading of a record names, as transcripts' do: "Harbour board, ordinary meeting, 12 October 2023". Bounded, whatever the text.
	 *
	 * @return empty where its first lines name no day or more than one
	 */
	public static Optional<LocalDate> ofHeading(String text) {
		LocalDate found = null;
		int seen = 0;
		for (int at = 0; at < Math.min(text.length(), REACH) && seen < TOP;) {
			int end = text.indexOf('\n', at);
			end = end < 0 ? text.length() : end;
			String line = text.substring(at, Math.min(end, at + LINE));
			if (!line.isBlank()) {
				seen++;
				if (end - at > LINE || SENTENCE_END.matcher(line).find())
					return Optional.ofNullable(found);
				for (TimeMention time : Times.in(line, new Span(0, line.length()))) {
					LocalDate day = whole(time);
					if (day != null && found != null && !day.equals(found))
						return Optional.empty();
					found = day == null ? found : day;
				}
			}
			at = end + 1;
		}
		return Optional.ofNullable(found);
	}

	/**
	 * Whether a line at the top of an article, below its title, says who wrote it, or when, and nothing else: "By Ada Quill", "Ada Quill, Norbury",
	 * "5 May 2026".
	 *
	 * @param line without a line end
	 */
	public static boolean isByline(String line) {
		Dateline read = new Dateline(line, new Span(0, Math.min(line.length(), LINE)));
		return read.line.length() == line.length() && !read.words.isEmpty() && (read.times.stream().anyMatch(time -> whole(time) != null && read.standsAlone(time)) || read.namesWriter());
	}

	/** Whether a word that opens such a line is followed by a name, or there are two to five words of names and nothing else. */
	private boolean namesWriter() {
		int name = 0;
		while (name < words.size() && BYLINES.contains(words.get(name).key()))
			name++;
		if (name > 0)
			return name < words.size() && words.size() <= BYLINE && (WRITERS.contains(words.get(name).key()) || isCapital(name) && !Weights.isFunction(words.get(name).key()));
		if (words.size() < 2 || words.size() > PLACE || Weights.isFunction(words.get(0).key()))
			return false;
		for (int i = 0; i < words.size(); i++)
			if (!isName(i) || isTime(i))
				return false;
		return true;
	}

	/** @param whole the line to its end */
	private LocalDate day(boolean top, String whole) {
		for (TimeMention time : times) {
			LocalDate day = whole(time);
			if (day != null && (line.length() == whole.length() && standsAlone(time) || opens(time, top, whole)))
				return day;
		}
		return null;
	}

	/** The day that a time names with its year; {@code null} where it is another kind of time. */
	private static LocalDate whole(TimeMention time) {
		Calendar calendar = time.time() instanceof TimeOfDay clock ? clock.date() instanceof Calendar date ? date : null : time.time() instanceof Calendar date ? date : null;
		if (calendar == null || calendar.year() == 0 || calendar.day() == 0 || time.limit() != Limit.AT || time.approximate())
			return null;
		List<TimeValue> values = calendar.readings(null);
		return values.isEmpty() || values.get(0).grain() != Grain.DAY ? null : values.get(0).start().toLocalDate();
	}

	/** Whether the line holds nothing beside the day but words of such a line, a place, or who wrote it. */
	private boolean standsAlone(TimeMention day) {
		if (isChange(day))
			return false;
		int names = 0;
		boolean written = false;
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			if (isTime(i) || LABELS.contains(word.key()) || CHANGED.contains(word.key()) || ZONES.contains(word.key()) || isHour(i))
				continue;
			if (BYLINES.contains(word.key()) && (i == 0 || isTime(i - 1) || ZONES.contains(words.get(i - 1).key()))) {
				written = true;
				continue;
			}
			if (written && WRITERS.contains(word.key()))
				continue;
			if (!isName(i))
				return false;
			names++;
		}
		return names == 0 || written && names <= BYLINE || names <= PLACE && isPlace(day) && behind(day) == words.size();
	}

	/** Whether the day is that of a later change: "Published 4 May 2026, updated 5 May 2026". */
	private boolean isChange(TimeMention day) {
		for (int i = day.first() - 1; i >= 0 && !isTime(i); i--)
			if (CHANGED.contains(words.get(i).key()))
				return true;
		return false;
	}

	/** The number of the first word behind the day, its hour and zone left out. */
	private int behind(TimeMention day) {
		int at = day.first() + day.words();
		while (at < words.size() && (isTime(at) || ZONES.contains(words.get(at).key()) || LABELS.contains(words.get(at).key())))
			at++;
		return at;
	}

	/** Whether a place alone stands before the day, and the article's first sentence behind it. */
	private boolean opens(TimeMention day, boolean top, String whole) {
		Matcher sentence = TO_SENTENCE.matcher(text).region(day.span().end(), Math.min(text.length(), line.end()));
		if (!sentence.lookingAt())
			return false;
		if (day.first() > 0)
			return isPlace(day);
		return top && !sentence.group(1).equals(":") && SENTENCE_END.matcher(whole).find();
	}

	/** Whether what stands before the day names a place, with perhaps an agency, and is parted from it; "On", "In London, on" name none. */
	private boolean isPlace(TimeMention day) {
		if (day.first() == 0 || day.first() > PLACE || Weights.isFunction(words.get(0).key()) || !isCapital(0))
			return false;
		boolean capitals = true;
		for (int i = 0; i < day.first(); i++) {
			if (!isName(i))
				return false;
			capitals &= words.get(i).text().chars().noneMatch(Character::isLowerCase);
		}
		String gap = text.substring(words.get(day.first() - 1).span().end(), day.span().start());
		return capitals || PARTED.matcher(gap).find();
	}

	/** Whether the word may be part of a name: with a capital, or small inside one. */
	private boolean isName(int i) {
		return isCapital(i) || i > 0 && PARTICLES.contains(words.get(i).key());
	}

	private boolean isCapital(int i) {
		return Character.isUpperCase(words.get(i).text().codePointAt(0));
	}

	/** "06.00", with its zone behind it. */
	private boolean isHour(int i) {
		return Character.isDigit(words.get(i).key().charAt(0)) && i + 1 < words.size() && (ZONES.contains(words.get(i + 1).key()) || isHour(i + 1));
	}

	private boolean isTime(int i) {
		Span word = words.get(i).span();
		return times.stream().anyMatch(time -> time.span().overlaps(word));
	}
}
