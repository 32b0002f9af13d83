package org.galleyproof.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Spliced;
import org.galleyproof.language.TokenReader;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Token;

/**
 * Finds where a quotation goes on, behind an ellipsis, in another statement than before it: another turn, with somebody else's words
 * between, or another source. Without an ellipsis such words may well be one breath: a transcript's turn ends where somebody
 * interrupts.
 */
final class Leaps {

	private final Candidates candidates;

	Leaps(Candidates candidates) {
		this.candidates = candidates;
	}

	/** @param found the statements of a quotation's parts */
	List<Finding> in(Draft draft, List<Matched> found) {
		List<Matched> ordered = found.stream().filter(matched -> !matched.covered().isEmpty()).sorted(Comparator.comparing(matched -> matched.covered().getFirst())).toList();
		List<Finding> leaps = new ArrayList<>();
		for (int i = 1; i < ordered.size(); i++) {
			Matched before = ordered.get(i - 1);
			Matched after = ordered.get(i);
			Span gap = ellipsis(draft.text(), before.covered().getLast(), after.covered().getFirst());
			if (gap != null && !before.evidence().statement().equals(after.evidence().statement()))
				leaps.add(Spliced.leap(draft.text(), gap, after.evidence(), candidates.between(before.evidence().statement(), after.evidence().statement())));
		}
		return leaps;
	}

	/** What stands between two words of the draft, where it is an ellipsis and no other word; {@code null} elsewhere. */
	private static Span ellipsis(String draft, Span before, Span after) {
		if (before.end() >= after.start())
			return null;
		List<Token> tokens = TokenReader.draft(draft, List.of(new Span(before.start(), after.end())));
		boolean two = tokens.size() >= 2 && tokens.getFirst().span().end() >= before.end() && tokens.get(1).span().start() == after.start();
		return two && tokens.get(1).is(Token.GAP_BEFORE) ? new Span(before.end(), after.start()) : null;
	}
}
