package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NameSimilarity;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/**
 * Another person, organisation or place in quoted words than in the source: a name stands where another name was said. Two names
 * of nearly the same letters are two where the desk knows both or the dictionary has both, else one is taken for a misspelling ({@link NameMisspelt}).
 */
public final class NameChanged implements WordCheck {

	private static final Lexicon PLACES = Lexicon.load("places.txt");
	private static final Lexicon GIVEN_NAMES = Lexicon.load("given-names.txt");
	private static final Lexicon TITLES = Lexicon.load("titles.txt");
	private static final Set<String> DAYS = Lexicon.load("closed-classes.txt").named("day");

	@Override
	public FindingType type() {
		return FindingType.NAME_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (Run run : comparison.openRuns(step -> comparison.all(step, token -> isName(comparison, token)))) {
			boolean replaced = comparison.has(run, Op.CHANGED) || comparison.has(run, Op.ADDED) && comparison.has(run, Op.MISSING);
			if (replaced && !isOne(names(comparison, run, true), names(comparison, run, false)))
				found.add(new Sighting(type(), run.from(), run.to()));
		}
		return found;
	}

	private static boolean isName(Comparison comparison, Token token) {
		if (!token.is(Token.CAPITAL) || token.is(Token.NUMBER) || !token.isContent() || token.surface().length() < 2 || TITLES.contains(token.surface()) && !PLACES.contains(token.surface())
				|| RoleName.isOffice(token.surface()) || DAYS.contains(token.surface()))
			return false;
		return token.is(Token.NAME) || comparison.isName(token.surface()) || PLACES.contains(token.surface()) || GIVEN_NAMES.contains(token.surface());
	}

	private static List<String> names(Comparison comparison, Run run, boolean draft) {
		return comparison.tokens(run, draft).stream().map(token -> NameBook.stem(token.surface())).toList();
	}

	/** Whether both sides may well be one name: the words of one are among the other's, as in "Ada Quill" for "Ada M. Quill". */
	private static boolean isOne(List<String> printed, List<String> said) {
		if (printed.containsAll(said) || said.containsAll(printed))
			return true;
		String one = String.join(" ", printed);
		String other = String.join(" ", said);
		return one.equals(other + "s") || other.equals(one + "s");
	}

	/** Whether two names of nearly the same letters are known to be two. */
	static boolean areTwo(NameBook names, String one, String other) {
		boolean known = names.hasWord(one) && names.hasWord(other);
		boolean places = PLACES.contains(one) && PLACES.contains(other);
		return known || places || GIVEN_NAMES.contains(one) && GIVEN_NAMES.contains(other) && !NameSimilarity.isMisspelling(one, other);
	}

	@Override
	public List<Example> examples() {
		NameBook book = new NameBook(List.of(new NameBook.Entry("p1", "Ada Quill", List.of()), new NameBook.Entry("p2", "Ada Quell", List.of())));
		return List.of(
				Example.wrong("The ferry to ‹Norway› leaves the old harbour at noon", "The ferry to Denmark leaves the old harbour at noon.", "The ferry to Denmark leaves the old harbour at noon"),
				Example.wrong("I gave the crane to ‹Ben Marsh› on the quay", "I gave the crane to Cora Lind on the quay.", "I gave the crane to Cora Lind on the quay"),
				Example.framed("“The harbour crane belongs to ‹Quell› and to nobody else.”", "Cora Lind", null, Example.said("The harbour crane belongs to Quill and to nobody else.", "Cora Lind", null), book,
						"“The harbour crane belongs to Quill and to nobody else.”"),
				Example.right("We met Ada Quill at the old harbour", "We met Ada Quill at the old harbour."));
	}
}
