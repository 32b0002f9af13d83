package org.galleyproof.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.text.Span;

/**
 * Turns the words that name a source into a speaker. A person gets the full name that the draft has for the surname, titles
 * removed. A body or a definite group keeps its words ("European Union", "the ministers"); the article falls where a name
 * follows it. "He" and "she" stand for somebody whom the nearest sentence names, see {@link PronounResolver}. An
 * indefinite source ("an official"), a document ("the statement") and a pronoun that fits several have no speaker.
 */
final class SpeakerResolver {

	/** First words of a source that is nobody in particular. */
	static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "several", "many", "most", "other", "others", "another", "two", "three", "few", "no", "any",
			"all", "both", "every", "each", "his", "her", "their", "its", "my", "our", "your", "people", "those", "these");
	private static final Set<String> ENDS_OF_NAME = Set.of("of", "for", "who", "from", "in", "at", "with", "to", "whose", "on");

	private final String text;
	private final People people;
	private final PronounResolver pronouns;

	SpeakerResolver(String text, People people) {
		this.text = text;
		this.people = people;
		pronouns = new PronounResolver(text, people);
	}

	/**
	 * The speakers of the next quotation, at least one. To be called in the order of the text.
	 *
	 * @param source the words that name the speaker
	 * @param at where the quotation stands
	 */
	List<Speaker> next(Span source, int at) {
		String name = name(source, at);
		boolean pronoun = English.PRONOUNS.containsKey(source.of(text).strip().toLowerCase(Locale.ROOT));
		Name person = person(source);
		String words = source.of(text);
		Resolution why;
		SpeakerKind kind = SpeakerKind.PERSON;
		if (name == null) {
			kind = SpeakerKind.UNNAMED;
			why = new Resolution(pronoun ? SpeakerReason.OPEN : SpeakerReason.UNNAMED, List.of(words), null);
		} else if (pronoun)
			why = new Resolution(SpeakerReason.ONLY_EARLIER, List.of(words, name), null);
		else if (person != null)
			why = new Resolution(person.isFull() ? SpeakerReason.FULL_NAME : name.equals(person.text()) ? SpeakerReason.NAME_ALONE : SpeakerReason.SURNAME, List.of(words, name), null);
		else {
			kind = name.startsWith("the ") || isList(words) ? SpeakerKind.GROUP : SpeakerKind.BODY;
			why = new Resolution(kind == SpeakerKind.GROUP ? SpeakerReason.GROUP_AS_PRINTED : SpeakerReason.BODY_AS_PRINTED, List.of(words, name), null);
		}
		return List.of(new Speaker(name, kind, List.of(), source, null, why));
	}

	private String name(Span source, int at) {
		String words = source.of(text).strip();
		String lower = words.toLowerCase(Locale.ROOT);
		String kind = English.PRONOUNS.get(lower);
		if (lower.equals("who")) {
			String person = pronouns.antecedent(source.start());
			if (person != null)
				pronouns.remember(person, at);
			return person;
		}
		if (kind != null) {
			String person = kind.equals("m") || kind.equals("f") ? pronouns.person(kind.charAt(0), source.start()) : null;
			if (person != null)
				pronouns.remember(person, at);
			return person;
		}
		Name person = person(source);
		if (person != null) {
			String resolved = people.resolve(person);
			pronouns.remember(resolved, at);
			return resolved;
		}
		return group(source);
	}

	/** The person that the phrase names: the name that its head ends with, or that an apposition consists of. */
	private Name person(Span source) {
		String words = source.of(text);
		int comma = words.indexOf(',');
		if (comma >= 0 && isList(words))
			return null;
		int bracket = words.indexOf('(');
		int end = comma < 0 ? words.length() : comma;
		if (bracket >= 0 && bracket < end)
			end = bracket;
		Name found = head(source.start(), source.start() + end);
		if (found == null && comma >= 0 && Character.isLowerCase(lastWordFirst(words.substring(0, comma)))) {
			int second = words.indexOf(',', comma + 1);
			found = nameAtEnd(source.start() + comma + 1, source.start() + (second < 0 ? words.length() : second));
		}
		return found;
	}

	/** "Ada Quill of Eastport" and "Secretary of State Ada Quill" are she, "a lawyer for Ada Quill" is not. */
	private Name head(int from, int to) {
		for (int i = from; i < to; i++)
			if (Character.isWhitespace(text.charAt(i))) {
				int end = i + 1;
				while (end < to && Character.isLetter(text.charAt(end)))
					end++;
				if (!ENDS_OF_NAME.contains(text.substring(i + 1, end)))
					continue;
				Name before = nameAtEnd(from, i);
				if (before != null && people.isPerson(before))
					return before;
				Name last = nameAtEnd(from, to);
				return last != null && last.titled() ? last : null;
			}
		Name found = nameAtEnd(from, to);
		if (found == null)
			return null;
		int space = text.indexOf(' ', from);
		String first = text.substring(from, space < 0 || space > to ? to : space).toLowerCase(Locale.ROOT);
		boolean described = INDEFINITE.contains(first) && !(found.isFull() && people.isPerson(found));
		return described ? null : found;
	}

	/** "Andrews, Payne and Dutton": all names, the last one behind "and". */
	private static boolean isList(String words) {
		int and = words.indexOf(" and ");
		if (and < 0 || and + 5 >= words.length() || words.lastIndexOf(',') > and)
			return false;
		String[] parts = words.split("[\\s,]+");
		for (String part : parts)
			if (!part.equals("and") && Character.isLowerCase(part.codePointAt(0)))
				return false;
		return true;
	}

	private static int lastWordFirst(String head) {
		int space = head.strip().lastIndexOf(' ');
		return head.strip().isEmpty() ? ' ' : head.strip().codePointAt(space + 1);
	}

	private Name nameAtEnd(int from, int to) {
		String words = text.substring(from, to);
		if (words.contains(" and ") || words.contains(" & "))
			return null;
		int end = to;
		while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.')
			end--;
		List<Name> names = new NameScanner(text).in(from, end);
		if (names.isEmpty())
			return null;
		Name last = names.get(names.size() - 1);
		boolean all = last.span().end() == end || last.span().end() == end - 1 && text.charAt(end - 1) == '.';
		boolean nobody = last.article() && !last.titled() || last.words().size() == 1 && isPlural(last) && !people.isPerson(last);
		return all && !nobody ? last : null;
	}

	/** "Aides said": a noun that has its capital from the start of the sentence. */
	private boolean isPlural(Name name) {
		String lower = name.text().toLowerCase(Locale.ROOT);
		return lower.endsWith("s") && (English.TITLES.contains(lower.substring(0, lower.length() - 1)) || English.TITLES.contains(lower) || English.DOCUMENTS.contains(lower)
				|| text.contains(" " + lower + " "));
	}

	private String group(Span source) {
		String words = source.of(text).strip();
		if (!isList(words))
			words = words.split("[,(–—]| - ", 2)[0].strip();
		if (words.isEmpty())
			return null;
		String[] parts = words.split("[\\s,]+");
		String first = parts[0].toLowerCase(Locale.ROOT);
		if (INDEFINITE.contains(first) || Character.isDigit(words.charAt(0)))
			return null;
		boolean named = false;
		for (int i = 1; i < parts.length; i++)
			named |= !parts[i].isEmpty() && Character.isUpperCase(parts[i].codePointAt(0));
		String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
		if (English.DOCUMENTS.contains(last) || parts.length > 1 && English.DOCUMENTS.contains(parts[1].toLowerCase(Locale.ROOT)))
			return null;
		boolean oneOffice = parts.length <= 2 && !last.endsWith("s") && (English.TITLES.contains(last) || last.equals("source"));
		if (oneOffice)
			return null;
		if (first.equals("the"))
			return named ? words.substring(words.indexOf(parts[1])) : "the" + words.substring(3);
		return named || Character.isUpperCase(words.codePointAt(0)) && !first.endsWith("s") || parts.length > 1 && Character.isUpperCase(words.codePointAt(0)) ? words : null;
	}
}
