package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;

import org.galleyproof.core.CheckedDraft;

/**
 * What is known of an open draft; immutable.
 *
 * @param phase how far its check is
 * @param stamp the document's modification stamp that {@code checked} belongs to
 * @param checked the latest answer; {@code null} before the first and after a failure
 * @param problem one sentence for people; {@code null} unless the phase is {@link Phase#FAILED}
 * @param dossier the folder of the dossier it was held against; {@code null} where there is none
 */
public record DraftState(Phase phase, long stamp, CheckedDraft checked, String problem, Path dossier) {

	/** How far the check of a draft is. */
	public enum Phase {
		/** The first check is under way. */
		CHECKING,
		/** Checked; an edit may be waiting for its own check. */
		CHECKED,
		/** There is no dossier in the draft's folder or above it. */
		NO_DOSSIER,
		/** The check failed; {@link DraftState#problem} says why. */
		FAILED
	}

	static DraftState checking() {
		return new DraftState(Phase.CHECKING, -1, null, null, null);
	}

	/** The first check is under way, and holds the draft against the dossier in that folder. */
	static DraftState checking(long stamp, Path dossier) {
		return new DraftState(Phase.CHECKING, stamp, null, null, dossier);
	}

	static DraftState checked(long stamp, CheckedDraft checked, Path dossier) {
		return new DraftState(Phase.CHECKED, stamp, checked, null, dossier);
	}

	static DraftState noDossier(long stamp) {
		return new DraftState(Phase.NO_DOSSIER, stamp, null, null, null);
	}

	static DraftState failed(long stamp, String problem) {
		return new DraftState(Phase.FAILED, stamp, null, problem, null);
	}
}
