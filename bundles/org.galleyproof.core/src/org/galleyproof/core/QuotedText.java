package org.galleyproof.core;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Reading;
import org.galleyproof.text.Span;

/** Which characters of a draft stand in quotations. */
final class QuotedText {

	private final Reading reading;
	private final BitSet quoted;

	QuotedText(Reading reading) {
		this.reading = reading;
		quoted = new BitSet(reading.text().length());
		for (Quotation quotation : reading.quotations())
			for (Span content : quotation.content())
				quoted.set(content.start(), content.end());
	}

	/** Whether a third of the sentence stands in quotations: then it is checked with them, and once. */
	boolean hasMuchOf(Span sentence) {
		int length = 0;
		for (int from = quoted.nextSetBit(sentence.start()); from >= 0 && from < sentence.end();) {
			int to = Math.min(quoted.nextClearBit(from), sentence.end());
			length += to - from;
			from = quoted.nextSetBit(to);
		}
		return 3 * length > sentence.length();
	}

	/** The paragraphs without what stands in quotations. */
	List<Span> prose() {
		List<Span> prose = new ArrayList<>();
		for (Span paragraph : reading.paragraphs())
			for (int from = quoted.nextClearBit(paragraph.start()); from < paragraph.end();) {
				int next = quoted.nextSetBit(from);
				int to = next < 0 ? paragraph.end() : Math.min(next, paragraph.end());
				prose.add(new Span(from, to));
				from = quoted.nextClearBit(to);
			}
		return prose;
	}
}
