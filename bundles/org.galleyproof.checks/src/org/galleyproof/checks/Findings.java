package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Makes findings of what checks saw: whole words, the exact place in both texts, and the words that would put the draft right.
 * Words that are missing have no place of their own: the finding then stands at the word after the gap, or before it where none
 * follows, and its replacement holds that word too. A deletion takes the blank beside it along.
 */
final class Findings {

	private static final int NEIGHBOURHOOD = 2000;

	private final Comparison comparison;
	private final String draft;
	private final String source;
	private final List<Token> draftTokens;
	private final List<Token> sourceTokens;
	private final SourceWords words;

	Findings(Comparison comparison) {
		this.comparison = comparison;
		draft = comparison.draft();
		source = comparison.evidence().text();
		draftTokens = comparison.alignment().draft();
		sourceTokens = comparison.alignment().source();
		words = new SourceWords(comparison, isCurly());
	}

	/** Whether the draft is set with curly marks, as far as the neighbourhood of the quotation shows. */
	private boolean isCurly() {
		int at = draftTokens.isEmpty() ? 0 : draftTokens.get(0).span().start();
		for (int i = Math.max(0, at - NEIGHBOURHOOD); i < Math.min(draft.length(), at + NEIGHBOURHOOD); i++)
			if (draft.charAt(i) == '\u2019' || draft.charAt(i) == '\u201C')
				return true;
		return false;
	}

	/** The finding for a sighting; {@code null} where nothing can be shown (no word of the draft is near). */
	Finding of(Sighting sighting) {
		Finding finding = made(sighting);
		return finding == null ? null : finding.as(sighting.edit()).dated(leansOnDay(finding) ? comparison.quoted().date() : null);
	}

	/** Whether a time of a paraphrase was counted from the day of the draft, too. */
	private boolean leansOnDay(Finding finding) {
		return finding.type() == FindingType.DATE_CHANGED && comparison.quoted().isIndirect() && Times.in(draft, finding.span()).stream().anyMatch(TimeMention::isRelative);
	}

	private Finding made(Sighting sighting) {
		int from = sighting.from();
		int to = sighting.to();
		// a contraction is one word for a reader: what touches its parts touches it
		while (from > 0 && goesOn(from, from, to))
			from--;
		while (to < comparison.steps().size() && goesOn(to, from, to))
			to++;
		if (sighting.type() == FindingType.MARKED_EDIT || sighting.type() == FindingType.SPLICED && comparison.step(from).op() == Op.ELIDED)
			return marked(sighting.type(), from, to);
		if (!uses(from, to, true))
			return missing(sighting.type(), from, to);
		if (uses(from, to, false))
			return changed(sighting.type(), from, to);
		Finding added = added(sighting.type(), from, to);
		// words that the source has elsewhere are not to go
		return sighting.type() != FindingType.WORDING_CHANGED ? added
				: new Finding(added.type(), added.severity(), added.span(), added.arguments(), added.statement(), added.statementSpan(), null);
	}

	/** Whether the step goes on with a word that the steps before it began, on a side that the steps from..to touch. */
	private boolean goesOn(int step, int from, int to) {
		return isInner(draftTokens, comparison.step(step).draft()) && uses(from, to, true) || isInner(sourceTokens, comparison.step(step).source()) && uses(from, to, false);
	}

	/** Whether both sides say the same in this step, and on either it goes on with a word. */
	private boolean goesOnAlike(int step) {
		return comparison.step(step).op().same() && (isInner(draftTokens, comparison.step(step).draft()) || isInner(sourceTokens, comparison.step(step).source()));
	}

	/** Whether the token continues the word of the one before it. */
	private static boolean isInner(List<Token> tokens, int at) {
		return at > 0 && at < tokens.size() && tokens.get(at).is(Token.CONTRACTED) && tokens.get(at).span().start() == tokens.get(at - 1).span().end();
	}

	private boolean uses(int from, int to, boolean draftSide) {
		for (int i = from; i < to; i++) {
			Step step = comparison.step(i);
			if ((draftSide ? step.draftCount() : step.sourceCount()) > 0)
				return true;
		}
		return false;
	}

