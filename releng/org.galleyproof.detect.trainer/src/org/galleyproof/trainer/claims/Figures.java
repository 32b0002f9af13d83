package org.galleyproof.trainer.claims;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What cross-validated scores are worth, and the thresholds that they ask for. Scores are probabilities, one for each row. */
final class Figures {

	/** Of F1, given up for fewer false claims. */
	private static final double SLACK = 0.001;

	/** How far from its threshold, in the logarithm of the odds, the model of words alone is unsure: a quarter of the sentences. */
	static final double REACH = 1.5;

	/** @param words by the program's features alone; @param meaning by the vectors, too: where a sentence is a claim, each by itself; 0.5 where there are none */
	record Thresholds(double words, double meaning) {
	}

	private final List<Row> rows;
	private final Folds folds;
	private final boolean[] labels;
	private final PrintStream out;

	Figures(List<Row> rows, Folds folds, PrintStream out) {
		this.rows = rows;
		this.folds = folds;
		this.out = out;
		labels = new boolean[rows.size()];
		for (int i = 0; i < labels.length; i++)
			labels[i] = rows.get(i).claim();
	}

	/**
	 * Prints the figures of every file. The first says what a claim is.
	 *
	 * @param names of the files
	 * @param meaning {@code null} for none
	 */
	Thresholds report(List<String> names, double[] words, double[] meaning) {
		int[] first = rows(row -> rows.get(row).file() == 0);
		Thresholds all = thresholds(words, meaning, first);
		double[] both = meaning == null ? null : both(words, meaning, all, IntStream.range(0, words.length).toArray());
		for (int file = 0; file < names.size(); file++) {
			int number = file;
			int[] here = rows(row -> rows.get(row).file() == number);
			print(names.get(file), words, here, all.words());
			if (both != null)
				print(names.get(file) + String.format(Locale.ROOT, ", %.0f %% with vectors", 100.0 * IntStream.of(here).filter(row -> isUnsure(words[row], all.words())).count() / here.length), both, here,
						0.5);
		}
		out.printf(Locale.ROOT, "thresholds from the other folds: F1 %.1f", 100 * nested(words, null, first));
		if (meaning != null)
			out.printf(Locale.ROOT, ", with vectors %.1f", 100 * nested(words, meaning, first));
		out.println();
		return all;
	}

	private void print(String name, double[] scores, int[] here, double threshold) {
		String[] documents = IntStream.of(here).mapToObj(row -> rows.get(row).document() == null ? "all" : folds.document(row)).toArray(String[]::new);
		double[] found = of(scores, here);
		out.printf(Locale.ROOT, "%s: %d rows, threshold %.4f, F1 %.1f, mean average precision %.4f%n", name, here.length, threshold, 100 * Metrics.f1(found, truth(here), threshold),
				Metrics.meanAveragePrecision(found, truth(here), documents));
	}

	/** F1 where each fold's thresholds were chosen on the others. */
	private double nested(double[] words, double[] meaning, int[] first) {
		double[] scores = new double[words.length];
		for (int k = 0; k < Folds.COUNT; k++) {
			int fold = k;
			Thresholds others = thresholds(words, meaning, IntStream.of(first).filter(row -> folds.fold(row) != fold).toArray());
			int[] held = IntStream.of(first).filter(row -> folds.fold(row) == fold).toArray();
			for (int row : held)
				scores[row] = meaning == null ? centred(words[row], others.words()) : both(words, meaning, others, row);
		}
		return Metrics.f1(of(scores, first), truth(first), 0.5);
	}

	private Thresholds thresholds(double[] words, double[] meaning, int[] among) {
		return new Thresholds(Metrics.threshold(of(words, among), truth(among), SLACK), meaning == null ? 0.5 : Metrics.threshold(of(meaning, among), truth(among), SLACK));
	}

	private static double[] both(double[] words, double[] meaning, Thresholds thresholds, int[] among) {
		return IntStream.of(among).mapToDouble(row -> both(words, meaning, thresholds, row)).toArray();
	}

	/** As the program scores: once more by the vectors where the words alone leave it unsure; the threshold is then 0.5. */
	private static double both(double[] words, double[] meaning, Thresholds thresholds, int row) {
		return isUnsure(words[row], thresholds.words()) ? centred(meaning[row], thresholds.meaning()) : centred(words[row], thresholds.words());
	}

	private static boolean isUnsure(double score, double threshold) {
		return Math.abs(odds(score) - odds(threshold)) < REACH;
	}

	private static double centred(double score, double threshold) {
		return 1 / (1 + Math.exp(odds(threshold) - odds(score)));
	}

	/** Their logarithm; finite. */
	private static double odds(double score) {
		double inner = Math.clamp(score, 1e-6, 1 - 1e-6);
		return Math.log(inner / (1 - inner));
	}

	private int[] rows(IntPredicate which) {
		return IntStream.range(0, rows.size()).filter(which).toArray();
	}

	private static double[] of(double[] scores, int[] here) {
		return IntStream.of(here).mapToDouble(row -> scores[row]).toArray();
	}

	private boolean[] truth(int[] here) {
		boolean[] found = new boolean[here.length];
		for (int i = 0; i < found.length; i++)
			found[i] = labels[here[i]];
		return found;
	}
}
