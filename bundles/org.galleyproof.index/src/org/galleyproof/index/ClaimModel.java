package org.galleyproof.index;

import java.util.EnumMap;
import java.util.Map;

import org.galleyproof.index.Ground.Kind;

/** The weights of {@link ClaimSearch}. */
final class ClaimModel {

	private static final Map<Kind, Double> WEIGHTS = new EnumMap<>(Map.of(Kind.WORDS, 0.12, Kind.PAIRS, 0.013, Kind.ANSWERED, 4.9, Kind.ASKED, 4.2, Kind.PROMINENCE, 0.4));

	private ClaimModel() {
	}

	static double points(Kind kind, double value) {
		return WEIGHTS.get(kind) * value;
	}
}
