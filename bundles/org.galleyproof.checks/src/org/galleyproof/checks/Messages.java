package org.galleyproof.checks;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words in which findings are told, the same everywhere; the texts lie in {@code messages.properties} beside this class. */
public final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.galleyproof.checks.messages", Locale.ENGLISH, Messages.class.getClassLoader());
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

	/** The fourth argument of a finding whose words are missing in the draft, where its first tells a word beside the gap. */
	static final String OMITTED = "omitted";

	/** The same for a name outside the quoted words. */
	static final String PRINTED = "printed";

	/** The same for an ellipsis that leaps over turns of speakers, whose number is the fifth argument; and for one that leads into another source. */
	static final String TURNS = "turns";
	static final String ELSEWHERE = "elsewhere";

	/** The same for a finding without a source while sources are missing in the index; how many are there and how many there will be follow. */
	static final String UNFINISHED = "unfinished";

	/** The last argument but one of a finding that leans on the day of the draft, which is the last. */
	static final String DATED = "dated";

	/** Characters of a passage in a message. */
	private static final int LONGEST = 160;

	/** The comma of the sentence around it, behind a letter or a figure. */
	private static final Pattern CARRIED_ON = Pattern.compile("(?<=[\\p{L}\\p{N}])[,;:]$");
	/** The same, or the full stop behind a word that has none inside: not that of "9 p.m.". */
	private static final Pattern ENDED = Pattern.compile("(?<=[\\p{L}\\p{N}])[,;:]$|(?<=(?<![\\p{L}\\p{N}.])[\\p{L}\\p{N}\u2019'-]{2,40})\\.$");

	private Messages() {
	}

	/**
	 * One full sentence: what the draft has, what the source has, and which statement that is. {@link Finding#arguments} are the
	 * draft's words, the source's, and the statement as {@link #statement} tells it; a fourth, where there is one, names a variant of the
	 * sentence, and a fifth is a number in it. Where it leans on the day of the draft, a second sentence tells that.
	 */
	public static String message(Finding finding) {
		String key = "message." + finding.type().name();
		List<String> arguments = finding.arguments();
		boolean known = arguments.size() > 2 && !arguments.get(2).isEmpty();
		boolean words = arguments.size() > 1 && !arguments.get(1).isEmpty();
		if (!known && TEXTS.containsKey(key + ".nobody"))
			key += ".nobody";
		else if (arguments.size() > 3 && TEXTS.containsKey(key + "." + arguments.get(3)))
			key += "." + arguments.get(3);
		else if (!words && TEXTS.containsKey(key + ".nothing"))
			key += ".nothing";
		Object[] parts = arguments.toArray();
		if (finding.turns() > 0)
			parts[4] = finding.turns();
		String sentence = new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(parts);
		int last = arguments.size() - 1;
		return last > 0 && arguments.get(last - 1).equals(DATED) ? text("dated", sentence, arguments.get(last)) : sentence;
	}

	/** A text of this bundle that tells no finding. */
	static String text(String key, Object... parts) {
		return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(parts);
	}

	/** A type's name for people: "Number changed". */
	public static String label(FindingType type) {
		return TEXTS.getString("label." + type.name());
	}

	/** What a style can decide, for people: "Number changed", "Filler". @param subject one of {@link HouseStyle#subjects} */
	public static String label(String subject) {
		return TEXTS.getString("label." + subject);
	}

	/** In one sentence, what is found under that name. @param subject one of {@link HouseStyle#subjects} */
	public static String finds(String subject) {
		return TEXTS.getString("finds." + subject);
	}

	/** In one line, why a finding of this type matters to a reader. */
	public static String why(FindingType type) {
		return TEXTS.getString("why." + type.name());
	}

	/** A day as messages write it. */
	static String date(LocalDate day) {
		return DATE.format(day);
	}

	/** A day as messages write it, with its weekday. */
	static String day(LocalDate day) {
		return WEEKDAY.format(day);
	}

	/** How messages name a statement: its speaker, its source's title and its date, as far as they are known, and what is to be said against it. */
	public static String statement(Evidence evidence) {
		boolean speaker = evidence.speaker() != null && !evidence.speaker().isBlank();
		boolean title = evidence.sourceTitle() != null && !evidence.sourceTitle().isBlank();
		LocalDate date = evidence.date();
		String key = "statement" + (speaker ? ".speaker" : "") + (title ? ".title" : "") + (date != null ? ".date" : "");
		Object[] parts = { evidence.speaker(), evidence.sourceTitle(), date == null ? "" : DATE.format(date) };
		String words = new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(parts);
		return evidence.cautions().isEmpty() ? words : text("statement.cautions", words, String.join(", ", evidence.cautions().stream().map(Caution::words).toList()));
	}

	/** Cuts a long passage in its middle, for messages, and the comma or the like at its end, which belongs to the sentence around it. */
	static String shorten(String words) {
		return cut(CARRIED_ON.matcher(words).replaceFirst(""));
	}

	/** As {@link #shorten} for a whole quotation, whose full stop would stand before the message's own. */
	static String passage(String words) {
		return cut(ENDED.matcher(words).replaceFirst(""));
	}

	private static String cut(String words) {
		String line = words.indexOf('\n') < 0 ? words : words.replace('\n', ' ');
		if (line.length() <= LONGEST)
			return line;
		int head = LONGEST * 2 / 3;
		int tail = line.length() - LONGEST / 3;
		if (Character.isLowSurrogate(line.charAt(head)))
			head--;
		if (Character.isLowSurrogate(line.charAt(tail)))
			tail++;
		return line.substring(0, head) + " … " + line.substring(tail);
	}
}
