package org.galleyproof.language.analysis.internal;

/** The text of a part of a feature as {@link Hashes} needs it. */
record Part(long hash, long power) {

	Part(String text) {
		this(Hashes.of(text), Hashes.power(text.length()));
	}

	static Part[] of(String[] texts) {
		Part[] parts = new Part[texts.length];
		for (int i = 0; i < texts.length; i++)
			parts[i] = new Part(texts[i]);
		return parts;
	}
}
