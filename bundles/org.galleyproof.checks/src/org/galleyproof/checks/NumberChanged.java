package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/** Another value, unit or magnitude where the source has a number. */
public final class NumberChanged implements WordCheck {

	@Override
	public FindingType type() {
		return FindingType.NUMBER_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (int i = 0; i < comparison.steps().size(); i++)
			if (comparison.isOpen(i) && comparison.step(i).op() == Op.CHANGED && comparison.draftToken(i).is(Token.NUMBER) && comparison.sourceToken(i).is(Token.NUMBER))
				found.add(new Sighting(type(), i, i + 1));
		return found;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("The harbour lost ‹16› ships in the storm", "The harbour lost 19 ships in the storm.", "The harbour lost 19 ships in the storm"),
				Example.wrong("It will cost $3.2 ‹million› in the end", "It will cost $3.2 billion in the end.", "It will cost $3.2 billion in the end"),
				Example.wrong("Support fell by ‹five percent› in May", "Support fell by five percentage points in May.", "Support fell by five percentage points in May"),
				Example.right("It will cost £3.2bn and take five years", "It will cost £3,200 million and take 5 years."),
				Example.right("About half a million people and 35% of the boats", "About 500,000 people and 35 per cent of the boats."));
	}
}
