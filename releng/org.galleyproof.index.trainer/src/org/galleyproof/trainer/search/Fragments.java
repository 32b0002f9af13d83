package org.galleyproof.trainer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.index.Ground.Kind;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Query;
import org.galleyproof.index.Query.Want;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * Examples of words that come from a statement and of words that meet there by chance: fragments cut from statements at random, every
 * second one with some words changed or left out, each held against its own statement and against the best other one. The same statements
 * give the same fragments.
 */
final class Fragments {

	private static final int SHORTEST = 2;
	private static final int LONGEST = 30;
	/** Short ones are the more, as in drafts. */
	private static final double SKEW = 1.6;
	/** One in so many words is changed, at most. */
	private static final int CHANGED = 6;
	/** Words from which those that stand in the place of others are drawn. */
	private static final int STRANGERS = 3000;
	/** Statements looked at for each fragment. */
	private static final int FOUND = 10;
	/** Another statement that has so much of so many words says them too: what recurs is no chance. */
	private static final double RECURRING = 0.93;
	private static final int RECURRING_WORDS = 7;
	/** Fragments cut before giving up where most statements are too short. */
	private static final int TRIES = 20;

	private final List<StatementDocument> statements;
	private final StatementIndex index;
	private final Random random = new Random(5);
	private final List<String> strangers = new ArrayList<>();

	/**
	 * A fragment beside a statement.
	 *
	 * @param values the share in order, the logarithm of what that tells, and of what the other words would have told, as {@code Confidence} weighs them
	 * @param right whether the fragment comes from the statement
	 */
	record Pair(double[] values, boolean right) {
	}

	/** @param statements at least one of which has words @param index that holds them */
	Fragments(List<StatementDocument> statements, StatementIndex index) {
		this.statements = statements;
		this.index = index;
		for (int i = 0; i < STRANGERS; i++) {
			List<Word> words = words();
			if (!words.isEmpty())
				strangers.add(words.get(random.nextInt(words.size())).text());
		}
	}

	private List<Word> words() {
		return Words.of(statements.get(random.nextInt(statements.size())).text());
	}

	/** The pairs of so many fragments, or of fewer where statements are short. */
	List<Pair> pairs(int fragments) {
		List<Pair> pairs = new ArrayList<>();
		int cut = 0;
		for (int tries = 0; cut < fragments && tries < TRIES * fragments; tries++) {
			StatementDocument own = statements.get(random.nextInt(statements.size()));
			List<Word> words = Words.of(own.text());
			int size = SHORTEST + (int) ((LONGEST - SHORTEST) * Math.pow(random.nextDouble(), SKEW));
			if (words.size() <= size)
				continue;
			cut++;
			int from = random.nextInt(words.size() - size);
			List<String> fragment = new ArrayList<>(words.subList(from, from + size).stream().map(Word::text).toList());
			change(fragment);
			add(pairs, fragment, own.id());
		}
		return pairs;
	}

	private void change(List<String> fragment) {
		int changes = random.nextBoolean() ? 0 : 1 + random.nextInt(Math.max(1, fragment.size() / CHANGED));
		for (int i = 0; i < changes && fragment.size() > 1; i++) {
			int place = random.nextInt(fragment.size());
			if (random.nextInt(3) == 0)
				fragment.remove(place);
			else
				fragment.set(place, strangers.get(random.nextInt(strangers.size())));
		}
	}

	private void add(List<Pair> pairs, List<String> fragment, String own) {
		boolean other = false;
		for (Hit hit : index.search(new Query(String.join(" ", fragment), null, null, Want.WORDS), FOUND)) {
			boolean right = hit.statement().id().equals(own);
			double order = hit.value(Kind.ORDER);
			double told = hit.value(Kind.INFORMATION);
			boolean recurring = order > RECURRING && fragment.size() >= RECURRING_WORDS;
			if (right || !other && !recurring)
				pairs.add(new Pair(new double[] { order, Math.log1p(told), Math.log1p(order <= 0 ? 0 : Math.max(0, told / order - told)) }, right));
			other |= !right;
		}
	}
}
