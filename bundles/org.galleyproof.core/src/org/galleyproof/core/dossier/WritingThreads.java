package org.galleyproof.core.dossier;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that write sources while the next are read. Few wait at a time, so that memory stays bounded however fast they come. The first failure is
 * told to whoever hands over the next, or waits for all.
 */
final class WritingThreads {

	private static final int THREADS = Math.min(6, Runtime.getRuntime().availableProcessors() + 2);
	/** Sources that are being written or wait. */
	private static final int AT_ONCE = THREADS + 2;

	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
	private final Semaphore room = new Semaphore(AT_ONCE);
	private final AtomicReference<Throwable> failure = new AtomicReference<>();

	interface Work {
		void run() throws IOException;
	}

	/** Has the work done soon; waits while there is too much of it. */
	void hand(Work work) throws IOException {
		take(1);
		threads.execute(() -> {
			try {
				if (failure.get() == null)
					work.run();
			} catch (IOException | RuntimeException | Error e) {
				failure.compareAndSet(null, e);
			} finally {
				room.release();
			}
		});
	}

	/** Waits until all is done. */
	void await() throws IOException {
		take(AT_ONCE);
		room.release(AT_ONCE);
		tellFailure();
	}

	/** Waits until nothing is being done; what failed by then is not told. */
	void end() {
		threads.close();
	}

	private void take(int permits) throws IOException {
		try {
			room.acquire(permits);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
		if (permits == 1 && failure.get() != null) {
			room.release();
			tellFailure();
		}
	}

	private void tellFailure() throws IOException {
		Throwable told = failure.get();
		if (told instanceof IOException known)
			throw known;
		if (told instanceof RuntimeException unexpected)
			throw unexpected;
		if (told instanceof Error error)
			throw error;
	}
}
