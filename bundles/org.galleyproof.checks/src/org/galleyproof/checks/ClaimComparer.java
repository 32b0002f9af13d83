package org.galleyproof.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberKeys;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Numbers;
import org.galleyproof.language.TokenReader;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Token;
import org.galleyproof.text.align.WordAligner;

/**
 * Holds a writer's own sentence against a statement by its facts. The sentence must share most of its telling words with a
 * passage, and a name or a number among them; a number counts as changed only where its neighbours are those of one number of the
 * passage and the statement has it nowhere. Silent when unsure: a false alarm costs more trust than a miss, and so does a
 * claim called verified that is not ({@link Support}).
 */
final class ClaimComparer {

	/** The share of a claim's telling words that a passage must have; of those that its own speaker is said to have said. */
	private static final double ENOUGH = 0.6;
	private static final double ENOUGH_OF_OWN = 0.5;
	/** The same, for a time, which everything that happens has. */
	private static final double ENOUGH_FOR_TIMES = 0.7;
	/** Days from statement to draft, at most, in which a few words are of one matter: turnover rises every year. */
	private static final int LATELY = 62;
	/** Word by word likeness from which on a "not" more or less is one. */
	private static final double NEARLY_SAME = 0.8;

	private static final Lexicon BODIES = Lexicon.load("bodies.txt");
	private static final Set<FindingType> FACTS = EnumSet.of(FindingType.NEGATION_CHANGED, FindingType.NUMBER_CHANGED, FindingType.DATE_CHANGED, FindingType.NAME_MISSPELT);

	private final NameBook names;
	private final WordAligner aligner;

	ClaimComparer(NameBook names, WordAligner aligner) {
		this.names = names;
		this.aligner = aligner;
	}

	/**
	 * @param date the day the draft is dated; {@code null} where unknown
	 * @param own whether the sentence reports what the statement's speaker said: then fewer words prove that both speak of the same
	 */
	Outcome compare(String draft, LocalDate date, Span sentence, Evidence evidence, List<Token> statement, boolean own) {
		List<Token> claim = TokenReader.draft(draft, List.of(sentence));
		List<Token> passage = within(statement, evidence.passage());
		List<NumberMention> mentions = Numbers.in(draft, sentence);
		ClaimOverlap shared = ClaimOverlap.of(claim, mentions, passage, statement, evidence);
		boolean lately = isOfItsTime(evidence, date);
		boolean complete = shared.isComplete() && lately;
		double overlap = complete ? 1 : shared.telling(own);
		boolean proven = shared.telling(own) >= (own ? ENOUGH_OF_OWN : ENOUGH) && (sharesFact(claim, passage, mentions, true) || own && shared.isOfOneSubject());
		if (!proven && !(complete && hasOneOther(claim, mentions, statement)))
			return Outcome.rejected(overlap, overlap, null);
		List<Finding> findings = new ArrayList<>();
		Alignment alignment = aligner.align(claim, passage);
		if (alignment.similarity() >= NEARLY_SAME)
			for (Finding finding : Inspection.ofWords(new Comparison(new Quoted(draft, date, List.of(sentence), List.of(), List.of(), List.of(), null, List.of(sentence)),
					evidence, names,
					alignment)))
				if (FACTS.contains(finding.type()))
					findings.add(finding);
		// "was not the first" and "was the second" agree
		if (holds(findings, FindingType.NEGATION_CHANGED) && (holds(findings, FindingType.NUMBER_CHANGED) || holds(findings, FindingType.DATE_CHANGED)))
			findings.removeIf(finding -> finding.type() != FindingType.NAME_MISSPELT);
		if (Support.isDenied(claim) == Support.isDenied(passage) && !isLater(evidence, date)) {
			ClaimNumbers.check(draft, mentions, claim, passage, statement, evidence, ClaimTimes.mayBeOne(draft, date, sentence, evidence), own, overlap, complete, lately, findings);
			boolean timed = proven && shared.telling(own) >= ENOUGH_FOR_TIMES && (lately || claim.stream().anyMatch(token -> token.is(Token.NUMBER) && NumberKeys.isYear(token.key())))
					&& (own || sharesFact(claim, passage, mentions, false));
			Finding time = timed ? ClaimTimes.check(draft, date, sentence, evidence, evidence.passage()) : null;
			if (time != null)
				addUnlessSaid(time, findings);
		}
		for (Finding finding : NameMisspelt.withoutNamesakes(draft, NameMisspelt.inText(draft, sentence, namesIn(evidence.text()), names, evidence)))
			addUnlessSaid(finding, findings);
		if (!proven) {
			boolean another = isAnyBodys(claim) && !names(draft, evidence);
			findings.removeIf(finding -> another || finding.type() != FindingType.NUMBER_CHANGED && finding.type() != FindingType.DATE_CHANGED);
		}
		if (findings.isEmpty() && !(proven && Support.of(claim, mentions, passage, statement, names, overlap, own)))
			return Outcome.rejected(overlap, overlap, null);
		findings.sort((a, b) -> a.type() != b.type() ? a.type().compareTo(b.type()) : a.span().compareTo(b.span()));
		return new Outcome(Outcome.confidence(true, Math.max(0, overlap - ENOUGH) / (1 - ENOUGH)), overlap, findings, null);
	}

