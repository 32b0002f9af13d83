package org.galleyproof.trainer.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;

/** Fits the weights that say how sure it is that words come from a statement, on the statements of a dossier alone. */
final class TrainConfidence {

	private static final int FRAGMENTS = 4000;
	/** Every third pair is kept for checking. */
	private static final int CHECKED = 3;
	private static final double[] BOUNDS = { 0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1 };
	private static final String[] NAMES = { "CONSTANT", "ORDER", "TOLD", "UNTOLD" };

	private final PrintStream out;

	TrainConfidence(PrintStream out) {
		this.out = out;
	}

	/** @param output where to write the weights fitted on all pairs; {@code null} to tell only how well those do that are fitted on two thirds */
	void run(Path statements, Path output) throws IOException {
		List<StatementDocument> rows = Rows.statements(statements);
		if (rows.isEmpty())
			throw new IOException(statements + " has no statements");
		try (TemporaryIndex temporary = TemporaryIndex.of(rows)) {
			run(rows, temporary.index(), output);
		}
	}

	private void run(List<StatementDocument> rows, StatementIndex index, Path output) throws IOException {
		List<Fragments.Pair> pairs = new Fragments(rows, index).pairs(FRAGMENTS);
		List<Fragments.Pair> checked = part(pairs, true);
		LogisticModel model = fit(part(pairs, false));
		out.println(pairs.size() + " pairs, of which " + checked.size() + " are checked:");
		for (int b = 1; b < BOUNDS.length; b++)
			tell(model, checked, BOUNDS[b - 1], BOUNDS[b]);
		if (output == null)
			return;
		double[] weights = fit(pairs).weights();
		StringBuilder file = new StringBuilder(TrainSearch.HEADING);
		for (int k = 0; k < NAMES.length; k++)
			file.append(String.format(Locale.ROOT, "%s=%.4g%n", NAMES[k], weights[k]));
		Files.writeString(output, file);
	}

	private void tell(LogisticModel model, List<Fragments.Pair> checked, double from, double to) {
		List<Fragments.Pair> own = checked.stream().filter(pair -> {
			double likelihood = model.likelihood(pair.values());
			return likelihood >= from && (likelihood < to || to == 1);
		}).toList();
		long right = own.stream().filter(Fragments.Pair::right).count();
		out.println(String.format(Locale.ROOT, "given %.2f to %.2f: %d of %d are right", from, to, right, own.size()));
	}

	private static List<Fragments.Pair> part(List<Fragments.Pair> pairs, boolean checked) {
		return IntStream.range(0, pairs.size()).filter(i -> i % CHECKED == 0 == checked).mapToObj(pairs::get).toList();
	}

	private static LogisticModel fit(List<Fragments.Pair> pairs) {
		boolean[] right = new boolean[pairs.size()];
		for (int i = 0; i < right.length; i++)
			right[i] = pairs.get(i).right();
		return LogisticModel.fit(pairs.stream().map(Fragments.Pair::values).toArray(double[][]::new), right);
	}
}
