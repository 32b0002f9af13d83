package org.galleyproof.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.galleyproof.core.Draft;
import org.galleyproof.core.Proofreader;
import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.ReportedSpeechReaders;
import org.galleyproof.exchange.ImportReport;
import org.galleyproof.exchange.Importers;
import org.galleyproof.language.analysis.Tier;

/**
 * Times what users wait for: the import of many statements, the opening of their dossier, the reading of a draft, its first check, a
 * check that remembers nothing, and one after a keystroke; what the language models cost; and what grows with the statements. Figures are wall-clock
 * times unless they say otherwise.
 */
public final class Benchmark {

	private static final int RUNS = 30;
	/** Statements of a small dossier to compare with. */
	private static final int FEW = 10_000;

	private Benchmark() {
	}

	/**
	 * @param arguments a folder that the phases leave their dossiers in, a JSON Lines file of statements, how many statements to make of them, and the names
	 *     of phases: {@code draft} and {@code models}; {@code import}, which the others of many statements need: {@code open}, {@code search},
	 *     {@code check}, {@code rename}, {@code index}
	 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		Path statements = Path.of(arguments[1]);
		int many = Integer.parseInt(arguments[2]);
		for (String phase : List.of(arguments).subList(3, arguments.length))
			switch (phase) {
				case "draft" -> measure(statements, folder.resolve("dossier"));
				case "models" -> {
					for (Tier tier : Tier.values())
						print("language models, " + tier.name().toLowerCase(Locale.ROOT), "%s", TaggerFigures.of(tier, statements));
				}
				default -> measureMany(phase, statements, many, folder);
			}
	}

	private static void measure(Path statements, Path folder) throws Exception {
		long start = System.nanoTime();
		int count;
		try (DossierStore store = DossierOpening.openOrCreate(folder)) {
			ImportReport report = Importers.run(List.of(statements), store, Progress.NONE);
			for (ImportReport.Refused refused : report.refused())
				throw new IllegalArgumentException(refused.reason());
			count = report.statements();
		}
		double seconds = milliseconds(start) / 1000;
		print("import", "%,d statements in %.1f s, %,.0f a second, in a heap of at most %d MB", count, seconds, count / seconds, Runtime.getRuntime().maxMemory() >> 20);

		start = System.nanoTime();
		try (DossierStore store = DossierOpening.open(folder)) {
			print("open", "%.0f ms", milliseconds(start));
			String draft = SampleDraft.of(ManyStatements.texts(statements));
			print("draft", "%,d words, %d quotations", draft.split("\\s+").length, new DraftReader().read(draft).quotations().size());
			start = System.nanoTime();
			new Proofreader(store.index(), store.names(), new DraftReader()).check(new Draft("draft", draft, null), Progress.NONE);
			print("first check, nothing warm", "%.0f ms", milliseconds(start));
			print("check, warm, nothing remembered", "%s", times(() -> new Proofreader(store.index(), store.names(), new DraftReader()).check(new Draft("draft", draft, null), Progress.NONE)));
			print("check against Lucene alone", "%s", SearchFigures.againstLucene(store.index(), store.names(), draft));
			Proofreader proofreader = new Proofreader(store.index(), store.names(), new DraftReader());
			proofreader.check(new Draft("draft", draft, null), Progress.NONE);
			int[] keys = { 0 };
			print("check after a keystroke in a quotation", "%s", times(() -> {
				int at = draft.indexOf('“') + 4;
				proofreader.check(new Draft("draft", draft.substring(0, at) + (char) ('a' + keys[0]++ % 26) + draft.substring(at), null), Progress.NONE);
			}));
			String book = book(draft);
			print("reading, direct speech", "%s", speed(book, DraftReader::new));
			print("reading, reported speech by rules too", "%s", speed(book, () -> new DraftReader(ReportedSpeechReaders.rules())));
		}
	}

	/** What grows with the statements. */
	private static void measureMany(String phase, Path statements, int many, Path folder) throws Exception {
		List<String> texts = ManyStatements.texts(statements);
		Path dossier = folder.resolve("many");
		switch (phase) {
			case "import" -> {
				Path rows = ManyStatements.write(statements, many, folder.resolve("many.jsonl"));
				print("import of many", "%s", DossierFigures.importing(statements, rows, folder, dossier));
				print("size of many", "rows %d MB, files %d MB, index %d MB", DossierFigures.megabytes(rows), DossierFigures.megabytes(dossier.resolve("sources")),
						DossierFigures.megabytes(dossier.resolve(".index")));
			}
			case "open" -> print("open many", "%s", DossierFigures.opening(dossier));
			case "search" -> {
				try (DossierStore store = DossierOpening.open(dossier)) {
					print("search as you type", "%s", DossierFigures.typing(store.index(), texts));
				}
			}
			case "check" -> {
				try (DossierStore store = DossierOpening.open(dossier); DossierStore few = DossierOpening.openOrCreate(folder.resolve("few"))) {
					Importers.run(List.of(ManyStatements.write(statements, FEW, folder.resolve("few.jsonl"))), few, Progress.NONE);
					print("check, few statements and many", "%s", SearchFigures.ofMany(few.index(), store.index(), SampleDraft.of(texts.subList(0, Math.min(FEW, texts.size())))));
				}
			}
			case "rename" -> print("rename of who says most", "%s", DossierFigures.renaming(dossier));
			case "index" -> print("index made anew", "%s", DossierFigures.indexing(dossier));
			default -> throw new IllegalArgumentException(phase);
		}
	}

	/** The draft a hundred times, no paragraph twice: a reader knows the paragraphs that it has read. */
	private static String book(String draft) {
		StringBuilder book = new StringBuilder();
		for (int copy = 0; copy < 100; copy++)
			book.append(draft.replace("\n", " It was day " + copy + ".\n")).append('\n');
		return book.toString();
	}

	/** The best of ten fresh readings, in processor time of this thread, so that other work on the machine does not count. */
	private static String speed(String book, Supplier<DraftReader> readers) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long best = Long.MAX_VALUE;
		int quotations = 0;
		for (int run = 0; run < 10; run++) {
			DraftReader reader = readers.get();
			long from = threads.getCurrentThreadCpuTime();
			quotations = reader.read(book).quotations().size();
			best = Math.min(best, threads.getCurrentThreadCpuTime() - from);
		}
		return String.format(Locale.ROOT, "%.1f million characters a second (%s quotations)", book.length() * 1000.0 / best, quotations);
	}

	private static String times(Runnable work) {
		double[] found = new double[RUNS];
		for (int warm = 0; warm < RUNS; warm++)
			work.run();
		for (int run = 0; run < RUNS; run++) {
			long start = System.nanoTime();
			work.run();
			found[run] = milliseconds(start);
		}
		Arrays.sort(found);
		return String.format(Locale.ROOT, "median %.1f ms, slowest of %d %.1f ms", found[RUNS / 2], RUNS, found[RUNS - 1]);
	}

	private static double milliseconds(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static void print(String what, String format, Object... values) {
		System.out.println(String.format(Locale.ROOT, "%-40s ", what) + String.format(Locale.ROOT, format, values));
	}

	static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