	/** "The company", "the council": of which there are many. */
	private static boolean isAnyBodys(List<Token> claim) {
		return claim.stream().filter(Token::isContent).findFirst().filter(subject -> !subject.is(Token.NAME) && BODIES.contains(subject.key())).isPresent();
	}

	/** Whether the draft has a name that the statement's speaker, or what they speak for, goes by. */
	private static boolean names(String draft, Evidence evidence) {
		Set<String> names = new HashSet<>();
		for (String name : new String[] { evidence.speaker(), evidence.role(), evidence.sourceTitle() })
			if (name != null)
				Words.of(name).stream().filter(word -> isCapital(word) && !BODIES.contains(word.key())).forEach(word -> names.add(NameBook.stem(word.key())));
		return Words.of(draft).stream().anyMatch(word -> isCapital(word) && names.contains(NameBook.stem(word.key())));
	}

	private static boolean isCapital(Word word) {
		return Character.isUpperCase(word.text().codePointAt(0));
	}

	/** Whether what the statement says was still so when the draft was written, where both tell their day. */
	private static boolean isOfItsTime(Evidence evidence, LocalDate written) {
		return written == null || evidence.date() == null || ChronoUnit.DAYS.between(evidence.date(), written) <= LATELY;
	}

	/** Whether one number of the claim, and one only, is none of the statement's. */
	private static boolean hasOneOther(List<Token> claim, List<NumberMention> mentions, List<Token> statement) {
		int others = 0;
		for (int i = 0; i < claim.size(); i++)
			others += ClaimNumbers.isPlainNumber(claim.get(i)) && !ClaimNumbers.isSaid(claim, i, mentions, statement) ? 1 : 0;
		return others == 1;
	}

	/** Whether the statement was made after the draft was written, which it then cannot correct. */
	private static boolean isLater(Evidence evidence, LocalDate written) {
		return written != null && evidence.date() != null && evidence.date().isAfter(written.plusDays(1));
	}

	private static boolean holds(List<Finding> findings, FindingType type) {
		return findings.stream().anyMatch(finding -> finding.type() == type);
	}

	static void addUnlessSaid(Finding finding, List<Finding> findings) {
		for (Finding other : findings)
			if (other.span().overlaps(finding.span()))
				return;
		findings.add(finding);
	}

	/** The statement's tokens in and around the passage; all where there is none. */
	private static List<Token> within(List<Token> statement, Span passage) {
		if (passage == null || passage.isEmpty())
			return statement;
		int from = 0;
		int to = statement.size();
		while (from < to && statement.get(from).span().end() <= passage.start())
			from++;
		while (to > from && statement.get(to - 1).span().start() >= passage.end())
			to--;
		while (from > 0 && from < statement.size() && !statement.get(from).is(Token.SENTENCE))
			from--;
		while (to < statement.size() && !statement.get(to).is(Token.SENTENCE))
			to++;
		return statement.subList(from, to);
	}

	/**
	 * @param mentions the claim's numbers: "about 40,000" and "41,000" are one fact
	 * @param small whether a small number is one, too, which much that is told has
	 */
	private static boolean sharesFact(List<Token> claim, List<Token> passage, List<NumberMention> mentions, boolean small) {
		Set<String> facts = new HashSet<>();
		for (Token token : passage)
			if (isFact(token))
				facts.add(token.key());
		for (int i = 0; i < claim.size(); i++)
			if (isFact(claim.get(i)) && (facts.contains(claim.get(i).key()) || claim.get(i).is(Token.NUMBER) && ClaimNumbers.isSaid(claim, i, mentions, passage)) && (small || !isSmall(claim.get(i))))
				return true;
		return false;
	}

	private static boolean isSmall(Token token) {
		return token.is(Token.NUMBER) && NumberKeys.unitOf(token.key()).isEmpty() && NumberKeys.valueOf(token.key()).abs().compareTo(BigDecimal.TEN) < 0;
	}

	private static boolean isFact(Token token) {
		return token.is(Token.NUMBER) || token.is(Token.CAPITAL) && !token.is(Token.FUNCTION);
	}

	/** Two capitalised words side by side in the statement's text, as names that are right there. */
	private static NameBook namesIn(String text) {
		List<NameBook.Entry> entries = new ArrayList<>();
		List<Word> words = Words.of(text);
		for (int i = 0; i + 1 < words.size(); i++) {
			Word first = words.get(i);
			Word second = words.get(i + 1);
			boolean both = Character.isUpperCase(first.text().codePointAt(0)) && Character.isUpperCase(second.text().codePointAt(0)) && first.text().length() > 1
					&& second.text().length() > 1;
			if (both && second.span().start() == first.span().end() + 1 && text.charAt(first.span().end()) == ' ')
				entries.add(new NameBook.Entry("", first.text() + ' ' + second.text().substring(0, NameBook.stem(second.key()).length()), List.of()));
		}
		return new NameBook(entries);
	}
}
