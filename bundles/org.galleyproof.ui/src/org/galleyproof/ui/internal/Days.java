package org.galleyproof.ui.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days and moments as people write and read them. */
public final class Days {

	private static final List<DateTimeFormatter> WRITTEN = List.of(DateTimeFormatter.ISO_LOCAL_DATE, format("d MMMM uuuu"), format("d MMM uuuu"), format("MMMM d, uuuu"), format("MMM d, uuuu"));
	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Counts.LANGUAGE);
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Counts.LANGUAGE);

	private Days() {
	}

	/** The day that {@code text} names, as 2026-03-04, 4 March 2026 or March 4, 2026; empty where it names none. */
	public static Optional<LocalDate> parse(String text) {
		for (DateTimeFormatter format : WRITTEN)
			try {
				return Optional.of(LocalDate.parse(text.strip(), format));
			} catch (DateTimeException e) {
				continue;
			}
		return Optional.empty();
	}

	/** For reading: 4 March 2026; empty for {@code null}. */
	public static String show(LocalDate day) {
		return day == null ? "" : SHOWN.format(day);
	}

	/** A moment on this machine's clock, for reading: 4 Mar 2026, 14:05. */
	public static String when(Instant moment) {
		return WHEN.format(moment.atZone(ZoneId.systemDefault()));
	}

	/** For a field or a narrow column: 2026-03-04; empty for {@code null}. */
	public static String write(LocalDate day) {
		return day == null ? "" : day.toString();
	}

	private static DateTimeFormatter format(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
	}
}
