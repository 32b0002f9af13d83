package org.galleyproof.detect.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.text.Span;

/** Says how much a sentence states a fact worth checking, of what kind, and why. Immutable. */
public final class ClaimScorer {

	/** @param checkworthiness 0..1; @param kinds what it states; @param reasons the weightiest first */
	public record Score(double checkworthiness, boolean claim, Set<ClaimKind> kinds, List<Reason> reasons) {
	}

	/** Less than this changes no score that anybody sees. */
	private static final double SLIGHT = 0.1;
	/** Scores are told in steps of this part of 1. */
	private static final double STEPS = 10_000;
	private static final int MOST_REASONS = 8;
	/** Words of letters that something needs to state a fact: "Prices fell." has two, a time of day one or none. */
	private static final int SHORTEST = 2;

	private final ClaimModel model;
	private final MeaningModel second;
	private final SentenceMeaning vectors;

	/** Scores at once. @param model its weights, see {@link ClaimModel#installed} */
	public ClaimScorer(ClaimModel model) {
		this(model, null, null);
	}

	/**
	 * Takes some milliseconds for every sentence of which {@code model} is unsure.
	 *
	 * @param second looks at those sentences once more
	 * @param vectors that it was trained with, see {@link MeaningModel#fits}
	 */
	public ClaimScorer(ClaimModel model, MeaningModel second, SentenceMeaning vectors) {
		this.model = model;
		this.second = second;
		this.vectors = vectors;
	}

	/** @param sentence Java offsets in {@code text} */
	public Score score(String text, Span sentence) {
		WordList words = new WordList(text, sentence);
		double[] told = told(words, model);
		double odds = odds(told, model);
		double threshold = model.threshold();
		boolean unsure = second != null && words.spelled >= SHORTEST && Math.abs(odds - Math.log(threshold / (1 - threshold))) < second.reach();
		float[] vector = unsure ? vectors.of(sentence.of(text)) : null;
		if (vector != null) {
			told = told(words, second.words());
			told[Signal.MEANING.ordinal()] = second.told(vector);
			odds = odds(told, second.words());
			threshold = second.words().threshold();
		}
		// a time of day or a line of signs is no sentence, whatever figures it holds
		double whole = words.spelled < SHORTEST ? threshold : 1;
		double score = Math.round(STEPS * whole / (1 + Math.exp(-odds))) / STEPS;
		return new Score(score, whole == 1 && score >= threshold, kinds(words), reasons(told));
	}

	private static double odds(double[] told, ClaimModel model) {
		double odds = model.bias();
		for (double part : told)
			odds += part;
		return odds;
	}

	/** What each signal adds to the logarithm of the odds. */
	private static double[] told(WordList words, ClaimModel model) {
		double[] told = new double[Signal.values().length];
		ClaimFeatures.of(words, new ClaimFeatures.Sink() {
			@Override
			public void add(Signal signal, long hash, float value) {
				told[signal.ordinal()] += value * model.weight(hash);
			}

			@Override
			public void addShare(Signal signal, long word, float value) {
				told[signal.ordinal()] += value * model.share(word);
			}
		});
		return told;
	}

	private static List<Reason> reasons(double[] told) {
		List<Reason> reasons = new ArrayList<>();
		for (Signal signal : Signal.values())
			if (Math.abs(told[signal.ordinal()]) >= SLIGHT)
				reasons.add(new Reason(signal, told[signal.ordinal()]));
		reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
		return reasons.size() > MOST_REASONS ? reasons.subList(0, MOST_REASONS) : reasons;
	}

	private static Set<ClaimKind> kinds(WordList words) {
		int[] found = ClaimFeatures.signals(words);
		Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
		if (has(found, Signal.NUMBER) || has(found, Signal.SHARE))
			kinds.add(ClaimKind.QUANTITY);
		if (has(found, Signal.COMPARISON) || has(found, Signal.CHANGE) || has(found, Signal.RANK))
			kinds.add(ClaimKind.COMPARISON);
		if (has(found, Signal.DEED) || has(found, Signal.RECORD))
			kinds.add(ClaimKind.EVENT);
		if (has(found, Signal.SAYING))
			kinds.add(ClaimKind.ATTRIBUTION);
		if (has(found, Signal.RULE))
			kinds.add(ClaimKind.RULE);
		return kinds;
	}

	private static boolean has(int[] found, Signal signal) {
		return found[signal.ordinal()] > 0;
	}
}
