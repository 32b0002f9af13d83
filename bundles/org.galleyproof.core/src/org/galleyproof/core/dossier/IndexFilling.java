package org.galleyproof.core.dossier;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;

/** Works through files with several threads, until all are done, the time is up or somebody cancels. */
final class IndexFilling {

	private final List<DossierFolder.Listed> files;
	private final int threads;
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicBoolean cancelled = new AtomicBoolean();

	interface Work {
		void on(DossierFolder.Listed file) throws IOException;
	}

	IndexFilling(List<DossierFolder.Listed> files, int threads) {
		this.files = files;
		this.threads = Math.min(threads, Math.max(1, files.size()));
	}

	/**
	 * @param before how many files were done already, of {@code total}, for the progress, which is told and asked from this thread alone
	 * @param end when the time is up, as {@link System#nanoTime} counts
	 * @return whether all are done
	 * @throws UserException when {@code progress} asked to end
	 */
	boolean run(Work work, Progress progress, long before, long total, long end) throws IOException, UserException {
		progress.at(DossierMessages.text("index.building"), before, total);
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Future<Void>> others = IntStream.range(1, threads).mapToObj(i -> pool.submit(() -> steps(work, end))).toList();
			try {
				do {
					cancelled.compareAndSet(false, progress.cancelled());
					progress.at(DossierMessages.text("index.building"), Math.min(total, before + next.get()), total);
				} while (step(work, end));
			} catch (IOException | RuntimeException e) {
				cancelled.set(true);
				throw e;
			}
			for (Future<Void> other : others)
				other.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof IOException failure)
				throw failure;
			throw new IllegalStateException(e.getCause());
		}
		if (cancelled.get())
			throw DossierMessages.failure("index.cancelled");
		return next.get() >= files.size();
	}

	private Void steps(Work work, long end) throws IOException {
		while (step(work, end))
			continue;
		return null;
	}

	private boolean step(Work work, long end) throws IOException {
		// one at least, lest somebody who gives little time never comes to an end
		if (cancelled.get() || next.get() > 0 && System.nanoTime() - end > 0)
			return false;
		int number = next.getAndIncrement();
		if (number >= files.size())
			return false;
		work.on(files.get(number));
		return true;
	}
}
