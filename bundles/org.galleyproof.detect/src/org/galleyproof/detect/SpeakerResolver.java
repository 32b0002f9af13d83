package org.galleyproof.detect;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;

/**
 * Turns the words that name a source into speakers. A person gets the full name that the draft has for the surname, titles
 * removed; a role without a name means whoever has it ({@link DraftRoles}); "he" and "she" stand for somebody whom the nearest sentence
 * names ({@link PronounResolver}); names joined by "and" are several people. What is no person is told apart by {@link SourceKinds}.
 */
final class SpeakerResolver {

	/** Forms of pronouns that stand in "his claim" and "according to her", and the form that says who. */
	private static final Map<String, String> SUBJECTS = Lexicon.load("pronoun-subjects.txt").pairs();
	/** How far before "they" and "it" the last speaker may stand, in UTF-16 units. */
	private static final int REACH = 900;
	/** What ends the head of a phrase. */
	private static final List<String> HEAD_ENDS = List.of(",", "(", "–", "—", " - ");

	/** How far a resolver is: who spoke last, and where. @param lastSpeaker the last single person; {@code null} for none */
	record State(List<Speaker> last, int lastAt, Found lastSpeaker, int lastSpeakerAt) {

		/** At the beginning of a draft. */
		static final State NONE = new State(List.of(), 0, null, 0);
	}

	private final String text;
	private final People people;
	private final PronounResolver pronouns;
	private final DraftRoles roles;
	private final SeveralNames several;
	private final SourceName names;
	private List<Speaker> last = List.of();
	private int lastAt;

	SpeakerResolver(String text, People people) {
		this.text = text;
		this.people = people;
		pronouns = new PronounResolver(text, people);
		roles = new DraftRoles(people);
		several = new SeveralNames(text, people);
		names = new SourceName(text, people);
	}

	State state() {
		return new State(last, lastAt, pronouns.lastSpeaker(), pronouns.lastSpeakerAt());
	}

	/** Goes on as if it had been as far. */
	void state(State reached) {
		last = reached.last();
		lastAt = reached.lastAt();
		pronouns.remember(reached.lastSpeaker(), reached.lastSpeakerAt());
	}

	/** The next quotation with its speakers. To be called in the order of the text. */
	Quotation resolved(Quotation quotation) {
		List<Speaker> speakers = quotation.source().isEmpty() ? List.of() : next(quotation.source().get(0), quotation.content().get(0).start());
		return new Quotation(quotation.kind(), quotation.content(), quotation.marked(), quotation.cue(), quotation.source(), speakers);
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
		List<Name> persons = several.in(source);
		if (!persons.isEmpty())
			return persons.stream().map(this::named).toList();
		Name name = names.of(source);
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
}
