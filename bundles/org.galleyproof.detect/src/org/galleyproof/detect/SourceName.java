package org.galleyproof.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;

/** Finds the name of a person in the words that name a source: "Ada Quill of Eastport", "the mayor of Eastport, Ada Quill". */
final class SourceName {

	/** First words of a source that is nobody in particular. */
	static final Set<String> INDEFINITE = Lexicon.load("source-words.txt").named("unresolved");
	private static final Set<String> ENDS_OF_NAME = Lexicon.load("source-words.txt").named("end-of-name");
	/** How far around a word its other uses are looked for, in UTF-16 units: an article. */
	private static final int NEAR = 4000;
	/** What begins an insertion behind a name. */
	private static final List<String> OPENINGS = List.of("(", "—", " – ", " - ");

	private final String text;
	private final People people;

	SourceName(String text, People people) {
		this.text = text;
		this.people = people;
	}

	/** The person that the phrase names: the name that its head ends with, or that an apposition consists of; {@code null} where it names none. */
	Name of(Span source) {
		String words = source.of(text);
		int comma = words.indexOf(',');
		int end = comma < 0 ? words.length() : comma;
		for (String opening : OPENINGS) {
			int at = words.indexOf(opening);
			if (at >= 0 && at < end)
				end = at;
		}
		Name found = head(source.start(), source.start() + end, source.end());
		if (found == null && comma >= 0 && (Character.isLowerCase(lastWordFirst(words.substring(0, comma))) || isRole(source.start(), source.start() + comma))) {
			int second = words.indexOf(',', comma + 1);
			found = nameAtEnd(source.start(), source.start() + comma + 1, source.start() + (second < 0 ? words.length() : second), source.end());
		}
		return found;
	}

	/** "Ada Quill of Eastport" and "Secretary of State Ada Quill" are she, "a lawyer for Ada Quill" is not. */
	private Name head(int from, int to, int limit) {
		for (int i = from; i < to; i++)
			if (Character.isWhitespace(text.charAt(i))) {
				int end = i + 1;
				while (end < to && Character.isLetter(text.charAt(end)))
					end++;
				if (!ENDS_OF_NAME.contains(text.substring(i + 1, end)))
					continue;
				Name before = nameAtEnd(from, from, i, limit);
				if (before != null && people.isPerson(before))
					return before;
				Name last = nameAtEnd(from, from, to, limit);
				return last != null && last.titled() ? last : null;
			}
		Name found = nameAtEnd(from, from, to, limit);
		if (found == null)
			return null;
		int space = text.indexOf(' ', from);
		String first = text.substring(from, space < 0 || space > to ? to : space).toLowerCase(Locale.ROOT);
		boolean described = INDEFINITE.contains(first) && !(found.isFull() && people.isPerson(found));
		return described ? null : found;
	}

	/** "The mayor of Eastport", whose name follows. */
	private boolean isRole(int from, int to) {
		List<RolePhrase.Piece> pieces = RolePhrase.forward(text, from, to, 12);
		return !pieces.isEmpty() && (Grammar.DETERMINERS.contains(pieces.get(0).lower()) || pieces.get(0).possessive()) && RolePhrase.role(text, pieces) != null;
	}

	private static int lastWordFirst(String head) {
		int space = head.strip().lastIndexOf(' ');
		return head.strip().isEmpty() ? ' ' : head.strip().codePointAt(space + 1);
	}

	/** The name that ends at {@code to}, with the roles that the source from {@code begin} to {@code limit} gives. */
	private Name nameAtEnd(int begin, int from, int to, int limit) {
		String words = text.substring(from, to);
		if (SeveralNames.isJoined(words))
			return null;
		int end = to;
		while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.')
			end--;
		List<Name> names = new NameScanner(text).in(from, end);
		if (names.isEmpty())
			return titleAsName(from, end);
		Name last = names.get(names.size() - 1);
		boolean all = last.span().end() == end || last.span().end() == end - 1 && text.charAt(end - 1) == '.';
		boolean nobody = last.article() && !last.titled() || last.words().size() == 1 && isPlural(last) && !people.isPerson(last);
		if (!all || nobody)
			return null;
		return new Name(last.span(), last.words(), last.gender(), last.titled(), last.article(), new RoleReader(text).of(last.span(), begin, limit));
	}

	/** "King said", where the draft has a Ben King. */
	private Name titleAsName(int from, int to) {
		String word = text.substring(from, to).strip();
		if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) || word.chars().anyMatch(Character::isWhitespace))
			return null;
		int start = text.indexOf(word, from);
		Name name = new Name(new Span(start, start + word.length()), List.of(word), '?', false, false, List.of());
		return people.isPerson(name) ? name : null;
	}

	/** Whether the draft has the word in lower case near by. */
	private boolean isWrittenSmall(String lower, int at) {
		return text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR)).contains(' ' + lower + ' ');
	}

	/** "Aides said": a noun that has its capital from the start of the sentence. */
	private boolean isPlural(Name name) {
		String lower = name.text().toLowerCase(Locale.ROOT);
		return Ending.PLURAL.in(lower) && (Grammar.TITLES.contains(lower.substring(0, lower.length() - 1)) || Grammar.TITLES.contains(lower) || Grammar.DOCUMENTS.contains(lower)
				|| SourceKinds.isPlural(lower) && isWrittenSmall(lower, name.span().start()));
	}
}
