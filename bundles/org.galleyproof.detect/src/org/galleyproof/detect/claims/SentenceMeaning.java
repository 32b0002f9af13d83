package org.galleyproof.detect.claims;

/** Turns sentences into vectors that lie close together where they mean alike. Any number of threads may ask at once. */
@FunctionalInterface
public interface SentenceMeaning {

	/**
	 * The vector of a sentence, the same for the same sentence always. Takes some milliseconds, the first time up to a second.
	 *
	 * @return always of as many numbers; {@code null} where there is no such vector, because nothing that makes them is installed or runs
	 */
	float[] of(String sentence);
}
