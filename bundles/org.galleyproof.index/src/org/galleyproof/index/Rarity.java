package org.galleyproof.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare a term is: its inverse document frequency (Robertson and Spärck Jones, 1976) among the passages of the dossier and some of the
 * language at large. In a dossier of one statement every word of it would else seem common and every other word rare, and a draft that
 * reports it with one word changed would seem to speak about something else; in a large one the dossier's own count decides.
 */
final class Rarity {

	/** As many passages of the language at large are counted with the dossier's. */
	private static final int AT_LARGE = 1000;

	/** The share of passages in which a term stands, 0..1, of those in more than two of a hundred. */
	private static final Map<String, Double> SHARES = read("words-in-passages.txt");

	private Rarity() {
	}

	/**
	 * Above 0, higher where rarer.
	 *
	 * @param share 0..1: of the passages of the language at large, see {@link #share}
	 * @param frequency passages of the dossier in which it stands
	 * @param passages how many the dossier has, at least {@code frequency}
	 */
	static double of(double share, int frequency, int passages) {
		double with = frequency + AT_LARGE * share + 0.5;
		return Math.log(1 + (passages + AT_LARGE - frequency - AT_LARGE * share + 0.5) / with);
	}

	/** The share of passages of the language at large in which the term stands, 0..1; 0 for what stands in hardly any. */
	static double share(String term) {
		return SHARES.getOrDefault(term, 0.0);
	}

	private static Map<String, Double> read(String file) {
		Map<String, Double> shares = new HashMap<>();
		try (BufferedReader in = new BufferedReader(new InputStreamReader(Rarity.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			for (String line = in.readLine(); line != null; line = in.readLine())
				if (!line.startsWith("#")) {
					int space = line.indexOf(' ');
					// "taxes" and "tax" are one term; how often both stand in one passage isn't known
					shares.merge(Terms.fold(line.substring(0, space)), Double.valueOf(line.substring(space + 1)), (a, b) -> Math.min(1, a + b));
				}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Map.copyOf(shares);
	}
}
