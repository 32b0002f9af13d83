package org.galleyproof.checks;

import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Auxiliaries.Auxiliary;
import org.galleyproof.language.Auxiliaries.Use;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.align.Token;

/**
 * Little words that reported speech has in another form and that say the same of how sure and how much: "would" for what was going to be, "nine
 * cars a day" for "nine cars every day". In marks they are other words.
 */
final class ReportedForms {

	private static final Set<String> EACH = Lexicon.load("check-words.txt").named("each");

	private ReportedForms() {
	}

	/** Takes them, outside marks. */
	static void take(Comparison comparison) {
		if (comparison.quoted().isVerbatim())
			return;
		for (Run run : comparison.openRuns()) {
			List<Token> draft = comparison.tokens(run, true);
			List<Token> source = comparison.tokens(run, false);
			if (draft.size() == 1 && !Paraphrased.isMarked(comparison.quoted(), draft.getFirst().span())
					&& (isEach(comparison, run, source) || isBackshifted(draft.getFirst()) && isFuture(source)))
				comparison.take(new Sighting(FindingType.QUALIFIER_CHANGED, run.from(), run.to()));
		}
	}

	private static boolean isEach(Comparison comparison, Run run, List<Token> source) {
		return source.size() == 1 && EACH.contains(comparison.tokens(run, true).getFirst().key()) && EACH.contains(source.getFirst().key()) && run.to() < comparison.steps().size()
				&& comparison.step(run.to()).op().same() && TokenTimes.isUnit(comparison.draftToken(run.to()).key());
	}

	/** Whether the word answers an auxiliary of the future once it is put back in time, see {@link Paraphrased#words}. */
	private static boolean isBackshifted(Token word) {
		Auxiliary said = word.alternate() == null ? null : Auxiliaries.of(word.alternate());
		return said != null && said.use() == Use.FUTURE;
	}

	private static boolean isFuture(List<Token> words) {
		VerbGroup group = VerbGroup.of(words);
		return group != null && group.main() == null && group.time() == VerbGroup.Time.FUTURE;
	}
}
