package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.text.align.Op;

/** Words that the source does not have and no bracket marks. */
public final class WordsAdded implements WordCheck {

	@Override
	public FindingType type() {
		return FindingType.WORDS_ADDED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		return WordsOmitted.runs(comparison, Op.ADDED, type());
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("The crane was a ‹brilliant ›gift to the fleet", "The crane was a gift to the fleet.", "The crane was a gift to the fleet"),
				Example.wrong("The fleet needs a crane‹ urgently›", "The fleet needs a crane.", "The fleet needs a crane"),
				Example.right("He [the harbour master] signed the order before noon", "He signed the order before noon."));
	}
}
