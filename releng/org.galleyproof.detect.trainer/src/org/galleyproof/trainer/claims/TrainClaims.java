package org.galleyproof.trainer.claims;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.galleyproof.detect.claims.ClaimModel;
import org.galleyproof.detect.claims.ClaimScorer;
import org.galleyproof.detect.claims.MeaningModel;
import org.galleyproof.trainer.claims.Figures.Thresholds;
import org.galleyproof.trainer.claims.Teacher.Lesson;
import org.galleyproof.vectors.MiniLanguageModel;
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
 * labels sentences of that text and of the other files ({@link Teacher}), and the program's models learn from all of them: the one of words alone,
 * and a second one, written to OUT.meaning, for sentences of which the first is unsure and the vectors that the program has.
 * {@code --scores} writes the cross-validated scores of each file in the order of its rows.
 */
public final class TrainClaims {

	record Source(Path path, double weight, double claims) {

		static Source of(String argument) {
			String[] parts = argument.split(":");
			return new Source(Path.of(parts[0]), parts.length > 1 ? Double.parseDouble(parts[1]) : 1, parts.length > 2 ? Double.parseDouble(parts[2]) : 1);
		}
	}

	/** @param words scores at once; @param meaning looks again where that one is unsure, {@code null} where there is none */
	record Trained(ClaimModel words, MeaningModel meaning) {
	}

	/** The networks that give sentences vectors. @param teacher no part of the program; @param own the program's */
	record Networks(Function<String, float[]> teacher, Function<String, float[]> own) {
	}

	/** Sentences that the teacher labels, at most. */
	private static final int MOST_TAUGHT = 40_000;
	/** What a mistake on one of them costs. */
	private static final double TAUGHT = 1.5;
	/** Where it does not matter yet. */
	private static final double NO_THRESHOLD = 1e-6;
	/** Longer ones are no sentences of speech. */
	private static final int LONGEST = 500;

	private final List<Source> sources;
	private final WordVectors vectors;
	private final Networks networks;
	/** The program's vectors, and who sees them beside the others; {@code null} where there are none. */
	private final Sense own;
	private final Teacher teacher;
	private final List<Row> rows = new ArrayList<>();
	/** The labelled sentences of the first file as the teacher sees them, and with the program's vectors; empty without one. */
	private final List<Example> full = new ArrayList<>();
	private final List<Example> sensed = new ArrayList<>();
	private final PrintStream out;

	private TrainClaims(List<Source> sources, Path text, Networks networks, PrintStream out) throws IOException {
		this.sources = sources;
		this.networks = networks;
		this.out = out;
		for (int i = 0; i < sources.size(); i++)
			rows.addAll(Row.read(sources.get(i).path, i));
		vectors = text == null ? null : WordVectors.train(text);
		if (networks == null) {
			own = null;
			teacher = null;
			return;
		}
		List<String> plain = plain(text);
		Sense others = new Sense(networks.teacher, plain, Example.SLOTS);
		own = new Sense(networks.own, plain, others.end());
		teacher = new Teacher(List.of(others, own), plain, vectors);
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
		Trained trained = train(sources, text, network == null ? null : new Networks(remembering(network::of), remembering(new MiniLanguageModel()::of)), scores, System.out);
		trained.words.write(Files.newOutputStream(model));
		if (trained.meaning != null)
			trained.meaning.write(Files.newOutputStream(MeaningModel.beside(model)));
	}

	private static Function<String, float[]> remembering(Function<String, float[]> network) {
		Map<String, float[]> known = new HashMap<>();
		return text -> known.computeIfAbsent(text, network);
	}

	/** As {@link #main} does; {@code text}, {@code networks} and {@code scores} may be {@code null}. */
	static Trained train(List<Source> sources, Path text, Networks networks, Path scores, PrintStream out) throws IOException {
		return new TrainClaims(sources, text, networks, out).train(scores);
	}

