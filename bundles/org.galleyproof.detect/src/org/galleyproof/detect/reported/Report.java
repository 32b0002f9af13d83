package org.galleyproof.detect.reported;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * Words that a paragraph ascribes to somebody. Spans are Java offsets in the text, ascending.
 *
 * @param content what is reported, without outer quotation marks; at least one span
 * @param cue the words that attribute; empty where there are none
 * @param source the words that name who; empty where there are none
 */
public record Report(List<Span> content, List<Span> cue, List<Span> source) {

	public Report {
		if (content.isEmpty())
			throw new IllegalArgumentException("a report without content");
		content = List.copyOf(content);
		cue = List.copyOf(cue);
		source = List.copyOf(source);
	}

	/** This report moved by {@code delta} UTF-16 units. */
	public Report shift(int delta) {
		return new Report(shifted(content, delta), shifted(cue, delta), shifted(source, delta));
	}

	private static List<Span> shifted(List<Span> spans, int delta) {
		return spans.stream().map(span -> span.shift(delta)).toList();
	}
}
