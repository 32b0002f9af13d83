package org.galleyproof.trainer.claims;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.galleyproof.detect.claims.ClaimModel;
import org.galleyproof.trainer.claims.Teacher.Lesson;
import org.galleyproof.vectors.SentenceNetwork;

/**
 * Trains the model of claims and says by cross-validation what to expect of it.
 *
 * <pre>
 * TrainClaims --model OUT [--text PLAIN.jsonl [--teacher NETWORK.onnx TOKENIZER.json]] [--scores FOLDER] LABELLED.jsonl[:WEIGHT[:CLAIMS]]...
 * </pre>
 *
 * Labelled rows are {@code {"text","label"}} with label 0 or 1, one sentence a row; "doc" or an ascending "sentence_id", where there are
 * such, tell documents apart, and no document stands on both sides of a split. WEIGHT is what a mistake on a row of the file costs
 * (1), CLAIMS by how much more one on a claim (1). {@code --text} names rows with a "text" of the same language, from which the
 * use of words is learnt. With {@code --teacher}, a network that gives sentences vectors, a larger model learns from the first file,
 * labels sentences of that text and of the other files ({@link Teacher}), and the program's model learns from all of them. {@code --scores} writes the cross-validated scores of each file in the order of its rows.
 */
public final class TrainClaims {

	record Source(Path path, double weight, double claims) {

		static Source of(String argument) {
			String[] parts = argument.split(":");
			return new Source(Path.of(parts[0]), parts.length > 1 ? Double.parseDouble(parts[1]) : 1, parts.length > 2 ? Double.parseDouble(parts[2]) : 1);
		}
	}

	/** Of F1, given up for fewer false claims. */
	private static final double SLACK = 0.003;

	/** Sentences that the teacher labels, at most. */
	private static final int MOST_TAUGHT = 60_000;
	/** What a mistake on one of them costs. */
	private static final double TAUGHT = 1.5;
	/** Longer ones are no sentences of speech. */
	private static final int LONGEST = 500;

	private final List<Source> sources;
	private final WordVectors vectors;
	private final Teacher teacher;
	private final List<Row> rows = new ArrayList<>();
	/** The labelled sentences of the first file as the teacher sees them; empty without one. */
	private final List<Example> full = new ArrayList<>();
	private final PrintStream out;

	private TrainClaims(List<Source> sources, Path text, Function<String, float[]> network, PrintStream out) throws IOException {
		this.sources = sources;
		this.out = out;
		for (int i = 0; i < sources.size(); i++)
			rows.addAll(Row.read(sources.get(i).path, i));
		vectors = text == null ? null : WordVectors.train(text);
		teacher = network == null ? null : new Teacher(network, plain(text), vectors);
	}

	/** Sentences of all files but the first and, two for one, of the text: each once, mixed, the same ones every time. */
	private List<String> plain(Path text) throws IOException {
		Set<String> seen = new HashSet<>();
		List<Row> all = new ArrayList<>();
		for (Row row : rows)
			if (row.file() > 0 && seen.add(row.key()) && row.key().length() >= Folds.SHORT)
				all.add(row);
		Scoring.sentences(text, (whole, span) -> {
			Row row = new Row(0, span.of(whole), false, null, 0);
			String key = row.key();
			if (key.length() >= Folds.SHORT && span.length() < LONGEST && seen.add(key))
				all.add(row);
		});
		Collections.shuffle(all, new Random(1));
		List<String> near = all.stream().filter(row -> row.file() > 0).map(Row::text).toList();
		List<String> far = all.stream().filter(row -> row.file() == 0).map(Row::text).toList();
		List<String> found = new ArrayList<>();
		for (int i = 0; i < Math.max(near.size(), far.size()) && found.size() < MOST_TAUGHT; i++) {
			found.addAll(near.subList(Math.min(i, near.size()), Math.min(i + 1, near.size())));
			found.addAll(far.subList(Math.min(2 * i, far.size()), Math.min(2 * i + 2, far.size())));
		}
		return found;
	}

	/** @throws IOException when a file cannot be read or written */
	public static void main(String[] arguments) throws IOException {
		List<Source> sources = new ArrayList<>();
		Path model = null;
		Path text = null;
		Path scores = null;
		SentenceNetwork network = null;
		for (int i = 0; i < arguments.length; i++)
			switch (arguments[i]) {
				case "--model" -> model = Path.of(arguments[++i]);
				case "--text" -> text = Path.of(arguments[++i]);
				case "--teacher" -> network = SentenceNetwork.read(Path.of(arguments[++i]), Path.of(arguments[++i]));
				case "--scores" -> scores = Path.of(arguments[++i]);
				default -> sources.add(Source.of(arguments[i]));
			}
		if (model == null || sources.isEmpty() || network != null && text == null) {
			System.err.println("TrainClaims --model OUT [--text PLAIN.jsonl [--teacher NETWORK.onnx TOKENIZER.json]] [--scores FOLDER] LABELLED.jsonl[:WEIGHT[:CLAIMS]]...");
			System.exit(2);
		}
		train(sources, text, network == null ? null : network::of, scores, System.out).write(Files.newOutputStream(model));
	}

	/** As {@link #main} does; {@code text}, {@code network} and {@code scores} may be {@code null}. */
	static ClaimModel train(List<Source> sources, Path text, Function<String, float[]> network, Path scores, PrintStream out) throws IOException {
		return new TrainClaims(sources, text, network, out).train(scores);
	}

	private ClaimModel train(Path scores) throws IOException {
		Example[] examples = rows.stream().map(row -> Example.of(row.text(), vectors)).toArray(Example[]::new);
		boolean[] labels = new boolean[examples.length];
		for (int i = 0; i < labels.length; i++)
			labels[i] = rows.get(i).claim();
		for (int i = 0; teacher != null && i < examples.length && rows.get(i).file() == 0; i++)
			full.add(teacher.full(examples[i], rows.get(i).text()));
		Folds folds = new Folds(rows);
		double[] found = crossValidate(examples, labels, folds);
		double threshold = report(found, labels, folds);
		if (scores != null)
			write(found, scores);
		boolean[] all = new boolean[examples.length];
		Arrays.fill(all, true);
		return model(examples, labels, all, Set.of(), threshold).centred();
	}

	private double[] crossValidate(Example[] examples, boolean[] labels, Folds folds) {
		double[] found = new double[examples.length];
		for (int fold = 0; fold < Folds.COUNT; fold++) {
			Scoring scoring = new Scoring(model(examples, labels, folds.training(fold), folds.held(fold), 0));
			for (int i = 0; i < found.length; i++)
				if (folds.fold(i) == fold)
					found[i] = scoring.of(rows.get(i).text());
		}
		return found;
	}

	/** @param held keys of sentences that it must not learn from, wherever they stand */
	private ClaimModel model(Example[] examples, boolean[] labels, boolean[] used, Set<String> held, double threshold) {
		Lesson lesson = new Lesson();
		Lesson taught = new Lesson();
		for (int i = 0; i < examples.length; i++) {
			Source source = sources.get(rows.get(i).file());
			double cost = source.weight * (labels[i] ? source.claims : 1);
			if (used[i])
				lesson.add(examples[i], labels[i], cost);
			if (used[i] && i < full.size())
				taught.add(full.get(i), labels[i], cost);
		}
		if (teacher != null)
			teacher.teach(taught, held, TAUGHT, lesson);
		return Example.model(lesson.learn(Example.SLOTS), vectors, threshold);
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
