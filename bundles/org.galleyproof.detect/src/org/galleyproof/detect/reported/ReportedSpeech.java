package org.galleyproof.detect.reported;

import java.util.List;

import org.galleyproof.text.Span;

/** Finds reported speech in one paragraph. Thread-safe; the answer depends on the paragraph alone. */
public interface ReportedSpeech {

	/**
	 * @param text not {@code null}
	 * @param paragraph Java offsets in {@code text}
	 * @param sentences the paragraph's sentences in order
	 * @param marked what stands in quotation marks in the paragraph, without the marks, in order
	 * @return in the order of the text; contents do not overlap
	 */
	List<Report> read(String text, Span paragraph, List<Span> sentences, List<Span> marked);
}
