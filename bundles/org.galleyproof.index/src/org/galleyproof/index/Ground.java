package org.galleyproof.index;

/**
 * One reason why a statement stands where it does in an answer.
 *
 * @param kind what was looked at
 * @param value what was seen; its unit is the kind's
 * @param points what that brought to the score
 */
public record Ground(Kind kind, double value, double points) {

	/** In days; what is older tells by its months rather than its days. */
	private static final double MONTH = 30;

	/** The value as a linear model weighs it: of {@link Kind#DATE} the logarithm of how near it is, 0 on the same day; of others as it is. */
	public double measure() {
		return measure(kind, value);
	}

	static double measure(Kind kind, double value) {
		return kind == Kind.DATE ? -Math.log1p(Math.abs(value) / MONTH) : value;
	}

	/** What a search looks at. */
	public enum Kind {
		/** 0..1: the share of the words, by rarity, that the passage has in their order. */
		ORDER,
		/** 0..1: the share of the words, by rarity, that the passage has in whatever order. */
		COVERAGE,
		/** How much the words found in their order tell, in nats: the sum of their rarities. Brings no points, but confidence. */
		INFORMATION,
		/** 1 where the speaker asked for is the statement's, else 0. */
		SPEAKER,
		/** Days from the statement to the date asked for, negative where it is later. */
		DATE,
		/** 1 where the statement was made so long after the date asked for that nobody could report it then; else it isn't looked at. */
		LATER,
		/** 1 for a person's words, 0 for a report's. */
		QUOTED,
		/** How well the stems of words agree: BM25 of the passage, its title and speaker. */
		WORDS,
		/** The rarity of the pairs of neighbouring words that both have, summed. */
		PAIRS,
		/** 0..1: the share of the query, by rarity, that the passage answers. */
		ANSWERED,
		/** 0..1: the share of the passage, by rarity, that the query asks for. */
		ASKED,
		/** How much the dossier has of the speaker: the logarithm of the number of statements. */
		PROMINENCE,
		/** -1..1: how alike passage and query are in meaning, see {@link SentenceVectors}. */
		MEANING
	}
}
