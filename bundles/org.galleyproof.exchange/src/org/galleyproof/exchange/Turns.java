package org.galleyproof.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.galleyproof.core.dossier.SpeakerLabel;
import org.galleyproof.text.Span;

/**
 * The turns of a transcript: stretches that begin with a label at the start of a line ({@code MS. QUILL: }, {@code Ada Quill: },
 * {@code Q: }) and go on, over as many paragraphs as there are, to the next.
 */
final class Turns {

	/** Capitals throughout, or one to five capitalised words; stars or underscores around it in Markdown; brackets after it. */
	private static final Pattern LABEL = Pattern.compile("^[ \\t]*(?:[*_]{1,3})?((?:\\p{Lu}[\\p{L}.'’-]*|al-\\p{Lu}\\p{L}+|de|van|von|der|bin|of|the|[IVX]+)(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|al-\\p{Lu}\\p{L}+|de|la|van|von|der|bin|of|the|and)){0,6})"
			+ "((?: ?[(\\[][^)\\]\\n]{1,60}[)\\]])?)(?:[*_]{1,3})?:(?:[*_]{1,3})?(?=[ \\t\\r\\n]|$)[ \\t]*", Pattern.MULTILINE);
	private static final Pattern HEADING = Pattern.compile("^#{1,6} .*$", Pattern.MULTILINE);
	/** Longest label, in characters: beyond that it is a sentence with a colon. */
	private static final int LONGEST = 60;
	private static final int FEWEST = 3;

	/**
	 * A turn.
	 *
	 * @param label as printed, without brackets
	 * @param speaker the name in full where the label is a surname that one full label of this text ends in; otherwise {@code null}
	 * @param spans its words, Java offsets, at least one
	 */
	record Turn(String label, String speaker, List<Span> spans) {
	}

	private record Found(String label, int start, int end) {
	}

	private Turns() {
	}

	/**
	 * The turns after {@code from}; empty where the text is no transcript: that is one with three labels and more, one of which comes again, and
	 * with more words in turns than before the first.
	 */
	static List<Turn> in(String text, int from) {
		List<Found> labels = labels(text, from);
		Set<String> different = new HashSet<>();
		labels.forEach(label -> different.add(label.label()));
		if (labels.size() < FEWEST || different.size() == labels.size() || labels.get(0).start() - from > (text.length() - from) / 2)
			return List.of();
		return turns(text, labels);
	}

	/** The turns after {@code from} of a text that is known to be a transcript. */
	static List<Turn> forced(String text, int from) {
		return turns(text, labels(text, from));
	}

	private static List<Found> labels(String text, int from) {
		List<Found> labels = new ArrayList<>();
		Matcher matcher = LABEL.matcher(text).region(from, text.length());
		while (matcher.find())
			if (matcher.group(1).length() <= LONGEST)
				labels.add(new Found(matcher.group(1).strip(), matcher.start(), matcher.end()));
		return labels;
	}

	private static List<Turn> turns(String text, List<Found> labels) {
		Map<String, String> names = names(labels);
		List<Turn> turns = new ArrayList<>();
		for (int i = 0; i < labels.size(); i++) {
			Found label = labels.get(i);
			List<Span> spans = withoutHeadings(text, label.end(), i + 1 < labels.size() ? labels.get(i + 1).start() : text.length());
			if (!spans.isEmpty())
				turns.add(new Turn(label.label(), names.get(label.label()), spans));
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
				bySurname.merge(label.surname().toLowerCase(), label.name(), (a, b) -> a.equals(b) ? a : "");
		Map<String, String> names = new HashMap<>();
		read.forEach((printed, label) -> {
			String name = label.person() ? null : bySurname.get(label.surname().toLowerCase());
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
