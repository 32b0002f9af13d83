package org.galleyproof.detect.internal.sequence;

/**
 * The labels of a linear chain and what it costs to step from one to the next. The step may depend on a context of the word stepped
 * to (one of a few small numbers); a step that no labelling may take weighs {@link #FORBIDDEN}.
 * <p>
 * Immutable as far as its users see: the trainer alone writes to {@link #weights()}.
 */
public final class Chain {

	/** Weight of a step that no labelling may take: far below anything learnt, and still finite, so that sums stay numbers. */
	public static final float FORBIDDEN = -1e4f;

	private final int labels;
	private final int contexts;
	private final float[] weights;

	/** @param labels at least 1; @param contexts at least 1 */
	public Chain(int labels, int contexts) {
		this(labels, contexts, new float[contexts * (labels + 1) * labels]);
	}

	/**
	 * @param weights one for each context, label before ({@code labels} stands for the start of the chain) and label, in this order
	 * @throws IllegalArgumentException when their number is wrong
	 */
	public Chain(int labels, int contexts, float[] weights) {
		if (labels < 1 || contexts < 1 || weights.length != contexts * (labels + 1) * labels)
			throw new IllegalArgumentException(labels + " labels, " + contexts + " contexts, " + weights.length + " weights");
		this.labels = labels;
		this.contexts = contexts;
		this.weights = weights;
	}

	public int labels() {
		return labels;
	}

	public int contexts() {
		return contexts;
	}

	/** The index of a step's weight. @param before a label, or {@link #labels()} at the start of the chain */
	public int step(int context, int before, int label) {
		return (context * (labels + 1) + before) * labels + label;
	}

	/** The weights themselves, not a copy, by {@link #step}. */
	public float[] weights() {
		return weights;
	}
}