	private Finding changed(FindingType type, int from, int to) {
		int firstDraft = comparison.step(from).draft();
		int firstSource = comparison.step(from).source();
		int endSource = comparison.step(to - 1).sourceEnd();
		Span span = hull(draftTokens, firstDraft, comparison.step(to - 1).draftEnd());
		Span there = hull(sourceTokens, firstSource, endSource);
		if (type == FindingType.NUMBER_CHANGED) {
			Span[] narrow = withoutCommonEnds(span, there);
			if (narrow != null)
				return finding(type, narrow[0], narrow[1], narrow[1].of(source));
		}
		return finding(type, span, there, words.inCase(words.wording(firstSource, endSource), firstDraft, firstSource));
	}

	/** "$16 trillion" against "$19 trillion" differs in the figures alone. */
	private Span[] withoutCommonEnds(Span here, Span there) {
		List<Word> a = Words.of(draft, here);
		List<Word> b = Words.of(source, there);
		int head = 0;
		while (head < Math.min(a.size(), b.size()) - 1 && a.get(head).key().equals(b.get(head).key()))
			head++;
		int tail = 0;
		while (tail < Math.min(a.size(), b.size()) - 1 - head && a.get(a.size() - 1 - tail).key().equals(b.get(b.size() - 1 - tail).key()))
			tail++;
		if (head + tail == 0 || a.size() != b.size())
			return null;
		Span left = new Span(a.get(head).span().start(), a.get(a.size() - 1 - tail).span().end());
		Span right = new Span(b.get(head).span().start(), b.get(b.size() - 1 - tail).span().end());
		return new Span[] { left, right };
	}

	private Finding missing(FindingType type, int from, int to) {
		int firstSource = comparison.step(from).source();
		int endSource = comparison.step(to - 1).sourceEnd();
		Span there = hull(sourceTokens, firstSource, endSource);
		int next = to < comparison.steps().size() && comparison.step(to).op().same() && !draftTokens.get(comparison.step(to).draft()).is(Token.PIECE) ? to : -1;
		int before = from > 0 && comparison.step(from - 1).op().same() ? from - 1 : -1;
		boolean endsSentence = next >= 0 && before >= 0 && sourceTokens.get(comparison.step(next).source()).is(Token.SENTENCE)
				&& !sourceTokens.get(firstSource).is(Token.SENTENCE);
		if (next >= 0 && !endsSentence) {
			int end = next + 1;
			while (end < comparison.steps().size() && goesOnAlike(end))
				end++;
			int nextDraft = comparison.step(next).draft();
			Span word = hull(draftTokens, nextDraft, comparison.step(end - 1).draftEnd());
			int nextSource = comparison.step(next).source();
			boolean opens = sourceTokens.get(firstSource).is(Token.SENTENCE) || draftTokens.get(nextDraft).is(Token.SENTENCE | Token.CAPITAL);
			boolean opened = opens && !sourceTokens.get(nextSource).is(Token.CAPITAL);
			String neighbour = opened ? SourceWords.lower(word.of(draft)) : word.of(draft);
			String text = words.inCase(words.wording(firstSource, endSource), nextDraft, firstSource) + words.between(endSource - 1, endSource) + neighbour;
			return omission(type, word, there, text);
		}
		if (before >= 0) {
			int start = before;
			while (start > 0 && comparison.step(start - 1).op().same() && goesOnAlike(start))
				start--;
			Span word = hull(draftTokens, comparison.step(start).draft(), comparison.step(before).draftEnd());
			return omission(type, word, there, word.of(draft) + words.between(firstSource - 1, firstSource) + words.wording(firstSource, endSource));
		}
		// no word beside the gap is sure: the place alone, and nothing to propose
		int at = comparison.step(from).draft();
		if (draftTokens.isEmpty())
			return null;
		Span place = draftTokens.get(Math.min(at, draftTokens.size() - 1)).span();
		return omission(type, place, there, null);
	}

