package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.galleyproof.detect.MarkTokenizer.Mark;
import org.galleyproof.text.Span;

/**
 * Pairs the quotation marks of a paragraph: the cheapest reading of all its marks, found by dynamic programming over the six
 * places a character can stand in (Viterbi's algorithm, linear in the number of marks). So an odd mark costs its own
 * quotation and does not turn the rest of the paragraph inside out, and single marks are told from apostrophes by whether
 * the whole makes sense.
 */
final class MarkScanner {

	private static final int OUTSIDE = 0;
	private static final int IN_DOUBLE = 1;
	/** A double-marked stretch inside a double-marked one. */
	private static final int IN_NESTED = 2;
	private static final int IN_SINGLE = 3;
	/** A double-marked stretch inside a single-marked one, the British way. */
	private static final int IN_SINGLE_DOUBLE = 4;
	/** Guillemets: other marks inside are content. */
	private static final int IN_ANGULAR = 5;
	private static final int STATES = 6;

	/** More than all marks of the longest text together can cost. */
	private static final int UNREACHED = 1 << 29;
	/** Nesting of the same kind of marks is rare, so it must look right on both sides. */
	private static final int NESTING = 3;
	/** A paragraph that ends with an open mark: usual where the mark opens the paragraph, else a slip. */
	private static final int OPEN_AT_END = 5;
	private static final int OPEN_AT_END_OF_CONTINUED = 1;
	/** Single marks must find their partner, or they are apostrophes. */
	private static final int SINGLE_OPEN_AT_END = 20;

	private MarkScanner() {
	}

	/** The marked stretches of {@code paragraph} in order, the outermost alone; they share no character. */
	static List<Marked> in(String text, Span paragraph) {
		return in(text, paragraph, new ArrayList<>());
	}

	/**
	 * The same.
	 *
	 * @param none takes the marks outside of all stretches, and what they are
	 */
	static List<Marked> in(String text, Span paragraph, List<NoQuotation> none) {
		List<Mark> marks = MarkTokenizer.in(text, paragraph, none);
		if (marks.isEmpty())
			return List.of();
		byte[] states = cheapest(marks, paragraph);
		int before = OUTSIDE;
		for (int i = 0; i < states.length; i++) {
			if (before == OUTSIDE && states[i] == OUTSIDE)
				none.add(new NoQuotation(new Span(marks.get(i).start(), marks.get(i).end()), lone(text, marks.get(i), paragraph)));
			before = states[i];
		}
		return stretches(text, paragraph, marks, states);
	}

	/** What a mark is that has no partner. */
	private static NoQuotation.Reason lone(String text, Mark mark, Span paragraph) {
		char before = mark.start() > paragraph.start() ? text.charAt(mark.start() - 1) : ' ';
		if (Character.isDigit(before) && (text.charAt(mark.start()) == '"' || text.charAt(mark.start()) == '\''))
			return NoQuotation.Reason.MEASURE;
		return mark.isDouble() ? NoQuotation.Reason.STRAY : NoQuotation.Reason.APOSTROPHE;
	}

