package org.galleyproof.language.analysis.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Finds the head of every word, left to right, by a list-based transition system: the words before the next one lie on a stack;
 * each step links its top with the next word, in either direction or not at all, and then takes the next word in (shift), drops
 * the top for good (reduce) or looks past it (pass). What stays without a head gets the best one within five words. Immutable.
 *
 * <p>Steps are at most quadratic in the words, so {@link ModelTagger} bounds those.
 */
final class DependencyParser {

	private static final int REACH = 5;

	/** What a label says: which of the two words governs (left: the next word does), what becomes of the stack, the relation. */
	private record Move(char arc, char list, String relation, Part hashed) {

		static Move of(String label) {
			int first = label.indexOf('_');
			int last = label.lastIndexOf('_');
			String relation = label.substring(last + 1);
			return new Move(label.charAt(0), label.charAt(first + 1), relation, new Part(relation));
		}
	}

	private static final char LEFT = 'L';
	private static final char RIGHT = 'R';
	private static final char NO_ARC = 'N';
	private static final char SHIFT = 'S';
	private static final char REDUCE = 'R';
	private static final Move TO_ROOT = new Move(RIGHT, SHIFT, "root", new Part("root"));

	private final LinearModel model;
	private final Move[] moves;
	private final int[] shifts;
	private final int[] noArcs;
	private final int[] noArcsKept;
	private final int[] notDropped;
	private final int[] leftArcs;
	private final int[] rightArcs;

	DependencyParser(ModelReader in) throws IOException {
		model = new LinearModel(in);
		moves = model.labels().stream().map(Move::of).toArray(Move[]::new);
		shifts = those(m -> m.list == SHIFT);
		noArcs = those(m -> m.arc == NO_ARC);
		noArcsKept = those(m -> m.arc == NO_ARC && m.list != REDUCE);
		notDropped = those(m -> m.arc != NO_ARC || m.list != REDUCE);
		leftArcs = those(m -> m.arc == LEFT);
		rightArcs = those(m -> m.arc == RIGHT);
	}

	private int[] those(Predicate<Move> which) throws IOException {
		int[] found = new int[moves.length];
		int count = 0;
		for (int i = 0; i < moves.length; i++)
			if (which.test(moves[i]))
				found[count++] = i;
		if (count == 0)
			throw new IOException("the language model is damaged");
		return Arrays.copyOf(found, count);
	}

	/** The tree of a sentence whose words have tags and lemmas. */
	Tree parse(Words words) {
		Run run = new Run(words);
		run.read();
		run.attachRest();
		return run.tree;
	}

	/** The parsing of one sentence. */
	private final class Run {

		private final Words words;
		private final Tree tree;
		private final int[] nodes = new int[model.places().length];
		private final int[] scores = new int[moves.length];
		private final int[] stack;
		private int depth;
		/** Looked past, to be put back on the stack by the next shift; the last one on top. */
		private final int[] passed;
		private int passedCount;
		private int next;

		Run(Words words) {
			this.words = words;
			tree = new Tree(words);
			stack = new int[words.size() + 1];
			passed = new int[words.size() + 1];
			shift();
		}

		void read() {
			while (next <= words.size()) {
				score();
				int top = stack[depth - 1];
				Move move = moves[LinearModel.best(scores, allowed(top))];
				if (move.arc == LEFT)
					tree.attach(top, next, move.relation, move.hashed);
				else if (move.arc == RIGHT)
					tree.attach(next, top, move.relation, move.hashed);
				apply(move);
			}
		}

		private void apply(Move move) {
			if (move.arc != LEFT && move.list == SHIFT)
				shift();
			else if (move.arc != RIGHT && move.list == REDUCE)
				depth--;
			else
				passed[passedCount++] = stack[--depth];
		}

		private void shift() {
			while (passedCount > 0)
				stack[depth++] = passed[--passedCount];
			stack[depth++] = next++;
		}

		/** The moves that keep the tree a tree; {@code null} for all. */
		private int[] allowed(int top) {
			if (top == 0)
				return shifts;
			if (tree.isUnder(top, next))
				return noArcs;
			boolean headless = tree.head(top) == Words.NONE;
			if (tree.isUnder(next, top))
				return headless ? noArcsKept : noArcs;
			return headless ? notDropped : null;
		}

		private void score() {
			Template.Place[] places = model.places();
			for (int i = 0; i < nodes.length; i++)
				nodes[i] = related(at(places[i]), places[i].relation());
			model.score(words, nodes, scores);
		}

		private int at(Template.Place place) {
			if (place.source() == 'k') {
				int down = depth - 1 + place.window();
				return down < 0 ? Words.NONE : stack[down];
			}
			int word = (place.source() == 'i' ? stack[depth - 1] : next) + place.window();
			return word < 0 || word > words.size() ? Words.NONE : word;
		}

		private int related(int word, Template.Relation relation) {
			return switch (relation) {
				case SELF -> word;
				case H -> tree.head(word);
				case H2 -> tree.head(tree.head(word));
				case LMD -> tree.leftmost(word, 0);
				case LMD2 -> tree.leftmost(word, 1);
				case RMD -> tree.rightmost(word, 0);
				case RMD2 -> tree.rightmost(word, 1);
				case LNS -> tree.leftSibling(word, 0);
				case LNS2 -> tree.leftSibling(word, 1);
			};
		}

		void attachRest() {
			for (int word = 1; word <= words.size(); word++)
				if (tree.head(word) == Words.NONE)
					attach(word);
		}

		private void attach(int word) {
			int best = 0;
			Move how = TO_ROOT;
			int highest = Integer.MIN_VALUE;
			for (int step = -1; step <= 1; step += 2)
				for (int i = 1, head = word + step; i <= REACH && head >= 0 && head <= words.size(); i++, head += step)
					if (!tree.isUnder(head, word)) {
						depth = 1;
						passedCount = 0;
						stack[0] = Math.min(word, head);
						next = Math.max(word, head);
						score();
						int label = LinearModel.best(scores, step > 0 ? leftArcs : rightArcs);
						if (scores[label] > highest) {
							highest = scores[label];
							best = head;
							how = moves[label];
						}
					}
			tree.attach(word, best, how.relation, how.hashed);
		}
	}
}
