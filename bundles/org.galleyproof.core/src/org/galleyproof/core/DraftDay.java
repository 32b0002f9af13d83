package org.galleyproof.core;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.galleyproof.core.files.TextHeader;
import org.galleyproof.core.user.Wording;
import org.galleyproof.detect.Dateline;
import org.galleyproof.text.Span;

/**
 * The day that a draft is dated, from which "last Monday" and the role that somebody held are told, and where it is from. In this order:
 * what somebody gave, what was said of it in the workbench, what the file says about itself before its text, the dateline, the name. The time of the file is never asked: copies
 * have another. Unknown stays unknown.
 *
 * @param day {@code null} where unknown
 * @param from {@link From#NOWHERE} where unknown
 */
public record DraftDay(LocalDate day, From from) {

	/** No day. */
	public static final DraftDay UNKNOWN = new DraftDay(null, From.NOWHERE);

	/** Characters at the top of a draft in which it may say something about itself. */
	private static final int HEADER = 8_000;
	/** Times that are told by their words. */
	private static final int TOLD = 3;
	private static final int FIRST_YEAR = 1900;
	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final Wording WORDING = new Wording(DraftDay.class);

	/** What a day is known by. */
	public enum From {
		/** Somebody gave it. */
		GIVEN("given"),
		/** Somebody said it in the workbench, which keeps it beside the draft. */
		PROOF("proof"),
		/** Lines before the text: the front matter of Markdown, or {@code Date: 2026-05-05}. */
		HEADER("header"),
		/** What a web page says about itself, in parts that nobody sees. */
		PAGE("page"),
		/** The day at the top of the text: "LONDON, 5 May 2026 —". */
		DATELINE("dateline"),
		/** The file's name or the row's id. */
		NAME("name"),
		/** Nothing: it is not known. */
		NOWHERE(null);

		private final String label;

		From(String label) {
			this.label = label;
		}

		/** For files and answers that programs read; stable. {@code null} for {@link #NOWHERE}. */
		public String label() {
			return label;
		}
	}

	/** A day that somebody gave; unknown for {@code null}. */
	public static DraftDay given(LocalDate day) {
		return day == null ? UNKNOWN : new DraftDay(day, From.GIVEN);
	}

	/**
	 * What is known of the day of a draft.
	 *
	 * @param given {@code null} where nobody gave one
	 * @param page what the web page that the text is taken from says about itself; {@code null} for nothing
	 * @param name the draft's, see {@link Draft#name}
	 * @param text the draft's
	 */
	public static DraftDay of(LocalDate given, LocalDate page, String name, String text) {
		if (given != null)
			return given(given);
		TextHeader header = TextHeader.of(text.substring(0, Math.min(text.length(), HEADER)));
		LocalDate stated = stated(header);
		if (isPossible(stated))
			return new DraftDay(stated, From.HEADER);
		if (isPossible(page))
			return new DraftDay(page, From.PAGE);
		LocalDate line = Dateline.of(text, header.span().end()).filter(DraftDay::isPossible).orElse(null);
		return line != null ? new DraftDay(line, From.DATELINE) : ofName(name);
	}

	/** A day that somebody said in the workbench; unknown for {@code null}. */
	public static DraftDay kept(LocalDate day) {
		return day == null ? UNKNOWN : new DraftDay(day, From.PROOF);
	}

	/** As {@link #of(LocalDate, LocalDate, String, String)} of a draft that is no page's. */
	public static DraftDay of(LocalDate given, String name, String text) {
		return of(given, null, name, text);
	}

	/** What a name tells alone. @param name a file's, or a row's id */
	public static DraftDay ofName(String name) {
		LocalDate day = DayInName.of(name, FIRST_YEAR, lastYear());
		return day == null ? UNKNOWN : new DraftDay(day, From.NAME);
	}

	/** The header's date, however it is written. */
	private static LocalDate stated(TextHeader header) {
		String value = header.value("date", "published");
		return header.date() != null || value == null ? header.date() : Dateline.of(value, 0).orElse(null);
	}

	/** Whether there is one. */
	public boolean isKnown() {
		return day != null;
	}

	/** For people, to stand in a line with other things: "dated 5 May 2026, by its name", "day unknown". */
	public String words() {
		return WORDING.text("day." + from.name(), isKnown() ? SHOWN.format(day) : "");
	}

	/** Which times of a draft were not checked because its day is not known, in a sentence; {@code null} where there are none. @param times see {@link UndatedTimes} */
	public static String unchecked(String text, List<Span> times) {
		if (times.isEmpty())
			return null;
		String words = times.stream().map(time -> time.of(text).replaceAll("\\s+", " ")).distinct().limit(TOLD).map(time -> WORDING.text("time", time)).collect(Collectors.joining(", "));
		long more = times.stream().map(time -> time.of(text)).distinct().count() - TOLD;
		return WORDING.text(more > 0 ? "unchecked.more" : "unchecked", words, Math.max(0, more));
	}

	/** Drafts are about our time, and are written by next year. */
	private static boolean isPossible(LocalDate day) {
		return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= lastYear();
	}

	private static int lastYear() {
		return LocalDate.now().getYear() + 1;
	}
}
