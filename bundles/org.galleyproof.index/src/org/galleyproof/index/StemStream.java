package org.galleyproof.index;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands the stems of a passage to Lucene, and after them those of what the passage is about. */
final class StemStream extends TokenStream {

	private final BytesTermAttribute attribute = addAttribute(BytesTermAttribute.class);
	private Terms terms;
	private int from;
	private int to;
	private List<BytesRef> about;
	private int next;

	/** Starts over with the words numbered {@code from} until {@code to}, and {@code about}. */
	StemStream over(Terms newTerms, int newFrom, int newTo, List<BytesRef> newAbout) {
		terms = newTerms;
		from = newFrom;
		to = newTo;
		about = newAbout;
		return this;
	}

	@Override
	public void reset() {
		// once, not with every word: nothing but the term changes from one to the next
		clearAttributes();
		next = from;
	}

	@Override
	public boolean incrementToken() {
		while (next < to) {
			BytesRef stem = terms.form(next++).stemBytes();
			if (stem.length > 0) {
				attribute.setBytesRef(stem);
				return true;
			}
		}
		if (next - to == about.size())
			return false;
		attribute.setBytesRef(about.get(next++ - to));
		return true;
	}
}
