package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

/**
 * Reads paragraphs, and knows those that it read last: after an edit only the paragraph that was touched is read again, wherever the
 * others have moved to. Two paragraphs of the same characters are the same reading. Thread-safe.
 */
final class ParagraphReader {

	/** Characters of paragraphs kept: several long drafts, or a book. */
	private static final int MEMORY = 4_000_000;

	private static final Sentences SENTENCES = new Sentences(English.ABBREVIATIONS, English.reportingVerbs());

	private final Map<String, ParagraphReading> known = new LinkedHashMap<>(64, 0.75f, true);
	private long kept;
	private long reads;

	/** What the paragraph says by itself. */
	ParagraphReading read(String paragraph) {
		synchronized (this) {
			ParagraphReading reading = known.get(paragraph);
			if (reading != null)
				return reading;
			reads++;
		}
		List<Sentence> sentences = new ArrayList<>();
		for (Span sentence : SENTENCES.in(paragraph, new Span(0, paragraph.length())))
			sentences.add(SentenceScorer.score(paragraph, sentence));
		ParagraphReading reading = new ParagraphReading(paragraph, sentences);
		keep(paragraph, reading);
		return reading;
	}

	/** How many paragraphs had to be read: what an edit must raise by the paragraphs that it touched. */
	synchronized long reads() {
		return reads;
	}

	private synchronized void keep(String paragraph, ParagraphReading reading) {
		if (paragraph.length() > MEMORY / 2 || known.putIfAbsent(paragraph, reading) != null)
			return;
		kept += paragraph.length();
		var oldest = known.keySet().iterator();
		while (kept > MEMORY && oldest.hasNext()) {
			kept -= oldest.next().length();
			oldest.remove();
		}
	}
}
