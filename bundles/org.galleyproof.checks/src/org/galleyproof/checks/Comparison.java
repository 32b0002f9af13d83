package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/** What the checks look at: a quotation aligned with its source, and which of the differences are still open. */
public final class Comparison {

	/** Steps from {@code from} to before {@code to}, at least one. */
	record Run(int from, int to) {

		int length() {
			return to - from;
		}
	}

	private final Quoted quoted;
	private final Evidence evidence;
	private final NameBook names;
	private final Alignment alignment;
	private final BitSet taken = new BitSet();

	/**
	 * @param quoted the draft's words, which the alignment's draft spans count in, and what stands around them
	 * @param evidence the statement, which the alignment's source spans count in
	 */
	Comparison(Quoted quoted, Evidence evidence, NameBook names, Alignment alignment) {
		this.quoted = quoted;
		this.evidence = evidence;
		this.names = names;
		this.alignment = Edges.opened(quoted, Readjusted.of(alignment, quoted));
	}

	/** Whether the word is somebody's or something's name: the desk knows it, or the source writes it with a capital inside a sentence. */
	boolean isName(String surface) {
		if (names.hasWord(surface))
			return true;
		for (Token token : alignment.source())
			if (token.is(Token.NAME) && token.surface().equals(surface))
				return true;
		return false;
	}

	/** The words in question and what the draft says around them. */
	public Quoted quoted() {
		return quoted;
	}

	/** The whole draft. */
	public String draft() {
		return quoted.draft();
	}

	/** The statement that the words are held against. */
	public Evidence evidence() {
		return evidence;
	}

	/** The persons that the desk knows. */
	public NameBook names() {
		return names;
	}

	public Alignment alignment() {
		return alignment;
	}

	public List<Step> steps() {
		return alignment.steps();
	}

	public Step step(int index) {
		return alignment.steps().get(index);
	}

	/** The step's first token in the draft; only for a step that has one. */
	public Token draftToken(int index) {
		return alignment.draft().get(step(index).draft());
	}

	/** The step's first token in the source; only for a step that has one. */
	public Token sourceToken(int index) {
		return alignment.source().get(step(index).source());
	}

	/** The one token of a step that leaves the other side empty, or the draft's. */
	public Token token(int index) {
		return step(index).op().inDraft() ? draftToken(index) : sourceToken(index);
	}

	/** The tokens of the side that has the step's words: the draft's where both have some. */
	List<Token> side(int index) {
		return step(index).op().inDraft() ? alignment.draft() : alignment.source();
	}

	/** Where the step's words begin in {@link #side}. */
	int place(int index) {
		return step(index).op().inDraft() ? step(index).draft() : step(index).source();
	}

	/** Whether the step departs from the source without a mark and no graver check has taken it. */
	public boolean isOpen(int index) {
		return step(index).op().differs() && !taken.get(index);
	}

	/** Whether a graver check has taken the step. */
	public boolean isTaken(int index) {
		return taken.get(index);
	}

	/**
	 * A finding for a {@link FrameCheck}, of the type's usual severity.
	 *
	 * @param span the place in the draft, Java offsets; its words are the message's first argument
	 * @param known what the source or the dossier has instead, the message's second argument; empty where it has nothing
	 * @param there the place in the statement's text; {@code null} where it stands elsewhere in the dossier
	 * @param replacement see {@link Finding#replacement}
	 */
	public Finding finding(FindingType type, Span span, String known, Span there, String replacement) {
		return new Finding(type, type.severity(), span, List.of(Messages.shorten(span.of(draft())), known, Messages.statement(evidence)), evidence.statement(),
				there == null ? new Span(0, 0) : there, replacement);
	}

	void take(Sighting sighting) {
		taken.set(sighting.from(), sighting.to());
	}

	/** The longest runs of open steps, in order. */
	List<Run> openRuns() {
		return openRuns(step -> true);
	}

	/** The longest runs of open steps that are {@code such}, in order. */
	List<Run> openRuns(IntPredicate such) {
		List<Run> runs = new ArrayList<>();
		for (int from = 0; from < steps().size(); from++) {
			int to = from;
			while (to < steps().size() && isOpen(to) && such.test(to))
				to++;
			if (to > from) {
				runs.add(new Run(from, to));
				from = to;
			}
		}
		return runs;
	}

	/** The longest runs of open steps of one operation each, in order. */
	List<Run> openRunsOfOneOp() {
		List<Run> runs = new ArrayList<>();
		for (Run run : openRuns())
			for (int from = run.from(); from < run.to();) {
				int to = openRunEnd(from, step(from).op());
				runs.add(new Run(from, to));
				from = to;
			}
		return runs;
	}

	/** Whether one of the run's steps is of the operation. */
	boolean has(Run run, Op op) {
		for (int i = run.from(); i < run.to(); i++)
			if (step(i).op() == op)
				return true;
		return false;
	}

	/** The words of some steps on one side, in order, as they are written. @param draft the side */
	List<Token> tokens(Run run, boolean draft) {
		List<Token> tokens = new ArrayList<>();
		for (int i = run.from(); i < run.to(); i++) {
			Step step = step(i);
			tokens.addAll(draft ? alignment.draft().subList(step.draft(), step.draftEnd()) : alignment.source().subList(step.source(), step.sourceEnd()));
		}
		return tokens;
	}

	/** Whether all words of a step, on both sides, are {@code such}. */
	boolean all(int index, Predicate<Token> such) {
		Run one = new Run(index, index + 1);
		return tokens(one, true).stream().allMatch(such) && tokens(one, false).stream().allMatch(such);
	}

	/** The end of the longest run of open steps that begins at {@code from}; {@code from} itself where it is not open. */
	public int openRunEnd(int from) {
		int to = from;
		while (to < steps().size() && isOpen(to))
			to++;
		return to;
	}

	/** The end of the longest run of open steps of one operation that begins at {@code from}. */
	public int openRunEnd(int from, Op op) {
		int to = from;
		while (to < steps().size() && isOpen(to) && step(to).op() == op)
			to++;
		return to;
	}
}
