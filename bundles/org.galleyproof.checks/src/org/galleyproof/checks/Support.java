package org.galleyproof.checks;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.BoundPhrase;
import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Polarity;
import org.galleyproof.language.WordFamilies;
import org.galleyproof.text.align.Token;

/**
 * Whether a passage says what a claim says, as far as shared words can show: every word of content, in another form or of the same
 * family, every number, every name, as many denials, and no word whose opposite stands there; of reported speech, which is free, most words. Sharing words is no proof of the same meaning; this only keeps away
 * what plainly is not the same.
 */
final class Support {

	private static final double ENOUGH = 0.7;
	/** Of what the statement's speaker is said to have said. */
	private static final double ENOUGH_OF_OWN = 0.5;

	private static final Set<String> PRONOUNS = Lexicon.load("closed-classes.txt").named("subject-pronoun");

	private Support() {
	}

	/**
	 * @param mentions the claim's numbers, with the words beside them that leave them open: "about 40,000"
	 * @param passage the part of the statement that speaks of the claim
	 * @param names the persons that the desk knows, by all their names
	 * @param overlap 0..1, the weighted share of the claim's telling words in the passage
	 * @param own whether the claim reports what the statement's speaker said
	 */
	static boolean of(List<Token> claim, List<NumberMention> mentions, List<Token> passage, List<Token> statement, NameBook names, double overlap, boolean own) {
		if (overlap < (own ? ENOUGH_OF_OWN : ENOUGH) || isDenied(claim) != isDenied(passage))
			return false;
		Set<String> said = stems(statement);
		if (!own && isOfSomebodyUnnamed(claim, said))
			return false;
		boolean whole = true;
		BitSet bounding = bounding(claim);
		for (int i = 0; i < claim.size(); i++) {
			Token token = claim.get(i);
			if (ClaimNumbers.isPlainNumber(token) && !ClaimNumbers.isSaid(claim, i, mentions, statement))
				return false;
			boolean absent = token.isContent() && !token.is(Token.NUMBER) && !said.contains(WordFamilies.stem(token.key()));
			if (!absent)
				continue;
			boolean name = token.is(Token.NAME) || token.is(Token.CAPITAL) && NameBook.isGivenName(token.surface());
			boolean otherwise = name && names.isToldOtherwise(token.surface(), word -> holds(claim, word), word -> holds(statement, word));
			if (name && !otherwise || hasOpposite(token, passage))
				return false;
			whole &= otherwise || bounding.get(i) || Ending.ADVERB.in(token.key());
		}
		return own || whole;
	}

	/** "She leads by 200 votes", of which a statement has no name: it may be anybody who leads. */
	private static boolean isOfSomebodyUnnamed(List<Token> claim, Set<String> said) {
		boolean pronoun = !claim.isEmpty() && PRONOUNS.contains(claim.getFirst().key());
		return pronoun && claim.stream().noneMatch(token -> token.is(Token.NAME) && said.contains(WordFamilies.stem(token.key())));
	}

	private static boolean holds(List<Token> tokens, String word) {
		return tokens.stream().anyMatch(token -> NameBook.stem(token.surface()).equals(word));
	}

	private static Set<String> stems(List<Token> tokens) {
		Set<String> stems = new HashSet<>();
		for (Token token : tokens)
			stems.add(WordFamilies.stem(token.key()));
		return stems;
	}

	/** Whether the words deny, two denials being none, and none what bounds a number: "no fewer than five". */
	static boolean isDenied(List<Token> tokens) {
		BitSet bounding = bounding(tokens);
		boolean denied = false;
		for (int i = 0; i < tokens.size(); i++)
			denied ^= !bounding.get(i) && Polarity.isNegation(tokens.get(i).key());
		return denied;
	}

	/** The words that bound a number. */
	private static BitSet bounding(List<Token> tokens) {
		BitSet bounding = new BitSet();
		for (int i = 0; i < tokens.size(); i++) {
			BoundPhrase bound = tokens.get(i).is(Token.NUMBER) ? BoundPhrase.of(tokens, i) : null;
			if (bound != null)
				bounding.set(bound.from(), bound.to());
		}
		return bounding;
	}

	private static boolean hasOpposite(Token token, List<Token> passage) {
		for (Token other : passage)
			if (Polarity.opposes(token.key(), other.key()))
				return true;
		return false;
	}
}
