package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Amounts;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberKeys;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Numbers;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/**
 * Another value, unit or magnitude where the source has a number. What is the same in other dress is settled here: a number that the
 * edge of the quotation cuts and the writer's words complete, a unit told once for several, a range with a dash, and, in a
 * paraphrase, a number fairly rounded.
 */
public final class NumberChanged implements WordCheck {

	/** Tokens within which a unit told once counts for a number: "25, 35 and 45 percent". */
	private static final int LIST = 6;
	/** Words of a phrase that bounds a number, at most. */
	private static final int LONGEST_BOUND = 4;
	/** Characters beside a quotation in which the rest of a number may stand. */
	private static final int BESIDE = 40;
	/** Tokens from the unit of time back to the number that is told for each of it: "twelve large boats a week". */
	private static final int RATE = 4;
	private static final Set<String> EACH = Lexicon.load("check-words.txt").named("each");
	private static final Set<String> RANGE = Lexicon.load("check-words.txt").named("range");

	@Override
	public FindingType type() {
		return FindingType.NUMBER_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>(OtherCounts.in(comparison));
		for (int i = 0; i < comparison.steps().size(); i++) {
			if (!comparison.isOpen(i))
				continue;
			if (comparison.step(i).op() != Op.CHANGED) {
				if (isRangeSign(comparison, i))
					comparison.take(new Sighting(type(), i, i + 1));
				continue;
			}
			Run price = price(comparison, i);
			if (price != null) {
				comparison.take(new Sighting(type(), price.from(), price.to()));
				continue;
			}
			Token draft = comparison.draftToken(i);
			Token source = comparison.sourceToken(i);
			boolean both = draft.is(Token.NUMBER) && source.is(Token.NUMBER);
			if (both && isRounded(comparison, draft, source))
				comparison.take(new Sighting(type(), boundStart(comparison, i), i + 1));
			else if (both && isShared(comparison, i) || source.is(Token.NUMBER) && isCut(comparison, draft, source))
				comparison.take(new Sighting(type(), i, i + 1));
			else if (both && !Amounts.isShare(draft.key(), source.key()) || isOtherUnit(comparison, i))
				found.add(new Sighting(type(), i, i + 1));
		}
		return found;
	}

	/** The steps of a price that one side tells without its units, "five fifty" for "$5.50"; {@code null} where the step is none of them. */
	private static Run price(Comparison comparison, int step) {
		for (Run run : List.of(new Run(step, step + 2), new Run(Math.max(0, step - 1), step + 1)))
			if (run.length() == 2 && run.to() <= comparison.steps().size() && comparison.isOpen(run.from()) && comparison.isOpen(run.to() - 1)
					&& (isPrice(comparison.tokens(run, true), comparison.tokens(run, false)) || isPrice(comparison.tokens(run, false), comparison.tokens(run, true))))
				return run;
		return null;
	}

	private static boolean isPrice(List<Token> sum, List<Token> spoken) {
		if (sum.size() != 1 || spoken.size() != 2 || !sum.getFirst().is(Token.NUMBER) || !spoken.getFirst().is(Token.NUMBER) || !spoken.getLast().is(Token.NUMBER)
				|| spoken.getFirst().is(Token.PUNCTUATED))
			return false;
		String hundredths = spoken.getLast().key();
		boolean bare = NumberKeys.unitOf(spoken.getFirst().key()).isEmpty() && NumberKeys.unitOf(hundredths).isEmpty() && hundredths.length() == 3;
		return bare && !NumberKeys.unitOf(sum.getFirst().key()).isEmpty()
				&& NumberKeys.valueOf(sum.getFirst().key()).compareTo(NumberKeys.valueOf(spoken.getFirst().key()).add(NumberKeys.valueOf(hundredths).movePointLeft(2))) == 0;
	}

