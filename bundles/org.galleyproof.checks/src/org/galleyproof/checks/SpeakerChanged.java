package org.galleyproof.checks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Person;
import org.galleyproof.language.people.PersonName;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.text.Folding;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Step;

/**
 * The words are another's: the statement that says them is of a person whom the draft does not mean. Silent where the draft names
 * nobody in particular or only by a pronoun, where the words are few or everyday, where a name may be the same person's (aliases,
 * nicknames, initials), where the title in the draft is the speaker's, and where the statement itself quotes somebody.
 */
public final class SpeakerChanged implements FrameCheck {

	/** Content words that must be the same before words prove who said them, and the weighted share of all the words. */
	private static final int PROOF = 4;
	private static final double ALIKE = 0.6;
	/** The same where the words were said long before, or after. */
	private static final int PROOF_LATER = 9;
	private static final double ALIKE_LATER = 0.85;
	/** Days from words to draft, at most, in which a few words prove something. */
	private static final int LATELY = 14;
	/** How far beside the words a name is looked for, in UTF-16 units at either end. */
	private static final int BESIDE = 1000;
	/** How far before the words a statement may say that it quotes, in UTF-16 units. */
	private static final int QUOTING = 60;
	/** Forms of address: before a name alone, they tell that it is a person's. */
	private static final Set<String> ADDRESSES = addresses();
	private static final Set<String> QUOTES = Lexicon.load("check-words.txt").named("quoting");

	@Override
	public FindingType type() {
		return FindingType.SPEAKER_CHANGED;
	}

	@Override
	public List<Finding> checkFrame(Comparison comparison) {
		Quoted quoted = comparison.quoted();
		Evidence evidence = comparison.evidence();
		if (quoted.attributed().isEmpty() || quoted.isIndirect() || PersonName.of(evidence.speaker()).isNobody())
			return List.of();
		String voice = Voice.of(comparison);
		if (voice != null)
			return ofAnotherVoice(comparison, voice);
		for (Attributed one : quoted.attributed())
			if (!one.person() || !one.sure() || !isPerson(one, PersonName.of(one.name()), comparison.names().people(), quoted.draft())
					|| !isAnother(one, evidence, comparison.names().people()))
				return List.of();
		if (!proves(comparison) || isNamedBeside(comparison) || quotesSomebody(comparison))
			return List.of();
		Span first = quoted.attributed().getFirst().named();
		Span span = new Span(first.start(), Math.max(first.end(), quoted.attributed().getLast().named().end()));
		return List.of(comparison.finding(type(), span, evidence.speaker(), null, null));
	}

	/** A statement that holds a whole conversation: the words are those of another voice in it than the one who is its speaker, and whom the draft means. */
	private List<Finding> ofAnotherVoice(Comparison comparison, String voice) {
		Quoted quoted = comparison.quoted();
		for (Attributed one : quoted.attributed())
			if (!one.person() || !one.sure() || isAnother(one, comparison.evidence(), comparison.names().people())
					|| PersonName.of(one.name()).relation(PersonName.of(voice)) == PersonName.Relation.SAME)
				return List.of();
		if (!proves(comparison))
			return List.of();
		return List.of(comparison.finding(type(), quoted.attributed().getFirst().named(), voice, null, null));
	}

	private static boolean isAnother(Attributed one, Evidence evidence, PeopleBook book) {
		PersonName printed = PersonName.of(one.name());
		Person meant = book.find(one.name());
		Person speaker = book.find(evidence.speaker());
		if (meant != null && meant.equals(speaker))
			return false;
		PersonName.Relation relation = printed.relation(PersonName.of(evidence.speaker()));
		for (Person person : new Person[] { meant, speaker })
			if (person != null)
				for (String alias : person.aliases())
					if (PersonName.of(alias).relation(person == meant ? PersonName.of(evidence.speaker()) : printed) == PersonName.Relation.SAME)
						return false;
		boolean two = meant != null && speaker != null;
		return (relation == PersonName.Relation.OTHER || relation == PersonName.Relation.NEAR && two && printed.isFull()) && !hasTitle(one, evidence, speaker);
	}

