package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.CodePoints;
import org.galleyproof.text.Span;

/** Makes the anchors of some passages of one text. */
final class AnchorMaker {

	private final String text;
	private final List<Span> spans;
	private final Plain plain;

	AnchorMaker(String text, List<Span> spans) {
		this.text = text;
		this.spans = spans;
		plain = Plain.of(text);
	}

	List<Anchor> make() {
		CodePoints points = CodePoints.of(text);
		List<String> contexts = new ArrayList<>(2 * spans.size());
		for (Span span : spans) {
			contexts.add(Plain.of(before(first(span), Anchors.CONTEXT)).text());
			contexts.add(Plain.of(after(last(span), Anchors.CONTEXT)).text());
		}
		List<List<Integer>> twins = Occurrences.of(spans.stream().map(span -> Plain.words(span.of(text))).toList(), plain.text());
		List<List<Integer>> likes = Occurrences.of(contexts, plain.text());
		List<Anchor> anchors = new ArrayList<>(spans.size());
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			int start = first(span);
			int end = last(span);
			int before = Anchors.CONTEXT;
			for (int like : likes.get(2 * i))
				if (like + contexts.get(2 * i).length() != start)
					before = Math.max(before, commonBefore(start, like + contexts.get(2 * i).length()) + 1);
			int after = Anchors.CONTEXT;
			for (int like : likes.get(2 * i + 1))
				if (like != end)
					after = Math.max(after, commonAfter(end, like) + 1);
			Anchor.Once once = new Anchor.Once(twins.get(i).size() <= 1, before <= Anchors.LONGEST && likes.get(2 * i).size() < Occurrences.MOST,
					after <= Anchors.LONGEST && likes.get(2 * i + 1).size() < Occurrences.MOST);
			anchors.add(new Anchor(span.of(text), before(start, before), after(end, after), once, points.fromJava(span.start()), points.fromJava(span.end())));
		}
		return anchors;
	}

	/** The plain offset of the first word: blanks at the ends of a passage are looked for as context. */
	private int first(Span span) {
		int start = plain.from(span.start());
		return start < plain.from(span.end()) && plain.text().charAt(start) == ' ' ? start + 1 : start;
	}

	private int last(Span span) {
		int end = plain.from(span.end());
		return end > first(span) && plain.text().charAt(end - 1) == ' ' ? end - 1 : end;
	}

	/** How many plain characters before both offsets are the same, at most {@link Anchors#LONGEST}. */
	private int commonBefore(int one, int other) {
		String all = plain.text();
		int common = 0;
		while (common < Anchors.LONGEST && one > common && other > common && all.charAt(one - 1 - common) == all.charAt(other - 1 - common))
			common++;
		return common;
	}

	private int commonAfter(int one, int other) {
		String all = plain.text();
		int common = 0;
		while (common < Anchors.LONGEST && one + common < all.length() && other + common < all.length() && all.charAt(one + common) == all.charAt(other + common))
			common++;
		return common;
	}

	/** The text before the plain offset {@code end}, by {@code length} plain characters or as many as there are. */
	private String before(int end, int length) {
		int start = plain.start(Math.max(0, end - Math.min(length, Anchors.LONGEST)));
		return text.substring(isInPair(start) ? start - 1 : start, plain.start(end));
	}

	private String after(int start, int length) {
		int end = plain.start(Math.min(plain.text().length(), start + Math.min(length, Anchors.LONGEST)));
		return text.substring(plain.start(start), isInPair(end) ? end + 1 : end);
	}

	private boolean isInPair(int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1));
	}
}
