package org.galleyproof.checks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.people.Person;
import org.galleyproof.language.people.PersonName;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.language.people.Term;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Token;

/**
 * A title that the speaker did not hold on that day, by the desk's list of people or else by what the statement records; and a
 * title before a name in the quoted words that is not the source's. A draft may leave out what a role is told with, use another
 * name for it, or keep a courtesy title; what somebody does beside (author, businessman) is nobody's to deny.
 */
public final class RoleChanged implements WordCheck, FrameCheck {

	/** Days between statement and draft in which a recorded role is still the one of the draft's day, so that "former" is wrong. */
	private static final int NEAR = 60;

	/** What stands before an office and is none by itself: "vice". */
	private static final Set<String> TITLE_WORDS = Lexicon.load("check-words.txt").named("title-word");

	@Override
	public FindingType type() {
		return FindingType.ROLE_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (Run run : comparison.openRuns(step -> comparison.all(step, RoleChanged::isTitleWord))) {
			int next = run.to();
			boolean beforeName = next < comparison.steps().size() && comparison.step(next).op().same() && comparison.draftToken(next).is(Token.CAPITAL)
					&& comparison.sourceToken(next).is(Token.CAPITAL);
			if (beforeName && isAnother(words(comparison, run, true), words(comparison, run, false)))
				found.add(new Sighting(type(), run.from(), run.to()));
		}
		return found;
	}

	private static boolean isTitleWord(Token token) {
		return token.is(Token.CAPITAL) && (RoleName.isOffice(token.surface()) || TITLE_WORDS.contains(token.surface()));
	}

	private static String words(Comparison comparison, Run run, boolean draft) {
		return String.join(" ", comparison.tokens(run, draft).stream().map(Token::surface).toList());
	}

	private static boolean isAnother(String printed, String said) {
		List<RoleName> one = RoleName.of(printed);
		List<RoleName> other = RoleName.of(said);
		return !one.isEmpty() && !other.isEmpty() && !one.get(0).office().equals(other.get(0).office());
	}

	@Override
	public List<Finding> checkFrame(Comparison comparison) {
		Evidence evidence = comparison.evidence();
		List<Finding> found = new ArrayList<>();
		for (Attributed one : comparison.quoted().attributed()) {
			boolean speaker = PersonName.of(one.name()).relation(PersonName.of(evidence.speaker())) != PersonName.Relation.OTHER && evidence.speaker() != null;
			List<RoleName> held = held(comparison, one, speaker);
			boolean near = isNear(comparison.quoted().date(), evidence.date());
			for (Attributed.Title title : one.titles()) {
				List<RoleName> printed = RoleName.of(title.text());
				if (!printed.isEmpty() && printed.get(0).to(held, near) == RoleName.Relation.CONTRADICTS)
					found.add(comparison.finding(type(), title.span(), known(comparison, one, speaker), null, null).dated(hasTerms(comparison, one, speaker) ? comparison.quoted().date() : null));
			}
		}
		return found;
	}

	private static boolean isNear(LocalDate draft, LocalDate statement) {
		return draft == null || statement == null || Math.abs(ChronoUnit.DAYS.between(statement, draft)) <= NEAR;
	}

	/** What the one may be called on the day of the draft. */
	private static List<RoleName> held(Comparison comparison, Attributed one, boolean speaker) {
		List<RoleName> held = new ArrayList<>();
		LocalDate day = comparison.quoted().date();
		Person person = person(comparison, one, speaker);
		if (person != null)
			for (Term term : person.terms())
				for (RoleName role : RoleName.of(term.text())) {
					boolean over = day != null && term.over(day);
					if (day == null || over || term.on(day))
						held.add(over ? new RoleName(role.office(), role.kind(), role.scope(), true) : role);
				}
		if (speaker)
			held.addAll(RoleName.of(comparison.evidence().role()));
		return held;
	}

	private static Person person(Comparison comparison, Attributed one, boolean speaker) {
		Person person = one.name() == null ? null : comparison.names().people().find(one.name());
		return person == null && speaker ? comparison.names().people().find(comparison.evidence().speaker()) : person;
	}

	/** Whether it is known when the one held which role, so that the day of the draft counts. */
	private static boolean hasTerms(Comparison comparison, Attributed one, boolean speaker) {
		Person person = person(comparison, one, speaker);
		return person != null && person.terms().stream().anyMatch(term -> term.from() != null || term.until() != null);
	}

	/** The role for the message: the statement's, or else the person's latest. */
	private static String known(Comparison comparison, Attributed one, boolean speaker) {
		if (speaker && comparison.evidence().role() != null)
			return comparison.evidence().role();
		Person person = person(comparison, one, speaker);
		LocalDate day = comparison.quoted().date();
		String best = "";
		LocalDate from = LocalDate.MIN;
		for (Term term : person == null ? List.<Term>of() : person.terms()) {
			LocalDate start = term.from() == null ? LocalDate.MIN : term.from();
			if ((day == null || !start.isAfter(day)) && (best.isEmpty() || !start.isBefore(from))) {
				best = term.text();
				from = start;
			}
		}
		return best;
	}

	@Override
	public List<Example> examples() {
		LocalDate day = LocalDate.of(2026, 5, 5);
		String words = "We will mend the old harbour wall before the winter storms come.";
		Evidence said = new Evidence("s1", words, new Span(0, 1), "Ada Quill", day, "source1", "Remarks at the quay", "Governor of Westmark (Republican)");
		Evidence bare = Example.said(words, "Ada Quill", day);
		NameBook book = new NameBook(new org.galleyproof.language.people.PeopleBook(List.of(new Person("p1", "Ada Quill", List.of(), List.of(
				new Term("mayor", "Eastport", LocalDate.of(2018, 1, 1), LocalDate.of(2022, 1, 1), false),
				new Term("U.S. senator", "Westmark", LocalDate.of(2023, 1, 3), null, false))))));
		String frame = "“We will mend the old harbour wall before the winter storms come,” said {";
		return List.of(
				Example.framed(frame + "Ada Quill, the ‹Northmark governor›}.", "Ada Quill", day, said, NameBook.EMPTY, null).attributed("Northmark governor"),
				Example.framed(frame + "‹Senator› Ada Quill}.", "Ada Quill", day, said, NameBook.EMPTY, null).attributed("Senator"),
				Example.framed(frame + "Ada Quill, the ‹mayor of Eastport›}.", "Ada Quill", day, bare, book, null).attributed("mayor of Eastport"),
				Example.wrong("We met ‹Senator› Marsh and his wife on the old quay", "We met Governor Marsh and his wife on the old quay.", "We met Governor Marsh and his wife on the old quay"),
				Example.framed(frame + "Gov. Ada Quill}.", "Ada Quill", day, said, NameBook.EMPTY, null).attributed("Gov."),
				Example.framed(frame + "Ada Quill, the Republican governor of Westmark}.", "Ada Quill", day, said, NameBook.EMPTY, null).attributed("Republican governor of Westmark"),
				Example.framed(frame + "Ada Quill, the author and lawyer}.", "Ada Quill", day, said, NameBook.EMPTY, null).attributed("author"),
				Example.framed(frame + "Ada Quill, the Westmark senator}.", "Ada Quill", day, bare, book, null).attributed("Westmark senator"),
				Example.framed(frame + "former Eastport mayor Ada Quill}.", "Ada Quill", day, bare, book, null).attributed("former Eastport mayor"),
				Example.right("We met Sen. Marsh and his wife on the old quay", "We met Senator Marsh and his wife on the old quay."));
	}
}
