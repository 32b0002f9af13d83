package org.galleyproof.core;

import java.time.LocalDate;
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

	/** Answers kept: the quotations of a few books; an answer weighs a few kilobytes, and a draft with more than are kept would find none of them. */
	private static final int MEMORY = 16_384;

	private final Statements index;
	private final DraftReader reader;
	private final Candidates candidates;
	private final QuotationChecker quotations;
	private final ClaimChecker claims;
	private final ChosenStatement chosen;
	private final Comparer comparer;
	private final boolean byMeaning;
	private final Memory<QuotationKey, Remembered<CheckedQuotation>> knownQuotations = new Memory<>(MEMORY);
	private final Memory<ClaimKey, Remembered<CheckedClaim>> knownClaims = new Memory<>(MEMORY);

	/** An answer, the Java offset in its draft from which its findings count, and whether words alone left it open and nobody has asked more yet. */
	private record Remembered<T>(int base, T answer, boolean open) {
	}

	private record Told(FindingType type, Span span) {
	}

	private record ClaimKey(String text, LocalDate date, String chosen, long generation) {
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
		quotations = new QuotationChecker(candidates, comparer);
		claims = new ClaimChecker(candidates, comparer);
		chosen = new ChosenStatement(index, comparer);
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
			Remembered<CheckedQuotation> checked = check(draft, quotation, reading, choices, meaning, generation);
			open |= checked.open();
			checkedQuotations.add(cautious(once(checked.answer(), told), making));
		}
		QuotedText quoted = new QuotedText(reading);
		List<CheckedClaim> checkedClaims = new ArrayList<>();
		for (Sentence sentence : reading.sentences()) {
			step(draft, done++, total, progress);
			if (sentence.claim() && !quoted.hasMuchOf(sentence.span())) {
				Remembered<CheckedClaim> checked = check(draft, sentence, choices, meaning, generation);
				open |= checked.open();
				checkedClaims.add(cautious(checked.answer(), making));
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

	private Remembered<CheckedQuotation> check(Draft draft, Quotation quotation, Reading reading, Choices choices, boolean meaning, long generation) {
		String statement = choices.statement(quotation.hull());
		QuotationKey key = QuotationKey.of(draft, quotation, QuotedWords.around(quotation, reading.sentences()), statement, generation);
		int base = quotation.hull().start();
		Remembered<CheckedQuotation> known = knownQuotations.get(key);
		if (known == null) {
			CheckedQuotation usual = quotations.check(draft, quotation, reading.sentences());
			CheckedQuotation answer = statement == null ? usual : chosen.check(usual, QuotationChecker.quoted(draft, quotation, reading.sentences()), statement);
			known = new Remembered<>(base, answer, statement == null && usesMeaning() && QuotationChecker.isOpen(draft, answer));
			knownQuotations.put(key, known);
		}
		if (known.open() && meaning) {
			CheckedQuotation found = quotations.checkByMeaning(draft, quotation, reading.sentences());
			known = found.evidence() == null ? new Remembered<>(known.base(), known.answer(), false) : new Remembered<>(base, found, false);
			knownQuotations.put(key, known);
		}
		CheckedQuotation answer = known.answer();
		return new Remembered<>(base, new CheckedQuotation(quotation, answer.status(), answer.evidence(), answer.confidence(), shifted(answer.findings(), base - known.base()),
				answer.explanation().shift(base - known.base())), known.open());
	}

	private Remembered<CheckedClaim> check(Draft draft, Sentence sentence, Choices choices, boolean meaning, long generation) {
		String statement = choices.statement(sentence.span());
		ClaimKey key = new ClaimKey(sentence.span().of(draft.text()), draft.date(), statement, generation);
		int base = sentence.span().start();
		Remembered<CheckedClaim> known = knownClaims.get(key);
		if (known == null) {
			CheckedClaim usual = claims.check(draft, sentence);
			CheckedClaim answer = statement == null ? usual : chosen.check(usual, draft, statement);
			known = new Remembered<>(base, answer, statement == null && usesMeaning() && answer.evidence() == null);
			knownClaims.put(key, known);
		}
		if (known.open() && meaning) {
			known = new Remembered<>(base, claims.checkByMeaning(draft, sentence), false);
			knownClaims.put(key, known);
		}
		CheckedClaim answer = known.answer();
		return new Remembered<>(base, new CheckedClaim(sentence, answer.status(), answer.evidence(), answer.confidence(), shifted(answer.findings(), base - known.base())), known.open());
	}

	private static List<Finding> shifted(List<Finding> findings, int delta) {
		return delta == 0 ? findings : findings.stream().map(finding -> finding.shift(delta)).toList();
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
