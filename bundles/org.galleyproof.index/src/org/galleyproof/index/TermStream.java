package org.galleyproof.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands the terms of a passage to Lucene, each followed by its pair with the term before it. */
final class TermStream extends TokenStream {

	private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
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
		next = from;
		pairIsNext = false;
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (pairIsNext) {
			attribute.append(limit(terms.pair(next)));
			pairIsNext = false;
			next++;
			return true;
		}
		if (next == to)
			return false;
		attribute.append(limit(terms.term(next)));
		if (next > from)
			pairIsNext = true;
		else
			next++;
		return true;
	}

	/** Lucene refuses terms of more than 32,766 bytes; nothing that long is a word. */
	static String limit(String term) {
		return term.length() > 200 ? term.substring(0, 200) : term;
	}
}
