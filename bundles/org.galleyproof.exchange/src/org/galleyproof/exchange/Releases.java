package org.galleyproof.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.galleyproof.detect.Dateline;
import org.galleyproof.language.Lexicon;

/**
 * Tells a press release from a report, by what stands at its top and its end and by the name of its file. That a text speaks of somebody's release
 * makes it none: only short lines of their own count.
 */
final class Releases {

	/** Lines that are not blank and are looked at, at the top and at the end. */
	private static final int TOP = 6;
	private static final int END = 20;
	/** Characters: longer lines are sentences. */
	private static final int SHORT = 90;
	/** Words of a line that is a day and nothing else. */
	private static final int DAY = 6;

	private static final List<String> LABELS = phrases("label").toList();
	private static final List<String> ENDINGS = phrases("ending").toList();
	private static final Set<String> NAMES = phrases("name").collect(Collectors.toUnmodifiableSet());

	private Releases() {
	}

	/**
	 * Whether a source is a release.
	 *
	 * @param file its name
	 */
	static boolean isRelease(String file, String text) {
		String[] name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.\\p{Alnum}+$", "").split("[^\\p{L}]+");
		if (NAMES.contains(name[name.length - 1]))
			return true;
		List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
		return lines.stream().limit(TOP).anyMatch(Releases::isLabel) || lines.stream().skip(Math.max(0, lines.size() - END)).anyMatch(line -> opens(line, ENDINGS));
	}

	/** Whether a line says of what follows that it is a release. */
	static boolean isLabel(String line) {
		return opens(line, LABELS) && !line.strip().endsWith(".");
	}

	/** {@code lines} from the headline on: without the label of a release, and the day below it. */
	static Stream<String> fromHeadline(List<String> lines) {
		int from = 0;
		while (from < lines.size() && (lines.get(from).isBlank() || isLabel(lines.get(from)) || from > 0 && isDay(lines.get(from))))
			from++;
		return from < lines.size() && lines.subList(0, from).stream().anyMatch(Releases::isLabel) ? lines.subList(from, lines.size()).stream() : lines.stream();
	}

	private static boolean isDay(String line) {
		return line.strip().split("\\s+").length <= DAY && Dateline.of(line, 0).isPresent();
	}

	private static boolean opens(String line, List<String> phrases) {
		String lower = line.toLowerCase(Locale.ROOT).replaceFirst("^[^\\p{L}]+", "");
		return lower.length() <= SHORT && phrases.stream().anyMatch(phrase -> lower.startsWith(phrase) && (lower.length() == phrase.length() || !Character.isLetter(lower.charAt(phrase.length()))));
	}

	private static Stream<String> phrases(String kind) {
		return Lexicon.load("releases.txt").rows().stream().filter(row -> row.get(0).equals(kind)).map(row -> String.join(" ", row.subList(1, row.size())));
	}
}
