package org.galleyproof.core;

import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.core.Speakers.Relation;
import org.galleyproof.language.TokenReader;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;
import org.galleyproof.text.align.WordAligner;

/** Finds which of a quotation's words a statement prints, where the statement is itself only a fragment of what was said. */
final class Fragments {

	/** Shorter statements ("Thank you very much") stand in too many quotations; the named speaker's may be a little shorter. */
	private static final int SHORTEST = 6;
	private static final int SHORTEST_OF_SPEAKER = 4;
	/** Least share of the fragment's weight that the draft must have. */
	private static final double ENOUGH = 0.75;

	private final WordAligner aligner = new WordAligner();

	/**
	 * The part of the draft that answers the fragment, Java offsets.
	 *
	 * @param speakers how the draft's speaker and the statement's stand to each other
	 * @return {@code null} where the statement is no shorter than the quotation, or isn't in it
	 */
	Span place(String draft, List<Span> content, Evidence evidence, Relation speakers) {
		// a statement of many more characters can't have fewer words; cheaper to see than to count
		if (evidence.text().length() > QuotedWords.length(content))
			return null;
		List<Token> said = TokenReader.source(evidence.text());
		List<Token> quoted = TokenReader.draft(draft, content);
		if (said.size() < (speakers == Relation.SAME ? SHORTEST_OF_SPEAKER : SHORTEST) || said.size() >= quoted.size())
			return null;
		Alignment alignment = aligner.alignFragment(quoted, said);
		double all = said.stream().mapToDouble(Token::weight).sum();
		double same = 0;
		int from = -1;
		int to = -1;
		for (Step step : alignment.steps()) {
			if (step.op().same())
				for (int i = step.source(); i < step.sourceEnd(); i++)
					same += said.get(i).weight();
			if (step.op().inDraft() && step.op() != Op.BEYOND) {
				from = from < 0 ? quoted.get(step.draft()).span().start() : from;
				to = quoted.get(step.draftEnd() - 1).span().end();
			}
		}
		return from >= 0 && same >= ENOUGH * all ? new Span(from, to) : null;
	}
}