	/** The state after each mark. */
	private static byte[] cheapest(List<Mark> marks, Span paragraph) {
		byte[] from = new byte[marks.size() * STATES];
		int[] cost = {0, UNREACHED, UNREACHED, UNREACHED, UNREACHED, UNREACHED};
		for (int i = 0; i < marks.size(); i++) {
			Mark mark = marks.get(i);
			int row = i * STATES;
			int[] next = new int[STATES];
			Arrays.fill(next, Integer.MAX_VALUE);
			for (int state = 0; state < STATES; state++) {
				step(next, from, row, cost[state] + skipCost(mark, state), state, state);
				if (state == IN_ANGULAR || mark.angular() && mark.isDouble()) {
					if (mark.angular() && mark.isDouble() && state == OUTSIDE)
						step(next, from, row, cost[state] + mark.open(), state, IN_ANGULAR);
					else if (mark.angular() && mark.isDouble() && state == IN_ANGULAR)
						step(next, from, row, cost[state] + mark.close(), state, OUTSIDE);
				} else if (mark.isDouble()) {
					if (state == OUTSIDE)
						step(next, from, row, cost[state] + mark.open(), state, IN_DOUBLE);
					else if (state == IN_DOUBLE) {
						step(next, from, row, cost[state] + mark.close(), state, OUTSIDE);
						step(next, from, row, cost[state] + mark.open() + NESTING, state, IN_NESTED);
					} else if (state == IN_NESTED)
						step(next, from, row, cost[state] + mark.close(), state, IN_DOUBLE);
					else if (state == IN_SINGLE)
						step(next, from, row, cost[state] + mark.open(), state, IN_SINGLE_DOUBLE);
					else
						step(next, from, row, cost[state] + mark.close(), state, IN_SINGLE);
				} else if (state == OUTSIDE)
					step(next, from, row, cost[state] + mark.open(), state, IN_SINGLE);
				else if (state == IN_SINGLE)
					step(next, from, row, cost[state] + mark.close(), state, OUTSIDE);
			}
			cost = next;
		}
		boolean opensParagraph = marks.get(0).start() == paragraph.start() && marks.get(0).isDouble();
		cost[IN_DOUBLE] += opensParagraph ? OPEN_AT_END_OF_CONTINUED : OPEN_AT_END;
		cost[IN_ANGULAR] += opensParagraph ? OPEN_AT_END_OF_CONTINUED : OPEN_AT_END;
		cost[IN_NESTED] += OPEN_AT_END + NESTING;
		cost[IN_SINGLE] += SINGLE_OPEN_AT_END;
		cost[IN_SINGLE_DOUBLE] += SINGLE_OPEN_AT_END;
		int state = 0;
		for (int s = 1; s < STATES; s++)
			if (cost[s] < cost[state])
				state = s;
		byte[] states = new byte[marks.size()];
		for (int i = marks.size() - 1; i >= 0; i--) {
			states[i] = (byte) state;
			state = from[i * STATES + state];
		}
		return states;
	}

	private static int skipCost(Mark mark, int state) {
		if (state == IN_ANGULAR ? !mark.angular() || !mark.isDouble() : mark.angular() && mark.isDouble() && state != OUTSIDE)
			return 0;
		if (mark.isDouble())
			return mark.skip();
		// inside double marks single ones are inner quotations or apostrophes, and either is content
		if (state != OUTSIDE && state != IN_SINGLE)
			return 0;
		// of two marks that may open, the first one does
		return state == IN_SINGLE && mark.close() > 0 ? mark.skip() / 2 : mark.skip();
	}

	private static void step(int[] next, byte[] from, int row, int cost, int before, int after) {
		if (cost < next[after]) {
			next[after] = cost;
			from[row + after] = (byte) before;
		}
	}

	private static List<Marked> stretches(String text, Span paragraph, List<Mark> marks, byte[] states) {
		List<Marked> found = new ArrayList<>();
		Mark opening = null;
		int before = OUTSIDE;
		for (int i = 0; i < states.length; i++) {
			if (before == OUTSIDE && states[i] != OUTSIDE)
				opening = marks.get(i);
			else if (before != OUTSIDE && states[i] == OUTSIDE)
				add(text, opening, marks.get(i).start(), marks.get(i).end(), true, found);
			before = states[i];
		}
		if (before != OUTSIDE)
			add(text, opening, paragraph.end(), paragraph.end(), false, found);
		return Collections.unmodifiableList(found);
	}

	private static void add(String text, Mark opening, int contentEnd, int end, boolean closed, List<Marked> found) {
		int from = opening.end();
		int to = contentEnd;
		while (from < to && MarkTokenizer.isSpace(text.charAt(from)))
			from++;
		while (to > from && MarkTokenizer.isSpace(text.charAt(to - 1)))
			to--;
		if (from < to)
			found.add(new Marked(new Span(from, to), new Span(opening.start(), end), closed, !opening.isDouble()));
	}
}