	private Trained train(Path scores) throws IOException {
		Example[] examples = rows.stream().map(row -> Example.of(row.text(), vectors)).toArray(Example[]::new);
		boolean[] labels = new boolean[examples.length];
		for (int i = 0; i < labels.length; i++)
			labels[i] = rows.get(i).claim();
		for (int i = 0; teacher != null && i < examples.length && rows.get(i).file() == 0; i++) {
			full.add(teacher.full(examples[i], rows.get(i).text()));
			sensed.add(own.with(examples[i], rows.get(i).text()));
		}
		Folds folds = new Folds(rows);
		double[] words = new double[examples.length];
		double[] meaning = teacher == null ? null : new double[examples.length];
		crossValidate(examples, labels, folds, words, meaning);
		Thresholds thresholds = new Figures(rows, folds, out).report(sources.stream().map(source -> source.path.getFileName().toString()).toList(), words, meaning);
		if (scores != null)
			write(words, scores);
		boolean[] all = new boolean[examples.length];
		Arrays.fill(all, true);
		Trained trained = learn(examples, labels, all, Set.of(), thresholds, Figures.REACH);
		return new Trained(trained.words.centred(), trained.meaning == null ? null : trained.meaning.centred());
	}

	/** Fills in what models say of each row that have not seen its document. @param meaning {@code null} where there are no vectors */
	private void crossValidate(Example[] examples, boolean[] labels, Folds folds, double[] words, double[] meaning) {
		for (int fold = 0; fold < Folds.COUNT; fold++) {
			Trained trained = learn(examples, labels, folds.training(fold), folds.held(fold), new Thresholds(NO_THRESHOLD, NO_THRESHOLD), Float.MAX_VALUE);
			Scoring atOnce = new Scoring(new ClaimScorer(trained.words));
			Scoring again = meaning == null ? null : new Scoring(new ClaimScorer(trained.words, trained.meaning, networks.own::apply));
			for (int i = 0; i < words.length; i++)
				if (folds.fold(i) == fold) {
					words[i] = atOnce.of(rows.get(i).text());
					if (again != null)
						meaning[i] = again.of(rows.get(i).text());
				}
		}
	}

	/**
	 * The models that certain rows make.
	 *
	 * @param held keys of sentences that they must not learn from, wherever they stand
	 * @param reach of the second one, see {@link MeaningModel#of}
	 */
	private Trained learn(Example[] examples, boolean[] labels, boolean[] used, Set<String> held, Thresholds thresholds, double reach) {
		Lesson words = new Lesson();
		Lesson taught = new Lesson();
		Lesson alone = new Lesson();
		Lesson more = new Lesson();
		for (int i = 0; i < examples.length; i++) {
			Source source = sources.get(rows.get(i).file());
			double cost = source.weight * (labels[i] ? source.claims : 1);
			if (used[i])
				words.add(examples[i], labels[i], cost);
			if (used[i] && i < full.size()) {
				taught.add(full.get(i), labels[i], cost);
				alone.add(sensed.get(i), labels[i], cost);
				more.add(sensed.get(i), labels[i], cost);
			}
		}
		if (teacher == null)
			return new Trained(Example.model(words.learn(Example.SLOTS), vectors, thresholds.words()), null);
		double[] opinions = teacher.learn(taught);
		teacher.teach(opinions, held, TAUGHT, null, words);
		teacher.teach(opinions, held, TAUGHT, own, more);
		// by the labels alone, and by the opinions too: the mean of both errs less than either
		double[] mean = alone.learn(own.end());
		double[] other = more.learn(own.end());
		for (int i = 0; i < mean.length; i++)
			mean[i] = (mean[i] + other[i]) / 2;
		MeaningModel second = MeaningModel.of(Example.model(mean, vectors, thresholds.meaning()), own.mean(), own.weights(mean), networks.own::apply, reach);
		return new Trained(Example.model(words.learn(Example.SLOTS), vectors, thresholds.words()), second);
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