	private Finding added(FindingType type, int from, int to) {
		int first = comparison.step(from).draft();
		int end = comparison.step(to - 1).draftEnd();
		Span span = hull(draftTokens, first, end);
		int at = Math.min(comparison.step(from).source(), sourceTokens.size() - 1);
		Span there = at < 0 ? new Span(0, 0) : new Span(sourceTokens.get(at).span().start(), sourceTokens.get(at).span().start());
		boolean pieceGoesOn = end < draftTokens.size() && !draftTokens.get(end).is(Token.PIECE);
		if (pieceGoesOn && isBlank(span.end(), draftTokens.get(end).span().start())) {
			Span next = draftTokens.get(end).span();
			Token following = comparison.step(to).op().inSource() ? sourceTokens.get(comparison.step(to).source()) : draftTokens.get(end);
			if (draftTokens.get(first).is(Token.SENTENCE | Token.CAPITAL) && !draftTokens.get(end).is(Token.CAPITAL) && !following.is(Token.NUMBER))
				return finding(type, new Span(span.start(), next.end()), there, SourceWords.upper(next.of(draft)));
			return finding(type, new Span(span.start(), next.start()), there, "");
		}
		boolean pieceWentOn = first > 0 && !draftTokens.get(first).is(Token.PIECE);
		int start = span.start();
		if (pieceWentOn)
			start = draftTokens.get(first - 1).span().end();
		else if (pieceGoesOn)
			return finding(type, new Span(span.start(), draftTokens.get(end).span().start()), there, "");
		return finding(type, new Span(isBlank(start, span.start()) || pieceGoesOn && isComma(start, span.start()) ? start : span.start(), span.end()), there, "");
	}

	/** A bracket with its signs, or the gap that an ellipsis fills. */
	private Finding marked(FindingType type, int from, int to) {
		int first = comparison.step(from).draft();
		int end = comparison.step(to - 1).draftEnd();
		Span span;
		if (end > first) {
			int start = draftTokens.get(first).span().start();
			int stop = draftTokens.get(end - 1).span().end();
			while (start > 0 && (draft.charAt(start - 1) == '[' || draft.charAt(start - 1) == '('))
				start--;
			while (stop < draft.length() && (draft.charAt(stop) == ']' || draft.charAt(stop) == ')'))
				stop++;
			span = new Span(start, stop);
		} else
			span = new Span(first > 0 ? draftTokens.get(first - 1).span().end() : draftTokens.get(first).span().start(), draftTokens.get(first).span().start());
		int firstSource = comparison.step(from).source();
		int endSource = comparison.step(to - 1).sourceEnd();
		Span there = endSource > firstSource ? hull(sourceTokens, firstSource, endSource) : null;
		int turns = comparison.step(from).op() == Op.ELIDED ? Spliced.turns(comparison, from, to) : 0;
		List<String> arguments = new ArrayList<>(arguments(span, there));
		if (turns > 0)
			arguments.addAll(List.of(Messages.TURNS, Integer.toString(turns)));
		return finding(type, span, there, null, arguments);
	}

	private Finding finding(FindingType type, Span span, Span there, String replacement) {
		return finding(type, span, there, replacement, arguments(span, there));
	}

	/** Words of the source that the draft lacks: the span is a word beside the gap, and the message says so. */
	private Finding omission(FindingType type, Span span, Span there, String replacement) {
		List<String> arguments = new ArrayList<>(arguments(span, there));
		arguments.add(Messages.OMITTED);
		return finding(type, span, there, replacement, arguments);
	}

	private List<String> arguments(Span span, Span there) {
		return List.of(Messages.shorten(span.of(draft).strip()), there == null ? "" : Messages.shorten(there.of(source)), Messages.statement(comparison.evidence()));
	}

	private Finding finding(FindingType type, Span span, Span there, String replacement, List<String> arguments) {
		return new Finding(type, type.severity(), span, arguments, comparison.evidence().statement(), there, replacement);
	}

	private static Span hull(List<Token> tokens, int from, int to) {
		return new Span(tokens.get(from).span().start(), tokens.get(Math.max(from, to - 1)).span().end());
	}

	/** A comma before an insertion goes with it; the one after it stays: "We, however, won". */
	private boolean isComma(int from, int to) {
		return from < to && draft.charAt(from) == ',' && isBlank(from + 1, to);
	}

	private boolean isBlank(int from, int to) {
		for (int i = from; i < to; i++)
			if (!Character.isWhitespace(draft.charAt(i)))
				return false;
		return true;
	}
}
