package org.galleyproof.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.text.Span;

/**
 * What a writer's own words about what was said are free to do: outside quotation marks wording, time and length are the
 * writer's; numbers, days, names, denials and how sure or how much are not.
 */
final class Paraphrased {

	/** Less alike than this, word findings of a paraphrase prove nothing; it is compared as a claim is, by its facts. */
	static final double NEARLY_SAME = 0.72;

	private static final Set<FindingType> FREE = EnumSet.of(FindingType.WORDING_CHANGED, FindingType.WORDS_OMITTED, FindingType.WORDS_ADDED, FindingType.TENSE_CHANGED,
			FindingType.SPLICED, FindingType.TIDIED, FindingType.MARKED_EDIT);
	/** What reported speech makes of what was said. */
	private static final Map<String, String> BACKSHIFTED = Map.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "had");

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

	/** Whether the draft's word is what reported speech makes of the source's. */
	static boolean isBackshift(String draft, String source) {
		return draft.equals(BACKSHIFTED.get(source));
	}
}
