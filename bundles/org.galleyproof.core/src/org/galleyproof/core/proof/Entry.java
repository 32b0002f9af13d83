package org.galleyproof.core.proof;

import java.time.Instant;

/**
 * One thing that happened to a passage. What it led to, {@link Decision} works out from all of them.
 *
 * @param id unique: two programs that hold the same entry know by it that they do
 * @param at when, to the microsecond
 * @param by who; {@code null} where the program did it by itself
 * @param action what
 * @param value whom or what the action names; {@code null} where nothing
 * @param note why, in words; {@code null} where nobody said
 * @param basis what was decided upon; {@code null} but with decisions
 */
public record Entry(String id, Instant at, String by, Action action, String value, String note, Basis basis) {

	/** The entry as a sentence of a history, without its time: "Ada Quill confirmed this." */
	public String sentence() {
		String key = "history." + action.name();
		String who = by == null ? "" : by;
		if (value != null && action != Action.TAKE_BACK && ProofMessages.has(key + ".value"))
			key += ".value";
		String sentence = ProofMessages.text(key, who, value == null ? "" : value);
		return note == null || note.isBlank() ? sentence : ProofMessages.text("history.note", sentence, note);
	}
}
