package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NameSimilarity;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
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
		int size = comparison.steps().size();
		for (int i = 0; i < size; i++) {
			int end = i;
			boolean pair = false;
			boolean put = false;
			boolean gone = false;
			while (end < size && comparison.isOpen(end) && isNames(comparison, end)) {
				Op op = comparison.step(end).op();
				pair |= op == Op.CHANGED;
				put |= op == Op.ADDED;
				gone |= op == Op.MISSING;
				end++;
			}
			if (end == i)
				continue;
			if ((pair || put && gone) && !isOne(comparison, i, end))
				found.add(new Sighting(type(), i, end));
			i = end - 1;
		}
		return found;
	}

	/** Whether all words of the step, on both sides, are names' words. */
	private static boolean isNames(Comparison comparison, int i) {
		Step step = comparison.step(i);
		for (int k = step.draft(); k < step.draftEnd(); k++)
			if (!isName(comparison, comparison.alignment().draft().get(k)))
				return false;
		for (int k = step.source(); k < step.sourceEnd(); k++)
			if (!isName(comparison, comparison.alignment().source().get(k)))
				return false;
		return true;
	}

	private static boolean isName(Comparison comparison, Token token) {
		if (!token.is(Token.CAPITAL) || token.is(Token.NUMBER) || !token.isContent() || token.surface().length() < 2 || TITLES.contains(token.surface()) && !PLACES.contains(token.surface())
				|| RoleName.isOffice(token.surface()) || DAYS.contains(token.surface()))
			return false;
		return token.is(Token.NAME) || comparison.isName(token.surface()) || PLACES.contains(token.surface()) || GIVEN_NAMES.contains(token.surface());
	}

	/** Whether both sides may well be one name: the words of one are among the other's, as in "Ada Quill" for "Ada M. Quill". */
	private static boolean isOne(Comparison comparison, int from, int to) {
		List<String> printed = new ArrayList<>();
		List<String> said = new ArrayList<>();
		for (int i = from; i < to; i++) {
			Step step = comparison.step(i);
			for (int k = step.draft(); k < step.draftEnd(); k++)
				printed.add(NameBook.stem(comparison.alignment().draft().get(k).surface()));
			for (int k = step.source(); k < step.sourceEnd(); k++)
				said.add(NameBook.stem(comparison.alignment().source().get(k).surface()));
		}
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
