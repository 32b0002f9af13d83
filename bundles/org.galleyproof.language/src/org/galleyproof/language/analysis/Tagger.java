package org.galleyproof.language.analysis;

import java.util.List;

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

	/**
	 * The Brown clusters of a word, as bit strings, the widest first ("11", "1110", "111011"): words that stand in like places share
	 * the beginning of theirs.
	 *
	 * @param form as written; its case does not matter
	 * @return empty for a rare word
	 */
	List<String> clusters(String form);
}
