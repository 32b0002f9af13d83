package org.galleyproof.core.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.galleyproof.language.Lexicon;

/**
 * A speaker as a source prints it, read for what it says: "SEN. ADA QUILL (through interpreter)" is Ada Quill, a Sen.
 *
 * @param name with usual capitals, without title and brackets
 * @param role the title before or the description after the name; {@code null} where there is none
 * @param person whether the name is a person's name in full; a single word isn't, and neither is "UNIDENTIFIED" or "The Ministers"
 * @param somebody whether a transcript means one person by it, in full or not: "MS. QUILL", "QUILL", "THE PRESIDENT", and "Q", who asks; parts
 *     that several play ("MODERATOR", "AUDIENCE MEMBER") are nobody
 */
public record SpeakerLabel(String name, String role, boolean person, boolean somebody) {

	private static final Set<String> TITLES = Lexicon.load("speaker-titles.txt").phrases();
	private static final Set<String> NO_NAMES = Lexicon.load("no-names.txt").phrases();
	private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
			.collect(Collectors.toUnmodifiableSet());
	private static final Set<String> PARTICLES = Lexicon.load("name-words.txt").named("particle");
	private static final Set<String> SUFFIXES = Lexicon.load("name-words.txt").named("suffix");
	private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*");
	private static final Pattern NUMERAL = Pattern.compile("[IVX]{2,4}");
	/** Without its point. */
	private static final Set<String> ASKING = Lexicon.load("conventions.txt").named("asking");
	private static final Set<String> NO_NAME = Lexicon.load("name-words.txt").named("no-name");
	/** Between two names. */
	private static final Set<String> JOINTS = Lexicon.load("check-words.txt").named("and");
	private static final Set<String> ARTICLES = Lexicon.load("name-words.txt").named("article");
	private static final int LONGEST = 60;
	/** Letters of a surname that stands alone as a label, at least; shorter ones in capitals are abbreviations. */
	private static final int SHORTEST_SURNAME = 3;
	/** Labels remembered; speakers are few and statements are many. */
	private static final int MEMORY = 4_000;
	/** Longer labels are not remembered. */
	private static final int LONGEST_REMEMBERED = 200;
	private static final Map<String, SpeakerLabel> KNOWN = new ConcurrentHashMap<>();

	/** Reads a label, which must not be blank. */
	public static SpeakerLabel of(String label) {
		SpeakerLabel known = KNOWN.get(label);
		if (known == null) {
			known = read(label);
			if (label.length() <= LONGEST_REMEMBERED) {
				if (KNOWN.size() >= MEMORY)
					KNOWN.clear();
				KNOWN.put(label, known);
			}
		}
		return known;
	}

	private static SpeakerLabel read(String label) {
		String text = BRACKETS.matcher(label).replaceAll(" ").strip();
		if (text.isEmpty())
			return new SpeakerLabel(capitals(label.strip()), null, false, false);
		String role = described(label);
		int comma = text.indexOf(',');
		if (comma > 0 && areSeveral(text.substring(comma + 1).strip()))
			return new SpeakerLabel(capitals(text), null, false, false);
		if (comma > 0 && !isSuffix(text.substring(comma + 1))) {
			role = role != null ? role : text.substring(comma + 1).strip();
			text = text.substring(0, comma).strip();
		}
		List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
		int title = titleWords(words);
		if (words.size() - title >= 2 && Character.isUpperCase(words.get(title).codePointAt(0))) {
			if (title > 0 && role == null)
				role = capitals(String.join(" ", words.subList(0, title)));
			words = words.subList(title, words.size());
		}
		String name = capitals(String.join(" ", words));
		boolean person = titleWords(List.of(name.split(" "))) == 0 && isPerson(name);
		return new SpeakerLabel(name, role == null || role.isEmpty() ? null : role, person, person || isAsking(text) || isOffice(words) || isSurname(words, name));
	}

	/** Whether what stands behind the comma is names: "Ada Quill, Ben Reed and Jo March". */
	private static boolean areSeveral(String described) {
		String[] parts = described.split(",? (?:" + String.join("|", JOINTS) + ") |, ");
		return parts.length > 1 && Arrays.stream(parts).allMatch(part -> isPerson(capitals(part)) && Arrays.stream(part.split(" ")).noneMatch(word -> TITLES.contains(word.toLowerCase(Locale.ROOT))));
	}

	/** The office in brackets behind a name: "GRACE OKAFOR (Director of Works)"; {@code null} for anything else, as "(via telephone)". */
	private static String described(String label) {
		Matcher bracket = BRACKETS.matcher(label);
		if (!bracket.find() || bracket.start() == 0)
			return null;
		String inside = bracket.group().replaceAll("[()\\[\\]]", "").strip();
		for (String word : inside.split("[\\s,]+"))
			if (TITLES.contains(word.toLowerCase(Locale.ROOT)))
				return inside;
		return null;
	}

