package org.galleyproof.detect;

import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.people.RoleName;

/** Tells what sort of source a noun phrase without a person's name is, by its head and the word before it. */
final class SourceKinds {

	private static final Set<String> INDEFINITE = Lexicon.load("source-words.txt").named("indefinite");
	private static final Set<String> SEVERAL = Lexicon.load("source-words.txt").named("several");
	private static final Set<String> BREAKS = Lexicon.load("source-words.txt").named("break");

	/** What a phrase is, and what it is called where it has a name. */
	record Kind(SpeakerKind kind, String name) {
	}

	private SourceKinds() {
	}

	/** @param words the phrase up to its first comma or bracket, not blank */
	static Kind of(String words) {
		String[] parts = words.split("\\s+");
		String first = parts[0].toLowerCase(Locale.ROOT);
		int end = 1;
		while (end < parts.length && !BREAKS.contains(parts[end].toLowerCase(Locale.ROOT)))
			end++;
		String head = strip(parts[end - 1]);
		String lower = head.toLowerCase(Locale.ROOT);
		boolean the = first.equals("the") || parts[0].endsWith("'s") || parts[0].endsWith("’s");
		boolean possessive = English.DETERMINERS.contains(first) && !the && !INDEFINITE.contains(first) && !SEVERAL.contains(first);
		boolean named = isNamed(parts, the);
		if (English.DOCUMENTS.contains(lower) && (!Character.isUpperCase(head.codePointAt(0)) || !named || English.DOCUMENTS.contains(first)))
			return new Kind(SpeakerKind.DOCUMENT, null);
		if (isJoined(parts))
			return new Kind(SpeakerKind.GROUP, null);
		if (INDEFINITE.contains(first))
			return new Kind(isBody(lower) ? SpeakerKind.BODY : isPlural(lower) ? SpeakerKind.GROUP : SpeakerKind.UNNAMED, null);
		if (SEVERAL.contains(first) || Character.isDigit(first.charAt(0)))
			return new Kind(SpeakerKind.GROUP, null);
		if (isPlural(lower) && !(named && Character.isUpperCase(head.codePointAt(0)) && !English.TITLES.contains(lower) && !isParty(lower) && !isPeople(lower)))
			return new Kind(SpeakerKind.GROUP, possessive ? null : first.equals("the") ? definite(words, named) : named ? words : null);
		if (isBody(lower) || named && !isRole(lower))
			return new Kind(SpeakerKind.BODY, possessive ? null : first.equals("the") ? definite(words, named) : the || named || Character.isUpperCase(words.codePointAt(0)) && parts.length > 1 ? words : null);
		return new Kind(SpeakerKind.UNNAMED, null);
	}

	/** "Quill and her aides", "he and Marsh": several who have no common noun. */
	private static boolean isJoined(String[] parts) {
		for (int i = 1; i + 1 < parts.length; i++)
			if (parts[i].equals("and")) {
				String next = parts[i + 1].toLowerCase(Locale.ROOT);
				return English.PRONOUNS.containsKey(parts[i - 1].toLowerCase(Locale.ROOT)) || English.DETERMINERS.contains(next) && !next.equals("the") && i < 4;
			}
		return false;
	}

	/** Whether a capital stands behind the first word, or the first word is more than the start of a sentence. */
	private static boolean isNamed(String[] parts, boolean the) {
		for (int i = 1; i < parts.length; i++)
			if (!parts[i].isEmpty() && Character.isUpperCase(parts[i].codePointAt(0)))
				return true;
		String lower = strip(parts[0]).toLowerCase(Locale.ROOT);
		return parts.length == 1 && !the && Character.isUpperCase(parts[0].codePointAt(0)) && !isPlural(lower) && !isRole(lower);
	}

	/** "European Union", "the ministers": the article falls where a name follows it. */
	private static String definite(String words, boolean named) {
		return named && words.length() > 4 && Character.isUpperCase(words.codePointAt(4)) ? words.substring(4) : "the" + words.substring(3);
	}

	private static String strip(String word) {
		String bare = word.replaceAll("[^\\p{L}\\p{N}]+$", "");
		return bare.isEmpty() ? word : bare;
	}

	/** "Iranians", "Democrats", "Methodists". */
	private static boolean isPeople(String lower) {
		return lower.endsWith("ans") || lower.endsWith("ists") || lower.endsWith("crats") || lower.endsWith("ers") && English.HEADS.contains(lower.substring(0, lower.length() - 1));
	}

	private static boolean isParty(String lower) {
		return English.PARTIES.contains(lower);
	}

	private static boolean isRole(String lower) {
		return RoleName.isOffice(lower) || English.HEADS.contains(lower) || English.PERSONS.contains(lower) || English.TITLES.contains(lower) && !isBody(lower);
	}

	private static boolean isBody(String lower) {
		return English.COLLECTIVES.contains(lower) || English.BODIES.contains(lower) && !isPlural(lower);
	}

	/** A noun for several people, by its form or of the list. */
	static boolean isPlural(String lower) {
		if (English.PLURALS.contains(lower) || isParty(lower))
			return true;
		boolean form = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("news") && !lower.endsWith("'s") && !lower.endsWith("’s");
		return form && !English.COLLECTIVES.contains(lower) && !RoleName.isOffice(lower) || lower.equals("senators") || lower.equals("ministers");
	}
}
