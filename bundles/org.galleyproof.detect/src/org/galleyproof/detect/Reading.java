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
 * @param noQuotations marks that quote nobody, and why
 * @param unread in how many paragraphs reported speech has not been read yet
 */
public record Reading(String text, List<Span> paragraphs, List<Sentence> sentences, List<Quotation> quotations, List<NoQuotation> noQuotations, int unread) {

	public Reading {
		paragraphs = List.copyOf(paragraphs);
		sentences = List.copyOf(sentences);
		quotations = List.copyOf(quotations);
		noQuotations = List.copyOf(noQuotations);
	}

	/** Whether reported speech has been read everywhere. */
	public boolean isComplete() {
		return unread == 0;
	}
}
