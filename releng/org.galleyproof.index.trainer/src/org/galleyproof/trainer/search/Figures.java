package org.galleyproof.trainer.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How well statements are ordered.
 *
 * @param first 0..1: how often a right one comes first
 * @param five 0..1: how often a right one is among the first five
 * @param precision 0..1: the mean average precision at five
 * @param queries how many were asked
 */
record Figures(double first, double five, double precision, int queries) {

	/** @param ordered for each query whether the statements found are right, best first @param answers how many answer each */
	static Figures of(List<boolean[]> ordered, List<Integer> answers) {
		double first = 0;
		double five = 0;
		double precision = 0;
		for (int i = 0; i < ordered.size(); i++) {
			boolean[] right = ordered.get(i);
			int seen = 0;
			double sum = 0;
			for (int rank = 1; rank <= Math.min(Example.TOP, right.length); rank++)
				if (right[rank - 1])
					sum += (double) ++seen / rank;
			first += right.length > 0 && right[0] ? 1 : 0;
			five += seen > 0 ? 1 : 0;
			precision += sum / Math.min(answers.get(i), Example.TOP);
		}
		int queries = ordered.size();
		return new Figures(first / queries, five / queries, precision / queries, queries);
	}

	/** Of a model on examples that it may or may not know. */
	static Figures of(ListwiseModel model, List<Example> examples) {
		return of(examples.stream().map(model::ordered).toList(), examples.stream().map(Example::answers).toList());
	}

	/**
	 * Each group judged by a model that was fitted on the groups of the other folds.
	 *
	 * @param fit makes the model of the groups it is given
	 * @param folds 2 or more
	 * @param seed deals the groups to the folds
	 */
	static Figures crossValidated(List<Example> examples, Function<Set<String>, ListwiseModel> fit, int folds, long seed) {
		List<String> groups = new ArrayList<>(new TreeSet<>(examples.stream().map(Example::group).toList()));
		Collections.shuffle(groups, new Random(seed));
		List<boolean[]> ordered = new ArrayList<>();
		List<Integer> answers = new ArrayList<>();
		for (int fold = 0; fold < folds; fold++) {
			Set<String> others = new HashSet<>();
			for (int i = 0; i < groups.size(); i++)
				if (i % folds != fold)
					others.add(groups.get(i));
			ListwiseModel model = fit.apply(others);
			for (Example example : examples)
				if (!others.contains(example.group())) {
					ordered.add(model.ordered(example));
					answers.add(example.answers());
				}
		}
		return of(ordered, answers);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "hit@1 %.3f  hit@5 %.3f  MAP@5 %.3f  over %d", first, five, precision, queries);
	}
}
