package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.language.Ending;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * What editors tidy in speech without changing what was said: fillers, false starts, contractions, an article, "that", the
 * conjunction that opens a sentence, the -s of a plural or a verb that transcripts and papers hear differently, a stress ("really")
 * left out ({@link SmallWords}, {@link FalseStarts}), and what {@link SpokenGrammar}, {@link SpokenUsage}, {@link Turns} and
 * {@link TenseHarmony} tell. Which of it a house allows, its style says.
 */
public final class Tidied implements WordCheck {

	@Override
	public FindingType type() {
		return FindingType.TIDIED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> turns = new ArrayList<>(Turns.in(comparison));
		turns.addAll(TenseHarmony.in(comparison));
		turns.addAll(SpokenUsage.in(comparison));
		turns.addAll(Reprises.in(comparison));
		List<Sighting> found = new ArrayList<>();
		for (int i = 0; i < comparison.steps().size(); i++) {
			int step = i;
			if (turns.stream().anyMatch(turn -> step >= turn.from() && step < turn.to()))
				continue;
			Op op = comparison.step(i).op();
			if (op == Op.VARIANT && isContraction(comparison, i))
				found.add(new Sighting(type(), i, i + 1, Edit.CONTRACTION));
			else if (comparison.isOpen(i)) {
				int end = comparison.openRunEnd(i);
				if (isAbbreviated(comparison, i, end)) {
					found.add(new Sighting(type(), i, end, Edit.CONTRACTION));
					i = end - 1;
				} else if (end - i > 1 && SpokenGrammar.isSameTime(comparison, i, end)) {
					found.add(new Sighting(type(), i, end, Edit.GRAMMAR));
					i = end - 1;
				} else if (op == Op.CHANGED) {
					Edit edit = SmallWords.ofBoth(comparison, i);
					if (edit != null)
						found.add(new Sighting(type(), i, i + 1, edit));
				} else
					i = run(comparison, i, op, found) - 1;
			}
		}
		found.addAll(turns);
		return found;
	}

	/** Looks at words all left out or all put in; answers where they end. */
	private int run(Comparison comparison, int from, Op op, List<Sighting> found) {
		int i = from;
		int end = comparison.openRunEnd(i, op);
		while (i < end - 1 && comparison.token(i).is(Token.FILLER)) {
			found.add(new Sighting(type(), i, i + 1, Edit.FILLER));
			i++;
		}
		if (FalseStarts.isFalseStart(comparison, i, end) || FalseStarts.isBrokenOff(comparison, i, end))
			found.add(new Sighting(type(), i, end, Edit.FALSE_START));
		else if (SmallWords.isShortenedRelative(comparison, i, end))
			found.add(new Sighting(type(), i, end, Edit.SMALL_WORD));
		else if (SpokenGrammar.hasMoved(comparison, i, end))
			found.add(new Sighting(type(), i, SpokenGrammar.movedEnd(comparison, i, end), Edit.SLIP));
		else
			for (; i < end; i++) {
				Edit edit = SmallWords.ofOneSide(comparison, i, end - i, op);
				if (edit != null)
					found.add(new Sighting(type(), i, i + 1, edit));
			}
		return Math.max(end, found.isEmpty() ? 0 : found.get(found.size() - 1).to());
	}

	/** "U.S." and "United States". */
	private static boolean isAbbreviated(Comparison comparison, int from, int to) {
		Comparison.Run run = new Comparison.Run(from, to);
		List<String> draft = comparison.tokens(run, true).stream().filter(token -> token.is(Token.CAPITAL)).map(Token::surface).toList();
		List<String> source = comparison.tokens(run, false).stream().filter(token -> token.is(Token.CAPITAL)).map(Token::surface).toList();
		boolean all = draft.size() == comparison.tokens(run, true).size() && source.size() == comparison.tokens(run, false).size();
		return all && (NameChanged.isInitials(draft, source) || NameChanged.isInitials(source, draft));
	}

	private static boolean isContraction(Comparison comparison, int i) {
		Step step = comparison.step(i);
		return step.draftCount() == 1 && step.sourceCount() == 1 && comparison.draftToken(i).is(Token.CONTRACTED) != comparison.sourceToken(i).is(Token.CONTRACTED)
				&& (comparison.draftToken(i).surface().startsWith("'") || comparison.sourceToken(i).surface().startsWith("'") || Ending.NEGATED.is(comparison.draftToken(i).surface())
						|| Ending.NEGATED.is(comparison.sourceToken(i).surface()));
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("We were, ‹frankly› surprised by the storm", "We were, um, frankly surprised by the storm.", null),
				Example.wrong("‹It is› the oldest boat in the harbour", "It's the oldest boat in the harbour.", null),
				Example.wrong("We worked ‹on› so many boats that winter", "We worked on -- on so many boats that winter.", null),
				Example.wrong("You should ‹take› very strong action", "You should really take very strong action.", null),
				Example.wrong("Nothing will ‹happen› before the tide turns in the old harbour", "Nothing will get happened before the tide turns in the old harbour.", null),
				Example.wrong("I have fished from this quay ‹my› ‹whole ›life and my father did", "I have fished from this quay all of my life and my father did.", null),
				Example.wrong("We ‹were› the last boat in the harbour", "We was the last boat in the harbour.", null),
				Example.wrong("We have ‹twenty› ferries in the harbour", "We have got twenty ferries in the harbour.", null),
				Example.wrong("Our guests ‹come› from the mainland to see the seals", "Our guests, they come from the mainland to see the seals.", null),
				Example.wrong("He ‹came› to the quay and she ‹gave› him the keys", "He come to the quay and she give him the keys.", null),
				Example.wrong("There are ‹fewer› boats in the harbour than last year", "There are less boats in the harbour than last year.", null),
				Example.right("I don't believe that's going to work for the island", "I don't believe that that's gonna work for the island."),
				Example.right("Nobody on the quay saw the storm come", "Well, you know, nobody on the quay saw the storm come. (LAUGHTER)"));
	}
}
