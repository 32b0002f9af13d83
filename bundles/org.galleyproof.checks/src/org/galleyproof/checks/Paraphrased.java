package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.TokenReader;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Token;

/**
 * What a writer's own words about what was said are free to do: outside quotation marks wording, time and length are the
 * writer's; numbers, days, names, denials and how sure or how much are not.
 */
final class Paraphrased {

	/** Less alike than this, word findings of a paraphrase prove nothing; it is compared as a claim is, by its facts. */
	static final double NEARLY_SAME = 0.72;

	private static final Set<FindingType> FREE = EnumSet.of(FindingType.WORDING_CHANGED, FindingType.WORDS_OMITTED, FindingType.WORDS_ADDED, FindingType.TENSE_CHANGED,
			FindingType.SPLICED, FindingType.TIDIED, FindingType.MARKED_EDIT);
	/** What was said, by what reported speech makes of it. */
	private static final Map<String, String> SAID = Lexicon.load("backshifts.txt").pairs();

	private static final Set<String> THAT = Lexicon.load("check-words.txt").named("that");

	private Paraphrased() {
	}

	/** The findings without what is free where the words stand outside marks. */
	static List<Finding> judged(Quoted quoted, List<Finding> findings) {
		if (quoted.isVerbatim())
			return findings;
		return findings.stream().filter(finding -> !FREE.contains(finding.type()) || isMarked(quoted, finding.span())).toList();
	}

	/** Whether any of the place stands in marks. */
	static boolean isMarked(Quoted quoted, Span place) {
		return quoted.marked().stream().anyMatch(place::overlaps);
	}

	/**
	 * The draft's words as alignment compares them. Outside marks, a verb put back in time answers the one that was said, and the
	 * "that" which opens what is reported is the writer's.
	 */
	static List<Token> words(Quoted quoted) {
		List<Token> words = TokenReader.draft(quoted.draft(), quoted.content());
		if (quoted.isVerbatim() || words.isEmpty())
			return words;
		List<Token> free = new ArrayList<>(words);
		free.replaceAll(word -> {
			String said = SAID.get(word.key());
			boolean plain = said != null && word.alternate() == null && !isMarked(quoted, word.span());
			return plain ? new Token(word.span(), word.surface(), word.key(), said, word.weight(), word.traits()) : word;
		});
		if (free.size() > 1 && THAT.contains(free.get(0).key()) && !isMarked(quoted, free.get(0).span())) {
			free.remove(0);
			free.set(0, free.get(0).with(Token.SENTENCE));
		}
		return free;
	}
}
