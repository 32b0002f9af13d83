package org.galleyproof.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands the terms of a passage to Lucene, each followed by its pair with the term before it where the index has that. */
final class TermStream extends TokenStream {

	private final BytesTermAttribute attribute = addAttribute(BytesTermAttribute.class);
	private final BytesRef bytes = new BytesRef(TermHash.LENGTH);
	private Terms terms;
	private int from;
	private int to;
	private int next;
	private boolean pairIsNext;

	/** Starts over with the terms numbered {@code from} until {@code to}. */
	TermStream over(Terms newTerms, int newFrom, int newTo) {
		terms = newTerms;
		from = newFrom;
		to = newTo;
		return this;
	}

	@Override
	public void reset() {
		// once, not with every word: nothing but the term changes from one to the next
		clearAttributes();
		next = from;
		pairIsNext = false;
	}

	@Override
	public boolean incrementToken() {
		if (pairIsNext) {
			terms.form(next - 1).hash().writeWith(terms.form(next).hash(), bytes);
			pairIsNext = false;
			next++;
		} else {
			if (next == to)
				return false;
			terms.form(next).hash().write(bytes);
			if (next > from && terms.isPaired(next))
				pairIsNext = true;
			else
				next++;
		}
		attribute.setBytesRef(bytes);
		return true;
	}

	/** Lucene refuses terms of more than 32,766 bytes; nothing that long is a word. */
	static String limit(String term) {
		return term.length() > 200 ? term.substring(0, 200) : term;
	}
}
