package org.galleyproof.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
	/** Those among which the headline is looked for. */
	private static final int HEAD = 12;
	private static final int END = 20;
	/** Characters: longer lines are sentences. */
	private static final int SHORT = 90;
	/** Words of a line that is a day and nothing else. */
	private static final int DAY = 6;
	/** A number to call: more digits than those of two years, and no commas. */
	private static final Pattern CALL = Pattern.compile("\\+?\\(?\\d(?:[ ()/.-]*\\d){8,}");
	/** Words of the name of who gives a release out. */
	private static final int LONGEST_NAME = 7;
	/** Letters of words that stand small inside names: "of", "and", "the". */
	private static final int SMALL = 3;

	private static final List<String> LABELS = phrases("label").toList();
	private static final List<String> ENDINGS = phrases("ending").toList();
	private static final List<String> CONTACTS = phrases("contact").toList();
	private static final Set<String> FORMS = phrases("form").collect(Collectors.toUnmodifiableSet());
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

	/**
	 * {@code lines} from the headline on: in a release without what stands above it, which is its label, its day, whom to ask, and who gives it out.
	 *
	 * @return all of them where no line near the top is a label, or nothing else is there
	 */
	static Stream<String> fromHeadline(List<String> lines) {
		List<Integer> top = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isBlank()).limit(HEAD).boxed().toList();
		if (top.stream().limit(TOP).noneMatch(i -> isLabel(lines.get(i))))
			return lines.stream();
		int headline = top.stream().filter(i -> !isLabel(lines.get(i)) && !isDay(lines.get(i)) && !isContact(lines.get(i)) && !isIssuer(lines, i)).findFirst().orElse(0);
		return lines.subList(headline, lines.size()).stream();
	}

	/** Whether a line says whom to ask: a phrase for it, an address or a number. */
	private static boolean isContact(String line) {
		return opens(line, ENDINGS) || opens(line, CONTACTS) || line.length() <= SHORT && (line.indexOf('@') > 0 || CALL.matcher(line).find());
	}

	/**
	 * Whether a line is the name of who gives a release out, as letterheads have it: a few words, each with a capital, which the text below names so again,
	 * with or without what its form is called ("Ltd").
	 */
	private static boolean isIssuer(List<String> lines, int at) {
		List<String> words = new ArrayList<>(List.of(lines.get(at).replaceAll("[^\\p{L}\\p{N}&'’-]+", " ").strip().split(" ")));
		if (words.size() > 1 && FORMS.contains(words.getLast().toLowerCase(Locale.ROOT)))
			words.removeLast();
		if (words.size() > LONGEST_NAME || words.stream().allMatch(word -> word.length() <= SMALL)
				|| words.stream().anyMatch(word -> word.length() > SMALL && Character.isLowerCase(word.codePointAt(0))))
			return false;
		// a headline in capitals is a sentence below, in small letters: only a name keeps its capitals
		String name = words.stream().map(word -> word.length() > SMALL ? Pattern.quote(word.substring(0, 1)) + "(?i:" + Pattern.quote(word.substring(1)) + ")" : "(?i:" + Pattern.quote(word) + ")")
				.collect(Collectors.joining("[ \\n]+", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"));
		return Pattern.compile(name).matcher(String.join("\n", lines.subList(at + 1, lines.size()))).find();
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
