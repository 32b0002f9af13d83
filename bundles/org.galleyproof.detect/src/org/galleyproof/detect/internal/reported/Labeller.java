package org.galleyproof.detect.internal.reported;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.galleyproof.detect.internal.sequence.Chain;
import org.galleyproof.detect.internal.sequence.Lattice;

/** One pass over a paragraph: the conditional random field that gives each word its label. Immutable. */
final class Labeller {

	private final Chain chain;
	private final FeatureWeights weights;

	Labeller(Chain chain, FeatureWeights weights) {
		this.chain = chain;
		this.weights = weights;
	}

	/** The score of every label at every word. */
	private float[] scores(FeatureRows rows) {
		float[] scores = new float[rows.rows() * Label.COUNT];
		int at = 0;
		for (int i = 0; i < rows.rows(); i++)
			for (int end = rows.start(i + 1); at < end; at++)
				weights.add(rows.value(at), scores, i * Label.COUNT);
		return scores;
	}

	/**
	 * The best labelling.
	 *
	 * @param boldness what {@link Label#OUTSIDE} loses at each word: above 0 more words are labelled
	 */
	byte[] labels(FeatureRows rows, int[] contexts, float boldness) {
		byte[] labels = new byte[rows.rows()];
		float[] scores = scores(rows);
		for (int i = 0; i < labels.length; i++)
			scores[i * Label.COUNT + Label.OUTSIDE] -= boldness;
		new Lattice(chain).best(labels.length, scores, contexts, labels);
		return labels;
	}

	/** The best labelling, and how sure it is. */
	FirstReading read(Words words, FeatureRows rows, int[] contexts) {
		float[] scores = scores(rows);
		byte[] labels = new byte[rows.rows()];
		Lattice lattice = new Lattice(chain);
		lattice.best(labels.length, scores, contexts, labels);
		lattice.sum(labels.length, scores, contexts);
		return FirstReading.of(words, labels, lattice);
	}

	int features() {
		return weights.size();
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(chain.labels());
		out.writeInt(chain.contexts());
		for (float weight : chain.weights())
			out.writeFloat(weight);
		weights.write(out);
	}

	/** @throws IOException also when the numbers make no sense */
	static Labeller read(DataInput in) throws IOException {
		int labels = in.readInt();
		int contexts = in.readInt();
		if (labels != Label.COUNT || contexts != FeatureExtractor.CONTEXTS)
			throw new IOException(labels + " labels and " + contexts + " contexts where " + Label.COUNT + " and " + FeatureExtractor.CONTEXTS + " are expected");
		Chain chain = new Chain(labels, contexts);
		for (int i = 0; i < chain.weights().length; i++)
			chain.weights()[i] = in.readFloat();
		return new Labeller(chain, FeatureWeights.read(in));
	}
}
