package org.galleyproof.detect.claims;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.galleyproof.language.Lexicon;

/**
 * The weights of a linear model: one byte for every slot of a table into which features are hashed (K. Weinberger et al., Feature
 * Hashing for Large Scale Multitask Learning, 2009), so that no word of a training text is kept. Immutable.
 */
public final class ClaimModel {

	/** Names a file with a desk's own model, which is then read in place of the program's. */
	public static final String PROPERTY = "galleyproof.claims";

	/** The bias of a model that knows nothing: no sentence is likely a claim. */
	private static final double UNTOLD = -4;
	private static final String SHIPPED = "claims.model";
	private static final int MAGIC = 0x47504331;
	private static final int MOST_BITS = 24;
	private static final int MOST_WORDS = 1 << 20;
	private static final int INDEX_BITS = 12;

	private final int bits;
	private final float scale;
	private final float bias;
	private final float threshold;
	private final byte[] weights;
	/** Half the hashes of words, in ascending order, and the weights of their shares. */
	private final int[] words;
	private final float shareScale;
	private final byte[] shares;
	/** For a quick look-up: where in {@link #words} those begin that have these first bits. */
	private final int[] starts = new int[(1 << INDEX_BITS) + 1];

	private ClaimModel(int bits, float scale, float bias, float threshold, byte[] weights, int[] words, float shareScale, byte[] shares) {
		this.bits = bits;
		this.scale = scale;
		this.bias = bias;
		this.threshold = threshold;
		this.weights = weights;
		this.words = words;
		this.shareScale = shareScale;
		this.shares = shares;
		for (int word : words)
			starts[(word >>> Integer.SIZE - INDEX_BITS) + 1]++;
		for (int i = 1; i < starts.length; i++)
			starts[i] += starts[i - 1];
	}

	/**
	 * Rounds weights to 127 steps on each side of 0.
	 *
	 * @param table a power of two of weights, at most 2^24
	 * @param shares the weight of a word's share, by the word's hash; at most 2^20
	 * @param bias the score of a sentence without features
	 * @param threshold probability from which a sentence is a claim, 0..1
	 */
	public static ClaimModel of(double[] table, Map<Long, Double> shares, double bias, double threshold) {
		int bits = Integer.numberOfTrailingZeros(table.length);
		if (table.length != 1 << bits || bits < 1 || bits > MOST_BITS || shares.size() > MOST_WORDS)
			throw new IllegalArgumentException("a table of " + table.length + " weights and " + shares.size() + " words");
		// ordered as unsigned, as the look-up takes them; of two words with one half hash the later stands
		SortedMap<Integer, Double> ordered = new TreeMap<>(Integer::compareUnsigned);
		shares.forEach((word, weight) -> ordered.put(key(word), weight));
		double[] weights = ordered.values().stream().mapToDouble(Double::doubleValue).toArray();
		double step = step(table);
		double shareStep = step(weights);
		return new ClaimModel(bits, (float) step, (float) bias, (float) threshold, rounded(table, step), ordered.keySet().stream().mapToInt(Integer::intValue).toArray(),
				(float) shareStep, rounded(weights, shareStep));
	}

	private static double step(double[] weights) {
		double most = 1e-9;
		for (double weight : weights)
			most = Math.max(most, Math.abs(weight));
		return most / Byte.MAX_VALUE;
	}

	private static byte[] rounded(double[] weights, double step) {
		byte[] rounded = new byte[weights.length];
		for (int i = 0; i < rounded.length; i++)
			rounded[i] = (byte) Math.round(weights[i] / step);
		return rounded;
	}

	private static int key(long word) {
		return (int) (Hashes.mix(word) >>> Integer.SIZE);
	}

	/** The same order of sentences with the threshold at 0.5, so that people can tell by a score on which side it is. */
	public ClaimModel centred() {
		double shift = Math.log(threshold / (1 - threshold));
		return new ClaimModel(bits, scale, (float) (bias - shift), 0.5f, weights, words, shareScale, shares);
	}

	/**
	 * The model that a desk named, or else the program's for the language that is read. Where there is none, no sentence is a claim.
	 *
	 * @throws UncheckedIOException when it cannot be read
	 */
	public static ClaimModel installed() {
		String own = System.getProperty(PROPERTY);
		try (InputStream in = own == null ? Lexicon.open(SHIPPED).orElse(null) : Files.newInputStream(Path.of(own))) {
			return in == null ? of(new double[2], Map.of(), UNTOLD, 0.5) : read(in);
		} catch (IOException e) {
			throw new UncheckedIOException("the model of claims " + (own == null ? SHIPPED : own) + " cannot be read: " + e.getMessage(), e);
		}
	}

	/** @throws IOException also when this is no such model */
	public static ClaimModel read(InputStream in) throws IOException {
		DataInputStream data = new DataInputStream(new InflaterInputStream(in));
		if (data.readInt() != MAGIC)
			throw new IOException("not a model of claims");
		int bits = data.readUnsignedByte();
		if (bits < 1 || bits > MOST_BITS)
			throw new IOException("a damaged model of claims");
		float scale = data.readFloat();
		float bias = data.readFloat();
		float threshold = data.readFloat();
		byte[] weights = new byte[1 << bits];
		data.readFully(weights);
		float shareScale = data.readFloat();
		int count = data.readInt();
		if (count < 0 || count > MOST_WORDS)
			throw new IOException("a damaged model of claims");
		int[] words = new int[count];
		for (int i = 0; i < count; i++) {
			words[i] = data.readInt();
			if (i > 0 && Integer.compareUnsigned(words[i - 1], words[i]) >= 0)
				throw new IOException("a damaged model of claims");
		}
		byte[] shares = new byte[count];
		data.readFully(shares);
		return new ClaimModel(bits, scale, bias, threshold, weights, words, shareScale, shares);
	}

	/** Closes {@code out}. */
	public void write(OutputStream out) throws IOException {
		try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out))) {
			data.writeInt(MAGIC);
			data.writeByte(bits);
			data.writeFloat(scale);
			data.writeFloat(bias);
			data.writeFloat(threshold);
			data.write(weights);
			data.writeFloat(shareScale);
			data.writeInt(words.length);
			for (int word : words)
				data.writeInt(word);
			data.write(shares);
		}
	}

	/** The logarithm of the odds of a sentence that has no feature at all. */
	double bias() {
		return bias;
	}

	/** The probability from which on a sentence counts as a claim, 0..1. */
	public double threshold() {
		return threshold;
	}

	/** @param hash of a feature, see {@link ClaimFeatures.Sink} */
	double weight(long hash) {
		return scale * weights[(int) (hash >>> Long.SIZE - bits)];
	}

	/** The weight of a word's share, 0 for a word that the model does not know. @param word its hash */
	double share(long word) {
		int key = key(word);
		int bucket = key >>> Integer.SIZE - INDEX_BITS;
		for (int i = starts[bucket]; i < starts[bucket + 1]; i++)
			if (words[i] == key)
				return shareScale * shares[i];
		return 0;
	}
}
