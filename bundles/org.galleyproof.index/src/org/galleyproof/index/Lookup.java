package org.galleyproof.index;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody looks up while typing. Words are found whole, whatever their case and accents, in any order; the last one is found by
 * its beginning as long as no blank follows it. What stands in quotation marks is found as it stands. Everything asked for must be met.
 *
 * @param words as typed; empty for whatever meets the rest
 * @param speaker the speaker's name in full, whatever its case; {@code null} for any
 * @param from the first day; {@code null} for any. What has no day meets no bound
 * @param until the last day; {@code null} for any
 * @param kinds kinds of source as the model names them ("transcript", "" where unknown); empty for any
 * @param statuses verification statuses as the model names them ("verified"); empty for any
 * @param sourceId the only source looked into; {@code null} for any
 * @param superseded whether what a newer version of its source replaced is found too
 * @param offset how many are passed over, 0 or more
 * @param limit how many are wanted at most, 1 or more
 */
public record Lookup(String words, String speaker, LocalDate from, LocalDate until, Set<String> kinds, Set<String> statuses, String sourceId, boolean superseded, int offset,
		int limit) {

	public Lookup {
		if (offset < 0 || limit < 1)
			throw new IllegalArgumentException("from " + offset + ", " + limit + " at most");
		kinds = Set.copyOf(kinds);
		statuses = Set.copyOf(statuses);
	}

	/** The first {@code limit} with these words, of what is in force. */
	public static Lookup of(String words, int limit) {
		return new Lookup(words, null, null, null, Set.of(), Set.of(), null, false, 0, limit);
	}

	/** The same, {@code newOffset} passed over. */
	public Lookup from(int newOffset) {
		return new Lookup(words, speaker, from, until, kinds, statuses, sourceId, superseded, newOffset, limit);
	}
}
