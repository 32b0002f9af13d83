package org.galleyproof.core.proof;

import java.util.List;

import org.galleyproof.text.Span;

/** Follows a passage through the edits of an open draft. Guarded by its session. */
final class Track {

	/** Where it stands, Java offsets in the text as it is now; {@code null} while it is lost. */
	List<Span> parts;
	/** Why it is lost; {@code null} while it is not. */
	LostItem.Cause cause;
	/** Where its words stand, when it was lost. */
	List<Span> candidates = List.of();

	Track(List<Span> parts) {
		this.parts = parts;
	}

	static Track lost(LostItem.Cause cause, List<Span> candidates) {
		Track track = new Track(null);
		track.cause = cause;
		track.candidates = candidates;
		return track;
	}

	/** Follows an edit; returns whether that took the last of it. */
	boolean follow(Edit edit) {
		candidates = List.of();
		if (parts == null)
			return false;
		parts = edit.moved(parts);
		if (parts == null)
			cause = LostItem.Cause.DELETED;
		return parts == null;
	}

	void place(List<Span> found) {
		parts = found;
		cause = null;
		candidates = List.of();
	}

	Track copy() {
		Track copy = new Track(parts);
		copy.cause = cause;
		copy.candidates = candidates;
		return copy;
	}
}
