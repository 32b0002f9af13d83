package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.galleyproof.text.Span;

/** Stretches of a text that share no character; adding one and asking for what is left of another take logarithmic time. */
final class SpanSet {

	private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

	/** @param span shares no character with those added before */
	void add(Span span) {
		if (!span.isEmpty())
			ends.put(span.start(), span.end());
	}

	/** What of {@code span} no stretch of this set covers, in order. */
	List<Span> free(Span span) {
		List<Span> left = new ArrayList<>();
		int from = span.start();
		Map.Entry<Integer, Integer> before = ends.floorEntry(from);
		if (before != null)
			from = Math.max(from, before.getValue());
		while (from < span.end()) {
			Map.Entry<Integer, Integer> next = ends.ceilingEntry(from);
			int to = next == null ? span.end() : Math.min(next.getKey(), span.end());
			if (from < to)
				left.add(new Span(from, to));
			from = next == null ? span.end() : Math.max(to, next.getValue());
		}
		return left;
	}

	/** What of {@code spans} no stretch of this set covers. */
	List<Span> free(List<Span> spans) {
		List<Span> left = new ArrayList<>();
		for (Span span : spans)
			left.addAll(free(span));
		return left;
	}
}
