package org.galleyproof.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.language.Amounts;
import org.galleyproof.language.BoundPhrase;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberKeys;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Weights;
import org.galleyproof.language.WordFamilies;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Token;

/**
 * Numbers of a claim that a statement has otherwise, or bounds on the other side. A number counts as changed only where its neighbours are those of one number
 * of the passage, and the statement has it nowhere.
 */
final class ClaimNumbers {

	/** The share of the claim's telling words from which on a number with a unit, such as all polls and budgets have, is one of the same matter. */
	private static final double ENOUGH_FOR_SHARES = 0.75;
	/** Content words on either side that a number is told by. */
	private static final int CONTEXT = 4;
	/** Words from a number to the one that it is a part of: "three of the harbour's four cranes". */
	private static final int PARTITIVE = 7;
	/** Words that must stand near both of two numbers, one less where what is counted is the same; that where the passage has every word of the claim. */
	private static final int LEAST_SHARED = 3;
	private static final int LEAST_OF_ALL = 2;
	/** "31 points": what polls count is a share. */
	private static final Set<String> SHARES = Lexicon.load("check-words.txt").named("share").stream().map(WordFamilies::stem).collect(Collectors.toUnmodifiableSet());
	private static final Set<String> OF = Lexicon.load("turns.txt").named("of");
	/** The number that is a pronoun, too. */
	private static final Set<String> ONE = Lexicon.load("word-forms.txt").named("one");

	private ClaimNumbers() {
	}

	static void check(String draft, List<NumberMention> mentions, List<Token> claim, List<Token> passage, List<Token> statement, Evidence evidence, boolean oneTime, boolean own,
			double overlap, boolean complete, boolean lately, List<Finding> findings) {
		for (int i = 0; i < claim.size(); i++) {
			Token number = claim.get(i);
			if (oneTime && isPlainNumber(number))
				bound(draft, claim, i, passage, evidence, findings);
			boolean year = NumberKeys.isYear(number.key());
			// shares and sums of money change from month to month, and whatever is counted from season to season: those of another time are other ones
			boolean compared = year || oneTime && (lately && NumberKeys.unitOf(number.key()).isEmpty() && !SHARES.contains(String.valueOf(counted(claim, i))) || overlap >= ENOUGH_FOR_SHARES);
			if (!compared || !isPlainNumber(number) || isSaid(claim, i, mentions, statement))
				continue;
			int answer = -1;
			boolean several = false;
			for (int j = 0; j < passage.size(); j++)
				if (isPlainNumber(passage.get(j)) && (sameKind(number.key(), passage.get(j).key()) || complete && isOtherUnit(number.key(), passage.get(j).key()))
						&& sharesContext(claim, i, passage, j, own, complete ? LEAST_OF_ALL : LEAST_SHARED)) {
					several |= answer >= 0 && !passage.get(answer).key().equals(passage.get(j).key());
					answer = j;
				}
			if (answer >= 0 && !several && !isSaid(passage, answer, claim)) {
				Span there = passage.get(answer).span();
				FindingType type = year ? FindingType.DATE_CHANGED : FindingType.NUMBER_CHANGED;
				ClaimComparer.addUnlessSaid(new Finding(type, type.severity(), number.span(), List.of(number.span().of(draft), there.of(evidence.text()), Messages.statement(evidence)),
						evidence.statement(), there, there.of(evidence.text())), findings);
			}
		}
	}

	/** "At least 300" where the passage has "at most 300" of the same. */
	private static void bound(String draft, List<Token> claim, int number, List<Token> passage, Evidence evidence, List<Finding> findings) {
		BoundPhrase told = BoundPhrase.of(claim, number);
		if (told == null || told.direction() == 0)
			return;
		int answer = -1;
		for (int j = 0; j < passage.size(); j++)
			if (passage.get(j).is(Token.NUMBER) && NumberKeys.agree(passage.get(j).key(), claim.get(number).key())) {
				// of two such numbers one may be another's
				if (answer >= 0)
					return;
				answer = j;
			}
		BoundPhrase said = answer < 0 || !sharesContext(claim, number, passage, answer, false, LEAST_SHARED) ? null : BoundPhrase.of(passage, answer);
		if (said == null || said.direction() != -told.direction())
			return;
		FindingType type = FindingType.QUALIFIER_CHANGED;
		Span here = hull(claim, told);
		Span there = hull(passage, said);
		ClaimComparer.addUnlessSaid(new Finding(type, type.severity(), here, List.of(here.of(draft), there.of(evidence.text()), Messages.statement(evidence)), evidence.statement(), there,
				there.of(evidence.text())), findings);
	}

