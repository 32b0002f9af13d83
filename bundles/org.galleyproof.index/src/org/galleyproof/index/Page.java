package org.galleyproof.index;

import java.util.List;

/**
 * A part of what was found.
 *
 * @param total how many there are in all; where it is not exact, at least so many
 * @param exact whether {@code total} is the number of all: beyond a few thousand nobody waits for the counting
 * @param found those of this page, in order
 */
public record Page<T>(long total, boolean exact, List<T> found) {

	public Page {
		found = List.copyOf(found);
	}
}
