package org.galleyproof.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import com.google.gson.stream.JsonReader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * A network of BERT's make that gives texts vectors: the mean of its pieces' states, of length 1. Texts go through one by one: weights in
 * bytes scale by the largest value at hand, so that in a batch each would change the others a little. Thread-safe.
 */
public final class SentenceNetwork {

	/** What such networks were trained with; more pieces tell them no more. */
	private static final int MOST_PIECES = 128;

	private final OrtEnvironment environment;
	private final OrtSession session;
	private final WordPieces pieces;

	private SentenceNetwork(byte[] network, Map<String, Integer> vocabulary) throws OrtException {
		pieces = new WordPieces(vocabulary, MOST_PIECES);
		environment = OrtEnvironment.getEnvironment();
		environment.setTelemetry(false);
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			// a sentence is too short to be shared among threads; callers may be several
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			session = environment.createSession(network, options);
		}
	}

	/**
	 * Reads a network and its vocabulary.
	 *
	 * @param network in the ONNX format, with the inputs and the first output of BERT
	 * @param tokenizer its {@code tokenizer.json}
	 * @throws IOException when they cannot be read, or hold something else
	 */
	public static SentenceNetwork read(InputStream network, InputStream tokenizer) throws IOException {
		try {
			return new SentenceNetwork(network.readAllBytes(), vocabulary(tokenizer));
		} catch (OrtException | LinkageError | IllegalStateException e) {
			throw new IOException("the network does not run: " + e.getMessage(), e);
		}
	}

	/** As {@link #read(InputStream, InputStream)}, from files. */
	public static SentenceNetwork read(Path network, Path tokenizer) throws IOException {
		try (InputStream weights = Files.newInputStream(network); InputStream words = Files.newInputStream(tokenizer)) {
			return read(weights, words);
		}
	}

	/**
	 * The vector of a text, of length 1.
	 *
	 * @throws IllegalStateException when the network does not run
	 */
	public float[] of(String text) {
		long[] numbers = pieces.of(text);
		long[] attention = new long[numbers.length];
		Arrays.fill(attention, 1);
		long[] shape = { 1, numbers.length };
		try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
				OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(attention), shape);
				OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[numbers.length]), shape);
				OrtSession.Result result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
			return mean(((float[][][]) result.get(0).getValue())[0]);
		} catch (OrtException e) {
			throw new IllegalStateException("the sentence model does not run: " + e.getMessage(), e);
		}
	}

	private static float[] mean(float[][] states) {
		double[] sum = new double[states[0].length];
		for (float[] state : states)
			for (int i = 0; i < sum.length; i++)
				sum[i] += state[i];
		double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
		float[] vector = new float[sum.length];
		for (int i = 0; i < sum.length; i++)
			vector[i] = (float) (sum[i] / length);
		return vector;
	}

	static Map<String, Integer> vocabulary(InputStream tokenizer) throws IOException {
		Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
		try (JsonReader json = new JsonReader(new InputStreamReader(tokenizer, StandardCharsets.UTF_8))) {
			enter(json, "model");
			enter(json, "vocab");
			json.beginObject();
			while (json.hasNext())
				vocabulary.put(json.nextName(), json.nextInt());
		}
		return vocabulary;
	}

	/** Stands then before the value of that name. */
	private static void enter(JsonReader json, String name) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			if (json.nextName().equals(name))
				return;
			json.skipValue();
		}
		throw new IOException("the tokenizer has no " + name);
	}
}
