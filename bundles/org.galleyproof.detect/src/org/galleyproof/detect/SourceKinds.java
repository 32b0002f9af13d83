package org.galleyproof.detect;

import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Ending;
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
		boolean the = Grammar.THE.contains(first) || Ending.POSSESSIVE.in(parts[0]);
		boolean possessive = Grammar.DETERMINERS.contains(first) && !the && !INDEFINITE.contains(first) && !SEVERAL.contains(first);
		boolean named = isNamed(parts, the);
		if (Grammar.DOCUMENTS.contains(lower) && (!Character.isUpperCase(head.codePointAt(0)) || !named || Grammar.DOCUMENTS.contains(first)))
			return new Kind(SpeakerKind.DOCUMENT, null);
		if (isJoined(parts))
			return new Kind(SpeakerKind.GROUP, null);
		if (INDEFINITE.contains(first))
			return new Kind(isBody(lower) ? SpeakerKind.BODY : isPlural(lower) ? SpeakerKind.GROUP : SpeakerKind.UNNAMED, null);
		if (SEVERAL.contains(first) || Character.isDigit(first.charAt(0)))
			return new Kind(SpeakerKind.GROUP, null);
		if (isPlural(lower) && !(named && Character.isUpperCase(head.codePointAt(0)) && !Grammar.TITLES.contains(lower) && !isParty(lower) && !isPeople(lower)))
			return new Kind(SpeakerKind.GROUP, possessive ? null : Grammar.THE.contains(first) ? definite(words, named) : named ? words : null);
		if (isBody(lower) || named && !isRole(lower))
			return new Kind(SpeakerKind.BODY, possessive ? null : Grammar.THE.contains(first) ? definite(words, named) : the || named || Character.isUpperCase(words.codePointAt(0)) && parts.length > 1 ? words : null);
		return new Kind(SpeakerKind.UNNAMED, null);
	}

	/** "Quill and her aides", "he and Marsh": several who have no common noun. */
	private static boolean isJoined(String[] parts) {
		for (int i = 1; i + 1 < parts.length; i++)
			if (Grammar.AND.contains(parts[i])) {
				String next = parts[i + 1].toLowerCase(Locale.ROOT);
				return Grammar.PRONOUNS.containsKey(parts[i - 1].toLowerCase(Locale.ROOT)) || Grammar.DETERMINERS.contains(next) && !Grammar.THE.contains(next) && i < 4;
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
		int article = words.indexOf(' ');
		if (article < 0 || article + 1 == words.length())
			return words;
		return named && Character.isUpperCase(words.codePointAt(article + 1)) ? words.substring(article + 1) : words.substring(0, article).toLowerCase(Locale.ROOT) + words.substring(article);
	}

	private static String strip(String word) {
		String bare = word.replaceAll("[^\\p{L}\\p{N}]+$", "");
		return bare.isEmpty() ? word : bare;
	}

	/** "Iranians", "Democrats", "Methodists". */
	private static boolean isPeople(String lower) {
		return Ending.PEOPLE.in(lower) || Ending.AGENTS.in(lower) && Grammar.HEADS.contains(Ending.PLURAL.without(lower));
	}

	private static boolean isParty(String lower) {
		return Grammar.PARTIES.contains(lower);
	}

	private static boolean isRole(String lower) {
		return RoleName.isOffice(lower) || Grammar.HEADS.contains(lower) || Grammar.PERSONS.contains(lower) || Grammar.TITLES.contains(lower) && !isBody(lower);
	}

	private static boolean isBody(String lower) {
		return Grammar.COLLECTIVES.contains(lower) || Grammar.BODIES.contains(lower) && !isPlural(lower);
	}

	/** A noun for several people, by its form or of the list. */
	static boolean isPlural(String lower) {
		if (Grammar.PLURALS.contains(lower) || isParty(lower))
			return true;
		boolean form = lower.length() > 3 && Ending.PLURAL.in(lower) && !Ending.NO_PLURAL.in(lower) && !Ending.POSSESSIVE.in(lower);
		return form && !Grammar.COLLECTIVES.contains(lower) && !RoleName.isOffice(lower) || Grammar.OFFICES_OF_SEVERAL.contains(lower);
	}
}
