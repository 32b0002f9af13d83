package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.detect.claims.ClaimModel;
import org.galleyproof.detect.claims.ClaimScorer;
import org.galleyproof.detect.claims.MeaningModel;
import org.galleyproof.detect.claims.SentenceMeaning;
import org.galleyproof.language.Passages;
import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

/**
 * Reads paragraphs, and knows those that it read last: after an edit only the paragraph that was touched is read again, wherever the
 * others have moved to. Two paragraphs of the same characters are the same reading. Thread-safe.
 */
final class ParagraphReader {

	/** Characters of paragraphs kept: several long drafts, or a book. */
	private static final int MEMORY = 4_000_000;

	private static final Sentences SENTENCES = Passages.sentences(Grammar.reportingVerbs());
	private static final ClaimModel MODEL = ClaimModel.installed();
	private static final ClaimScorer CLAIMS = new ClaimScorer(MODEL);

	private final Map<Key, ParagraphReading> known = new LinkedHashMap<>(64, 0.75f, true);
	private long kept;
	private long reads;

	private record Key(String text, boolean block) {
	}

	/**
	 * What the paragraph says by itself.
	 *
	 * @param block whether it is set off as somebody's words
	 */
	ParagraphReading read(String paragraph, boolean block) {
		Key key = new Key(paragraph, block);
		synchronized (this) {
			ParagraphReading reading = known.get(key);
			if (reading != null)
				return reading;
			reads++;
		}
		List<Sentence> sentences = new ArrayList<>();
		for (Span sentence : SENTENCES.in(paragraph, new Span(0, paragraph.length())))
			sentences.add(Sentence.scored(paragraph, sentence, CLAIMS));
		ParagraphReading reading = new ParagraphReading(paragraph, sentences, block);
		keep(key, reading);
		return reading;
	}

	/**
	 * What says once more, for the deep reading, which sentences are claims. Asks for a first vector, which may take a second.
	 *
	 * @return {@code null} where there is no model for these vectors: what was said at once stands
	 */
	static ClaimScorer again(SentenceMeaning vectors) {
		return MeaningModel.installed().filter(model -> model.fits(vectors)).map(model -> new ClaimScorer(MODEL, model, vectors)).orElse(null);
	}

	/** How many paragraphs had to be read: what an edit must raise by the paragraphs that it touched. */
	synchronized long reads() {
		return reads;
	}

	private synchronized void keep(Key key, ParagraphReading reading) {
		if (key.text.length() > MEMORY / 2 || known.putIfAbsent(key, reading) != null)
			return;
		kept += key.text.length();
		var oldest = known.keySet().iterator();
		while (kept > MEMORY && oldest.hasNext()) {
			kept -= oldest.next().text.length();
			oldest.remove();
		}
	}
}
