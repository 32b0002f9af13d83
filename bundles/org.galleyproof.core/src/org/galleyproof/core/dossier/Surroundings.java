package org.galleyproof.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Passages;
import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

/** What is said right before and after a passage of a source: whole sentences, whoever says them. */
public final class Surroundings {

	/** Sentences on either side, at most. */
	private static final int SENTENCES = 3;
	/** UTF-16 units looked at on either side, at most; a longer sentence is cut there. */
	private static final int REACH = 900;
	private static final Sentences SPLITTER = Passages.sentences(Set.of());

	private Surroundings() {
	}

	/**
	 * The passage with the sentences that it stands in and a few before and after them.
	 *
	 * @param text the source's whole text
	 * @param passage Java offsets in it
	 * @return Java offsets; holds the passage, splits no surrogate pair
	 */
	public static Span of(String text, Span passage) {
		Span window = new Span(whole(text, Math.max(0, passage.start() - REACH)), whole(text, Math.min(text.length(), passage.end() + REACH)));
		List<Span> sentences = new ArrayList<>();
		String near = window.of(text);
		for (Span paragraph : Passages.paragraphs(near))
			for (Span sentence : SPLITTER.in(near, paragraph))
				sentences.add(sentence.shift(window.start()));
		int first = 0;
		while (first < sentences.size() && sentences.get(first).end() <= passage.start())
			first++;
		int last = sentences.size() - 1;
		while (last >= 0 && sentences.get(last).start() >= passage.end())
			last--;
		if (sentences.isEmpty())
			return passage;
		int from = sentences.get(Math.clamp(first - SENTENCES, 0, sentences.size() - 1)).start();
		int to = sentences.get(Math.clamp(last + SENTENCES, 0, sentences.size() - 1)).end();
		return new Span(Math.min(from, passage.start()), Math.max(to, passage.end()));
	}

	private static int whole(String text, int offset) {
		boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1));
		return inside ? offset - 1 : offset;
	}
}
