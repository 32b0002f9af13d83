package org.galleyproof.language.analysis;

import org.galleyproof.text.Span;

/** Says what the words of a sentence are. Thread-safe; the answer depends on the sentence alone. */
public interface Tagger {

	/** What this tagger tells. */
	Tier tier();

	/**
	 * @param text not {@code null}; lone surrogates and odd marks are fine
	 * @param sentence Java offsets in {@code text}
	 * @return spans are Java offsets in {@code text}
	 */
	TaggedSentence tag(String text, Span sentence);
}
