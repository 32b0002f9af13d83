package org.galleyproof.core;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.HouseStyle;
import org.galleyproof.checks.NameBook;
import org.galleyproof.checks.NoSource;
import org.galleyproof.core.user.Progress;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Reading;
import org.galleyproof.detect.Sentence;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Making;
import org.galleyproof.index.Meanings;
import org.galleyproof.index.Query;
import org.galleyproof.index.Statements;
import org.galleyproof.text.Span;

/**
 * Runs the stages over a draft: read it, find the statements behind its quotations and claims, align, report what differs.
 *
 * <p>
 * Keep one for as long as the dossier is open: it remembers its latest answers, so a second check of an edited draft looks up and
 * aligns only what the edit touched. The memory is bounded and forgets everything when the index changes. Thread-safe; the index
 * stays the caller's to close.
 */
public final class Proofreader {

	private final Statements index;
	private final DraftReader reader;
	private final Candidates candidates;
	private final Answers answers;
	private final Comparer comparer;
	private final boolean byMeaning;

	private record Told(FindingType type, Span span) {
	}

	/** Under the usual house style; see the last constructor. */
	public Proofreader(Statements index, NameBook names, DraftReader reader) {
		this(index, names, reader, HouseStyle.news());
	}

	/** By words and meaning; see the last constructor. */
	public Proofreader(Statements index, NameBook names, DraftReader reader, HouseStyle style) {
		this(index, names, reader, style, true);
	}

	/**
	 * @param index the dossier's statements
	 * @param names the persons the dossier knows
	 * @param reader reads the drafts
	 * @param style how grave the house takes what differs
	 * @param byMeaning whether claims and reported speech may also be found by their meaning, where sentence vectors are installed (see {@link
	 *            Meanings}); what words alone find stays as it is
	 */
	public Proofreader(Statements index, NameBook names, DraftReader reader, HouseStyle style, boolean byMeaning) {
		this.index = index;
		this.reader = reader;
		this.byMeaning = byMeaning;
		comparer = new Comparer(names, style);
		candidates = new Candidates(index);
		answers = new Answers(new QuotationChecker(candidates, comparer), new ClaimChecker(candidates, comparer), new ChosenStatement(index, comparer), this::usesMeaning);
	}

	/**
	 * Checks a whole draft.
	 *
	 * @throws CancellationException when {@code progress} asks to end
	 * @throws java.io.UncheckedIOException when the index can't be read
	 */
	public CheckedDraft check(Draft draft, Progress progress) {
		return check(draft, Choices.NONE, progress);
	}

	/** As {@link #check(Draft, Progress)}, against the statements that people chose where they did. */
	public CheckedDraft check(Draft draft, Choices choices, Progress progress) {
		return check(draft, reader.read(draft.text(), progress::cancelled), choices, usesMeaning(), progress);
	}

	/**
	 * Checks what can be read in the same moment: all but the reported speech of paragraphs that no deep reading has seen yet, see {@link
	 * DraftReader#readAtOnce}, and by words alone but for what was found by its meaning before.
	 *
	 * @throws CancellationException when {@code progress} asks to end
	 * @throws java.io.UncheckedIOException when the index can't be read
	 */
	public CheckedDraft checkAtOnce(Draft draft, Progress progress) {
		return checkAtOnce(draft, Choices.NONE, progress);
	}

	/** As {@link #checkAtOnce(Draft, Progress)}, against the statements that people chose where they did. */
	public CheckedDraft checkAtOnce(Draft draft, Choices choices, Progress progress) {
		return check(draft, reader.readAtOnce(draft.text()), choices, false, progress);
	}

