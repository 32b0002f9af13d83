package org.galleyproof.checks;

/**
 * Where a check saw something: steps of the alignment from {@code from} to before {@code to}. What it is worth telling a person is
 * made of it by {@link Findings}.
 */
public record Sighting(FindingType type, int from, int to) {

	public Sighting {
		if (from < 0 || to <= from)
			throw new IllegalArgumentException("no steps: " + from + ".." + to);
	}
}
