package org.galleyproof.detect;

/**
 * A marked stretch with what its own paragraph says about it; offsets count from the start of the paragraph.
 *
 * @param marked the stretch
 * @param first whether it opens its paragraph
 * @param question whether the marks end with a question
 * @param own the attribution in its own sentence, or {@code null}
 * @param opens whether it stands where a clause may begin: at the start of its sentence, behind a comma, a colon or a dash
 * @param ends whether no word of the writer follows it in its sentence
 * @param introduced whether a colon stands right before it
 * @param sentenceCase whether its first word has a capital
 * @param goesOn whether it opens its sentence and the writer goes on behind its comma, question or exclamation mark
 */
record Stretch(Marked marked, boolean first, boolean question, Attribution own, boolean opens, boolean ends, boolean introduced, boolean sentenceCase, boolean goesOn) {

	/** Whether the marks hold all that was said, with this attribution beside them; {@code null} for none. */
	boolean isWhole(Attribution attribution) {
		if (attribution == null)
			return opens && ends;
		if (introduced)
			return attribution.direct() || sentenceCase;
		return goesOn || attribution.direct() && (opens || sentenceCase);
	}
}