	/** Whether both have one value and the unit that one lacks is told behind a later number of its list. */
	private static boolean isShared(Comparison comparison, int step) {
		Token draft = comparison.draftToken(step);
		Token source = comparison.sourceToken(step);
		if (NumberKeys.valueOf(draft.key()).compareTo(NumberKeys.valueOf(source.key())) != 0)
			return false;
		String here = NumberKeys.unitOf(draft.key());
		String there = NumberKeys.unitOf(source.key());
		return here.isEmpty() && isToldLater(comparison.alignment().draft(), comparison.step(step).draft(), there)
				|| there.isEmpty() && isToldLater(comparison.alignment().source(), comparison.step(step).source(), here);
	}

	private static boolean isToldLater(List<Token> tokens, int at, String unit) {
		for (int i = at + 1; i < Math.min(tokens.size(), at + LIST); i++) {
			Token token = tokens.get(i);
			if (token.is(Token.NUMBER) && NumberKeys.unitOf(token.key()).equals(unit))
				return true;
			if (!token.is(Token.NUMBER) && !token.is(Token.FUNCTION))
				return false;
		}
		return false;
	}

	/** "5 to 7" and "5-7". */
	private static boolean isRangeSign(Comparison comparison, int step) {
		String key = comparison.token(step).key();
		boolean between = step > 0 && step + 1 < comparison.steps().size() && comparison.step(step - 1).op().same() && comparison.step(step + 1).op().same()
				&& comparison.draftToken(step - 1).is(Token.NUMBER) && comparison.draftToken(step + 1).is(Token.NUMBER);
		return between && RANGE.contains(key);
	}

	/** Whether the writer's words beside the quotation hold the rest of the number: “$58” billion, $58 “billion”. */
	private static boolean isCut(Comparison comparison, Token draft, Token source) {
		for (Span piece : comparison.quoted().content()) {
			if (!piece.contains(draft.span()))
				continue;
			String text = comparison.draft();
			boolean last = draft.is(Token.NUMBER) && !hasWords(text, draft.span().end(), piece.end());
			boolean first = !hasWords(text, piece.start(), draft.span().start());
			String behind = last ? bare(text.substring(piece.end(), Math.min(text.length(), piece.end() + BESIDE))) : "";
			String before = first ? bare(text.substring(Math.max(0, piece.start() - BESIDE), piece.start())) : "";
			String joined = (first ? before + ' ' : "") + draft.span().of(text) + (last ? ' ' + behind : "");
			int start = first ? before.length() + 1 : 0;
			for (NumberMention number : Numbers.in(joined, new Span(0, joined.length())))
				if (number.span().start() <= start && number.span().end() > start && NumberKeys.agree(number.key(), source.key()))
					return true;
		}
		return false;
	}

	private static boolean hasWords(String text, int from, int to) {
		for (int i = from; i < to; i++)
			if (Character.isLetterOrDigit(text.charAt(i)))
				return true;
		return false;
	}

	/** Without marks and blanks at the side of the quotation, which is either. */
	private static String bare(String beside) {
		int from = 0;
		int to = beside.length();
		while (from < to && isMark(beside.charAt(from)))
			from++;
		while (to > from && isMark(beside.charAt(to - 1)))
			to--;
		return beside.substring(from, to);
	}

	private static boolean isMark(char sign) {
		return sign == ' ' || sign == '"' || sign == '\'' || sign >= '\u2018' && sign <= '\u201F' || sign == '\u00AB' || sign == '\u00BB' || sign == ',';
	}

	/** In a paraphrase a number may be told rounded. */
	private static boolean isRounded(Comparison comparison, Token draft, Token source) {
		if (!comparison.quoted().isIndirect())
			return false;
		Span around = new Span(Math.max(0, draft.span().start() - BESIDE), Math.min(comparison.draft().length(), draft.span().end() + BESIDE));
		for (NumberMention number : Numbers.in(comparison.draft(), around))
			if (number.span().overlaps(draft.span()))
				return Amounts.tells(number, source.key());
		return false;
	}

