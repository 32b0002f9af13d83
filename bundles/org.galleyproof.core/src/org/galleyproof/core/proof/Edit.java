package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * A known change of the draft; Java offsets. What it leaves of a passage is known exactly.
 *
 * @param offset where it begins
 * @param removed how many characters went
 * @param inserted how many came in their place
 */
record Edit(int offset, int removed, int inserted) {

	/** The change that replaces {@code removed} by {@code inserted} at {@code offset}, without the characters at both ends that stay the same. */
	static Edit of(int offset, CharSequence removed, CharSequence inserted) {
		int least = Math.min(removed.length(), inserted.length());
		int head = 0;
		while (head < least && removed.charAt(head) == inserted.charAt(head))
			head++;
		int tail = 0;
		while (tail < least - head && removed.charAt(removed.length() - 1 - tail) == inserted.charAt(inserted.length() - 1 - tail))
			tail++;
		return new Edit(offset + head, removed.length() - head - tail, inserted.length() - head - tail);
	}

	/**
	 * Where {@code span} stands afterwards: what is typed inside it belongs to it, what is typed beside it does not, and of a part that is replaced
	 * with its surroundings the rest is left; {@code null} where nothing is left.
	 */
	Span moved(Span span) {
		int end = offset + removed;
		if (end <= span.start())
			return span.shift(inserted - removed);
		if (offset >= span.end())
			return span;
		if (offset <= span.start())
			return end >= span.end() ? null : new Span(offset + inserted, span.end() + inserted - removed);
		return new Span(span.start(), end < span.end() ? span.end() + inserted - removed : offset);
	}

	/** As {@link #moved(Span)} for a passage in several parts; {@code null} where nothing of any of them is left. */
	List<Span> moved(List<Span> parts) {
		List<Span> left = new ArrayList<>(parts.size());
		for (Span part : parts) {
			Span moved = moved(part);
			if (moved != null)
				left.add(moved);
		}
		return left.isEmpty() ? null : left;
	}
}