	/** "The mayor said", where the statement is the mayor's: whoever the draft's mayor was taken for. */
	private static boolean hasTitle(Attributed one, Evidence evidence, Person speaker) {
		boolean named = !one.titles().isEmpty() && one.titles().size() == 1 && one.named().length() - one.titles().get(0).span().length() <= 4;
		if (!named)
			return false;
		List<RoleName> held = new ArrayList<>(RoleName.of(evidence.role()));
		if (speaker != null)
			speaker.terms().forEach(term -> held.addAll(RoleName.of(term.text())));
		for (RoleName printed : RoleName.of(one.titles().get(0).text()))
			if (held.stream().noneMatch(printed::within))
				return false;
		return true;
	}

	/** Many words prove who said them; a few only where they were said just before the draft was written. */
	private static boolean proves(Comparison comparison) {
		int same = 0;
		for (Step step : comparison.steps())
			if (step.op().same())
				for (int i = step.draft(); i < step.draftEnd(); i++)
					if (comparison.alignment().draft().get(i).isContent())
						same++;
		LocalDate written = comparison.quoted().date();
		LocalDate said = comparison.evidence().date();
		long days = written == null || said == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(said, written);
		boolean lately = days >= 0 && days <= LATELY;
		return same >= (lately ? PROOF : PROOF_LATER) && comparison.alignment().similarity() >= (lately ? ALIKE : ALIKE_LATER);
	}

	/**
	 * Whether the speaker of the statement is named beside the words, other than as the one who was spoken to: then the draft may well ascribe them
	 * rightly, and was misread.
	 */
	private static boolean isNamedBeside(Comparison comparison) {
		Quoted quoted = comparison.quoted();
		String last = PersonName.of(comparison.evidence().speaker()).last();
		Span words = Span.hull(quoted.content());
		int from = quoted.draft().lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
		int to = quoted.draft().indexOf('\n', words.end());
		if (isTold(quoted)) {
			// who is named in other sentences of the paragraph says other words
			from = Math.max(from, quoted.sentences().getFirst().start());
			to = quoted.sentences().getLast().end();
		}
		return names(quoted, from, words.start(), last) || names(quoted, words.end(), to < 0 ? quoted.draft().length() : to, last);
	}

	/** Whether a verb and a name in the sentences of the words themselves say whose they are: then the draft wasn't misread. */
	private static boolean isTold(Quoted quoted) {
		return !quoted.cue().isEmpty() && !quoted.source().isEmpty() && quoted.source().stream().allMatch(source -> isWithin(source, quoted.sentences()))
				&& quoted.cue().stream().allMatch(cue -> isWithin(cue, quoted.sentences()));
	}

	private static boolean isWithin(Span part, List<Span> sentences) {
		return sentences.stream().anyMatch(sentence -> sentence.contains(part));
	}

	private static boolean names(Quoted quoted, int from, int to, String last) {
		int start = Math.max(from, to - BESIDE);
		int end = Math.min(to, from + BESIDE);
		for (Span span : from < to ? List.of(new Span(from, end), new Span(Math.max(end, start), to)) : List.<Span>of())
			for (Word word : Words.of(quoted.draft(), span))
				if (last.endsWith(NameBook.stem(Folding.withoutDiacritics(word.key()))) && word.key().length() > 2 && quoted.source().stream().noneMatch(source -> source.contains(word.span()))
						&& !Addressee.is(quoted.draft(), word.span()))
					return true;
		return false;
	}

	/** Whether the name is surely a person's, and no headline or body that was taken for one. */
	private static boolean isPerson(Attributed one, PersonName printed, PeopleBook book, String draft) {
		if (book.find(one.name()) != null || !one.titles().isEmpty() || !book.withLastName(printed.last()).isEmpty())
			return true;
		if (printed.isFull())
			return NameBook.isGivenName(printed.given().getFirst());
		List<Word> words = Words.of(draft, one.named());
		return words.size() > 1 && ADDRESSES.contains(words.getFirst().key());
	}

	private static Set<String> addresses() {
		Lexicon words = Lexicon.load("check-words.txt");
		Set<String> all = new HashSet<>(words.named("man"));
		all.addAll(words.named("woman"));
		return Set.copyOf(all);
	}

