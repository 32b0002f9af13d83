package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.fixes.Gap;
import org.galleyproof.detect.Sentence;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Op;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.hover.Card;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.CardWriter;

/**
 * Draft and source as the Evidence view shows them side by side: what differs is marked in both, what an ellipsis drops is marked in the
 * source, and what only surrounds the words is dim.
 */
final class Sheets {

	/** UTF-16 units of a statement shown at most where its source can't be read. */
	private static final int LIMIT = 6000;

	private Sheets() {
	}

	/** The sentences of the draft that the words and their attribution stand in. */
	static Sheet draft(Checked checked, CheckedDraft draft) {
		String text = draft.draft().text();
		List<Span> own = new ArrayList<>(checked.content());
		own.addAll(checked.frame());
		Span hull = Span.hull(own);
		int from = hull.start();
		int to = hull.end();
		for (Sentence sentence : draft.reading().sentences())
			if (sentence.span().overlaps(hull)) {
				from = Math.min(from, sentence.span().start());
				to = Math.max(to, sentence.span().end());
			}
		SheetWriter.Canvas canvas = new SheetWriter.Canvas(text, new Span(from, to), Look.DIM);
		own.forEach(span -> canvas.paint(span, null));
		for (Finding finding : checked.findings().reversed())
			mark(finding, text, canvas);
		return new SheetWriter().add(canvas, null, checked.hull(), Look.WRONG).sheet();
	}

	private static void mark(Finding finding, String text, SheetWriter.Canvas canvas) {
		if (finding.type() == FindingType.NO_SOURCE)
			return;
		int gap = Gap.of(finding, text);
		if (gap >= 0)
			canvas.caret(gap);
		else
			canvas.paint(finding.span(), finding.severity() == Severity.INFO ? Look.EDITED : Look.WRONG);
	}

	/** What the sources have, one below the other. @param parts not empty */
	static Sheet source(Checked checked, List<SourcePart> parts) {
		SheetWriter writer = new SheetWriter();
		for (SourcePart part : parts) {
			Evidence evidence = part.evidence();
			if (parts.size() > 1)
				writer.add(writer.isEmpty() ? "" : "\n\n", null).add(Card.where(evidence), Look.LABEL).add("\n", null);
			if (part.problem() != null)
				writer.add(part.problem(), Look.WRONG).add("\n", null);
			SheetWriter.Canvas canvas = new SheetWriter.Canvas(part.text(), part.shown(), Look.DIM).paint(part.passage(), null);
			for (Span dropped : dropped(checked.explanation().words(), evidence))
				canvas.paint(part.inText(dropped), Look.DROPPED);
			for (Finding finding : checked.findings().reversed())
				if (evidence.statement().equals(finding.statement()))
					mark(finding, checked, part, canvas);
			if (part.shown().start() > 0)
				writer.add("\u2026 ", Look.DIM);
			writer.add(canvas, evidence.sourceId(), part.passage(), Look.RIGHT);
			if (part.shown().end() < part.text().length())
				writer.add(" \u2026", Look.DIM);
		}
		return writer.sheet();
	}

	private static void mark(Finding finding, Checked checked, SourcePart part, SheetWriter.Canvas canvas) {
		Span there = finding.statementSpan();
		if (there == null || there.end() > part.evidence().text().length())
			return;
		if (!there.isEmpty())
			canvas.paint(part.inText(there), isElided(finding, checked) ? Look.DROPPED : finding.severity() == Severity.INFO ? Look.EDITED : Look.RIGHT);
		else if (checked.explanation().words().stream().anyMatch(word -> word.op() == Op.ADDED && word.draft().overlaps(finding.span())))
			canvas.caret(part.inText(there).start());
	}

	/** Whether the finding is about words that an ellipsis leaves out. */
	private static boolean isElided(Finding finding, Checked checked) {
		List<Aligned> own = checked.explanation().words().stream().filter(word -> word.source() != null && word.source().overlaps(finding.statementSpan())
				&& word.statement().equals(finding.statement())).toList();
		return !own.isEmpty() && own.stream().allMatch(word -> word.op() == Op.ELIDED);
	}

	/** The stretches of the statement that the draft leaves out at its marks, Java offsets in the statement. */
	private static List<Span> dropped(List<Aligned> words, Evidence evidence) {
		List<Span> runs = new ArrayList<>();
		boolean goesOn = false;
		for (Aligned word : words) {
			if (!word.statement().equals(evidence.statement()))
				continue;
			boolean elided = word.op() == Op.ELIDED && word.source() != null && word.source().end() <= evidence.text().length();
			if (elided && goesOn)
				runs.set(runs.size() - 1, new Span(runs.getLast().start(), Math.max(runs.getLast().end(), word.source().end())));
			else if (elided)
				runs.add(word.source());
			goesOn = elided;
		}
		return runs;
	}

	/** The statement alone, where its source can't be read. */
	static Span shown(String statement, Span passage) {
		if (statement.length() <= LIMIT)
			return new Span(0, statement.length());
		return new Span(CardWriter.wordStart(statement, Math.max(0, passage.start() - LIMIT / 4)), Math.max(passage.end(), CardWriter.wordEnd(statement, Math.min(statement.length(), passage.end() + LIMIT / 4))));
	}
}
