package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NameSimilarity;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
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
	private static final Set<String> MAN = Lexicon.load("check-words.txt").named("man");
	private static final Set<String> WOMAN = Lexicon.load("check-words.txt").named("woman");
	private static final Set<String> PHONETIC = Lexicon.load("check-words.txt").named("phonetic");
	/** Characters in which such a note's word ends. */
	private static final int LONGEST_NOTE = 12;
	private static final Set<String> DAYS = Lexicon.load("closed-classes.txt").named("day");

	@Override
	public FindingType type() {
		return FindingType.NAME_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (int i = 0; i + 1 < comparison.steps().size(); i++)
			if (isOtherAddress(comparison, i))
				found.add(new Sighting(type(), i, i + 1));
		for (Run run : comparison.openRuns(step -> comparison.all(step, token -> isName(comparison, token)))) {
			boolean replaced = comparison.has(run, Op.CHANGED) || comparison.has(run, Op.ADDED) && comparison.has(run, Op.MISSING);
			if (isVariant(comparison, run) || replaced && isBySound(comparison, run))
				comparison.take(new Sighting(type(), run.from(), run.to()));
			else if (replaced && !isOne(names(comparison, run, true), names(comparison, run, false)) && !isOfOnePerson(comparison, run))
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

	/** Whether both sides are names of one person whom the desk knows: then the wording alone is another. */
	private static boolean isOfOnePerson(Comparison comparison, Run run) {
		List<String> both = new ArrayList<>(names(comparison, run, true));
		both.addAll(names(comparison, run, false));
		return comparison.names().areOfOne(both);
	}

	/** Whether the transcript says that it spells the name by its sound: "Curley (ph)". */
	private static boolean isBySound(Comparison comparison, Run run) {
		List<Token> said = comparison.tokens(run, false);
		return !said.isEmpty() && isBySound(comparison.evidence().text(), said.getLast().span().end());
	}

	static boolean isBySound(String source, int end) {
		int at = end;
		while (at < source.length() && source.charAt(at) == ' ')
			at++;
		if (at >= source.length() || source.charAt(at) != '(' && source.charAt(at) != '[')
			return false;
		List<Word> words = Words.of(source, new Span(at + 1, Math.min(source.length(), at + LONGEST_NOTE)));
		return !words.isEmpty() && PHONETIC.contains(words.getFirst().key());
	}

	/** Whether they are also one name, in two spellings that are both right: "Zelensky" and "Zelenskyy". */
	private static boolean isVariant(Comparison comparison, Run run) {
		if (run.length() != 1 || comparison.step(run.from()).op() != Op.CHANGED || !isOfOnePerson(comparison, run))
			return false;
		return NameSimilarity.isMisspelling(comparison.draftToken(run.from()).surface(), comparison.sourceToken(run.from()).surface());
	}

	private static List<String> names(Comparison comparison, Run run, boolean draft) {
		return comparison.tokens(run, draft).stream().map(token -> NameBook.stem(token.surface())).toList();
	}

	/** "Mrs. Quill" for "Mr. Quill". */
	private static boolean isOtherAddress(Comparison comparison, int step) {
		if (!comparison.isOpen(step) || comparison.step(step).op() != Op.CHANGED || !comparison.step(step + 1).op().same() || !comparison.draftToken(step + 1).is(Token.NAME))
			return false;
		String draft = comparison.draftToken(step).surface();
		String source = comparison.sourceToken(step).surface();
		return MAN.contains(draft) && WOMAN.contains(source) || WOMAN.contains(draft) && MAN.contains(source);
	}

	/** Whether one side is the first letters of the other's words: "U.S.", "UK" and "United States", "United Kingdom". Folded. */
	static boolean isInitials(List<String> letters, List<String> words) {
		if (letters.isEmpty() || words.size() < 2 || letters.size() > 1 && letters.stream().anyMatch(letter -> letter.length() > 1))
			return false;
		StringBuilder initials = new StringBuilder();
		words.forEach(word -> initials.append(word.charAt(0)));
		return initials.toString().equals(String.join("", letters)) && words.stream().anyMatch(word -> word.length() > 1);
	}

	/** Whether both sides may well be one name: the words of one are among the other's, as in "Ada Quill" for "Ada M. Quill". */
	private static boolean isOne(List<String> printed, List<String> said) {
		if (printed.containsAll(said) || said.containsAll(printed))
			return true;
		if (isInitials(printed, said) || isInitials(said, printed))
			return true;
		String one = String.join(" ", printed);
		String other = String.join(" ", said);
		return one.equals(other + "s") || other.equals(one + "s");
	}

	/** Whether two names of nearly the same letters are known to be two. */
	static boolean areTwo(NameBook names, String one, String other) {
		if (names.areOfOne(List.of(one, other)))
			return false;
		boolean known = names.hasWord(one) && names.hasWord(other);
		boolean places = PLACES.contains(one) && PLACES.contains(other);
		return known || places || areTwoGiven(one, other);
	}

	/** The same of given names: "Ivana" and "Ivanka", "Elena" and "Helena", but not "Steven" and "Stephen", which are one in two spellings. */
	static boolean areTwoGiven(String one, String other) {
		return NameSimilarity.isMadeOf(one, other) || GIVEN_NAMES.contains(one) && GIVEN_NAMES.contains(other) && !NameSimilarity.soundAlike(one, other);
	}

	@Override
	public List<Example> examples() {
		NameBook book = new NameBook(List.of(new NameBook.Entry("p1", "Ada Quill", List.of()), new NameBook.Entry("p2", "Ada Quell", List.of())));
		return List.of(
				Example.wrong("The ferry to ‹Norway› leaves the old harbour at noon", "The ferry to Denmark leaves the old harbour at noon.", "The ferry to Denmark leaves the old harbour at noon"),
				Example.wrong("I gave the crane to ‹Ben Marsh› on the quay", "I gave the crane to Cora Lind on the quay.", "I gave the crane to Cora Lind on the quay"),
				Example.framed("“The harbour crane belongs to ‹Quell› and to nobody else.”", "Cora Lind", null, Example.said("The harbour crane belongs to Quill and to nobody else.", "Cora Lind", null), book,
						"“The harbour crane belongs to Quill and to nobody else.”"),
				Example.wrong("We gave the old crane to ‹Mrs›. Marsh on the quay", "We gave the old crane to Mr. Marsh on the quay.", null),
				Example.right("The United States sold the old crane to the island", "The U.S. sold the old crane to the island."),
				Example.right("We met Ada Quill at the old harbour", "We met Ada Quill at the old harbour."));
	}
}
