package org.galleyproof.core.proof;

import org.galleyproof.core.dossier.SourceIds;

/**
 * What a decision depends on in a statement of the dossier.
 *
 * @param fingerprint a digest of its words and of who said them
 * @param verification how far it can be trusted
 */
public record StatementState(String fingerprint, Verification verification) {

	private static final int DIGITS = 16;

	/** @param speaker {@code null} where unknown */
	public static StatementState of(String words, String speaker, Verification verification) {
		return new StatementState(SourceIds.digest(Plain.words(words) + '\n' + (speaker == null ? "" : speaker)).substring(0, DIGITS), verification);
	}
}
