package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.text.CodePoints;
import org.galleyproof.text.Span;

/**
 * Makes anchors, and places them in a version of the draft that another program wrote.
 *
 * <p>
 * <b>When a place is sure.</b> Both versions are compared in the form of {@link Plain}; their paragraphs are aligned by {@link Aligner}.
 * <ol>
 * <li>The anchor's paragraph stands unchanged between the same neighbours: the words stand in it where they stood.</li>
 * <li>The paragraph was changed. Only the stretch between the nearest unchanged paragraphs before and after it is searched.
 * <ul>
 * <li>Exactly one place there has the words with the whole prefix and the whole suffix; or</li>
 * <li>the words stood once in the old draft, stand once in that stretch, and the whole prefix or the whole suffix stands beside them.</li>
 * </ul>
 * </li>
 * <li>The old place is not known (words that were never saved, or were lost before): exactly one place in the whole draft has the words with the
 * whole prefix and the whole suffix.</li>
 * </ol>
 * Anything else is lost: a passage that moved past its neighbours, a copy whose original was edited, words whose neighbourhood is new on both
 * sides. "Whole" means all that the anchor holds, at least {@link #CONTEXT} code points or up to the end of the draft.
 *
 * <p>
 * Linear in the draft and the anchors, but for sorting.
 */
public final class Anchors {

	/** Code points of context on each side, at least: half a line; a formula of attribution ("the mayor said on Tuesday. ") is shorter. */
	public static final int CONTEXT = 32;
	/** Code points of context on each side, at most. */
	public static final int LONGEST = 256;

	/** Places shown to a person who looks for a lost passage. */
	private static final int CANDIDATES = 5;

	private Anchors() {
	}

	/** An anchor for each of {@code spans}, which are Java offsets in {@code text}. */
	public static List<Anchor> of(String text, List<Span> spans) {
		if (spans.isEmpty())
			return List.of();
		Plain plain = Plain.of(text);
		CodePoints points = CodePoints.of(text);
		List<List<Integer>> twins = Occurrences.of(spans.stream().map(span -> Plain.words(span.of(text))).toList(), plain.text());
		List<Anchor> anchors = new ArrayList<>(spans.size());
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			int before = CONTEXT;
			int after = CONTEXT;
			int start = plain.from(span.start());
			int end = plain.from(span.end());
			for (int twin : twins.get(i))
				if (twin != start) {
					before = Math.max(before, commonBefore(plain.text(), start, twin) + 1);
					after = Math.max(after, commonAfter(plain.text(), end, twin + end - start) + 1);
				}
			anchors.add(new Anchor(span.of(text), before(text, span.start(), before), after(text, span.end(), after), twins.get(i).size() <= 1, points.fromJava(span.start()),
					points.fromJava(span.end())));
		}
		return anchors;
	}

	/**
	 * Places anchors in {@code text}.
	 *
	 * @param old the paragraphs of the text that the anchors were made from
	 * @return one placement for each anchor, in their order
	 */
	static List<Placement> place(List<Anchor> anchors, Landmarks old, String text) {
		return anchors.isEmpty() ? List.of() : new Placer(anchors, old, text).place();
	}

	/** How many characters before both offsets are the same, at most {@link #LONGEST}. */
	private static int commonBefore(String plain, int one, int other) {
		int common = 0;
		while (common < LONGEST && one > common && other > common && plain.charAt(one - 1 - common) == plain.charAt(other - 1 - common))
			common++;
		return common;
	}

	private static int commonAfter(String plain, int one, int other) {
		int common = 0;
		while (common < LONGEST && one + common < plain.length() && other + common < plain.length() && plain.charAt(one + common) == plain.charAt(other + common))
			common++;
		return common;
	}

	private static String before(String text, int end, int length) {
		int start = end;
		for (int left = Math.min(length, LONGEST); left > 0 && start > 0; left--)
			start -= Character.charCount(text.codePointBefore(start));
		return text.substring(start, end);
	}

	private static String after(String text, int start, int length) {
		int end = start;
		for (int left = Math.min(length, LONGEST); left > 0 && end < text.length(); left--)
			end += Character.charCount(text.codePointAt(end));
		return text.substring(start, end);
	}

	/** Places the anchors of one version in another. */
	private static final class Placer {

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
		private final CodePoints points;
		private final List<String> words;
		private final List<List<Integer>> places;

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
			points = CodePoints.of(text);
			words = anchors.stream().map(anchor -> Plain.words(anchor.exact())).toList();
			places = Occurrences.of(words, plain.text());
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
			Span unchanged = inUnchanged(number, anchor, first, last);
			if (unchanged != null)
				return unchanged;
			int from = ends[first];
			int to = begins[last + 1];
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

		/** The words where they stood, when the paragraphs that hold them stand unchanged and together. */
		private Span inUnchanged(int number, Anchor anchor, int first, int last) {
			for (int i = first; i <= last; i++)
				if (aligned[i] < 0 || aligned[i] != aligned[first] + i - first)
					return null;
			int from = paragraphs.get(aligned[first]).start();
			int to = paragraphs.get(aligned[last]).end();
			int start = forward(from, anchor.start() - starts[first], to);
			int end = forward(paragraphs.get(aligned[last]).start(), anchor.end() - starts[last], to);
			if (start >= 0 && end > start && Plain.words(text.subSequence(start, end)).equals(words.get(number)))
				return new Span(start, end);
			// the same words spaced otherwise: their place in the paragraph is sure if they stand in it once
			Span single = null;
			for (int place : places.get(number))
				if (plain.start(place) >= from && plain.end(place + words.get(number).length()) <= to) {
					if (single != null)
						return null;
					single = span(number, place);
				}
			return single;
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
		 * @param half whether words that stood once and stand once need the context of one side alone
		 */
		private Span only(int number, int from, int to, boolean half) {
			Anchor anchor = anchors.get(number);
			if (places.get(number).size() >= Occurrences.MOST)
				return null;
			int length = words.get(number).length();
			Context context = new Context(plain.text(), anchor);
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
			if (half && here == 1 && anchor.once() && (context.before(single) || context.after(single + length)))
				return span(number, single);
			return null;
		}

		/** Places of the same words, those with most of the context first. */
		private List<Span> candidates(int number) {
			Context context = new Context(plain.text(), anchors.get(number));
			int length = words.get(number).length();
			return places.get(number).stream().sorted(Comparator.comparingInt((Integer place) -> -context.agreement(place, place + length))).limit(CANDIDATES)
					.map(place -> span(number, place)).toList();
		}

		private Span span(int number, int place) {
			return new Span(plain.start(place), plain.end(place + words.get(number).length()));
		}
	}
}
