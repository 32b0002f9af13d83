package org.galleyproof.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.galleyproof.checks.NameBook;
import org.galleyproof.core.Draft;
import org.galleyproof.core.Proofreader;
import org.galleyproof.core.user.Progress;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Query;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.index.Statements;

/**
 * Measures a whole check against what Lucene alone takes for the same look-ups, and how a check grows with the statements. Times are of
 * the processor, taken in turns, so that a busy machine troubles both sides alike.
 */
final class SearchFigures {

	private static final int WARM = 40;
	private static final int RUNS = 40;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private SearchFigures() {
	}

	/**
	 * A check of the draft, read without a model and everything included, and the plain Lucene queries for whatever it looked up: all the words, BM25,
	 * the ten best read.
	 */
	static String againstLucene(StatementIndex index, NameBook names, String draft) {
		List<Query> asked = new ArrayList<>();
		check(recorder(index, asked), names, draft);
		int[] read = { 0 };
		double[] medians = medians(() -> check(index, names, draft), () -> {
			for (Query query : asked)
				read[0] += index.retrieve(query, 10);
		}, () -> {
			for (Query query : asked)
				read[0] += index.search(query, 6).size();
		});
		return String.format(Locale.ROOT, "%.1f ms, Lucene alone %.1f ms for its %d look-ups: ratio %.2f (at most 1.5); the look-ups as they are made %.1f ms", medians[0],
				medians[1], asked.size(), medians[0] / medians[1], medians[2]);
	}

	/** A check against few statements and against many; the draft's quotations stand in both. */
	static String ofMany(StatementIndex few, StatementIndex many, String draft) {
		double[] medians = medians(() -> check(few, NameBook.EMPTY, draft), () -> check(many, NameBook.EMPTY, draft));
		return String.format(Locale.ROOT, "%,d: %.1f ms, %,d: %.1f ms: ratio %.2f (at most 3)", few.count(), medians[0], many.count(), medians[1], medians[1] / medians[0]);
	}

	private static void check(Statements index, NameBook names, String draft) {
		new Proofreader(index, names, new DraftReader()).check(new Draft("draft", draft, null), Progress.NONE);
	}

	private static Statements recorder(StatementIndex index, List<Query> asked) {
		return new Statements() {
			@Override
			public List<Hit> search(Query query, int top) {
				asked.add(query);
				return index.search(query, top);
			}

			@Override
			public Optional<StatementDocument> get(String id) {
				return index.get(id);
			}

			@Override
			public int between(StatementDocument one, StatementDocument other) {
				return index.between(one, other);
			}

			@Override
			public long generation() {
				return index.generation();
			}
		};
	}

	private static double[] medians(Runnable... works) {
		double[][] found = new double[works.length][RUNS];
		for (int run = -WARM; run < RUNS; run++)
			for (int i = 0; i < works.length; i++) {
				long start = THREADS.getCurrentThreadCpuTime();
				works[i].run();
				if (run >= 0)
					found[i][run] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
			}
		double[] medians = new double[works.length];
		for (int i = 0; i < works.length; i++) {
			Arrays.sort(found[i]);
			medians[i] = found[i][RUNS / 2];
		}
		return medians;
	}
}
