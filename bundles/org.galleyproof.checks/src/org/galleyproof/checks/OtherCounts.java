package org.galleyproof.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberKeys;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Numbers;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Token;

/**
 * How many, told without a figure or otherwise than in one number: "dozens", "doubled", "twice", "a couple", "1.2 m". What only
 * looks different is settled here.
 */
final class OtherCounts {

	private static final Lexicon WORDS = Lexicon.load("check-words.txt");
	/** Words that count, with those that count otherwise in their place: "dozens", "hundreds". */
	private static final Map<String, Set<String>> OTHERS = others();
	private static final Map<String, BigDecimal> TIMES = values("times-word");
	private static final Map<String, BigDecimal> FEW = values("few-word");
	private static final Set<String> TIMES_BEHIND = WORDS.named("times");
	private static final Set<String> SMALL = Set.copyOf(WORDS.named("around-count"));

	private OtherCounts() {
	}

	private static Map<String, Set<String>> others() {
		Map<String, Set<String>> found = new HashMap<>();
		for (List<String> row : WORDS.rows())
			if (row.get(0).equals("count"))
				for (String word : row.subList(1, row.size())) {
					Set<String> others = found.computeIfAbsent(word, key -> new HashSet<>());
					others.addAll(row.subList(1, row.size()));
					others.remove(word);
				}
		return found;
	}

	private static Map<String, BigDecimal> values(String name) {
		Map<String, BigDecimal> found = new HashMap<>();
		for (List<String> row : WORDS.rows())
			if (row.get(0).equals(name))
				found.put(row.get(2), new BigDecimal(row.get(1)));
		return found;
	}

	/** Where the two texts count otherwise. Takes what counts the same. */
	static List<Sighting> in(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (Run run : comparison.openRuns()) {
			List<Token> draft = comparison.tokens(run, true);
			List<Token> source = comparison.tokens(run, false);
			if (draft.isEmpty() || source.isEmpty())
				continue;
			Sighting whole = new Sighting(FindingType.NUMBER_CHANGED, run.from(), run.to());
			boolean times = times(draft) != null && times(source) != null;
			BigDecimal here = times ? times(draft) : few(draft, source) ? few(draft) : null;
			BigDecimal there = times ? times(source) : few(draft, source) ? few(source) : null;
			if (here != null && there != null && here.compareTo(there) != 0)
				found.add(whole);
			else if (times || isCutOff(draft, comparison.draft(), source) || isCutOff(source, comparison.evidence().text(), draft))
				comparison.take(whole);
			else
				for (int i = run.from(); i < run.to(); i++)
					if (comparison.step(i).draftCount() > 0 && comparison.step(i).sourceCount() > 0
							&& OTHERS.getOrDefault(comparison.draftToken(i).key(), Set.of()).contains(comparison.sourceToken(i).key()))
						found.add(new Sighting(FindingType.NUMBER_CHANGED, i, i + 1));
		}
		return found;
	}

	/** "Twice", "three times"; {@code null} for anything else. */
	private static BigDecimal times(List<Token> words) {
		if (words.size() == 1)
			return TIMES.get(words.get(0).key());
		boolean number = words.size() == 2 && words.get(0).is(Token.NUMBER) && TIMES_BEHIND.contains(words.get(1).key());
		return number ? NumberKeys.valueOf(words.get(0).key()) : null;
	}

	private static boolean few(List<Token> draft, List<Token> source) {
		return few(draft) != null && few(source) != null;
	}

	/** "A couple", "a dozen", "five"; {@code null} for anything else. */
	private static BigDecimal few(List<Token> words) {
		BigDecimal found = null;
		for (Token word : words) {
			BigDecimal value = word.is(Token.NUMBER) && NumberKeys.unitOf(word.key()).isEmpty() ? NumberKeys.valueOf(word.key()) : FEW.get(word.key());
			if (value == null && !SMALL.contains(word.key()) || value != null && found != null)
				return null;
			found = value == null ? found : value;
		}
		// two numbers in figures are compared as such
		return words.stream().anyMatch(word -> FEW.containsKey(word.key())) || words.stream().anyMatch(word -> word.is(Token.NUMBER)) ? found : null;
	}

	/** "1.2 m", where the other side has "1.2 million": a magnitude cut short and set apart. */
	private static boolean isCutOff(List<Token> cut, String text, List<Token> whole) {
		if (cut.size() != 2 || whole.size() != 1 || !cut.get(0).is(Token.NUMBER) || !whole.get(0).is(Token.NUMBER))
			return false;
		String joined = cut.get(0).span().of(text) + cut.get(1).span().of(text);
		List<NumberMention> numbers = Numbers.in(joined, new Span(0, joined.length()));
		return numbers.size() == 1 && NumberKeys.agree(numbers.get(0).key(), whole.get(0).key());
	}
}