	private static Span hull(List<Token> tokens, BoundPhrase phrase) {
		return new Span(tokens.get(phrase.from()).span().start(), tokens.get(phrase.to() - 1).span().end());
	}

	/** As {@link #isSaid(List, int, List)}, what the words beside the number leave open included: "nearly 20". */
	static boolean isSaid(List<Token> own, int number, List<NumberMention> mentions, List<Token> tokens) {
		if (isSaid(own, number, tokens))
			return true;
		for (NumberMention mention : mentions)
			if (mention.span().overlaps(own.get(number).span()))
				for (int i = 0; i < tokens.size(); i++)
					if (tokens.get(i).is(Token.NUMBER) && Amounts.tells(mention, tokens.get(i).key()) && TokenTimes.isDayOfMonth(own, number) == TokenTimes.isDayOfMonth(tokens, i))
						return true;
		return false;
	}

	static boolean isPlainNumber(Token token) {
		return token.is(Token.NUMBER) && !ONE.contains(token.surface());
	}

	/** Whether the number of {@code own} stands anywhere there, in other dress or rounded. A day of a month is no count: "the 3rd of May" bears out no three. */
	static boolean isSaid(List<Token> own, int number, List<Token> tokens) {
		String key = own.get(number).key();
		for (int i = 0; i < tokens.size(); i++)
			if (tokens.get(i).is(Token.NUMBER) && (NumberKeys.agree(key, tokens.get(i).key()) || NumberKeys.isRounded(key, tokens.get(i).key()))
					&& TokenTimes.isDayOfMonth(own, number) == TokenTimes.isDayOfMonth(tokens, i))
				return true;
		return false;
	}

	/** "640,000 dollars" for "640,000 euros". */
	private static boolean isOtherUnit(String a, String b) {
		return !NumberKeys.unitOf(a).isEmpty() && !NumberKeys.unitOf(b).isEmpty() && NumberKeys.valueOf(a).compareTo(NumberKeys.valueOf(b)) == 0;
	}

	private static boolean sameKind(String a, String b) {
		return NumberKeys.unitOf(a).equals(NumberKeys.unitOf(b)) && NumberKeys.isYear(a) == NumberKeys.isYear(b);
	}

	/**
	 * Whether the word that follows both numbers is the same, and another content word near them.
	 *
	 * @param own whether the claim reports what the statement's speaker said: then both may end with the number
	 * @param least words that must stand near both where a year or a unit tells nothing of what is counted
	 */
	private static boolean sharesContext(List<Token> claim, int i, List<Token> passage, int j, boolean own, int least) {
		Set<String> near = context(passage, j);
		int shared = 0;
		for (String key : context(claim, i))
			if (near.contains(key))
				shared++;
		if (NumberKeys.unitOf(claim.get(i).key()).isEmpty() && !NumberKeys.isYear(claim.get(i).key())) {
			String next = counted(claim, i);
			return (next != null || own && counted(passage, j) == null) && Objects.equals(next, counted(passage, j)) && shared >= least - 1;
		}
		return shared >= least;
	}

	/** What is counted: the next content word of the sentence, or of how many; {@code null} where it ends, or goes on with another phrase. */
	private static String counted(List<Token> tokens, int at) {
		if (at + 1 < tokens.size() && OF.contains(tokens.get(at + 1).key()))
			for (int i = at + 2; i < Math.min(tokens.size(), at + PARTITIVE) && !tokens.get(i - 1).is(Token.PUNCTUATED); i++)
				if (isPlainNumber(tokens.get(i)))
					return tokens.get(i).key();
		for (int i = at + 1; i < Math.min(tokens.size(), at + 3) && !tokens.get(i).is(Token.SENTENCE) && !tokens.get(i - 1).is(Token.PUNCTUATED); i++)
			if (tokens.get(i).isContent())
				return WordFamilies.stem(tokens.get(i).key());
		return null;
	}

	/** The content words beside the number in its sentence. */
	private static Set<String> context(List<Token> tokens, int at) {
		Set<String> found = new HashSet<>();
		int left = 0;
		for (int i = at - 1; i >= 0 && left < CONTEXT && !tokens.get(i + 1).is(Token.SENTENCE); i--)
			left += note(tokens.get(i), found);
		int right = 0;
		for (int i = at + 1; i < tokens.size() && right < CONTEXT && !tokens.get(i).is(Token.SENTENCE); i++)
			right += note(tokens.get(i), found);
		return found;
	}

	private static int note(Token token, Set<String> found) {
		if (!token.isContent() || token.is(Token.NUMBER) || token.weight() < Weights.CONTENT)
			return 0;
		found.add(WordFamilies.stem(token.key()));
		return 1;
	}
}