	/** "Q", "Q.": a capital that stands for who asks. */
	private static boolean isAsking(String text) {
		String letter = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
		return ASKING.contains(letter.toLowerCase(Locale.ROOT)) && letter.equals(letter.toUpperCase(Locale.ROOT));
	}

	/** "THE PRESIDENT": a title that stands for who holds it. */
	private static boolean isOffice(List<String> words) {
		List<String> title = words.size() > 1 && ARTICLES.contains(words.get(0).toLowerCase(Locale.ROOT)) ? words.subList(1, words.size()) : words;
		return TITLES.contains(String.join(" ", title).toLowerCase(Locale.ROOT));
	}

	/** "MS. QUILL", "Mayor Quill", or "QUILL" in capitals. */
	private static boolean isSurname(List<String> words, String name) {
		String last = words.getLast();
		if (words.size() - titleWords(words) != 1 || !last.codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '-')
				|| NO_NAMES.contains(last.toLowerCase(Locale.ROOT)) || COUNTRIES.contains(name) || TITLES.contains(last.toLowerCase(Locale.ROOT)))
			return false;
		return words.size() > 1 ? Character.isUpperCase(last.codePointAt(0)) : last.length() >= SHORTEST_SURNAME && last.codePoints().noneMatch(Character::isLowerCase);
	}

	/** The last word of the name, by which transcripts go on naming a speaker; suffixes such as "Jr." left out. */
	public String surname() {
		String[] words = name.split("\\s+");
		int last = words.length - 1;
		while (last > 0 && isSuffix(words[last]))
			last--;
		return words[last].replaceAll("[,.]$", "");
	}

	/** Whether the label names a part that somebody plays ("Moderator", "Question 3", "Audience"). */
	public boolean isPart() {
		return NO_NAMES.contains(name.split("\\s+")[0].toLowerCase(Locale.ROOT));
	}

	private static boolean isSuffix(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT).replace(".", "");
		return SUFFIXES.contains(word) || NUMERAL.matcher(word.toUpperCase(Locale.ROOT)).matches();
	}

	/** How many words at the start are a title, at most three. */
	private static int titleWords(List<String> words) {
		for (int count = Math.min(3, words.size() - 1); count > 0; count--)
			if (TITLES.contains(String.join(" ", words.subList(0, count)).toLowerCase(Locale.ROOT).replace(".", "")))
				return count;
		return 0;
	}

	private static boolean isPerson(String name) {
		String[] words = name.split("\\s+");
		if (words.length < 2 || words.length > 6 || name.length() > LONGEST || COUNTRIES.contains(name))
			return false;
		int proper = 0;
		for (int i = 0; i < words.length; i++) {
			String word = words[i];
			String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.,]$", "");
			if (NO_NAMES.contains(plain) || NO_NAME.contains(plain))
				return false;
			if (!word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'' || c == '’' || c == '-' || c == ','))
				return false;
			if (Character.isUpperCase(word.codePointAt(0)))
				proper += plain.length() > 1 ? 1 : 0;
			else if (i == words.length - 1 || !PARTICLES.contains(plain) && !plain.startsWith("al-") && !plain.startsWith("d'") && !plain.startsWith("d’"))
				return false;
		}
		return proper >= 1;
	}

	/** "BILL O'REILLY" as "Bill O'Reilly"; words with small letters stay as they are, but for "McCAIN". */
	private static String capitals(String label) {
		StringBuilder name = new StringBuilder();
		boolean capital = label.chars().noneMatch(c -> Character.isLowerCase(c)) || label.contains("Mc");
		for (String word : label.split("\\s+"))
			name.append(name.isEmpty() ? "" : " ").append(capital ? capitalised(word) : word);
		return name.toString();
	}

	private static String capitalised(String word) {
		String letters = word.replaceAll("[^\\p{L}]", "");
		boolean mc = word.matches("Mc\\p{Lu}+");
		if (letters.length() < 2 || NUMERAL.matcher(word).matches() || word.matches("(\\p{Lu}\\.)+") || !mc && letters.chars().anyMatch(Character::isLowerCase))
			return word;
		StringBuilder result = new StringBuilder();
		Matcher part = Pattern.compile("\\p{L}+|[^\\p{L}]+").matcher(word);
		while (part.find()) {
			String run = part.group();
			boolean possessive = part.end() == word.length() && run.equals("S") && part.start() > 0;
			if (possessive)
				result.append('s');
			else
				result.append(run.substring(0, 1)).append(run.substring(1).toLowerCase(Locale.ROOT));
		}
		if (result.length() > 4 && result.substring(0, 2).equals("Mc"))
			result.setCharAt(2, Character.toUpperCase(result.charAt(2)));
		return result.toString();
	}
}