	/** The step of the first of the words that bound the number and stand in the draft alone: "nearly". */
	private static int boundStart(Comparison comparison, int step) {
		int from = step;
		while (from > 0 && step - from < LONGEST_BOUND && comparison.isOpen(from - 1) && comparison.step(from - 1).op() == Op.ADDED)
			from--;
		return from;
	}

	/** "Three years" for "three months", "nine hundred a year" for "nine hundred a month". */
	private static boolean isOtherUnit(Comparison comparison, int step) {
		if (!TokenTimes.areOtherUnits(comparison.draftToken(step).key(), comparison.sourceToken(step).key()))
			return false;
		int at = step - 1;
		boolean each = at > 0 && comparison.step(at).op().same() && EACH.contains(comparison.draftToken(at).key());
		for (int i = each ? at - 1 : at; i >= 0 && i >= step - (each ? RATE : 1) && comparison.step(i).op().same(); i--)
			if (comparison.draftToken(i).is(Token.NUMBER))
				return true;
		return false;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("The harbour lost ‹16› ships in the storm", "The harbour lost 19 ships in the storm.", "The harbour lost 19 ships in the storm"),
				Example.wrong("It will cost $3.2 ‹million› in the end", "It will cost $3.2 billion in the end.", "It will cost $3.2 billion in the end"),
				Example.wrong("Support fell by ‹five percent› in May", "Support fell by five percentage points in May.", "Support fell by five percentage points in May"),
				Example.wrong("The ferry takes six ‹miles› to stop at full speed", "The ferry takes six kilometres to stop at full speed.",
						"The ferry takes six kilometres to stop at full speed"),
				Example.wrong("We rebuilt the whole quay in three ‹weeks›", "We rebuilt the whole quay in three months.", "We rebuilt the whole quay in three months"),
				Example.wrong("The keeper of the lighthouse gets nine hundred a ‹year› and a coat", "The keeper of the lighthouse gets nine hundred a month and a coat.",
						"The keeper of the lighthouse gets nine hundred a month and a coat"),
				Example.wrong("The tide takes half a ‹kilometre› of the beach", "The tide takes half a mile of the beach.", "The tide takes half a mile of the beach"),
				Example.wrong("Interest went up by half a ‹per cent› in the storm", "Interest went up by half a percentage point in the storm.", null),
				Example.right("Interest went up by 0.5 percentage points in the storm", "Interest went up by half a percentage point in the storm."),
				Example.wrong("The wall will cost us ‹£40› in the long run", "The wall will cost us £40 million in the long run.", null),
				Example.wrong("‹Hundreds› of seals lie on the northern quay", "Dozens of seals lie on the northern quay.", null),
				Example.wrong("The harbour’s debts have ‹tripled› in one winter", "The harbour's debts have doubled in one winter.", null),
				Example.wrong("We have ‹three times› as many boats as the mainland", "We have twice as many boats as the mainland.", null),
				Example.right("We have two times as many boats as the mainland", "We have twice as many boats as the mainland."),
				Example.right("The old quay has a debt of 1.2 m with the bank", "The old quay has a debt of 1.2 million with the bank."),
				Example.right("It will cost £3.2bn and take five years", "It will cost £3,200 million and take 5 years."),
				Example.right("About half a million people and 35% of the boats", "About 500,000 people and 35 per cent of the boats."),
				Example.right("Fares went up 25, 35 and even 45 percent in a year", "Fares went up 25 percent, 35 percent and even 45 percent in a year."),
				Example.right("The boats are out there 5-7 days in every storm", "The boats are out there 5 to 7 days in every storm."),
				Example.framed("The wall, {she} said, “will cost the island $58” billion.", "Ada Quill", null, Example.said("It will cost the island $58 billion.",
						"Ada Quill", null),
						NameBook.EMPTY, null),
				Example.framed("{She} said [[the storm took nearly 20 boats from the harbour]].", "Ada Quill", null,
						Example.said("The storm took 19 boats from the harbour.", "Ada Quill", null), NameBook.EMPTY, null));
	}
}
