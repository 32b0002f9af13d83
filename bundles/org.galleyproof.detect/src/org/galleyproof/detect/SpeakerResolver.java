package org.galleyproof.detect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;

/**
 * Turns the words that name a source into speakers. A person gets the full name that the draft has for the surname, titles
 * removed; a role without a name means whoever has it ({@link DraftRoles}); "he" and "she" stand for somebody whom the nearest sentence
 * names ({@link PronounResolver}); names joined by "and" are several people. What is no person is told apart by {@link SourceKinds}.
 */
final class SpeakerResolver {

	/** First words of a source that is nobody in particular. */
	static final Set<String> INDEFINITE = Lexicon.load("source-words.txt").named("unresolved");
	/** Forms of pronouns that stand in "his claim" and "according to her", and the form that says who. */
	private static final Map<String, String> SUBJECTS = Lexicon.load("pronoun-subjects.txt").pairs();
	private static final Set<String> ENDS_OF_NAME = Lexicon.load("source-words.txt").named("end-of-name");
	/** How far before "they" and "it" the last speaker may stand, in UTF-16 units. */
	private static final int REACH = 900;
	/** How far around a word its other uses are looked for, in UTF-16 units: an article. */
	private static final int NEAR = 4000;
	/** What begins an insertion behind a name. */
	private static final List<String> OPENINGS = List.of("(", "—", " – ", " - ");

	/** What ends the head of a phrase. */
	private static final List<String> HEAD_ENDS = List.of(",", "(", "–", "—", " - ");

	private final String text;
	private final People people;
	private final PronounResolver pronouns;
	private final DraftRoles roles;
	private final SeveralNames several;
	private List<Speaker> last = List.of();
	private int lastAt;

	SpeakerResolver(String text, People people) {
		this.text = text;
		this.people = people;
		pronouns = new PronounResolver(text, people);
		roles = new DraftRoles(people);
		several = new SeveralNames(text, people);
	}

	/**
	 * The speakers of the next quotation, at least one. To be called in the order of the text.
	 *
	 * @param source the words that name the speaker
	 * @param at where the quotation stands
	 */
	List<Speaker> next(Span source, int at) {
		List<Speaker> found = speakers(source);
		last = found;
		lastAt = at;
		if (found.size() == 1 && found.get(0).kind() == SpeakerKind.PERSON) {
			Speaker speaker = found.get(0);
			Span evidence = speaker.why().evidence();
			pronouns.remember(new Found(speaker.name(), speaker.person(), speaker.why().reason(), evidence == null ? speaker.named() : evidence), at);
		}
		return found;
	}

	private List<Speaker> speakers(Span whole) {
		Span source = withoutEnding(whole);
		String words = source.of(text).strip();
		String printed = words.toLowerCase(Locale.ROOT);
		String lower = SUBJECTS.getOrDefault(printed, printed);
		String pronoun = Grammar.PRONOUNS.get(lower);
		if (Grammar.WHO.contains(lower))
			return List.of(person(source, pronouns.antecedent(source.start()), List.of(), '?'));
		if (pronoun != null)
			return pronoun(source, lower, pronoun.charAt(0));
		List<Name> names = several.in(source);
		if (!names.isEmpty())
			return names.stream().map(this::named).toList();
		Name name = person(source);
		if (name != null)
			return List.of(named(name, source));
		String head = head(words);
		if (head.isEmpty())
			return List.of(new Speaker(null, SpeakerKind.UNNAMED, List.of(), source, null, new Resolution(SpeakerReason.UNNAMED, List.of(words), null)));
		Found holder = holder(head, source.start());
		if (holder != null)
			return List.of(person(source, holder, rolesOf(source, head), '?'));
		SourceKinds.Kind kind = SourceKinds.of(head);
		return List.of(new Speaker(kind.name(), kind.kind(), kind.kind() == SpeakerKind.UNNAMED ? rolesOf(source, head) : List.of(), source, null, why(kind, words)));
	}

	/** "Ada Quill's" and "he'd" without their endings. */
	private Span withoutEnding(Span source) {
		int end = source.end();
		while (end > source.start() && Character.isLetter(text.charAt(end - 1)) && source.end() - end < 3)
			end--;
		boolean ending = end > source.start() + 1 && end < source.end() && (text.charAt(end - 1) == '\'' || text.charAt(end - 1) == '’') && Character.isLetter(text.charAt(end - 2));
		return ending ? new Span(source.start(), end - 1) : source;
	}

