package org.galleyproof.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.lucene.document.Field;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.user.Progress;
import org.galleyproof.exchange.ImportReport;
import org.galleyproof.exchange.Importers;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.model.dossier.Person;

import com.sun.management.OperatingSystemMXBean;

/** What a dossier of many statements costs: to import, against a bare Lucene index of the same rows; to open; to search while typing; to index anew. */
final class DossierFigures {

	/** Statements that words are typed from, and characters typed of each. */
	private static final int TYPED = 100;
	private static final int CHARACTERS = 24;
	private static final int PAGE = 50;

	private DossierFigures() {
	}

	/** A time in seconds, by the clock and of all processors. */
	private record Time(double clock, double processor) {

		private static Time since(Time start) {
			Time now = now();
			return new Time(now.clock - start.clock, now.processor - start.processor);
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.1f s (processors %.1f s)", clock, processor);
		}

		private static Time now() {
			return new Time(System.nanoTime() / 1e9, ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9);
		}
	}

	/**
	 * Imports the rows into {@code dossier}, and indexes them barely before, with their texts stored and without; before that, each of the three with the few
	 * of the file, so that Java knows what it does.
	 */
	static String importing(Path few, Path rows, Path folder, Path dossier) throws Exception {
		Path bare = folder.resolve("bare");
		for (Field.Store stored : Field.Store.values()) {
			BareLucene.index(few, bare, stored);
			Benchmark.delete(bare);
		}
		importing(few, folder.resolve("warm"));
		Time start = Time.now();
		int count = BareLucene.index(rows, bare, Field.Store.NO);
		Time plain = Time.since(start);
		Benchmark.delete(bare);
		start = Time.now();
		BareLucene.index(rows, bare, Field.Store.YES);
		Time stored = Time.since(start);
		Benchmark.delete(bare);
		start = Time.now();
		int imported = importing(rows, dossier);
		if (imported != count)
			throw new IllegalStateException(imported + " of " + count + " rows were imported");
		Time ours = Time.since(start);
		return String.format(Locale.ROOT, "%,d statements: %s, %,.0f a second; bare Lucene %s, ratio %.2f; with the texts stored too %s, ratio %.2f (at least 0.5); heap at most %d MB", count,
				ours, count / ours.clock, plain, plain.clock / ours.clock, stored, stored.clock / ours.clock, Runtime.getRuntime().maxMemory() >> 20);
	}

	private static int importing(Path rows, Path dossier) throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(dossier)) {
			ImportReport report = Importers.run(List.of(rows), store, Progress.NONE);
			for (ImportReport.Refused refused : report.refused())
				throw new IllegalArgumentException(refused.reason());
			return report.statements();
		}
	}

	/** Gives another name to the person with the most statements, and saves that: their files name the person by an id, the index by the name. */
	static String renaming(Path dossier) throws Exception {
		try (DossierStore store = DossierOpening.open(dossier); DossierEditor editor = DossierEditor.open(store, "benchmark")) {
			Person most = editor.dossier().getPeople().stream().max(Comparator.comparingInt(person -> store.index().count(person.getName()))).orElseThrow();
			String before = most.getName();
			int statements = store.index().count(before);
			Time start = Time.now();
			editor.people().rename(most, before + " Renamed");
			editor.save(Progress.NONE);
			Time taken = Time.since(start);
			if (store.index().count(before) != 0 || store.index().count(most.getName()) != statements)
				throw new IllegalStateException("not all statements of " + before + " go by the new name");
			return String.format(Locale.ROOT, "%,d statements: %s", statements, taken);
		}
	}

	/** Opens the dossier a few times. */
	static String opening(Path dossier) throws Exception {
		double[] times = new double[5];
		long used = 0;
		int count = 0;
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			try (DossierStore store = DossierOpening.open(dossier)) {
				times[i] = milliseconds(start);
				System.gc();
				used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
				count = store.index().count();
			}
		}
		double first = times[0];
		Arrays.sort(times);
		return String.format(Locale.ROOT, "%,d statements: first %.0f ms, median %.0f ms (at most 2000); heap used when open %d MB, at most %d MB", count, first, times[times.length / 2],
				used >> 20, Runtime.getRuntime().maxMemory() >> 20);
	}

	/** Types the words of random statements, and looks them up after every key. */
	static String typing(StatementIndex index, List<String> texts) {
		Random random = new Random(3);
		double[] times = new double[TYPED * CHARACTERS];
		int keys = 0;
		long found = 0;
		for (int i = -TYPED / 4; i < TYPED; i++) {
			String text = texts.get(random.nextInt(texts.size()));
			int from = text.indexOf(' ', random.nextInt(text.length())) + 1;
			String words = text.substring(from, Math.min(text.length(), from + CHARACTERS));
			for (int length = 1; length <= words.length(); length++) {
				long start = System.nanoTime();
				long total = index.catalogue().statements(Lookup.of(words.substring(0, length), PAGE)).total();
				if (i >= 0) {
					times[keys++] = milliseconds(start);
					found += total;
				}
			}
		}
		Arrays.sort(times, 0, keys);
		return String.format(Locale.ROOT, "%,d keys: median %.1f ms (at most 50), nine of ten under %.1f ms, slowest %.1f ms; on average %,d statements found or more", keys, times[keys / 2],
				times[keys * 9 / 10], times[keys - 1], found / keys);
	}

	/** Deletes the index and opens the dossier, which makes it anew meanwhile. */
	static String indexing(Path dossier) throws Exception {
		Benchmark.delete(dossier.resolve(".index"));
		long start = System.nanoTime();
		try (DossierStore store = DossierOpening.openAtOnce(dossier, Progress.NONE)) {
			double open = milliseconds(start);
			while (store.index().count() == 0 && store.isIndexing())
				Thread.sleep(10);
			double first = milliseconds(start);
			store.awaitIndex();
			double all = milliseconds(start) / 1000;
			return String.format(Locale.ROOT, "open after %.0f ms, the first statements found after %.0f ms, all %,d after %.1f s (%,.0f a second)", open, first, store.index().count(), all,
					store.index().count() / all);
		}
	}

	/** The size of a folder with everything in it, in megabytes. */
	static long megabytes(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() >> 20;
		}
	}

	private static double milliseconds(long start) {
		return (System.nanoTime() - start) / 1e6;
	}
}
