package org.galleyproof.detect.internal.reported;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.language.analysis.Taggers;
import org.galleyproof.language.analysis.Tier;

/**
 * Trains the reader of reported speech on articles with labelled attributions, or says how well that would do. The classes stand in the
 * package of what they train, because the features are nobody else's business.
 */
final class TrainReader {

	private static final String USAGE = """
			usage: deep|light ARTICLES.jsonl --output MODEL [--seed N]
			       deep|light ARTICLES.jsonl --cross-validate FOLDS [--seed N]
			       deep|light ARTICLES.jsonl --score MODEL""";

	private TrainReader() {
	}

	public static void main(String[] arguments) {
		try {
			run(List.of(arguments));
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage() == null ? USAGE : e.getMessage() + "\n" + USAGE);
			System.exit(2);
		} catch (IOException | UncheckedIOException e) {
			System.err.println(e.getMessage());
			System.exit(2);
		}
	}

	private static void run(List<String> arguments) throws IOException {
		if (arguments.size() != 4 && arguments.size() != 6)
			throw new IllegalArgumentException();
		Tier tier = Tier.valueOf(arguments.get(0).toUpperCase(Locale.ROOT));
		Path articles = Path.of(arguments.get(1));
		String task = arguments.get(2);
		String value = arguments.get(3);
		long seed = arguments.size() == 6 && arguments.get(4).equals("--seed") ? Long.parseLong(arguments.get(5)) : 1;
		Training training = new Training(Training.Settings.of(seed), TrainReader::tell);
		switch (task) {
		case "--output" -> write(training.train(tagged(tier, articles), tier), Path.of(value));
		case "--cross-validate" -> {
			int folds = Integer.parseInt(value);
			if (folds < 2)
				throw new IllegalArgumentException("two folds at least");
			System.out.println(new CrossValidation(training, folds, TrainReader::tell).run(tagged(tier, articles), tier));
		}
		case "--score" -> {
			Score score = new Score();
			CrossValidation.add(read(Path.of(value)), tagged(tier, articles), score);
			System.out.println(score);
		}
		default -> throw new IllegalArgumentException();
		}
	}

	private static List<TaggedArticle> tagged(Tier tier, Path file) throws IOException {
		Tagger tagger = Taggers.load(tier).orElseThrow(() -> new IOException("the models of the " + tier + " tagger are not on the class path"));
		List<TaggedArticle> tagged = new ArrayList<>();
		for (LabelledArticle article : LabelledArticle.read(file)) {
			tagged.add(new TaggedArticle(article, tagger));
			if (tagged.size() % 100 == 0)
				tell(tagged.size() + " articles tagged");
		}
		if (tagged.size() < 10)
			throw new IOException(file + ": " + tagged.size() + " articles are too few");
		return tagged;
	}

	private static ReportModel read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return ReportModel.read(in);
		}
	}

	/** Whole or not at all. */
	private static void write(ReportModel model, Path file) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".new");
		try (OutputStream out = Files.newOutputStream(beside)) {
			model.write(out);
		}
		Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		tell(file + ": " + Files.size(file) + " bytes");
	}

	private static void tell(String line) {
		System.err.println(line);
	}
}
