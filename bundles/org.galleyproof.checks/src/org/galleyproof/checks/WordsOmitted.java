package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.text.align.Op;

/** Words of the source left out with no ellipsis. */
public final class WordsOmitted implements WordCheck {

	@Override
	public FindingType type() {
		return FindingType.WORDS_OMITTED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		return runs(comparison, Op.MISSING, type());
	}

	/** Runs of open steps that are all of one operation. */
	static List<Sighting> runs(Comparison comparison, Op op, FindingType type) {
		return comparison.openRuns().stream().filter(run -> comparison.openRunEnd(run.from(), op) == run.to()).map(run -> new Sighting(type, run.from(), run.to())).toList();
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("Whoever did this can expect to be held ‹account› for it", "Whoever did this can expect to be held to account for it.",
						"Whoever did this can expect to be held to account for it"),
				Example.wrong("The island is ‹seriously› concerned about its water", "The island is also seriously concerned about its water",
						"The island is also seriously concerned about its water"),
				Example.wrong("The quay needs a new crane. ‹Fishermen› pay for it", "The quay needs a new crane. Island fishermen pay for it.",
						"The quay needs a new crane. Island fishermen pay for it"),
				Example.right("The island … needs its own water", "The island, as everybody on the mainland knows, needs its own water."),
				Example.right("The harbour master (Ada Quill) signed the order", "The harbour master signed the order."));
	}
}
