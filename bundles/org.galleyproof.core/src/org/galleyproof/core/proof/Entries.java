package org.galleyproof.core.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Makes entries of histories. */
final class Entries {

	private static final int DIGITS = 12;

	private Entries() {
	}

	/** The entry that comes next: never earlier than the last, however the clocks of two computers differ. */
	static Entry of(List<Entry> history, String by, Action action, String value, String note, Basis basis) {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
		Instant after = history.isEmpty() ? now : history.getLast().at().plus(1, ChronoUnit.MICROS);
		String id = UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS);
		return new Entry(id, now.isBefore(after) ? after : now, by == null ? null : by.strip(), action, blank(value), blank(note), basis);
	}

	private static String blank(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
