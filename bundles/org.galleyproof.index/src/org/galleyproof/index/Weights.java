package org.galleyproof.index;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the files of fitted weights that lie beside this class. */
final class Weights {

	private Weights() {
	}

	static Properties read(String file) {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Weights.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	/** @throws IllegalStateException where there is no such weight, or it is no number */
	static double of(Properties weights, String name) {
		try {
			return Double.parseDouble(weights.getProperty(name, ""));
		} catch (NumberFormatException e) {
			throw new IllegalStateException("the weight " + name + " is missing or no number", e);
		}
	}
}
