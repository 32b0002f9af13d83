package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;
import org.galleyproof.text.align.WordAligner;

/**
 * Holds a quotation or a claim against a statement: aligns the words, decides whether the statement says this at all, runs the
 * checks and merges what they see. Thread-safe; keeps a bounded cache of the statements it has read.
 */
public final class Comparer {

	/** A fragment that says just what the draft says counts for the whole quotation from this share on. */
	private static final double COVERED = 0.5;

	/** Word by word likeness from which on reported speech may begin with another word than was said. */
	private static final double SURELY_SAME = 0.9;
	/** Characters from which on nothing is a quotation or a sentence any more, but an accident of the text: not compared. */
	private static final int LONGEST = 100_000;
	private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity).thenComparing(Finding::type).thenComparing(Finding::span);

	private final NameBook names;
	private final HouseStyle style;
	private final WordAligner aligner = new WordAligner();
	private final SourceCache sources = new SourceCache();
	private final ClaimComparer claims;
	/** The draft that was checked as a whole last: mostly the next is the same after an edit, and only what that touched is read again. */
	private volatile DraftText last;

	/** Under the usual style. @param names the persons that the desk knows; {@link NameBook#EMPTY} for none */
	public Comparer(NameBook names) {
		this(names, HouseStyle.news());
	}

	/**
	 * @param names the persons that the desk knows; {@link NameBook#EMPTY} for none
	 * @param style how grave what differs is taken
	 */
	public Comparer(NameBook names, HouseStyle style) {
		this.names = names;
		this.style = style;
		claims = new ClaimComparer(names, aligner);
	}

	/** The persons that the desk knows. */
	public NameBook names() {
		return names;
	}

	/**
	 * Holds a quotation against a statement. A statement that prints only a fragment of the quotation, of the same speaker, is
	 * accepted where it differs from the draft's words or covers half of them; what the draft has beyond it is not judged.
	 *
	 * @param evidence the statement; its whole text is searched, whatever its passage
	 * @return not accepted for a quotation of more than 100,000 characters
	 */
	public Outcome compareQuotation(Quoted quoted, Evidence evidence) {
		if (length(quoted.content()) > LONGEST)
			return Outcome.rejected(0, 0, new Alignment(List.of(), List.of(), List.of(), 0));
		List<Token> words = Paraphrased.words(quoted);
		boolean sameSpeaker = isSameSpeaker(quoted, evidence);
		Span near = Nearby.of(evidence);
		if (quoted.isVerbatim() && near.length() < evidence.text().length()) {
			// most quotations stand where the search found them, and reading a whole turn costs more than all the rest
			Alignment part = aligner.align(words, sources.of(evidence.text(), near));
			double confidence = Nearby.holdsAll(part) ? Acceptance.ofWhole(part, sameSpeaker) : 0;
			if (confidence >= Outcome.SURE)
				return accepted(new Comparison(quoted, evidence, names, part), confidence, part.similarity());
		}
		List<Token> said = sources.of(evidence.text());
		Alignment whole = aligner.align(words, said);
		if (!quoted.isVerbatim() && whole.similarity() < Paraphrased.NEARLY_SAME) {
			Outcome facts = compareFacts(quoted, evidence, said, whole);
			if (facts.accepted())
				return facts;
		}
		double confidence = Acceptance.ofWhole(whole, sameSpeaker);
		if (confidence >= Outcome.SURE) {
			Outcome outcome = accepted(new Comparison(quoted, evidence, names, whole), confidence, whole.similarity());
			// the same said of something else bears nothing out, though what differs in it is told
			boolean another = quoted.isIndirect() && whole.similarity() < SURELY_SAME && !outcome.differs() && !Acceptance.isOfOneSubject(whole);
			return another ? outcome.doubted() : outcome;
		}
		if (quoted.isVerbatim() && sameSpeaker && said.size() >= 4 && said.size() < words.size()) {
			Outcome fragment = fragment(quoted, words, said, evidence);
			if (fragment != null)
				return fragment;
		}
		return Outcome.rejected(confidence, whole.similarity(), whole);
	}

	/**
	 * As {@link #compareQuotation(Quoted, Evidence)} where each sentence of the quotation has been found in the statement, however far
	 * apart: what lies between them is what there is to tell.
	 */
	public Outcome comparePieces(Quoted quoted, Evidence evidence) {
		if (length(quoted.content()) > LONGEST)
			return Outcome.rejected(0, 0, new Alignment(List.of(), List.of(), List.of(), 0));
		Alignment whole = aligner.align(Paraphrased.words(quoted), sources.of(evidence.text()));
		double confidence = Acceptance.ofWhole(whole, isSameSpeaker(quoted, evidence));
		return accepted(new Comparison(quoted, evidence, names, whole), Math.max(Outcome.SURE, confidence), whole.similarity());
	}

	private Outcome accepted(Comparison comparison, double confidence, double similarity) {
		List<Finding> findings = new ArrayList<>(Paraphrased.judged(comparison.quoted(), Inspection.ofWords(comparison)));
		findings.addAll(Inspection.ofFrame(comparison));
		return new Outcome(confidence, similarity, judged(findings), comparison.alignment());
	}

	/** As the house's style takes them, the gravest first. */
	public List<Finding> judged(List<Finding> findings) {
		List<Finding> judged = style.judged(findings);
		judged.sort(GRAVEST_FIRST);
		return judged;
	}

	/**
	 * Holds words that stand in marks in part, or not at all, against a statement by its facts.
	 *
	 * @return not accepted where it is not sure that both speak of the same
	 */
	public Outcome compareParaphrase(Quoted quoted, Evidence evidence) {
		if (length(quoted.content()) > LONGEST)
			return Outcome.rejected(0, 0, new Alignment(List.of(), List.of(), List.of(), 0));
		List<Token> said = sources.of(evidence.text());
		Alignment whole = aligner.align(Paraphrased.words(quoted), said);
		if (whole.similarity() < Paraphrased.NEARLY_SAME)
			return compareFacts(quoted, evidence, said, whole);
		double confidence = Acceptance.ofWhole(whole, isSameSpeaker(quoted, evidence));
		return accepted(new Comparison(quoted, evidence, names, whole), Math.max(Outcome.SURE, confidence), whole.similarity());
	}

	/** A free paraphrase, held against the statement as a claim is, and what the draft says around it. */
	private Outcome compareFacts(Quoted quoted, Evidence evidence, List<Token> said, Alignment alignment) {
		Outcome outcome = claims.compare(quoted.draft(), quoted.date(), Span.hull(quoted.content()), evidence, said, isSameSpeaker(quoted, evidence));
		if (!outcome.accepted())
			return Outcome.rejected(outcome.confidence(), alignment.similarity(), alignment);
		List<Finding> findings = new ArrayList<>(outcome.findings());
		findings.addAll(Inspection.ofFrame(new Comparison(quoted, evidence, names, alignment)));
		return new Outcome(outcome.confidence(), outcome.similarity(), judged(findings), alignment);
	}

	private Outcome fragment(Quoted quoted, List<Token> words, List<Token> said, Evidence evidence) {
		Alignment part = aligner.alignFragment(words, said);
		double confidence = Acceptance.ofFragment(part, true);
		if (confidence < Outcome.SURE)
			return null;
		double covered = coverage(part);
		Comparison comparison = new Comparison(quoted, evidence, names, part);
		Outcome outcome = accepted(comparison, confidence, covered);
		return covered < COVERED && !outcome.differs() ? null : outcome;
	}

	private static double coverage(Alignment part) {
		double all = 0;
		double same = 0;
		for (Step step : part.steps())
			for (int i = step.draft(); i < step.draftEnd(); i++)
				if (step.op() != Op.MARKED) {
					all += part.draft().get(i).weight();
					if (step.op().same())
						same += part.draft().get(i).weight();
				}
		return all == 0 ? 0 : same / all;
	}

	/** As {@link #compareQuotation(Quoted, Evidence)} for words all in marks, of which nothing else is known. */
	Outcome compareQuotation(String draft, List<Span> content, List<Span> source, String speaker, Evidence evidence) {
		return compareQuotation(Quoted.direct(draft, content, source, speaker), evidence);
	}

	/**
	 * Holds a sentence of the writer's own against a statement. Only facts are compared: numbers, names, and whether it is denied;
	 * where it is not sure that both speak of the same, nothing is said.
	 *
	 * @param date the day the draft is dated; {@code null} where unknown
	 * @param sentence Java offsets in {@code draft}
	 */
	public Outcome compareClaim(String draft, LocalDate date, Span sentence, Evidence evidence) {
		if (sentence.length() > LONGEST)
			return Outcome.rejected(0, 0, null);
		Outcome outcome = claims.compare(draft, date, sentence, evidence, sources.of(evidence.text()), false);
		return outcome.accepted() ? new Outcome(outcome.confidence(), outcome.similarity(), judged(outcome.findings()), outcome.alignment()) : outcome;
	}

	/** Checks of the draft as a whole, in the order of {@link Checks}; the draft's names are those that this was made with. */
	public List<Finding> checkDraft(String text, LocalDate date, List<Span> paragraphs, List<Span> prose) {
		DraftText draft = new DraftText(text, date, paragraphs, prose, names, last);
		last = draft;
		List<Finding> found = new ArrayList<>();
		for (Check check : Checks.all())
			if (check instanceof DraftCheck whole)
				found.addAll(whole.checkDraft(draft));
		return style.judged(found);
	}

	private boolean isSameSpeaker(Quoted quoted, Evidence evidence) {
		return Acceptance.isSameSpeaker(quoted.speaker(), evidence.speaker()) || names.areOne(quoted.speaker(), evidence.speaker());
	}

	private static long length(List<Span> content) {
		long length = 0;
		for (Span span : content)
			length += span.length();
		return length;
	}
}
