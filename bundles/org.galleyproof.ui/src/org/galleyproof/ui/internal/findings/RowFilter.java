package org.galleyproof.ui.internal.findings;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Severity;

/**
 * Which rows of the Findings view are shown.
 *
 * @param words all of them must stand in the row, in any case and order; empty for every row
 * @param severities those that are shown
 * @param kind {@code null} for every kind; rows that are no finding have none
 * @param decided {@code null} for all; else whether something was decided about the row, or not
 */
record RowFilter(String words, Set<Severity> severities, FindingType kind, Boolean decided) {

	/** Shows everything. */
	static final RowFilter NONE = new RowFilter("", Set.of(Severity.values()), null, null);

	RowFilter {
		words = words.strip().toLowerCase(Locale.ROOT);
		severities = Set.copyOf(severities);
	}

	boolean isActive() {
		return !equals(NONE);
	}

	/** Those of {@code rows} that it shows, in their order. */
	List<FindingRow> of(List<FindingRow> rows) {
		return isActive() ? rows.stream().filter(this::shows).toList() : rows;
	}

	private boolean shows(FindingRow row) {
		if (!severities.contains(row.severity()) || kind != null && (row.finding() == null || row.finding().type() != kind) || decided != null && decided != isDecided(row))
			return false;
		String text = String.join(" ", row.what(), row.message(), row.source(), row.decision()).toLowerCase(Locale.ROOT);
		for (String word : words.split("\\s+"))
			if (!text.contains(word))
				return false;
		return true;
	}

	/** A lost decision waits for somebody to place it. */
	private static boolean isDecided(FindingRow row) {
		return row.lost() == null && !row.decision().isEmpty();
	}
}