	private CheckedDraft check(Draft draft, Reading reading, Choices choices, boolean meaning, Progress progress) {
		long generation = candidates.generation();
		Making making = index.making();
		int total = reading.quotations().size() + reading.sentences().size();
		int done = 0;
		boolean open = false;
		List<CheckedQuotation> checkedQuotations = new ArrayList<>(reading.quotations().size());
		Set<Told> told = new HashSet<>();
		for (Quotation quotation : reading.quotations()) {
			step(draft, done++, total, progress);
			Answers.Answer<CheckedQuotation> checked = answers.of(draft, quotation, reading, choices, meaning, generation);
			open |= checked.open();
			checkedQuotations.add(cautious(once(checked.checked(), told), making));
		}
		QuotedText quoted = new QuotedText(reading);
		List<CheckedClaim> checkedClaims = new ArrayList<>();
		for (Sentence sentence : reading.sentences()) {
			step(draft, done++, total, progress);
			if (sentence.claim() && !quoted.hasMuchOf(sentence.span())) {
				Answers.Answer<CheckedClaim> checked = answers.of(draft, sentence, choices, meaning, generation);
				open |= checked.open();
				checkedClaims.add(cautious(checked.checked(), making));
			}
		}
		return new CheckedDraft(draft, reading, checkedQuotations, checkedClaims, ofWhole(draft, reading, quoted, checkedQuotations, checkedClaims), !open && reading.isComplete());
	}

	/**
	 * The statements nearest to some words, best first, at most {@code top}. Takes up to a second or two where they are found by their meaning.
	 *
	 * @throws java.io.UncheckedIOException when the index can't be read
	 */
	public List<Hit> match(Query query, int top) {
		return index.search(usesMeaning() ? query.withMeaning() : query, top);
	}

	/**
	 * As {@link #match}, with each statement held against the words as a quotation's would be.
	 *
	 * @throws java.io.UncheckedIOException when the index can't be read
	 */
	public List<ExplainedHit> explain(Query query, int top) {
		return new MatchExplainer(comparer).explain(query, match(query, top));
	}

	/** How often the index was asked for quotations and claims: what a re-check of an unchanged draft must not raise. */
	long lookups() {
		return candidates.lookups();
	}

	private boolean usesMeaning() {
		return byMeaning && Meanings.areInstalled();
	}

	private static void step(Draft draft, int done, int total, Progress progress) {
		if (progress.cancelled())
			throw new CancellationException();
		progress.at(draft.name(), done, total);
	}

	/** What nothing says yet may be said by a source that is not searched yet; the answer that is remembered does not say so. */
	private static CheckedQuotation cautious(CheckedQuotation checked, Making making) {
		return making == null || !making.lacks() ? checked : checked.with(checked.status(), cautious(checked.findings(), making));
	}

	private static CheckedClaim cautious(CheckedClaim checked, Making making) {
		return making == null || !making.lacks() ? checked
				: new CheckedClaim(checked.sentence(), checked.status(), checked.evidence(), checked.confidence(), cautious(checked.findings(), making));
	}

	private static List<Finding> cautious(List<Finding> findings, Making making) {
		return findings.stream().map(finding -> NoSource.searched(finding, making.sources(), making.all())).toList();
	}

	/** What is told of an attribution that two quotations share is told with the first. */
	private static CheckedQuotation once(CheckedQuotation checked, Set<Told> told) {
		List<Finding> fresh = checked.findings().stream().filter(finding -> told.add(new Told(finding.type(), finding.span()))).toList();
		if (fresh.size() == checked.findings().size())
			return checked;
		Status status = checked.status() == Status.DIFFERS && Matched.weight(fresh) == 0 ? Status.VERIFIED : checked.status();
		return checked.with(status, fresh);
	}

	/** What the draft as a whole shows, where no quotation or claim tells of the same words already. */
	private List<Finding> ofWhole(Draft draft, Reading reading, QuotedText quoted, List<CheckedQuotation> checkedQuotations, List<CheckedClaim> checkedClaims) {
		BitSet told = new BitSet(draft.text().length());
		checkedQuotations.forEach(quotation -> tell(quotation.findings(), told));
		checkedClaims.forEach(claim -> tell(claim.findings(), told));
		return comparer.checkDraft(draft.text(), draft.date(), reading.paragraphs(), quoted.prose()).stream().filter(finding -> told.get(finding.span().start(), finding.span().end()).isEmpty()).toList();
	}

	private static void tell(List<Finding> findings, BitSet told) {
		for (Finding finding : findings)
			// a missing source covers the whole quotation and says nothing of its words
			if (finding.type() != FindingType.NO_SOURCE)
				told.set(finding.span().start(), finding.span().end());
	}
}
