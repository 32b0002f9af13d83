package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/** Runs the checks over words that were held against a statement, and merges what they see. */
final class Inspection {

	private Inspection() {
	}

	/** What the draft says around words that the statement has; of two findings on one place the graver check's. */
	static List<Finding> ofFrame(Comparison comparison) {
		List<Finding> found = new ArrayList<>();
		for (Check check : Checks.all())
			if (check instanceof FrameCheck frame)
				for (Finding finding : frame.checkFrame(comparison))
					if (found.stream().noneMatch(other -> other.span().overlaps(finding.span())))
						found.add(finding);
		return found;
	}

	/** Runs the checks, the gravest first, each on what is left; joins neighbours of one type. */
	static List<Finding> ofWords(Comparison comparison) {
		// before a check takes the "no" of "forty, no, fifty" for a denial
		List<Sighting> sightings = new ArrayList<>(SelfRepairs.dropped(comparison));
		sightings.forEach(comparison::take);
		for (Check check : Checks.all()) {
			if (!(check instanceof WordCheck words))
				continue;
			Sighting last = null;
			for (Sighting sighting : words.check(comparison)) {
				comparison.take(sighting);
				if (last != null && last.to() == sighting.from() && last.edit() == sighting.edit()) {
					sightings.remove(sightings.size() - 1);
					last = new Sighting(last.type(), last.from(), sighting.to(), last.edit());
				} else
					last = sighting;
				sightings.add(last);
			}
		}
		Findings maker = new Findings(comparison);
		List<Finding> found = new ArrayList<>();
		List<Sighting> shown = new ArrayList<>();
		for (Sighting sighting : sightings)
			add(sighting, maker, shown, found);
		return found;
	}

	private static boolean contains(Span whole, Span part) {
		return whole != null && part != null && !part.isEmpty() && whole.contains(part);
	}

	/** Two of one type that stand at the same word (something is missing on both its sides) are one. */
	private static void add(Sighting sighting, Findings maker, List<Sighting> shown, List<Finding> found) {
		Finding finding = maker.of(sighting);
		if (finding == null)
			return;
		for (int k = 0; k < found.size(); k++)
			if (found.get(k).span().overlaps(finding.span()) && finding.severity() != Severity.INFO && found.get(k).severity() != Severity.INFO) {
				// what lies within both places of a graver one has been told with it
				if (found.get(k).span().contains(finding.span()) && contains(found.get(k).statementSpan(), finding.statementSpan()))
					return;
				Sighting other = shown.get(k);
				if (other.type() == sighting.type()) {
					Sighting both = new Sighting(sighting.type(), Math.min(other.from(), sighting.from()), Math.max(other.to(), sighting.to()));
					shown.remove(k);
					found.remove(k);
					add(both, maker, shown, found);
					return;
				}
				// the graver one's replacement stands; two at one place would undo each other
				finding = new Finding(finding.type(), finding.severity(), finding.span(), finding.arguments(), finding.statement(), finding.statementSpan(), null, finding.edit(), null);
			}
		shown.add(sighting);
		found.add(finding);
	}
}
