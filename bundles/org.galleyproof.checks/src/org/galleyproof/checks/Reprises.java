package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Verbs;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/**
 * A clause that speech says twice around the verb of a pseudo-cleft: "what we need is we need a plan" (R. Huddleston and G. K. Pullum, The
 * Cambridge Grammar of the English Language, 2002, chapter 16). Print has one of the two, "what we need is a plan" or "we need a plan",
 * and says the same.
 */
final class Reprises {

	/** Words of the clause that is said again. */
	private static final int LONGEST = 6;
	private static final Set<String> OPENERS = Lexicon.load("repairs.txt").named("pseudo-cleft");
	private static final Set<String> ANY_DEED = Lexicon.load("repairs.txt").named("any-deed");
	private static final Set<String> BEING = Lexicon.load("check-words.txt").named("being");
	private static final Set<String> THAT = Lexicon.load("check-words.txt").named("that");

	private Reprises() {
	}

	/** Where the draft says once what the source says twice, a run of words left out each. */
	static List<Sighting> in(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (Run run : comparison.openRuns())
			if (comparison.openRunEnd(run.from(), Op.MISSING) == run.to()) {
				int first = comparison.step(run.from()).source();
				if (isSaidBefore(comparison.alignment().source(), first, run.length()) || isSaidBehind(comparison.alignment().source(), first, run.length()))
					found.add(new Sighting(FindingType.TIDIED, run.from(), run.to(), Edit.GRAMMAR));
			}
		return found;
	}

	/** "We need" behind "what we need is". */
	private static boolean isSaidBefore(List<Token> source, int first, int length) {
		int what = first - length - 2;
		return what >= 0 && length <= LONGEST && length > 1 && OPENERS.contains(source.get(what).key()) && BEING.contains(source.get(first - 1).key()) && isSame(source, what + 1, first, length);
	}

	/** "What we need is (that)" before "we need", "what he did is" before "he sold". */
	private static boolean isSaidBehind(List<Token> source, int first, int length) {
		int is = THAT.contains(source.get(first + length - 1).key()) ? first + length - 2 : first + length - 1;
		int clause = is - first - 1;
		int again = first + length;
		if (clause < 2 || clause > LONGEST || again + clause > source.size() || !OPENERS.contains(source.get(first).key()) || !BEING.contains(source.get(is).key()))
			return false;
		return isSame(source, first + 1, again, clause) || ANY_DEED.contains(source.get(is - 1).key()) && isSame(source, first + 1, again, clause - 1) && isVerb(source.get(again + clause - 1));
	}

	private static boolean isVerb(Token token) {
		return Auxiliaries.of(token.key()) != null || !Verbs.readings(token.key()).isEmpty();
	}

	private static boolean isSame(List<Token> source, int one, int other, int length) {
		for (int k = 0; k < length; k++)
			if (!source.get(one + k).key().equals(source.get(other + k).key()))
				return false;
		return true;
	}
}
