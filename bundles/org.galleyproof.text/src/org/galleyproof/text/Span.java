package org.galleyproof.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text, half-open: {@code start} is its first position, {@code end} the first position after it. All offsets
 * in the program are Java offsets (UTF-16 units); files and answers use code points, see {@link CodePoints}. Every span of
 * this project is half-open; this is the one place that says so.
 *
 * @param start first offset, at least 0
 * @param end offset after the last, at least {@code start}; equal to it for an empty span (a place between two characters)
 * @throws IllegalArgumentException when start is negative or end lies before it
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start)
			throw new IllegalArgumentException("not a span: " + start + ".." + end);
	}

	/** Number of UTF-16 units covered. */
	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	public boolean contains(Span other) {
		return start <= other.start && other.end <= end;
	}

	/** Whether the two share at least one character; an empty span shares none. */
	public boolean overlaps(Span other) {
		return Math.max(start, other.start) < Math.min(end, other.end);
	}

	/** This span moved by {@code delta} units, which may be negative. */
	public Span shift(int delta) {
		return new Span(start + delta, end + delta);
	}

	/** The covered part of {@code text}. */
	public String of(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/** The smallest span that holds all of {@code spans}, which must not be empty. */
	public static Span hull(List<Span> spans) {
		int from = Integer.MAX_VALUE;
		int to = 0;
		for (Span span : spans) {
			from = Math.min(from, span.start);
			to = Math.max(to, span.end);
		}
		return new Span(from, to);
	}

	/** What both lists cover, in order; both must ascend. Empty spans are left out. */
	public static List<Span> intersection(List<Span> some, List<Span> others) {
		List<Span> common = new ArrayList<>();
		for (Span one : some)
			for (Span other : others)
				if (one.overlaps(other))
					common.add(new Span(Math.max(one.start, other.start), Math.min(one.end, other.end)));
		return common;
	}

	/** By start, then by end. */
	@Override
	public int compareTo(Span other) {
		int byStart = Integer.compare(start, other.start);
		return byStart != 0 ? byStart : Integer.compare(end, other.end);
	}
}
