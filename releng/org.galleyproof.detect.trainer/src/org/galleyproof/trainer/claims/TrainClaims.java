package org.galleyproof.trainer.claims;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.galleyproof.detect.claims.ClaimModel;

/**
 * Trains the model of claims and says by cross-validation what to expect of it.
 *
 * <pre>
 * TrainClaims --model OUT [--text PLAIN.jsonl] [--scores FOLDER] LABELLED.jsonl[:WEIGHT[:CLAIMS]]...
 * </pre>
 *
 * Labelled rows are {@code {"text","label"}} with label 0 or 1, one sentence a row; "doc" or an ascending "sentence_id", where there are
 * such, tell documents apart, and no document stands on both sides of a split. WEIGHT is what a mistake on a row of the file costs
 * (1), CLAIMS by how much more one on a claim (1). {@code --text} names rows with a "text" of the same language, from which the
 * use of words is learnt. {@code --scores} writes the cross-validated scores of each file in the order of its rows.
 */
public final class TrainClaims {

	private record Source(Path path, double weight, double claims) {

		static Source of(String argument) {
			String[] parts = argument.split(":");
			return new Source(Path.of(parts[0]), parts.length > 1 ? Double.parseDouble(parts[1]) : 1, parts.length > 2 ? Double.parseDouble(parts[2]) : 1);
		}
	}

	/** Of F1, given up for fewer false claims. */
	private static final double SLACK = 0.003;

	private final List<Source> sources;
	private final WordVectors vectors;
	private final List<Row> rows = new ArrayList<>();
	private final PrintStream out;

	private TrainClaims(List<Source> sources, WordVectors vectors, PrintStream out) throws IOException {
		this.sources = sources;
		this.vectors = vectors;
		this.out = out;
		for (int i = 0; i < sources.size(); i++)
			rows.addAll(Row.read(sources.get(i).path, i));
	}

	/** @throws IOException when a file cannot be read or written */
	public static void main(String[] arguments) throws IOException {
		List<Source> sources = new ArrayList<>();
		Path model = null;
		Path text = null;
		Path scores = null;
		for (int i = 0; i < arguments.length; i++)
			switch (arguments[i]) {
				case "--model" -> model = Path.of(arguments[++i]);
				case "--text" -> text = Path.of(arguments[++i]);
				case "--scores" -> scores = Path.of(arguments[++i]);
				default -> sources.add(Source.of(arguments[i]));
			}
		if (model == null || sources.isEmpty()) {
			System.err.println("TrainClaims --model OUT [--text PLAIN.jsonl] [--scores FOLDER] LABELLED.jsonl[:WEIGHT[:CLAIMS]]...");
			System.exit(2);
		}
		WordVectors vectors = text == null ? null : WordVectors.train(text);
		ClaimModel trained = new TrainClaims(sources, vectors, System.out).train(scores);
		trained.write(Files.newOutputStream(model));
	}

	private ClaimModel train(Path scores) throws IOException {
		Example[] examples = rows.stream().map(row -> Example.of(row.text(), vectors)).toArray(Example[]::new);
		boolean[] labels = new boolean[examples.length];
		for (int i = 0; i < labels.length; i++)
			labels[i] = rows.get(i).claim();
		Folds folds = new Folds(rows);
		double[] found = crossValidate(examples, labels, folds);
		double threshold = report(found, labels, folds);
		if (scores != null)
			write(found, scores);
		boolean[] all = new boolean[examples.length];
		Arrays.fill(all, true);
		return model(examples, labels, all, threshold).centred();
	}

	private double[] crossValidate(Example[] examples, boolean[] labels, Folds folds) {
		double[] found = new double[examples.length];
		for (int fold = 0; fold < Folds.COUNT; fold++) {
			Scoring scoring = new Scoring(model(examples, labels, folds.training(fold), 0));
			for (int i = 0; i < found.length; i++)
				if (folds.fold(i) == fold)
					found[i] = scoring.of(rows.get(i).text());
		}
		return found;
	}

	private ClaimModel model(Example[] examples, boolean[] labels, boolean[] used, double threshold) {
		double[] costs = new double[examples.length];
		for (int i = 0; i < costs.length; i++) {
			Source source = sources.get(rows.get(i).file());
			costs[i] = used[i] ? source.weight * (labels[i] ? source.claims : 1) : 0;
		}
		double[] weights = LogisticRegression.train(examples, labels, costs, Example.SLOTS);
		return Example.model(weights, vectors, threshold);
	}

	/** @return the threshold that is best on the first file, which is the one that says what a claim is */
	private double report(double[] found, boolean[] labels, Folds folds) {
		double threshold = 0.5;
		for (int file = 0; file < sources.size(); file++) {
			List<Integer> here = new ArrayList<>();
			for (int i = 0; i < found.length; i++)
				if (rows.get(i).file() == file)
					here.add(i);
			double[] scores = here.stream().mapToDouble(i -> found[i]).toArray();
			boolean[] truth = new boolean[scores.length];
			String[] documents = new String[scores.length];
			for (int i = 0; i < truth.length; i++) {
				truth[i] = labels[here.get(i)];
				documents[i] = rows.get(here.get(i)).document() == null ? "all" : folds.document(here.get(i));
			}
			if (file == 0)
				threshold = Metrics.threshold(scores, truth, SLACK);
			out.printf(Locale.ROOT, "%s: %d rows, threshold %.4f, F1 %.1f, mean average precision %.4f%n", sources.get(file).path.getFileName(), scores.length, threshold,
					100 * Metrics.f1(scores, truth, threshold), Metrics.meanAveragePrecision(scores, truth, documents));
		}
		return threshold;
	}

	private void write(double[] found, Path folder) throws IOException {
		Files.createDirectories(folder);
		for (int file = 0; file < sources.size(); file++)
			try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve(sources.get(file).path.getFileName() + ".scores"))) {
				for (int i = 0; i < found.length; i++)
					if (rows.get(i).file() == file)
						lines.write(String.format(Locale.ROOT, "%.4f%n", found[i]));
			}
	}
}
