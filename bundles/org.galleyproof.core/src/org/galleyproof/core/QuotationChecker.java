package org.galleyproof.core;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Attributed;
import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Quoted;
import org.galleyproof.core.Speakers.Relation;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.QuotationKind;
import org.galleyproof.detect.Sentence;
import org.galleyproof.detect.Speaker;
import org.galleyproof.detect.SpeakerKind;
import org.galleyproof.index.Hit;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/**
 * Finds the statements behind a quotation and what differs from them. One statement is tried for all of it first
 * ({@link StatementMatcher}). Where that leaves something to report, its sentences are tried one by one, and what is still without a
 * source is looked for on its own ({@link PieceMatcher}). {@link Verdict} says what comes of it.
 */
final class QuotationChecker {

	/** The share of reported speech's weighted words that its source has at the least, however freely the writer put it. */
	private static final double SHARED_AT_LEAST = 0.3;

	/** The share of its words from which on clauses that are borne out stand for all of them. */
	private static final double COVERED = 0.5;
	/** Word by word likeness from which on a clause is said in a statement, and from which on what differs there is told. */
	private static final double NEARLY_SAID = 0.72;
	private static final double SURELY_SAID = 0.8;

	private final Comparer comparer;
	private final StatementMatcher matcher;
	private final PieceMatcher parts;
	private final Leaps leaps;

	QuotationChecker(Candidates candidates, Comparer comparer) {
		this.comparer = comparer;
		matcher = new StatementMatcher(candidates, comparer);
		parts = new PieceMatcher(matcher, comparer);
		leaps = new Leaps(candidates);
	}

	/** By words alone. @param sentences the draft's sentences, to cut long quotations at */
	CheckedQuotation check(Draft draft, Quotation quotation, List<Sentence> sentences) {
		return check(draft, quotation, sentences, false);
	}

	/** For reported speech that words alone find nothing for: whether they overlooked a statement that means the same. The bar is the same. */
	CheckedQuotation checkByMeaning(Draft draft, Quotation quotation, List<Sentence> sentences) {
		return check(draft, quotation, sentences, true);
	}

	/** Whether this is reported speech, which may be said in other words, and words alone found nothing for it. */
	static boolean isOpen(Draft draft, CheckedQuotation checked) {
		return checked.evidence() == null && isReported(checked.quotation(), QuotedWords.of(draft.text(), checked.quotation().marked()));
	}

	private CheckedQuotation check(Draft draft, Quotation quotation, List<Sentence> sentences, boolean byMeaning) {
		Quoted all = quoted(draft, quotation, sentences);
		List<Word> marked = QuotedWords.of(draft.text(), quotation.marked());
		Verdict verdict = new Verdict(draft, quotation, marked, comparer, leaps);
		boolean reported = isReported(quotation, marked);
		if (!reported && marked.isEmpty())
			return new CheckedQuotation(quotation, Status.OUT_OF_SCOPE);
		if (reported)
			return paraphrase(all, QuotedWords.of(draft.text(), quotation.content()), byMeaning, verdict);
		CheckedQuotation checked = verbatim(all.withContent(quotation.marked()), marked, sentences, verdict);
		return quotation.kind() == QuotationKind.MIXED && checked.evidence() != null ? verdict.withParaphrase(checked, all) : checked;
	}

	private static boolean isReported(Quotation quotation, List<Word> marked) {
		return quotation.kind() == QuotationKind.INDIRECT || quotation.kind() == QuotationKind.MIXED && marked.size() < Scope.SHORTEST_QUOTATION;
	}

	private CheckedQuotation verbatim(Quoted quoted, List<Word> words, List<Sentence> sentences, Verdict verdict) {
		List<Span> pieces = QuotedWords.pieces(quoted.content(), sentences);
		Contenders contenders = new Contenders(quoted, comparer.names());
		Matched whole = matcher.best(quoted, matcher.search(quoted, words, pieces), contenders);
		List<Matched> answer = whole == null ? List.of() : List.of(whole);
		if (whole == null || whole.differs())
			pieces = QuotedWords.atEllipses(quoted.draft(), pieces, StatementMatcher.SHORTEST_PIECE);
		if (pieces.size() > 1 && (whole == null || whole.differs() && parts.isSaidElsewhere(quoted, pieces, whole, contenders))) {
			List<Matched> single = parts.each(quoted, pieces, contenders);
			// what one statement says from end to end is its words, whoever else says parts of them
			boolean complete = whole != null && whole.outcome().similarity() >= PieceMatcher.COMPLETE;
			if (whole == null || !complete && PieceMatcher.areOfSeveral(single) && verdict.weight(single) < verdict.weight(answer))
				answer = whole == null ? parts.together(quoted, single, pieces.size()) : single;
		}
		return answer.isEmpty() ? verdict.unmatched(contenders) : verdict.matched(parts.withFragments(quoted, words, answer, contenders), contenders);
	}

