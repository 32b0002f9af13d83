package org.galleyproof.detect.claims;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.galleyproof.language.Lexicon;

/**
 * Looks once more at the sentences of which {@link ClaimModel} is unsure: a linear model, too, over the same features and the numbers of the
 * sentence's vector. Its weights belong to the vectors that it was trained with: {@link #fits} tells whether those at hand are the same. Immutable.
 */
public final class MeaningModel {

	/** Any sentence: what its vector is tells which model makes the vectors. */
	private static final String PROBE = "The council spent 3.2 million on the bridge last year.";
	/** Likeness of two vectors of the probe by one model: machines round differently, but by less. */
	private static final double SAME = 0.98;
	private static final String SHIPPED = "claims-by-meaning.model";
	/** Behind the name of a desk's own model of claims. */
	private static final String OWN = ".meaning";
	private static final int MAGIC = 0x47504d31;
	private static final int MOST_NUMBERS = 1 << 14;

	private final ClaimModel words;
	private final float[] mean;
	private final float[] weights;
	private final float[] probe;
	private final float reach;

	private MeaningModel(ClaimModel words, float[] mean, float[] weights, float[] probe, float reach) {
		this.words = words;
		this.mean = mean;
		this.weights = weights;
		this.probe = probe;
		this.reach = reach;
	}

	/**
	 * @param words the weights of the features, the bias and the threshold
	 * @param mean of the vectors, which is taken off first
	 * @param weights of a vector's numbers
	 * @param vectors those that it was trained with
	 * @param reach how far from its threshold, in the logarithm of the odds, the model of words alone is unsure; more than 0
	 */
	public static MeaningModel of(ClaimModel words, float[] mean, float[] weights, SentenceMeaning vectors, double reach) {
		return new MeaningModel(words, mean.clone(), weights.clone(), vectors.of(PROBE).clone(), (float) reach);
	}

	/**
	 * The one that belongs to {@link ClaimModel#installed}; a desk's own stands beside the file that it named, with ".meaning" behind the name.
	 *
	 * @return empty where there is none
	 * @throws UncheckedIOException when it cannot be read
	 */
	public static Optional<MeaningModel> installed() {
		String own = System.getProperty(ClaimModel.PROPERTY);
		try (InputStream in = own == null ? Lexicon.open(SHIPPED).orElse(null) : Files.exists(Path.of(own + OWN)) ? Files.newInputStream(Path.of(own + OWN)) : null) {
			return in == null ? Optional.empty() : Optional.of(read(in));
		} catch (IOException e) {
			throw new UncheckedIOException("the model of claims " + (own == null ? SHIPPED : own + OWN) + " cannot be read: " + e.getMessage(), e);
		}
	}

	/** Where a desk's own stands beside its model of words alone. */
	public static Path beside(Path model) {
		return model.resolveSibling(model.getFileName() + OWN);
	}

	/** Whether these are the vectors that it was trained with. May take a second, the first time. */
	public boolean fits(SentenceMeaning vectors) {
		float[] here = vectors.of(PROBE);
		if (here == null || here.length != probe.length)
			return false;
		double product = 0;
		double first = 0;
		double second = 0;
		for (int i = 0; i < probe.length; i++) {
			product += here[i] * probe[i];
			first += here[i] * here[i];
			second += probe[i] * probe[i];
		}
		return product > SAME * Math.sqrt(first * second);
	}

	/** The weights of the features, the bias and the threshold. */
	ClaimModel words() {
		return words;
	}

	/** How far from its threshold the model of words alone is unsure, in the logarithm of the odds. */
	double reach() {
		return reach;
	}

	/** What a sentence's vector adds to the logarithm of the odds. */
	double told(float[] vector) {
		double sum = 0;
		for (int i = 0; i < weights.length; i++)
			sum += weights[i] * (vector[i] - mean[i]);
		return sum;
	}

	/** The same with the threshold at 0.5. */
	public MeaningModel centred() {
		return new MeaningModel(words.centred(), mean, weights, probe, reach);
	}

	/** @throws IOException also when this is no such model */
	public static MeaningModel read(InputStream in) throws IOException {
		DataInputStream data = new DataInputStream(in);
		if (data.readInt() != MAGIC)
			throw new IOException("not a model of claims by meaning");
		float reach = data.readFloat();
		int count = data.readInt();
		if (count < 1 || count > MOST_NUMBERS)
			throw new IOException("a damaged model of claims by meaning");
		float[][] numbers = new float[3][count];
		for (float[] row : numbers)
			for (int i = 0; i < count; i++)
				row[i] = data.readFloat();
		return new MeaningModel(ClaimModel.read(data), numbers[0], numbers[1], numbers[2], reach);
	}

	/** Closes {@code out}. */
	public void write(OutputStream out) throws IOException {
		try (DataOutputStream data = new DataOutputStream(out)) {
			data.writeInt(MAGIC);
			data.writeFloat(reach);
			data.writeInt(weights.length);
			for (float[] row : new float[][] { mean, weights, probe })
				for (float number : row)
					data.writeFloat(number);
			data.flush();
			words.write(data);
		}
	}
}
