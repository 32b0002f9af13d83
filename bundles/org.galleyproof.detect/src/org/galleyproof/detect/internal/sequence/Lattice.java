package org.galleyproof.detect.internal.sequence;

import java.util.Arrays;

/**
 * All labellings of one chain at once: the best of them (Viterbi), the sum over all (forward), and how likely each label and each step
 * is (forward-backward), after Lafferty, McCallum and Pereira, "Conditional random fields" (ICML 2001), and Rabiner's scaled recursions
 * (Proc. IEEE 77, 1989). Linear in the length, quadratic in the number of labels. Reusable; not thread-safe.
 */
public final class Lattice {

	private final Chain chain;
	private final int labels;
	private double[] forward = new double[0];
	private double[] backward = new double[0];
	private double[] local = new double[0];
	private double[] scale = new double[0];
	private byte[] from = new byte[0];
	private final double[] steps;
	private int length;
	private int[] contexts;

	/** @param chain its weights are read anew by each call of {@link #best}, and by each of {@link #refresh} for {@link #sum} */
	public Lattice(Chain chain) {
		this.chain = chain;
		labels = chain.labels();
		steps = new double[chain.weights().length];
		refresh();
	}

	/** Takes over the chain's present weights for {@link #sum}. */
	public void refresh() {
		for (int i = 0; i < steps.length; i++)
			steps[i] = Math.exp(chain.weights()[i]);
	}

	/**
	 * The likeliest labelling.
	 *
	 * @param scores {@code length * labels} numbers, word by word
	 * @param contexts the context of the step to each word
	 * @param answer takes the labels
	 * @return the score of the labelling
	 */
	public double best(int length, float[] scores, int[] contexts, byte[] answer) {
		if (length == 0)
			return 0;
		if (from.length < length * labels)
			from = new byte[length * labels];
		double[] now = new double[labels];
		double[] next = new double[labels];
		float[] weights = chain.weights();
		for (int y = 0; y < labels; y++)
			now[y] = scores[y] + weights[chain.step(contexts[0], labels, y)];
		for (int i = 1; i < length; i++) {
			for (int y = 0; y < labels; y++) {
				double best = Double.NEGATIVE_INFINITY;
				int argument = 0;
				int step = chain.step(contexts[i], 0, y);
				for (int x = 0; x < labels; x++, step += labels)
					if (now[x] + weights[step] > best) {
						best = now[x] + weights[step];
						argument = x;
					}
				next[y] = best + scores[i * labels + y];
				from[i * labels + y] = (byte) argument;
			}
			double[] swap = now;
			now = next;
			next = swap;
		}
		int label = 0;
		for (int y = 1; y < labels; y++)
			if (now[y] > now[label])
				label = y;
		double score = now[label];
		for (int i = length - 1; i >= 0; i--) {
			answer[i] = (byte) label;
			label = from[i * labels + label];
		}
		return score;
	}

	/**
	 * Prepares {@link #probability} and {@link #stepProbability}.
	 *
	 * @return the logarithm of the sum of all labellings' exponentiated scores; 0 for an empty chain
	 */
	public double sum(int length, float[] scores, int[] contexts) {
		this.length = length;
		this.contexts = contexts;
		if (length == 0)
			return 0;
		reserve();
		double log = exponentiate(scores);
		for (int y = 0; y < labels; y++)
			forward[y] = local[y] * steps[chain.step(contexts[0], labels, y)];
		log += rescale(0);
		for (int i = 1; i < length; i++) {
			int row = i * labels;
			Arrays.fill(forward, row, row + labels, 0);
			int step = chain.step(contexts[i], 0, 0);
			for (int x = 0; x < labels; x++) {
				double before = forward[row - labels + x];
				for (int y = 0; y < labels; y++)
					forward[row + y] += before * steps[step++];
			}
			for (int y = 0; y < labels; y++)
				forward[row + y] *= local[row + y];
			log += rescale(i);
		}
		Arrays.fill(backward, (length - 1) * labels, length * labels, 1);
		for (int i = length - 1; i > 0; i--) {
			int row = i * labels;
			int step = chain.step(contexts[i], 0, 0);
			for (int x = 0; x < labels; x++) {
				double total = 0;
				for (int y = 0; y < labels; y++)
					total += steps[step++] * local[row + y] * backward[row + y];
				backward[row - labels + x] = total / scale[i];
			}
		}
		return log;
	}

	/** The probability of {@code label} at word {@code at}, after {@link #sum}. */
	public double probability(int at, int label) {
		return forward[at * labels + label] * backward[at * labels + label];
	}

	/** The probability of the step to {@code label} at word {@code at} of 1 and more, after {@link #sum}. */
	public double stepProbability(int at, int before, int label) {
		return forward[(at - 1) * labels + before] * steps[chain.step(contexts[at], before, label)] * local[at * labels + label] * backward[at * labels + label] / scale[at];
	}

	/** Each word's best score becomes 1, so that nothing overflows. */
	private double exponentiate(float[] scores) {
		double log = 0;
		for (int i = 0; i < length; i++) {
			float max = Float.NEGATIVE_INFINITY;
			for (int y = 0; y < labels; y++)
				max = Math.max(max, scores[i * labels + y]);
			for (int y = 0; y < labels; y++)
				local[i * labels + y] = Math.exp(scores[i * labels + y] - max);
			log += max;
		}
		return log;
	}

	private double rescale(int at) {
		double total = 0;
		for (int y = 0; y < labels; y++)
			total += forward[at * labels + y];
		// a word that no labelling can stand at: the floor keeps the numbers finite
		total = Math.max(total, Double.MIN_NORMAL);
		for (int y = 0; y < labels; y++)
			forward[at * labels + y] /= total;
		scale[at] = total;
		return Math.log(total);
	}

	private void reserve() {
		if (scale.length >= length)
			return;
		int room = Math.max(length, 2 * scale.length);
		forward = new double[room * labels];
		backward = new double[room * labels];
		local = new double[room * labels];
		scale = new double[room];
	}
}
