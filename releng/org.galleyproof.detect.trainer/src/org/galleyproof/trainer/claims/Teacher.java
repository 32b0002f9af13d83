package org.galleyproof.trainer.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A model that sees more of a sentence than the program will, and labels sentences that nobody has, so that the program's models learn
 * from many more (G. Hinton, O. Vinyals, J. Dean, Distilling the Knowledge in a Neural Network, 2015). It is linear, too: over the
 * program's features and the numbers of the sentence's vectors.
 */
final class Teacher {

	/** An opinion surer than this is taken as a plain label. */
	private static final double SURE = 0.998;

	/** A sentence that nobody labelled: as the program sees it, and the numbers of its vectors, of each sense in turn. */
	private record Plain(String key, Example seen, List<Example> numbers) {
	}

	/** Sentences to learn from, each with its label and what a mistake on it costs. */
	static final class Lesson {
		final List<Example> examples = new ArrayList<>();
		final List<Boolean> labels = new ArrayList<>();
		final List<Double> costs = new ArrayList<>();

		void add(Example example, boolean label, double cost) {
			examples.add(example);
			labels.add(label);
			costs.add(cost);
		}

		double[] learn(int slots) {
			boolean[] truth = new boolean[labels.size()];
			for (int i = 0; i < truth.length; i++)
				truth[i] = labels.get(i);
			return LogisticRegression.train(examples.toArray(Example[]::new), truth, costs.stream().mapToDouble(Double::doubleValue).toArray(), slots);
		}
	}

	private final List<Sense> senses;
	private final List<Plain> plain = new ArrayList<>();

	/**
	 * @param senses what it sees beside the program's features; the last has the last slots
	 * @param texts the sentences that nobody labelled
	 * @param words may be {@code null}
	 */
	Teacher(List<Sense> senses, Collection<String> texts, WordVectors words) {
		this.senses = senses;
		Example nothing = new Example(new int[0], new float[0]);
		for (String text : texts)
			plain.add(new Plain(Row.key(text), Example.of(text, words), senses.stream().map(sense -> sense.with(nothing, text)).toList()));
	}

	/** The example as the teacher sees it. */
	Example full(Example example, String text) {
		Example found = example;
		for (Sense sense : senses)
			found = sense.with(found, text);
		return found;
	}

	/** What it has learnt: weights of all slots. @param taught labelled sentences, {@link #full} */
	double[] learn(Lesson taught) {
		return taught.learn(senses.getLast().end());
	}

	/**
	 * Adds its opinions to a lesson: each sentence counts as a claim and as none, by how likely it is the one or the other.
	 *
	 * @param weights {@link #learn}
	 * @param held keys of sentences to leave out
	 * @param cost of a mistake on one
	 * @param sense what the pupil sees beside the program's features; {@code null} for nothing
	 */
	void teach(double[] weights, Set<String> held, double cost, Sense sense, Lesson lesson) {
		for (Plain sentence : plain) {
			if (held.contains(sentence.key))
				continue;
			double odds = sentence.seen.dot(weights);
			for (Example numbers : sentence.numbers)
				odds += numbers.dot(weights);
			double likely = 1 / (1 + Math.exp(-odds));
			Example shown = sense == null ? sentence.seen : sentence.seen.and(sentence.numbers.get(senses.indexOf(sense)));
			if (likely > 1 - SURE)
				lesson.add(shown, true, cost * likely);
			if (likely < SURE)
				lesson.add(shown, false, cost * (1 - likely));
		}
	}
}
