package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.language.Polarity;
import org.galleyproof.language.Qualifiers;
import org.galleyproof.language.TokenReader;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * The writer's own words between two fragments in marks: they were “all on the quay” when, as she put it, “nobody paid”. Who closes the marks and
 * opens them again says as fairly as by an ellipsis that words are left out. A denial or a qualifier among those must stand in the writer's words,
 * though. An attribution between two pieces (“We were,” she said, “all there”) is none of that: there the quotation goes on.
 */
final class OwnWords {

	private OwnWords() {
	}

	/** Takes what the source has between two fragments for left out fairly. Answers whether there was any. Linear in the steps. */
	static boolean release(List<Step> steps, Alignment alignment, Quoted quoted) {
		boolean changed = false;
		for (int i = 0; i < steps.size(); i++) {
			int end = i;
			while (end < steps.size() && steps.get(end).op() == Op.MISSING)
				end++;
			if (end == i)
				continue;
			List<Token> between = between(alignment.draft(), steps.get(i).draft(), quoted);
			if (!between.isEmpty() && keepsSense(alignment.source().subList(steps.get(i).source(), steps.get(end - 1).sourceEnd()), between)) {
				steps.subList(i, end).replaceAll(step -> new Step(Op.ELIDED, step.draft(), 0, step.source(), step.sourceCount()));
				changed = true;
			}
			i = end - 1;
		}
		return changed;
	}

	/** The writer's words before the quotation's token {@code next}; none where the quotation goes on there, or behind an attribution. */
	private static List<Token> between(List<Token> words, int next, Quoted quoted) {
		if (next == 0 || next == words.size() || !words.get(next).is(Token.PIECE))
			return List.of();
		Span gap = new Span(words.get(next - 1).span().end(), words.get(next).span().start());
		return quoted.reported().stream().anyMatch(reported -> reported.contains(gap)) ? TokenReader.draft(quoted.draft(), List.of(gap)) : List.of();
	}

	private static boolean keepsSense(List<Token> left, List<Token> own) {
		return (!denies(left) || denies(own)) && (!qualifies(left) || qualifies(own));
	}

	private static boolean denies(List<Token> tokens) {
		return tokens.stream().anyMatch(token -> Polarity.isNegation(token.key()));
	}

	private static boolean qualifies(List<Token> tokens) {
		for (int i = 0; i < tokens.size(); i++)
			if (Qualifiers.length(tokens, i) > 0 && !Qualifiers.isEmphasis(tokens.get(i).key()))
				return true;
		return false;
	}
}
