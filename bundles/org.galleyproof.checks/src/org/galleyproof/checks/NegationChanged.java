package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.text.align.Op;

/** A negation put in or left out, or a word turned into its opposite. */
public final class NegationChanged implements WordCheck {

	/** A longer run of words left out or put in is an omission or an addition that happens to hold a negation. */
	private static final int LONGEST = 3;

	@Override
	public FindingType type() {
		return FindingType.NEGATION_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		Bounds bounds = Bounds.in(comparison);
		Denials denials = new Denials(comparison);
		List<Sighting> found = new ArrayList<>(Edges.in(comparison, type()));
		found.removeIf(sighting -> bounds.areAlike(sighting.from()));
		for (Run run : comparison.openRuns())
			if (run.length() <= LONGEST && denials.isDeed(run)) {
				Sighting sighting = new Sighting(type(), run.from(), run.to());
				comparison.take(sighting);
				found.add(sighting);
			}
		for (Run run : comparison.openRunsOfOneOp()) {
			Op op = comparison.step(run.from()).op();
			if (op == Op.CHANGED) {
				for (int i = run.from(); i < run.to(); i++)
					if (!bounds.areAlike(i) && denials.turns(i))
						found.add(new Sighting(type(), i, i + 1));
			} else if (run.length() <= LONGEST && !bounds.areAlike(run.from()) && denials.denies(run)) {
				Sighting sighting = new Sighting(type(), run.from(), run.to());
				if (denials.areReported())
					comparison.take(sighting);
				else
					found.add(sighting);
			}
		}
		return found;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("We will ‹raise› the harbour fee this year", "We will not raise the harbour fee this year.", "We will not raise the harbour fee this year"),
				Example.wrong("The bridge is ‹not ›safe for lorries", "The bridge is safe for lorries.", "The bridge is safe for lorries"),
				Example.wrong("The council ‹can› close the old mill", "The council can't close the old mill", "The council can't close the old mill"),
				Example.wrong("The plan is ‹bad› for the fishing fleet", "The plan is good for the fishing fleet.", "The plan is good for the fishing fleet"),
				Example.wrong("Their conduct was ‹legal› in every port", "Their conduct was illegal in every port.", "Their conduct was illegal in every port"),
				Example.wrong("‹The› ferry to the island is safe in winter", "I don't think the ferry to the island is safe in winter.", null),
				Example.framed("{Quill} denied [[that the harbour board was told about the old doors]].", "Ada Quill", null,
						Example.said("The harbour board was never told about the old doors.", "Ada Quill", null), NameBook.EMPTY, null).cued("denied"),
				Example.right("The ferry to the island is safe in winter", "I don't know everything, but the ferry to the island is safe in winter."),
				Example.right("We don’t want another ferry on that route", "We do not want another ferry on that route."));
	}
}
