package org.galleyproof.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which edits a house allows, and how grave the others are: a readable file that a desk copies and edits. What its lines mean is
 * told at the top of the style "news", which is the one that serves where none is named. Immutable.
 */
public final class HouseStyle {

	/** Those that come with the program, the usual one first. */
	public static final List<String> NAMES = List.of("news", "verbatim", "broadcast");

	private static final String ENDING = ".style";
	private static final String FREE = "free";

	/**
	 * The line of a style that decided a finding.
	 *
	 * @param style the style's name
	 * @param subject what the line is about: an edit such as "filler", or the name of a kind of finding
	 * @param text the line's words for people
	 */
	public record Clause(String style, String subject, String text) {
	}

	/** @param severity {@code null} for what is free */
	private record Rule(Severity severity, Clause clause) {
	}

	/** A line of a style that can't be read, with its number, counted from 1. */
	public static final class FormatException extends Exception {
		private static final long serialVersionUID = 1;
		private final int line;

		FormatException(int line, String problem, Object... parts) {
			super(Messages.text("style." + problem, parts));
			this.line = line;
		}

		/** The line's number, counted from 1. */
		public int line() {
			return line;
		}
	}

	private final String name;
	private final String summary;
	private final Map<String, Rule> rules;

	private HouseStyle(String name, String summary, Map<String, Rule> rules) {
		this.name = name;
		this.summary = summary;
		this.rules = Map.copyOf(rules);
	}

	/** The style that serves where none is named. */
	public static HouseStyle news() {
		return named(NAMES.get(0)).orElseThrow();
	}

	/** One that comes with the program; empty where there is none of that name. @param name see {@link #NAMES} */
	public static Optional<HouseStyle> named(String name) {
		return source(name).map(text -> {
			try {
				return read(text);
			} catch (FormatException e) {
				throw new IllegalStateException(name + ", line " + e.line(), e);
			}
		});
	}

	/** The file of a style that comes with the program, to copy and edit; empty where there is none of that name. */
	public static Optional<String> source(String name) {
		if (!NAMES.contains(name))
			return Optional.empty();
		// looked up from this class, not from the caller's loader: the only way that works inside OSGi too
		try (InputStream in = HouseStyle.class.getResourceAsStream("styles/" + name + ENDING)) {
			return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Reads a style's file.
	 *
	 * @throws FormatException for the first line that says nothing a style can say, or where the style has no name
	 */
	public static HouseStyle read(String text) throws FormatException {
		String name = null;
		String summary = "";
		Map<String, Rule> rules = new HashMap<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).replace("\uFEFF", "").strip();
			if (line.isEmpty() || line.charAt(0) == '#')
				continue;
			String[] parts = line.split("\\s+", 3);
			if (parts.length < 2)
				throw new FormatException(i + 1, "short", parts[0]);
			String words = parts.length < 3 ? "" : parts[2];
			if (parts[0].equals("style")) {
				name = parts[1];
				summary = words;
			} else if (name == null)
				throw new FormatException(i + 1, "nameless");
			else if (!subjects().contains(parts[0]))
				throw new FormatException(i + 1, "subject", parts[0], String.join(", ", subjects()));
			else
				rules.put(parts[0], new Rule(severity(parts[1], i + 1), new Clause(name, parts[0], words)));
		}
		if (name == null)
			throw new FormatException(Math.max(1, lines.size()), "nameless");
		return new HouseStyle(name, summary, rules);
	}

	private static Severity severity(String word, int line) throws FormatException {
		if (word.equals(FREE))
			return null;
		for (Severity severity : Severity.values())
			if (word(severity).equals(word))
				return severity;
		throw new FormatException(line, "severity", word);
	}

	/**
	 * A style made of grades.
	 *
	 * @param grades by subject, see {@link #subjects}; empty for what is free
	 * @param words the clause that people read, by the grade: that of the severity, or of what is free
	 * @throws IllegalArgumentException for a subject that no style decides
	 */
	public static HouseStyle of(String name, String summary, Map<String, Optional<Severity>> grades, Function<Optional<Severity>, String> words) {
		Map<String, Rule> rules = new HashMap<>();
		grades.forEach((subject, grade) -> {
			if (!subjects().contains(subject))
				throw new IllegalArgumentException(subject);
			rules.put(subject, new Rule(grade.orElse(null), new Clause(name, subject, words.apply(grade))));
		});
		return new HouseStyle(name, summary, rules);
	}

	/** This style, with the lines of {@code changes} in place of its own about the same; it keeps its name. */
	public HouseStyle with(HouseStyle changes) {
		Map<String, Rule> all = new HashMap<>(rules);
		all.putAll(changes.rules);
		return new HouseStyle(name, summary, all);
	}

	/** Everything that a line of a style can be about, as its file writes it: edits, then kinds of finding, the gravest first. */
	public static List<String> subjects() {
		List<String> all = new ArrayList<>();
		for (Edit edit : Edit.values())
			all.add(subject(edit));
		for (FindingType type : FindingType.values())
			all.add(type.name());
		return all;
	}

	/** How grave the house takes what {@code subject} is about, as usual where no line says; empty for what is free. @param subject one of {@link #subjects} */
	public Optional<Severity> grade(String subject) {
		Rule rule = rules.get(subject);
		if (rule != null)
			return Optional.ofNullable(rule.severity);
		for (FindingType type : FindingType.values())
			if (type.name().equals(subject))
				return Optional.of(type.severity());
		// an edit that no line names is as grave as its kind of finding
		FindingType kind = subject.equals(subject(Edit.BRACKET)) || subject.equals(subject(Edit.ELLIPSIS)) ? FindingType.MARKED_EDIT : FindingType.TIDIED;
		return grade(kind.name());
	}

	/** What its own lines say, by subject; empty for what is free. */
	public Map<String, Optional<Severity>> grades() {
		Map<String, Optional<Severity>> grades = new HashMap<>();
		rules.forEach((subject, rule) -> grades.put(subject, Optional.ofNullable(rule.severity)));
		return grades;
	}

	/** The file of this style under another name, for {@link #read}. @param as one word */
	public String file(String as) {
		StringBuilder file = new StringBuilder("style ").append(as).append(' ').append(line(summary)).append("\n\n");
		for (String subject : subjects())
			if (rules.containsKey(subject))
				file.append(String.format(Locale.ROOT, "%-18s %-8s %s", subject, word(rules.get(subject).severity), line(rules.get(subject).clause.text)).strip()).append('\n');
		return file.toString();
	}

	private static String line(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}

	private static String word(Severity severity) {
		return severity == null ? FREE : severity.name().toLowerCase(Locale.ROOT);
	}

	private static String subject(Edit edit) {
		return edit.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What files and people call it. */
	public String name() {
		return name;
	}

	/** What it stands for, in a line. */
	public String summary() {
		return summary;
	}

	/** The findings as grave as this house takes them, each with the clause that decided it; without what is free. */
	public List<Finding> judged(List<Finding> findings) {
		List<Finding> judged = new ArrayList<>(findings.size());
		for (Finding finding : findings) {
			Rule rule = finding.edit() == null ? null : rules.get(subject(finding.edit()));
			rule = rule == null ? rules.get(finding.type().name()) : rule;
			if (rule == null)
				judged.add(finding);
			else if (rule.severity != null)
				judged.add(finding.decided(rule.severity, rule.clause));
		}
		return judged;
	}
}
