package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.align.Op;

/** Other words than the source's. */
public final class WordingChanged implements Check {

	@Override
	public FindingType type() {
		return FindingType.WORDING_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (int i = 0; i < comparison.steps().size(); i++) {
			int end = comparison.openRunEnd(i);
			if (end == i)
				continue;
			boolean gone = false;
			boolean put = false;
			for (int k = i; k < end; k++) {
				gone |= comparison.step(k).op() != Op.ADDED;
				put |= comparison.step(k).op() != Op.MISSING;
			}
			if (gone && put)
				found.add(new Sighting(type(), i, end));
			i = end - 1;
		}
		return found;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("The old ‹agreement› with the island was a mistake", "The old deal with the island was a mistake.", "The old deal with the island was a mistake"),
				Example.wrong("Our ferries ‹are rebuilding› the northern trade", "Our ferries will rebuild the northern trade.", "Our ferries will rebuild the northern trade"),
				Example.right("The Harbour Board organises its programme in the theatre", "the harbor board organizes its program in the theater"),
				Example.right("“cyber criminals” used the harbour's e-mail", "\"Cybercriminals\" used the harbour’s email."),
				Example.right("The boats came in — slowly; nobody spoke", "The boats came in, slowly. Nobody spoke."));
	}
}
