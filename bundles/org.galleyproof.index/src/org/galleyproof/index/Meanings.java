package org.galleyproof.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * How alike texts are in meaning, by the {@link SentenceVectors} that are installed, if any are. A vector says what a text is about, not
 * what it claims: "is" and "is not" lie side by side. It serves to find statements, never to judge them.
 *
 * <p>
 * Nothing is looked for before the first question. Vectors are remembered, the latest {@value #MEMORY} of them, some six megabytes.
 */
public final class Meanings {

	private static final int MEMORY = 4096;

	private static volatile Meanings installed;

	/** {@code null} where none are installed, or they turned out not to run here. */
	private volatile SentenceVectors vectors;
	private final Map<String, float[]> known = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
			return size() > MEMORY;
		}
	};

	/** @param vectors {@code null} for none */
	Meanings(SentenceVectors vectors) {
		this.vectors = vectors;
	}

	/** Whether there are vectors to compare by, as far as is known before the first comparison. The model is not loaded. */
	public static boolean areInstalled() {
		return installed().vectors != null;
	}

	/**
	 * The vector of a text, by the same vectors as all else. Takes some milliseconds for a text that was not asked for lately.
	 *
	 * @return {@code null} where no vectors are installed, or they don't run on this machine, which the log then says once
	 */
	public static float[] vectorOf(String text) {
		return installed().vector(text);
	}

	static Meanings installed() {
		Meanings known = installed;
		if (known == null)
			synchronized (Meanings.class) {
				known = installed;
				if (known == null)
					installed = known = new Meanings(find());
			}
		return known;
	}

	/**
	 * For each text how alike it is to {@code query}, -1..1. Takes some milliseconds for a text that was not asked for lately.
	 *
	 * @return {@code null} where no vectors are installed, or they don't run on this machine, which the log then says once
	 */
	double[] likeness(String query, List<String> texts) {
		SentenceVectors by = vectors;
		if (by == null)
			return null;
		try {
			float[] asked = vector(by, query);
			// each text by itself: what a model makes of one must not depend on the others
			return texts.stream().parallel().mapToDouble(text -> product(asked, vector(by, text))).toArray();
		} catch (IllegalStateException | LinkageError e) {
			fail(e);
			return null;
		}
	}

	private float[] vector(String text) {
		SentenceVectors by = vectors;
		try {
			return by == null ? null : vector(by, text);
		} catch (IllegalStateException | LinkageError e) {
			fail(e);
			return null;
		}
	}

	private void fail(Throwable why) {
		if (vectors != null)
			tell("Claims are found by their words alone: ", why);
		vectors = null;
	}

	private static double product(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++)
			sum += a[i] * b[i];
		return sum;
	}

	private float[] vector(SentenceVectors by, String text) {
		synchronized (known) {
			float[] vector = known.get(text);
			if (vector != null)
				return vector;
		}
		float[] vector = by.of(text);
		synchronized (known) {
			known.put(text, vector);
		}
		return vector;
	}

	private static SentenceVectors find() {
		try {
			// a fragment of this bundle shares its class loader
			Iterator<SentenceVectors> found = ServiceLoader.load(SentenceVectors.class, Meanings.class.getClassLoader()).iterator();
			return found.hasNext() ? found.next() : null;
		} catch (ServiceConfigurationError | LinkageError e) {
			tell("Claims are found by their words alone, because the sentence vectors that are installed can't be used: ", e);
			return null;
		}
	}

	/** In one line; the whole story to whoever looks for faults. */
	private static void tell(String what, Throwable why) {
		Logger log = System.getLogger(Meanings.class.getName());
		log.log(Level.WARNING, what + why.getMessage());
		log.log(Level.DEBUG, what, why);
	}
}
