package org.galleyproof.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.galleyproof.index.SentenceVectors;

/**
 * Vectors of all-MiniLM-L6-v2, a network of six layers trained on a thousand million pairs of sentences (Reimers and Gurevych,
 * "Sentence-BERT", 2019; Wang and others, "MiniLM", 2020), its weights in bytes. The vector of a text is the mean of its pieces', of
 * length 1, with 384 numbers.
 *
 * <p>
 * The model is loaded with the first text, within half a second; its native library is unpacked into the folder of temporary files by its
 * own loader.
 */
public final class MiniLanguageModel implements SentenceVectors {

	private static final String NETWORK = "all-minilm-l6-v2-q.onnx";
	private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

	private SentenceNetwork network;
	private RuntimeException failure;

	@Override
	public float[] of(String text) {
		return network().of(text);
	}

	private synchronized SentenceNetwork network() {
		if (failure != null)
			throw failure;
		if (network != null)
			return network;
		try (InputStream weights = resource(NETWORK); InputStream tokenizer = resource(TOKENIZER)) {
			network = SentenceNetwork.read(weights, tokenizer);
			return network;
		} catch (IOException | RuntimeException e) {
			failure = new IllegalStateException("the sentence model can't be loaded: " + e.getMessage(), e);
			throw failure;
		}
	}

	static Map<String, Integer> vocabulary() throws IOException {
		return SentenceNetwork.vocabulary(resource(TOKENIZER));
	}

	private static InputStream resource(String name) throws IOException {
		InputStream in = MiniLanguageModel.class.getResourceAsStream(name);
		if (in == null)
			throw new IOException(name + " is missing");
		return in;
	}
}
