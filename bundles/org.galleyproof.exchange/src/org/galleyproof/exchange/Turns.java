package org.galleyproof.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.galleyproof.core.dossier.SpeakerLabel;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;

/**
 * The turns of a transcript: stretches that begin with a label at the start of a line ({@code MS. QUILL: }, {@code Ada Quill: },
 * {@code Q: }, {@code Q    Is it}) and go on, over as many paragraphs as there are, to the next.
 */
final class Turns {

	/** A word of a label: capitalised, or one of the small words inside names and offices. */
	private static final String WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|" + anyOf("label-prefix") + "-\\p{Lu}\\p{L}+|" + anyOf("label-word") + "|\\d{1,2})";
	private static final String EMPHASIS = "(?:[*_]{1,3})?";
	/** The letters that stand for who asks. */
	private static final String ASKING = anyOf("asking").toUpperCase(Locale.ROOT);
	/**
	 * One to seven words at the start of a line, perhaps brackets, and a colon; stars or underscores around it in Markdown. Or the Q of the record of a press
	 * conference, which has no colon: what a reporter asks is nothing that the one before has said.
	 */
	private static final Pattern LABEL = Pattern.compile("^[ \\t]*" + EMPHASIS + "(\\p{Lu}[\\p{L}.'’-]*(?:,? " + WORD
			+ "){0,6})( ?[(\\[][^)\\]\\n]{1,60}[)\\]])?" + EMPHASIS + ":" + EMPHASIS
			+ "(?=[ \\t\\r\\n]|$)[ \\t]*|^[ \\t]*(" + ASKING + ")[ \\t\\u00A0]+(?=[\\p{Lu}“”\"‘’'(\\[…—–-])", Pattern.MULTILINE);
	private static final Pattern HEADING = Pattern.compile("^#{1,6} .*$", Pattern.MULTILINE);
	/** Longest label, in characters: beyond that it is a sentence with a colon. */
	private static final int LONGEST = 60;
	/** Labels that a transcript has at least, and where none of them is plainly a speaker's. */
	private static final int FEWEST = 3;
	private static final int FEWEST_UNSURE = 5;

	/**
	 * A turn.
	 *
	 * @param label as printed, without brackets
	 * @param speaker the name in full where the label is a surname that one full label of this text ends in; otherwise {@code null}
	 * @param role the office in brackets behind the label, or behind the last one before it that means the same speaker; {@code null} where there is none
	 * @param spans its words, Java offsets, at least one
	 */
	record Turn(String label, String speaker, String role, List<Span> spans) {
	}

	/** @param bracket behind the label, with its brackets; {@code null} for none */
	private record Found(String label, String bracket, int start, int end) {

		/** The office in the brackets; {@code null} where they say something else, such as "via telephone". */
		String office() {
			return bracket == null ? null : SpeakerLabel.of(label + " " + bracket).role();
		}
	}

	private Turns() {
	}

	/**
	 * The turns after {@code from}; empty where the text is no transcript. It is one with three labels that are plainly speakers' (in capitals, or
	 * names in full) and not all different, or with five of which each comes again; and with less before the first than after it.
	 */
	static List<Turn> in(String text, int from) {
		List<Found> labels = labels(text, from);
		if (labels.isEmpty() || labels.get(0).start() - from > (text.length() - from) / 2)
			return List.of();
		Map<String, Integer> plain = new HashMap<>();
		Map<String, Integer> all = new HashMap<>();
		for (Found label : labels) {
			all.merge(label.label(), 1, Integer::sum);
			if (isPlain(label.label()))
				plain.merge(label.label(), 1, Integer::sum);
		}
		int sure = plain.values().stream().mapToInt(Integer::intValue).sum();
		boolean transcript = sure >= FEWEST && plain.size() < sure || labels.size() >= FEWEST_UNSURE && all.size() > 1 && all.values().stream()
				.allMatch(count -> count > 1);
		return transcript ? turns(text, labels) : List.of();
	}

	/** A pattern for the words of a row of the language's conventions; it matches nothing where there are none. */
	private static String anyOf(String row) {
		Set<String> words = Lexicon.load("conventions.txt").named(row);
		return words.isEmpty() ? "(?!)" : words.stream().sorted().collect(Collectors.joining("|", "(?:", ")"));
	}

	/** The turns after {@code from} of a text that is known to be a transcript. */
	static List<Turn> forced(String text, int from) {
		return turns(text, labels(text, from));
	}

	/** The labels. A single word that comes once, is no surname of another label and no usual part is a sentence's beginning: "Remember: …". */
	private static List<Found> labels(String text, int from) {
		List<Found> labels = new ArrayList<>();
		Map<String, Integer> counts = new HashMap<>();
		Set<String> surnames = new HashSet<>();
		Matcher matcher = LABEL.matcher(text).region(from, text.length());
		while (matcher.find())
			if (matcher.group(1) == null || matcher.group(1).length() <= LONGEST) {
				String label = matcher.group(1) == null ? matcher.group(3) : matcher.group(1).strip();
				labels.add(new Found(label, matcher.group(2), matcher.start(), matcher.end()));
				if (counts.merge(label, 1, Integer::sum) == 1 && label.indexOf(' ') > 0)
					surnames.add(SpeakerLabel.of(label).surname().toLowerCase(Locale.ROOT));
			}
		labels.removeIf(label -> counts.get(label.label()) == 1 && !isPlain(label.label()) && !surnames.contains(label.label().toLowerCase(Locale.ROOT))
				&& !SpeakerLabel.of(label.label()).isPart());
		return labels;
	}

	/** Whether a label can hardly be anything but a speaker: in capitals, or a name in full, or a title with a name. */
	private static boolean isPlain(String label) {
		SpeakerLabel read = SpeakerLabel.of(label);
		return read.person() || label.chars().noneMatch(Character::isLowerCase) || label.matches("\\p{Lu}\\p{L}{0,4}\\. .*");
	}

	private static List<Turn> turns(String text, List<Found> labels) {
		Map<String, String> names = names(labels);
		Map<String, String> offices = new HashMap<>();
		List<Turn> turns = new ArrayList<>();
		for (int i = 0; i < labels.size(); i++) {
			Found label = labels.get(i);
			String speaker = names.getOrDefault(label.label(), SpeakerLabel.of(label.label()).name());
			String office = label.office();
			if (office != null)
				offices.put(speaker, office);
			List<Span> spans = withoutHeadings(text, label.end(), i + 1 < labels.size() ? labels.get(i + 1).start() : text.length());
			if (!spans.isEmpty())
				turns.add(new Turn(label.label(), names.get(label.label()), offices.get(speaker), spans));
		}
		return turns;
	}

	/** Labels that are a surname, and the one full name among the labels that ends in it. */
	private static Map<String, String> names(List<Found> labels) {
		Map<String, String> bySurname = new HashMap<>();
		Map<String, SpeakerLabel> read = new HashMap<>();
		for (Found label : labels)
			read.computeIfAbsent(label.label(), SpeakerLabel::of);
		for (SpeakerLabel label : read.values())
			if (label.person())
				bySurname.merge(label.surname().toLowerCase(Locale.ROOT), label.name(), (a, b) -> a.equals(b) ? a : "");
		Map<String, String> names = new HashMap<>();
		read.forEach((printed, label) -> {
			String name = label.person() ? null : bySurname.get(label.surname().toLowerCase(Locale.ROOT));
			if (name != null && !name.isEmpty())
				names.put(printed, name);
		});
		return names;
	}

	private static List<Span> withoutHeadings(String text, int from, int to) {
		List<Span> spans = new ArrayList<>();
		int start = from;
		Matcher heading = HEADING.matcher(text).region(from, to);
		while (heading.find()) {
			addTrimmed(text, start, heading.start(), spans);
			start = heading.end();
		}
		addTrimmed(text, start, to, spans);
		return spans;
	}

	private static void addTrimmed(String text, int from, int to, List<Span> spans) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(text.charAt(start)))
			start++;
		while (end > start && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		if (end > start)
			spans.add(new Span(start, end));
	}
}
