package org.galleyproof.index;

/**
 * Turns text into vectors that lie close together where it means alike. An implementation is optional: a fragment of this bundle
 * names its class in {@code META-INF/services}, see {@link Meanings}. Any number of threads may ask at once.
 */
public interface SentenceVectors {

	/**
	 * The vector of a sentence or a passage; the same for the same text, always, whatever was asked before. The first call may take
	 * a second, because it loads the model; making an instance loads nothing.
	 *
	 * @param text any text; of a long one only the beginning counts, of an empty one nothing
	 * @return of length 1, always of as many numbers
	 * @throws IllegalStateException when the model can't be loaded or doesn't run on this machine
	 */
	float[] of(String text);
}
