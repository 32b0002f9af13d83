package org.galleyproof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was read of stretches of a text, each by itself. After an edit the stretches that it left keep what was read of them, wherever they
 * stand now. Immutable.
 *
 * @param <V> what is read of a stretch; nothing in it may tell where the stretch stands
 */
public final class Pieces<V> {

	private final List<Span> spans;
	private final List<V> values;

	private Pieces(List<Span> spans, List<V> values) {
		this.spans = spans;
		this.values = values;
	}

	/** Of no text. */
	public static <V> Pieces<V> none() {
		return new Pieces<>(List.of(), List.of());
	}

	/**
	 * Those of the next version of the text.
	 *
	 * @param change what makes the text of these pieces the next one
	 * @param next the stretches of the next one, in order, without overlaps
	 * @param read reads a stretch of the next one; not asked for those that the change left
	 */
	public Pieces<V> next(TextChange change, List<Span> next, Function<Span, V> read) {
		List<V> all = new ArrayList<>(next.size());
		int before = 0;
		while (before < spans.size() && before < next.size() && spans.get(before).end() <= change.start() && spans.get(before).equals(next.get(before)))
			before++;
		int behind = 0;
		while (behind < spans.size() - before && behind < next.size() - before && isSame(spans.get(spans.size() - 1 - behind), next.get(next.size() - 1 - behind), change))
			behind++;
		all.addAll(values.subList(0, before));
		for (Span span : next.subList(before, next.size() - behind))
			all.add(read.apply(span));
		all.addAll(values.subList(values.size() - behind, values.size()));
		return new Pieces<>(List.copyOf(next), all);
	}

	private static boolean isSame(Span old, Span now, TextChange change) {
		return old.start() >= change.oldEnd() && now.start() - old.start() == change.shift() && now.end() - old.end() == change.shift();
	}

	/** How many. */
	public int size() {
		return spans.size();
	}

	/** Where the stretch stands. @param index from 0, below {@link #size} */
	public Span span(int index) {
		return spans.get(index);
	}

	/** What was read of the stretch. @param index from 0, below {@link #size} */
	public V value(int index) {
		return values.get(index);
	}
}
