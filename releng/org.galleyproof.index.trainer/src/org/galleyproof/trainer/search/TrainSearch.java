package org.galleyproof.trainer.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.index.Ground.Kind;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Meanings;
import org.galleyproof.index.Query;
import org.galleyproof.index.Query.Want;

/**
 * Fits the weights of the search for claims on queries whose answers are known, or says how well those in use do. The weights for
 * meaning order what the weights for words choose: fit those for words first, build, and then those for meaning. Those of confidence are
 * {@link TrainConfidence}'s, and {@link CommonWords} counts what is common.
 */
public final class TrainSearch {

	/** First line of a file of weights. */
	static final String HEADING = "# Fitted by releng/train-search; see MODEL-CARD.md.\n";

	private static final String USAGE = "usage: words|meaning CLAIMS.jsonl QUERIES.jsonl [--output FILE], or confidence|common STATEMENTS.jsonl [--output FILE]";
	private static final int FOLDS = 5;
	/** Statements found that are looked at, for each query. */
	private static final int FOUND = 100;

	private final boolean byMeaning;
	private final PrintStream out;

	private TrainSearch(boolean byMeaning, PrintStream out) {
		this.byMeaning = byMeaning;
		this.out = out;
	}

	/**
	 * {@code words|meaning CLAIMS.jsonl QUERIES.jsonl [--output FILE]} or {@code confidence|common STATEMENTS.jsonl [--output FILE]}; without
	 * {@code --output} nothing is written, and the figures alone are told.
	 */
	public static void main(String[] arguments) {
		List<String> given = List.of(arguments);
		int files = given.isEmpty() ? 0 : switch (given.get(0)) {
			case "words", "meaning" -> 2;
			case "confidence", "common" -> 1;
			default -> 0;
		};
		boolean train = given.size() == files + 3 && given.get(files + 1).equals("--output");
		if (files == 0 || given.size() != files + 1 && !train)
			end(USAGE);
		boolean byMeaning = given.get(0).equals("meaning");
		if (byMeaning && !Meanings.areInstalled())
			end("no sentence vectors are installed");
		Path output = train ? Path.of(given.get(files + 2)) : null;
		try {
			if (given.get(0).equals("common"))
				new CommonWords(System.out).run(Path.of(given.get(1)), output);
			else if (files == 1)
				new TrainConfidence(System.out).run(Path.of(given.get(1)), output);
			else
				new TrainSearch(byMeaning, System.out).run(Path.of(given.get(1)), Path.of(given.get(2)), output);
		} catch (IOException e) {
			end(e instanceof NoSuchFileException ? "there is no file " + e.getMessage() : e.getMessage());
		}
	}

	private static void end(String why) {
		System.err.println(why);
		System.exit(2);
	}

	private void run(Path claims, Path queries, Path output) throws IOException {
		List<Example> undated = new ArrayList<>();
		List<Example> dated = new ArrayList<>();
		try (TemporaryIndex temporary = TemporaryIndex.of(Rows.statements(claims))) {
			for (Rows.Asked asked : Rows.queries(queries)) {
				undated.add(example(temporary, asked, null));
				if (asked.date() != null)
					dated.add(example(temporary, asked, asked.date()));
			}
		}
		out.println("in use:                     " + inUse(undated));
		if (!dated.isEmpty())
			out.println("in use, with the day:       " + inUse(dated));
		if (output != null)
			train(undated, dated, output);
	}

	private Example example(TemporaryIndex temporary, Rows.Asked asked, LocalDate date) {
		Query query = new Query(asked.text(), null, date, Want.CLAIM);
		List<Hit> found = temporary.index().search(byMeaning ? query.withMeaning() : query, FOUND);
		return Example.of(asked.group(), found, asked.answers(), Example.kinds(byMeaning, date != null));
	}

	private static Figures inUse(List<Example> examples) {
		return Figures.of(examples.stream().map(Example::right).toList(), examples.stream().map(Example::answers).toList());
	}

	private void train(List<Example> undated, List<Example> dated, Path output) throws IOException {
		out.println("cross-validated:            " + Figures.crossValidated(undated, groups -> fit(undated, groups), FOLDS, 0));
		if (!dated.isEmpty())
			out.println("cross-validated, with day:  " + Figures.crossValidated(dated, groups -> fit(undated, dated, groups), FOLDS, 0));
		Set<String> all = undated.stream().map(Example::group).collect(Collectors.toSet());
		ListwiseModel model = dated.isEmpty() ? fit(undated, all) : fit(undated, dated, all);
		out.println("fitted:                     " + Figures.of(fit(undated, all), undated));
		if (!dated.isEmpty())
			out.println("fitted, with the day:       " + Figures.of(model, dated));
		List<Kind> kinds = Example.kinds(byMeaning, !dated.isEmpty());
		StringBuilder file = new StringBuilder(HEADING);
		for (int k = 0; k < kinds.size(); k++)
			file.append(String.format(Locale.ROOT, "%s=%.4g%n", kinds.get(k), model.weights()[k]));
		Files.writeString(output, file);
	}

	private static ListwiseModel fit(List<Example> examples, Set<String> groups) {
		return ListwiseModel.fit(of(examples, groups));
	}

	/** What the day tells comes on top: without one, statements stand as if it had never been looked at. */
	private static ListwiseModel fit(List<Example> undated, List<Example> dated, Set<String> groups) {
		return ListwiseModel.fit(of(dated, groups), fit(undated, groups).weights());
	}

	private static List<Example> of(List<Example> examples, Set<String> groups) {
		return examples.stream().filter(example -> groups.contains(example.group())).toList();
	}
}
