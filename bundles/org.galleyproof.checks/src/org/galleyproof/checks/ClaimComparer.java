package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.NumberKeys;
import org.galleyproof.language.TokenReader;
import org.galleyproof.language.Weights;
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

	private static final double ENOUGH = 0.6;
	private static final int LEAST_SHARED = 3;
	/** Word by word likeness from which on a "not" more or less is one. */
	private static final double NEARLY_SAME = 0.8;
	private static final int CONTEXT = 4;

	private final NameBook names;
	private final WordAligner aligner;

	ClaimComparer(NameBook names, WordAligner aligner) {
		this.names = names;
		this.aligner = aligner;
	}

	Outcome compare(String draft, Span sentence, Evidence evidence, List<Token> statement) {
		List<Token> claim = TokenReader.draft(draft, List.of(sentence));
		List<Token> passage = within(statement, evidence.passage());
		double overlap = overlap(claim, passage);
		if (overlap < ENOUGH || !sharesFact(claim, passage))
			return Outcome.rejected(overlap, null);
		List<Finding> findings = new ArrayList<>();
		Alignment alignment = aligner.align(claim, passage);
		if (alignment.similarity() >= NEARLY_SAME)
			for (Finding finding : Comparer.findings(new Comparison(Quoted.direct(draft, List.of(sentence), List.of(), null), evidence, names, alignment)))
				if (finding.type() == FindingType.NEGATION_CHANGED || finding.type() == FindingType.NUMBER_CHANGED || finding.type() == FindingType.NAME_MISSPELT)
					findings.add(finding);
		numbers(draft, claim, passage, statement, evidence, findings);
		for (Finding finding : NameMisspelt.inText(draft, sentence, namesIn(evidence.text()), names, evidence))
			addUnlessSaid(finding, findings);
		if (findings.isEmpty() && !Support.of(claim, passage, statement, overlap))
			return Outcome.rejected(overlap, null);
		findings.sort((a, b) -> a.type() != b.type() ? a.type().compareTo(b.type()) : a.span().compareTo(b.span()));
		return new Outcome(true, overlap, findings, null);
	}

	private static void addUnlessSaid(Finding finding, List<Finding> findings) {
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

	private static double overlap(List<Token> claim, List<Token> passage) {
		Set<String> said = new HashSet<>();
		for (Token token : passage)
			said.add(stem(token.key()));
		double all = 0;
		double shared = 0;
		int count = 0;
		for (Token token : claim) {
			if (!token.isContent() || token.is(Token.NUMBER))
				continue;
			all += token.weight();
			if (said.contains(stem(token.key()))) {
				shared += token.weight();
				count++;
			}
		}
		return all == 0 || count < LEAST_SHARED ? 0 : shared / all;
	}

	/** A word without its ending, roughly: "agreed" and "agreement" meet. */
	static String stem(String key) {
		return key.length() > 5 && key.charAt(0) != '#' ? key.substring(0, 5) : key;
	}

	private static boolean sharesFact(List<Token> claim, List<Token> passage) {
		Set<String> facts = new HashSet<>();
		for (Token token : passage)
			if (token.is(Token.NUMBER) || token.is(Token.CAPITAL) && !token.is(Token.FUNCTION))
				facts.add(token.key());
		for (Token token : claim)
			if ((token.is(Token.NUMBER) || token.is(Token.CAPITAL) && !token.is(Token.FUNCTION)) && facts.contains(token.key()))
				return true;
		return false;
	}

	private static void numbers(String draft, List<Token> claim, List<Token> passage, List<Token> statement, Evidence evidence, List<Finding> findings) {
		for (int i = 0; i < claim.size(); i++) {
			Token number = claim.get(i);
			if (!isPlainNumber(number) || isSaid(number, statement))
				continue;
			int answer = -1;
			boolean several = false;
			for (int j = 0; j < passage.size(); j++)
				if (isPlainNumber(passage.get(j)) && sameKind(number.key(), passage.get(j).key()) && sharesContext(claim, i, passage, j)) {
					several |= answer >= 0 && !passage.get(answer).key().equals(passage.get(j).key());
					answer = j;
				}
			if (answer >= 0 && !several && !isSaid(passage.get(answer), claim)) {
				Span there = passage.get(answer).span();
				FindingType type = FindingType.NUMBER_CHANGED;
				addUnlessSaid(new Finding(type, type.severity(), number.span(), List.of(number.span().of(draft), there.of(evidence.text()), Messages.statement(evidence)),
						evidence.statement(), there, there.of(evidence.text())), findings);
			}
		}
	}

	static boolean isPlainNumber(Token token) {
		return token.is(Token.NUMBER) && !token.surface().equals("one");
	}

	/** Whether the number stands anywhere there, in other dress or rounded. */
	static boolean isSaid(Token number, List<Token> tokens) {
		for (Token token : tokens)
			if (token.is(Token.NUMBER) && (NumberKeys.agree(number.key(), token.key()) || NumberKeys.isRounded(number.key(), token.key())))
				return true;
		return false;
	}

	private static boolean sameKind(String a, String b) {
		return NumberKeys.unitOf(a).equals(NumberKeys.unitOf(b)) && NumberKeys.isYear(a) == NumberKeys.isYear(b);
	}

	/** Whether the word that follows both numbers is the same, and another content word near them. */
	private static boolean sharesContext(List<Token> claim, int i, List<Token> passage, int j) {
		Set<String> near = context(passage, j);
		int shared = 0;
		for (String key : context(claim, i))
			if (near.contains(key))
				shared++;
		if (NumberKeys.unitOf(claim.get(i).key()).isEmpty() && !NumberKeys.isYear(claim.get(i).key())) {
			String next = counted(claim, i);
			return next != null && next.equals(counted(passage, j)) && shared >= 2;
		}
		return shared >= 2;
	}

	/** What is counted: the next content word. */
	private static String counted(List<Token> tokens, int at) {
		for (int i = at + 1; i < Math.min(tokens.size(), at + 3); i++)
			if (tokens.get(i).isContent())
				return stem(tokens.get(i).key());
		return null;
	}

	private static Set<String> context(List<Token> tokens, int at) {
		Set<String> found = new HashSet<>();
		int left = 0;
		for (int i = at - 1; i >= 0 && left < CONTEXT; i--)
			left += note(tokens.get(i), found);
		int right = 0;
		for (int i = at + 1; i < tokens.size() && right < CONTEXT; i++)
			right += note(tokens.get(i), found);
		return found;
	}

	private static int note(Token token, Set<String> found) {
		if (!token.isContent() || token.is(Token.NUMBER) || token.weight() < Weights.CONTENT)
			return 0;
		found.add(stem(token.key()));
		return 1;
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
