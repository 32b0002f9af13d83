package org.galleyproof.core.dossier;

import org.galleyproof.model.dossier.SourceKind;

/** How strong a kind of source is as evidence of what somebody said, weakest first. */
public enum Strength {

	/** Nothing is known about the source, or it is another outlet's report: somebody else's word for it. */
	SECOND_HAND,
	/** Somebody wrote down at the time what they remembered. */
	NOTED,
	/** The body itself published it in writing. */
	PUBLISHED,
	/** Written down word for word. */
	WORD_FOR_WORD,
	/** It can be listened to. */
	RECORDED;

	/**
	 * The strength of a kind.
	 *
	 * @param kind {@code null} where unknown
	 */
	public static Strength of(SourceKind kind) {
		if (kind == null)
			return SECOND_HAND;
		return switch (kind) {
		case REPORT -> SECOND_HAND;
		case NOTES -> NOTED;
		case DOCUMENT, RELEASE -> PUBLISHED;
		case TRANSCRIPT -> WORD_FOR_WORD;
		case RECORDING -> RECORDED;
		};
	}
}
