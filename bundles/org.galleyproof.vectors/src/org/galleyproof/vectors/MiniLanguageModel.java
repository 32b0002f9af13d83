package org.galleyproof.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.galleyproof.index.SentenceVectors;

import com.google.gson.stream.JsonReader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * Vectors of all-MiniLM-L6-v2, a network of six layers trained on a thousand million pairs of sentences (Reimers and Gurevych,
 * "Sentence-BERT", 2019; Wang and others, "MiniLM", 2020), its weights in bytes. The vector of a text is the mean of its pieces', of
 * length 1, with 384 numbers.
 *
 * <p>
 * The model is loaded with the first text, within half a second; its native library is unpacked into the folder of temporary files by its
 * own loader. Texts go through one by one: weights in bytes scale by the largest value at hand, so that in a batch each would change the
 * others a little.
 */
public final class MiniLanguageModel implements SentenceVectors {

	private static final String NETWORK = "all-minilm-l6-v2-q.onnx";
	private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";
	/** What the model was trained with; more pieces tell it no more. */
	private static final int MOST_PIECES = 128;

	private OrtEnvironment environment;
	private OrtSession session;
	private WordPieces pieces;
	private RuntimeException failure;

	@Override
	public float[] of(String text) {
		load();
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

	private synchronized void load() {
		if (failure != null)
			throw failure;
		if (session != null)
			return;
		try {
			pieces = new WordPieces(vocabulary(), MOST_PIECES);
			environment = OrtEnvironment.getEnvironment();
			environment.setTelemetry(false);
			try (OrtSession.SessionOptions options = new OrtSession.SessionOptions(); InputStream in = resource(NETWORK)) {
				// a sentence is too short to be shared among threads; callers may be several
				options.setIntraOpNumThreads(1);
				options.setInterOpNumThreads(1);
				session = environment.createSession(in.readAllBytes(), options);
			}
		} catch (IOException | OrtException | LinkageError | RuntimeException e) {
			failure = new IllegalStateException("the sentence model can't be loaded: " + e.getMessage(), e);
			throw failure;
		}
	}

	static Map<String, Integer> vocabulary() throws IOException {
		Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
		try (JsonReader json = new JsonReader(new InputStreamReader(resource(TOKENIZER), StandardCharsets.UTF_8))) {
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
		throw new IOException(TOKENIZER + " has no " + name);
	}

	private static InputStream resource(String name) throws IOException {
		InputStream in = MiniLanguageModel.class.getResourceAsStream(name);
		if (in == null)
			throw new IOException(name + " is missing");
		return in;
	}
}