	/**
	 * Reported speech is held against one statement as a whole, and where that leaves it open or differs its clauses each against the
	 * speaker's own; that the dossier has none says nothing of it.
	 */
	private CheckedQuotation paraphrase(Quoted quoted, List<Word> words, boolean byMeaning, Verdict verdict) {
		List<Hit> hits = List.of();
		if (!words.isEmpty())
			hits = byMeaning ? matcher.searchByMeaning(quoted, words, SHARED_AT_LEAST)
					: matcher.search(quoted, words).stream().filter(hit -> hit.coverage() >= SHARED_AT_LEAST).toList();
		Contenders contenders = new Contenders(quoted, comparer.names());
		Matched whole = matcher.best(quoted, hits, contenders);
		if (!byMeaning && (whole == null || whole.differs())) {
			List<Matched> clauses = clauses(quoted, words, contenders);
			if (!clauses.isEmpty() && (whole == null || verdict.weight(clauses) < verdict.weight(List.of(whole))))
				return verdict.paraphrased(clauses, contenders);
		}
		return whole == null ? verdict.unmatched(contenders) : verdict.paraphrased(List.of(whole), contenders);
	}

	/** What the named speaker's own statements say of the clauses; none where that is nothing, or bears out less than half of the words. */
	private List<Matched> clauses(Quoted quoted, List<Word> words, Contenders contenders) {
		List<List<Word>> clauses = quoted.speaker() == null ? List.of() : Clauses.of(words);
		List<Matched> found = new ArrayList<>();
		int told = 0;
		for (List<Word> clause : clauses) {
			Quoted part = quoted.withContent(Clauses.content(quoted.content(), clause));
			List<Hit> hits = matcher.search(part, clause).stream()
					.filter(hit -> hit.coverage() >= SHARED_AT_LEAST && Speakers.relation(quoted.speaker(), hit.statement().speaker(), comparer.names()) == Relation.SAME).toList();
			Matched matched = matcher.best(part, hits, contenders.ofPart(part));
			// a few words shared prove nothing of so short a part
			if (matched != null && matched.outcome().alignment() != null && matched.outcome().alignment().similarity() >= (matched.differs() ? SURELY_SAID : NEARLY_SAID)) {
				found.add(matched.within(Clauses.content(quoted.content(), clause)));
				told += clause.size();
			}
		}
		// what differs in one clause is told where another shows that it is the matter the speaker spoke of
		boolean sure = found.size() > 1 || found.stream().noneMatch(Matched::differs);
		return sure && told >= COVERED * words.size() ? found : List.of();
	}

	/** What the checks see of the draft: the words, and the sentences in which they are attributed. */
	static Quoted quoted(Draft draft, Quotation quotation, List<Sentence> sentences) {
		return new Quoted(draft.text(), draft.date(), quotation.content(), quotation.marked(), quotation.cue(), quotation.source(), quotation.speaker(),
				QuotedWords.around(quotation, sentences), quotation.speakers().stream().map(QuotationChecker::attributed).toList());
	}

	private static Attributed attributed(Speaker speaker) {
		boolean pronoun = switch (speaker.why().reason()) {
			case ONLY_IN_SENTENCE, ONLY_BEFORE, ONLY_EARLIER, LAST_SPEAKER, SUBJECT_BEFORE -> true;
			default -> false;
		};
		return new Attributed(speaker.name(), speaker.named(), speaker.kind() == SpeakerKind.PERSON, !pronoun,
				speaker.roles().stream().map(role -> new Attributed.Title(role.text(), role.span())).toList());
	}
}