	/** Whether the statement says right before the words that somebody else said them. */
	private static boolean quotesSomebody(Comparison comparison) {
		int start = -1;
		for (Step step : comparison.steps())
			if (start < 0 && step.op().same())
				start = comparison.alignment().source().get(step.source()).span().start();
		if (start <= 0)
			return false;
		String before = comparison.evidence().text().substring(Math.max(0, start - QUOTING), start);
		int sentence = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf("? "), before.lastIndexOf('\n')));
		for (Word word : Words.of(before.substring(Math.max(0, sentence))))
			if (QUOTES.contains(word.key().toLowerCase(Locale.ROOT)))
				return true;
		return false;
	}

	@Override
	public List<Example> examples() {
		String words = "We will mend the old harbour wall before the winter storms come.";
		Evidence marsh = Example.said(words, "Ben Marsh", LocalDate.of(2026, 5, 4));
		Evidence quill = Example.said(words, "Ada Quill", LocalDate.of(2026, 5, 4));
		Evidence host = Example.said("You said we will mend the old harbour wall before the winter storms come.", "Ben Marsh", LocalDate.of(2026, 5, 4));
		Evidence talk = Example.said("MODERATOR: We will mend the old harbour wall before the winter storms come. QUILL: You will mend the old harbour wall before the next storms come.",
				"Ada Quill", LocalDate.of(2026, 5, 4));
		NameBook book = new NameBook(List.of(new NameBook.Entry("p1", "Ada Quill", List.of("Adelheid Lind")), new NameBook.Entry("p2", "Adam Quill", List.of())));
		return List.of(
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {‹Ada Quill›} said.", "Ada Quill", LocalDate.of(2026, 5, 5), marsh, NameBook.EMPTY, null).attributed(),
				Example.framed("In an interview with the reporter Ben Marsh, {‹Ada Quill›} said: “We will mend the old harbour wall before the winter storms come.”", "Ada Quill", LocalDate.of(2026, 5, 5), marsh, NameBook.EMPTY, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {‹Ada Quill›} said.", "Ada Quill", LocalDate.of(2026, 5, 5), talk, NameBook.EMPTY, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {Ada Quill} said.", "Ada Quill", LocalDate.of(2026, 5, 5),
						Example.said("FACT: " + words, "Ada Quill", LocalDate.of(2026, 5, 4)), NameBook.EMPTY, null).attributed(),
				Example.framed("“You will mend the old harbour wall before the next storms come,” {Ada Quill} said.", "Ada Quill", LocalDate.of(2026, 5, 5), talk, NameBook.EMPTY, null).attributed(),
				Example.framed("{‹Ada Quill›} told Ben Marsh: “We will mend the old harbour wall before the winter storms come.”", "Ada Quill", LocalDate.of(2026, 5, 5), marsh, NameBook.EMPTY, null).attributed(),
				Example.framed("Ben Marsh told {Ada Quill}: “We will mend the old harbour wall before the winter storms come.”", "Ada Quill", LocalDate.of(2026, 5, 5), marsh, NameBook.EMPTY, null).attributed(),
				Example.framed("According to Ben Marsh, whom {Ada Quill} met: “We will mend the old harbour wall before the winter storms come.”", "Ada Quill", LocalDate.of(2026, 5, 5), marsh, NameBook.EMPTY, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {‹Adam Quill›} said.", "Adam Quill", LocalDate.of(2026, 5, 5), quill, book, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {‹Ms. Northcote›} said.", "Northcote", LocalDate.of(2026, 5, 5), marsh, NameBook.EMPTY, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {Marbeck} said.", "Marbeck", LocalDate.of(2026, 5, 5), marsh, NameBook.EMPTY, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {Ms. Quill} said.", "Quill", null, quill, NameBook.EMPTY, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {Adelheid Lind} said.", "Adelheid Lind", null, quill, book, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {Ada Quill} said.", "Ada Quill", null, host, NameBook.EMPTY, null).attributed(),
				Example.framed("“We will mend the old harbour wall before the winter storms come,” {Benjamin Marsh} said.", "Benjamin Marsh", null, marsh, NameBook.EMPTY, null).attributed());
	}
}
