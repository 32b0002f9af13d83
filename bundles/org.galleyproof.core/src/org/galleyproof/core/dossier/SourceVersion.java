package org.galleyproof.core.dossier;

import java.util.List;

/**
 * What became of the statements of a source when a newer version took its place.
 *
 * @param id of the earlier version
 * @param title of the earlier version; perhaps empty
 * @param unchanged how many of its statements the newer version has in the same words
 * @param changed the ids of those whose words changed or are gone, in the order of the text
 */
public record SourceVersion(String id, String title, int unchanged, List<String> changed) {

	public SourceVersion {
		changed = List.copyOf(changed);
	}
}
