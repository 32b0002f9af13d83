package org.galleyproof.text.align;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * How a quotation's words answer a statement's. Every token of the draft stands in exactly one step, in order; of the source,
 * the tokens from the first to the last that answer one.
 *
 * @param draft the quotation's tokens, spans in the draft
 * @param source the statement's tokens, spans in the statement's text
 * @param steps in the order of both texts
 * @param score what {@link WordAligner} reached; at most the sum of the draft's weights
 */
public record Alignment(List<Token> draft, List<Token> source, List<Step> steps, double score) {

	public Alignment {
		draft = List.copyOf(draft);
		source = List.copyOf(source);
		steps = List.copyOf(steps);
	}

	/** Where the step stands in the draft, Java offsets; {@code null} where it uses none of its words. */
	public Span draftSpan(Step step) {
		return span(draft, step.draft(), step.draftEnd());
	}

	/** Where the step stands in the statement's text, Java offsets; {@code null} where it uses none of its words. */
	public Span sourceSpan(Step step) {
		return span(source, step.source(), step.sourceEnd());
	}

	private static Span span(List<Token> tokens, int from, int to) {
		return from == to ? null : new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
	}

	/** The part of the statement's text that answers the draft; {@code null} where nothing does. */
	public Span sourcePassage() {
		int from = -1;
		int to = -1;
		for (Step step : steps)
			if (step.op().inSource()) {
				from = from < 0 ? step.source() : from;
				to = step.sourceEnd();
			}
		return from < 0 ? null : span(source, from, to);
	}

	/** Weight of the draft's tokens that the source says too, over the weight of those it could say; 0..1, 1 for none. */
	public double similarity() {
		double all = 0;
		double same = 0;
		for (Step step : steps)
			if (step.op() == Op.EQUAL || step.op() == Op.VARIANT || step.op() == Op.CHANGED || step.op() == Op.ADDED)
				for (int i = step.draft(); i < step.draftEnd(); i++) {
					all += draft.get(i).weight();
					if (step.op().same())
						same += draft.get(i).weight();
				}
		return all == 0 ? 1 : same / all;
	}
}
