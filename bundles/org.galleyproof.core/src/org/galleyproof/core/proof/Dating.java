package org.galleyproof.core.proof;

import java.time.LocalDate;
import java.util.List;

/** Which day people say that the draft is dated, and who said so when; immutable. What they took back does not count. */
record Dating(List<Entry> history) {

	/** Stands for it where decisions and what is ignored have an id. */
	static final String ID = "day";

	static final Dating NONE = new Dating(List.of());

	Dating {
		history = List.copyOf(history);
	}

	/** The day that was said last; {@code null} where nobody said one, or left it to the draft again. */
	LocalDate day() {
		List<Entry> standing = asDecision().standing();
		return standing.isEmpty() || standing.getLast().value() == null ? null : LocalDate.parse(standing.getLast().value());
	}

	Dating with(Entry entry) {
		return new Dating(asDecision().with(entry).history());
	}

	Dating merged(Dating other) {
		return new Dating(asDecision().merged(other.asDecision()).history());
	}

	/** Its history, to be worked with as any other. */
	private Decision asDecision() {
		return new Decision(ID, false, List.of(), history);
	}
}
