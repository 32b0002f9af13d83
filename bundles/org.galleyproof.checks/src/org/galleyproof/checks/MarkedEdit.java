package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/** An editor's brackets or ellipsis, fairly marked: shows what the source has there. */
public final class MarkedEdit implements WordCheck {

	@Override
	public FindingType type() {
		return FindingType.MARKED_EDIT;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		List<Step> steps = comparison.steps();
		for (int i = 0; i < steps.size(); i++) {
			int end = i;
			boolean marked = false;
			boolean bracket = false;
			while (end < steps.size() && (steps.get(end).op() == Op.MARKED || steps.get(end).op() == Op.ELIDED) && !comparison.isTaken(end)) {
				bracket |= steps.get(end).op() == Op.MARKED;
				marked |= steps.get(end).op() == Op.MARKED || isAtEllipsis(comparison, steps.get(end));
				end++;
			}
			if (marked)
				found.add(new Sighting(type(), i, end, bracket ? Edit.BRACKET : Edit.ELLIPSIS));
			i = Math.max(i, end - 1);
		}
		return found;
	}

	/** Where the source's words are left out between two pieces of a quotation, nothing is marked and nothing to show. */
	static boolean isAtEllipsis(Comparison comparison, Step elided) {
		List<Token> draft = comparison.alignment().draft();
		return elided.draft() > 0 && elided.draft() < draft.size() && draft.get(elided.draft()).is(Token.GAP_BEFORE);
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("We will sell ‹[the ferry]› in the spring", "We will sell it in the spring.", null),
				Example.wrong("We will sell the ferry‹ … ›and buy two boats", "We will sell the ferry, whatever the island says, and buy two boats.", null),
				Example.right("We will sell the ferry", "We will sell the ferry."));
	}
}
