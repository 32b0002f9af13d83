package org.galleyproof.trainer.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.galleyproof.index.Ground.Kind;
import org.galleyproof.index.Meanings;
import org.galleyproof.index.Query;
import org.galleyproof.index.Query.Want;
import org.galleyproof.index.StatementIndex;

/**
 * Fits the weights of the search for claims on queries whose answers are known, or says how well those in use do. The weights for
 * meaning order what the weights for words choose: fit those for words first, build, and then those for meaning.
 */
public final class TrainSearch {

	private static final int FOLDS = 5;
	/** Statements found that are looked at, for each query. */
	private static final int FOUND = 100;

	private final boolean byMeaning;
	private final PrintStream out;

	private TrainSearch(boolean byMeaning, PrintStream out) {
		this.byMeaning = byMeaning;
		this.out = out;
	}

	/** {@code words|meaning CLAIMS.jsonl QUERIES.jsonl [--output FILE]}; without {@code --output} it tells how the weights in use do. */
	public static void main(String[] arguments) throws IOException {
		boolean train = arguments.length == 5 && arguments[3].equals("--output");
		if (arguments.length != 3 && !train || !List.of("words", "meaning").contains(arguments[0])) {
			System.err.println("usage: words|meaning CLAIMS.jsonl QUERIES.jsonl [--output FILE]");
			System.exit(2);
		}
		boolean byMeaning = arguments[0].equals("meaning");
		if (byMeaning && !Meanings.areInstalled()) {
			System.err.println("no sentence vectors are installed");
			System.exit(2);
		}
		new TrainSearch(byMeaning, System.out).run(Path.of(arguments[1]), Path.of(arguments[2]), train ? Path.of(arguments[4]) : null);
	}

	private void run(Path claims, Path queries, Path output) throws IOException {
		Path folder = Files.createTempDirectory("train-search");
		try {
			List<Example> examples = new ArrayList<>();
			try (StatementIndex index = StatementIndex.open(folder)) {
				index.add(Rows.statements(claims));
				index.commit();
				for (Rows.Asked asked : Rows.queries(queries)) {
					Query query = new Query(asked.text(), null, null, Want.CLAIM);
					examples.add(Example.of(asked.group(), index.search(byMeaning ? query.withMeaning() : query, FOUND), asked.answers(), byMeaning));
				}
			}
			out.println("in use:          " + Figures.of(examples.stream().map(Example::right).toList(), examples.stream().map(Example::answers).toList()));
			if (output != null)
				train(examples, output);
		} finally {
			delete(folder);
		}
	}

	private void train(List<Example> examples, Path output) throws IOException {
		out.println("cross-validated: " + Figures.crossValidated(examples, FOLDS, 0));
		ListwiseModel model = ListwiseModel.fit(examples);
		out.println("fitted:          " + Figures.of(model, examples));
		List<Kind> kinds = Example.kinds(byMeaning);
		StringBuilder file = new StringBuilder("# Fitted by releng/train-search; see MODEL-CARD.md.\n");
		for (int k = 0; k < kinds.size(); k++)
			file.append(String.format(Locale.ROOT, "%s=%.4g%n", kinds.get(k), model.weights()[k]));
		Files.writeString(output, file);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
