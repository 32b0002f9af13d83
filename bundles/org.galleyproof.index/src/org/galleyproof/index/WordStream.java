package org.galleyproof.index;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.galleyproof.text.Word;

/** Hands the words of a text to Lucene one by one, so that they can be looked up as they are written. */
final class WordStream extends TokenStream {

	private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
	private final List<Word> words;
	private int next;

	WordStream(List<Word> words) {
		this.words = words;
	}

	@Override
	public void reset() {
		next = 0;
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		while (next < words.size()) {
			String word = TypedWords.fold(words.get(next++));
			if (!word.isEmpty()) {
				attribute.append(word);
				return true;
			}
		}
		return false;
	}
}
