package org.galleyproof.index;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands stems to Lucene. */
final class StemStream extends TokenStream {

	private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
	private final List<String> stems;
	private Iterator<String> next;

	StemStream(List<String> stems) {
		this.stems = stems;
	}

	@Override
	public void reset() {
		next = stems.iterator();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!next.hasNext())
			return false;
		attribute.append(next.next());
		return true;
	}
}