	private static Resolution why(SourceKinds.Kind kind, String words) {
		return switch (kind.kind()) {
			case GROUP -> new Resolution(SpeakerReason.GROUP_AS_PRINTED, List.of(words, kind.name() == null ? words : kind.name()), null);
			case BODY -> new Resolution(SpeakerReason.BODY_AS_PRINTED, List.of(words, kind.name() == null ? words : kind.name()), null);
			case DOCUMENT -> new Resolution(SpeakerReason.DOCUMENT, List.of(words), null);
			default -> new Resolution(SpeakerReason.UNNAMED, List.of(words), null);
		};
	}

	private List<Speaker> pronoun(Span source, String lower, char kind) {
		if (kind == 'm' || kind == 'f')
			return List.of(person(source, pronouns.person(kind, source.start()), List.of(), kind));
		boolean near = !last.isEmpty() && source.start() - lastAt < REACH;
		Speaker before = near ? last.get(0) : null;
		boolean several = kind == 'p' && before != null && (last.size() > 1 || before.kind() == SpeakerKind.GROUP || before.kind() == SpeakerKind.BODY);
		boolean thing = Grammar.IT.contains(lower) && before != null && last.size() == 1 && (before.kind() == SpeakerKind.BODY || before.kind() == SpeakerKind.DOCUMENT);
		if (several || thing)
			return last.stream().map(speaker -> new Speaker(speaker.name(), speaker.kind(), List.of(), source, speaker.person(),
					new Resolution(SpeakerReason.LAST_SPEAKER, List.of(source.of(text), speaker.name() == null ? speaker.named().of(text) : speaker.name(), "?"), speaker.named()))).toList();
		SpeakerKind sort = kind == 'p' || SourceKinds.of(lower).kind() == SpeakerKind.GROUP || Grammar.EVERYBODY.contains(lower) ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
		return List.of(new Speaker(null, sort, List.of(), source, null, new Resolution(SpeakerReason.OPEN, List.of(source.of(text)), null)));
	}

	/** @param found {@code null} where nobody is meant */
	private Speaker person(Span source, Found found, List<Role> printed, char gender) {
		String words = source.of(text);
		if (found == null)
			return new Speaker(null, SpeakerKind.UNNAMED, printed, source, null, new Resolution(SpeakerReason.OPEN, List.of(words), null));
		return new Speaker(found.name(), SpeakerKind.PERSON, printed, source, found.person(), new Resolution(found.reason(), List.of(words, found.name(), String.valueOf(gender)), found.evidence()));
	}

	private Speaker named(Name name) {
		return named(name, name.span());
	}

	private Speaker named(Name name, Span span) {
		Found found = people.find(name);
		boolean body = found.reason() == SpeakerReason.NAME_ALONE && !name.titled() && found.person() == null && SeveralNames.isPlace(name.text());
		List<String> arguments = List.of(name.span().of(text), found.name());
		if (body)
			return new Speaker(found.name(), SpeakerKind.BODY, List.of(), span, null, new Resolution(SpeakerReason.BODY_AS_PRINTED, arguments, null));
		return new Speaker(found.name(), SpeakerKind.PERSON, name.roles(), span, found.person(), new Resolution(found.reason(), arguments, found.evidence()));
	}

	private List<Role> rolesOf(Span source, String head) {
		int start = text.indexOf(head, source.start());
		Role role = RolePhrase.role(text, RolePhrase.forward(text, start, start + head.length(), 12));
		return role == null ? List.of() : List.of(role);
	}

	/** Who has the role that a definite phrase tells: "the mayor", "Eastport's mayor". */
	private Found holder(String head, int at) {
		int space = head.indexOf(' ');
		String first = space < 0 ? head : head.substring(0, space);
		boolean the = Grammar.THE.contains(first.toLowerCase(Locale.ROOT));
		if (!the && !Ending.POSSESSIVE.in(first))
			return null;
		String words = the ? head.substring(space + 1) : head;
		List<RolePhrase.Piece> pieces = RolePhrase.forward(words, 0, words.length(), 12);
		if (space < 0 || pieces.isEmpty() || SourceKinds.isPlural(pieces.getLast().lower()))
			return null;
		if (RolePhrase.role(words, pieces) == null && !isParty(pieces))
			return null;
		return roles.find(words, at);
	}

	/** "The Florida Republican". */
	private static boolean isParty(List<RolePhrase.Piece> pieces) {
		String lower = pieces.getLast().lower();
		return pieces.size() > 1 && Grammar.PARTY_MEMBERS.contains(lower);
	}

	/** The phrase up to its first comma, bracket or dash. */
	private static String head(String words) {
		int end = words.length();
		for (String opening : HEAD_ENDS) {
			int at = words.indexOf(opening);
			if (at >= 0 && at < end)
				end = at;
		}
		return words.substring(0, end).strip();
	}

	/** The person that the phrase names: the name that its head ends with, or that an apposition consists of. */
	private Name person(Span source) {
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
		if (words.contains(" and ") || words.contains(" & "))
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
