package org.galleyproof.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands the words of a text to Lucene one by one, so that they can be looked up as they are written. */
final class WordStream extends TokenStream {

	private final BytesTermAttribute attribute = addAttribute(BytesTermAttribute.class);
	private Terms terms;
	private int next;

	/** Starts over with these words. */
	WordStream over(Terms newTerms) {
		terms = newTerms;
		return this;
	}

	@Override
	public void reset() {
		// once, not with every word: nothing but the term changes from one to the next
		clearAttributes();
		next = 0;
	}

	@Override
	public boolean incrementToken() {
		while (next < terms.size()) {
			BytesRef word = terms.form(next++).written();
			if (word.length > 0) {
				attribute.setBytesRef(word);
				return true;
			}
		}
		return false;
	}
}
