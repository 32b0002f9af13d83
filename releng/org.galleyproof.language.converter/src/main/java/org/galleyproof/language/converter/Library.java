package org.galleyproof.language.converter;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;

import edu.emory.mathcs.nlp.common.util.IOUtils;

/** What NLP4J ships, as its own classes. */
final class Library {

	private static final String ROOT = "edu/emory/mathcs/nlp/";

	private Library() {
	}

	/** @param path such as "models/en-pos.xz" */
	@SuppressWarnings("unchecked")
	static <T> T read(String path) throws IOException {
		try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + path)) {
			return (T) in.readObject();
		} catch (ClassNotFoundException e) {
			throw new IOException(path, e);
		}
	}

	/** A field that the library has no method for. */
	@SuppressWarnings("unchecked")
	static <T> T field(Object object, Class<?> type, String name) {
		try {
			Field field = type.getDeclaredField(name);
			field.setAccessible(true);
			return (T) field.get(object);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("another version of the library", e);
		}
	}
}
