package org.galleyproof.checks;

/**
 * Where a check saw something: steps of the alignment from {@code from} to before {@code to}. What it is worth telling a person is
 * made of it by {@link Findings}.
 *
 * @param edit which editor's liberty it is; {@code null} where it is none
 */
public record Sighting(FindingType type, int from, int to, Edit edit) {

	public Sighting {
		if (from < 0 || to <= from)
			throw new IllegalArgumentException("no steps: " + from + ".." + to);
	}

	/** What nobody is free to do. */
	public Sighting(FindingType type, int from, int to) {
		this(type, from, to, null);
	}
}
