package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.galleyproof.text.CodePoints;
import org.galleyproof.text.Span;

/** Places the anchors of one version of a draft in another; the rules are told with {@link Anchors}. */
final class Placer {

	/** Places shown to a person who looks for a lost passage. */
	private static final int CANDIDATES = 5;

	private final List<Anchor> anchors;
	private final String text;
	private final Plain plain;
	private final List<Span> paragraphs;
	private final int[] aligned;
	/** The first code point of each old paragraph, and the end of the last. */
	private final int[] starts;
	/** Java offset at which the nearest unchanged paragraph before each old paragraph ends, and the nearest one from it on begins. */
	private final int[] ends;
	private final int[] begins;
	/** Whether the whole draft is as it was, but for its spacing. */
	private final boolean unchanged;
	private final CodePoints points;
	private final List<String> words;
	private final List<List<Integer>> places;
	private final List<Context> contexts;
	/** Where the prefixes and suffixes stand. */
	private final List<List<Integer>> befores;
	private final List<List<Integer>> afters;

	Placer(List<Anchor> anchors, Landmarks old, String text) {
		this.anchors = anchors;
		this.text = text;
		plain = Plain.of(text);
		paragraphs = Landmarks.paragraphs(text);
		aligned = Aligner.align(old.digests(), paragraphs.stream().map(paragraph -> Landmarks.digest(text, paragraph)).toList());
		starts = new int[aligned.length + 1];
		for (int i = 0; i < aligned.length; i++)
			starts[i + 1] = starts[i] + old.marks().get(i).length();
		ends = new int[aligned.length + 1];
		for (int i = 0; i < aligned.length; i++)
			ends[i + 1] = aligned[i] < 0 ? ends[i] : paragraphs.get(aligned[i]).end();
		begins = new int[aligned.length + 1];
		begins[aligned.length] = text.length();
		for (int i = aligned.length - 1; i >= 0; i--)
			begins[i] = aligned[i] < 0 ? begins[i + 1] : paragraphs.get(aligned[i]).start();
		unchanged = IntStream.range(0, aligned.length).allMatch(i -> aligned[i] == i) && paragraphs.size() == aligned.length;
		points = CodePoints.of(text);
		words = anchors.stream().map(anchor -> Plain.words(anchor.exact())).toList();
		places = Occurrences.of(words, plain.text());
		contexts = anchors.stream().map(anchor -> new Context(plain.text(), anchor)).toList();
		befores = Occurrences.of(contexts.stream().map(Context::prefix).toList(), plain.text());
		afters = Occurrences.of(contexts.stream().map(Context::suffix).toList(), plain.text());
	}

	List<Placement> place() {
		List<Placement> placements = new ArrayList<>(anchors.size());
		for (int i = 0; i < anchors.size(); i++)
			placements.add(place(i));
		return placements;
	}

	private Placement place(int number) {
		Anchor anchor = anchors.get(number);
		if (words.get(number).isEmpty())
			return new Placement(null, List.of());
		boolean known = anchor.start() >= 0 && anchor.end() <= starts[aligned.length] && aligned.length > 0;
		Span sure = known ? withPlace(number, anchor) : only(number, 0, plain.text().length(), false);
		return sure == null ? new Placement(null, candidates(number)) : Placement.at(sure);
	}

	private Span withPlace(int number, Anchor anchor) {
		int first = paragraphAt(anchor.start());
		int last = paragraphAt(Math.max(anchor.start(), anchor.end() - 1));
		if (unchanged)
			return asItWas(number, anchor, first, last);
		int from = aligned[first] < 0 ? ends[first] : paragraphs.get(aligned[first]).start();
		int to = aligned[last] < 0 ? begins[last + 1] : paragraphs.get(aligned[last]).end();
		return only(number, plain.from(from), to == text.length() ? plain.text().length() : plain.from(to), true);
	}

	/** The old paragraph that holds the code point {@code offset}. */
	private int paragraphAt(int offset) {
		int low = 0;
		int high = aligned.length - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (starts[middle] <= offset)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	/** The words where they stood in a draft that was spaced anew at most; {@code null} where that can't be told any more. */
	private Span asItWas(int number, Anchor anchor, int first, int last) {
		Span from = paragraphs.get(first);
		Span to = paragraphs.get(last);
		int start = forward(from.start(), anchor.start() - starts[first], from.end());
		int end = forward(to.start(), anchor.end() - starts[last], to.end());
		if (start >= 0 && end > start && Plain.words(text.subSequence(start, end)).equals(words.get(number)))
			return new Span(start, end);
		return only(number, plain.from(from.start()), plain.from(to.end()), true);
	}

	/** Whether the context on one side is evidence for a place, and the other side's is none against it: it stands here too, or nowhere any more. */
	private boolean isKnown(int number, int start, int end) {
		boolean before = contexts.get(number).before(start);
		boolean after = contexts.get(number).after(end);
		return before && isEvidenceBefore(number) && (after || afters.get(number).isEmpty()) || after && isEvidenceAfter(number) && (before || befores.get(number).isEmpty());
	}

	/** Whether the prefix can tell a place: there is enough of it, and it stood once and stands once. */
	private boolean isEvidenceBefore(int number) {
		return contexts.get(number).longBefore() && anchors.get(number).once().prefix() && befores.get(number).size() == 1;
	}

	private boolean isEvidenceAfter(int number) {
		return contexts.get(number).longAfter() && anchors.get(number).once().suffix() && afters.get(number).size() == 1;
	}

	/** {@code length} code points on from {@code from}; -1 where that lies beyond {@code limit}. */
	private int forward(int from, int length, int limit) {
		int point = points.fromJava(from) + length;
		return point > points.fromJava(limit) ? -1 : points.toJava(point);
	}

	/**
	 * The one place in a stretch that fits; {@code null} where none or several do.
	 *
	 * @param from plain offset
	 * @param to plain offset
	 * @param half whether words that stood once in the draft, and stand once, need the context of one side alone
	 */
	private Span only(int number, int from, int to, boolean half) {
		Anchor anchor = anchors.get(number);
		Context context = contexts.get(number);
		if (!isEvidenceBefore(number) && !isEvidenceAfter(number) || places.get(number).size() >= Occurrences.MOST)
			return null;
		int length = words.get(number).length();
		int here = 0;
		int whole = -1;
		int wholes = 0;
		int single = -1;
		for (int place : places.get(number)) {
			if (place < from || place + length > to)
				continue;
			here++;
			single = place;
			if (context.before(place) && context.after(place + length)) {
				whole = place;
				wholes++;
			}
		}
		if (wholes == 1)
			return span(number, whole);
		if (half && here == 1 && anchor.once().exact() && places.get(number).size() == 1 && isKnown(number, single, single + length))
			return span(number, single);
		return null;
	}

	/** Places of the same words, those with most of the context first. */
	private List<Span> candidates(int number) {
		Context context = contexts.get(number);
		int length = words.get(number).length();
		return places.get(number).stream().sorted(Comparator.comparingInt((Integer place) -> -context.agreement(place, place + length))).limit(CANDIDATES)
				.map(place -> span(number, place)).toList();
	}

	private Span span(int number, int place) {
		return new Span(plain.start(place), plain.end(place + words.get(number).length()));
	}
}
