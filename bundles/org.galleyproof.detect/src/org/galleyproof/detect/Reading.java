package org.galleyproof.detect;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * What {@link DraftReader} found in a draft, all in the order of the text.
 *
 * @param text the draft as read
 * @param paragraphs the draft's paragraphs, without line ends
 * @param sentences every sentence
 * @param quotations every quotation
 * @param complete whether reported speech has been read in every paragraph
 */
public record Reading(String text, List<Span> paragraphs, List<Sentence> sentences, List<Quotation> quotations, boolean complete) {

	public Reading {
		paragraphs = List.copyOf(paragraphs);
		sentences = List.copyOf(sentences);
		quotations = List.copyOf(quotations);
	}
}
