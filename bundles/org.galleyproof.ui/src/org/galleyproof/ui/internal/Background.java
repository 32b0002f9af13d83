package org.galleyproof.ui.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What of a job nobody waits for at this moment: it is done by a thread of the lowest priority, so that a key that comes meanwhile finds a
 * processor, while the job's own thread, for which the user's may have to wait, sleeps. A priority that was lowered can't be raised again by
 * everybody, and so these threads are no others'. On Linux the product's start has to allow for priorities, see {@code releng/setup.sh};
 * elsewhere they always count.
 */
public final class Background {

	private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
		Thread thread = new Thread(task, "Galleyproof behind the keys");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	});

	private Background() {
	}

	/** @param <T> what comes of it @param <E> what may go wrong with it */
	@FunctionalInterface
	public interface Task<T, E extends Exception> {

		T call() throws E;
	}

	/**
	 * Does {@code task}, and waits for it.
	 *
	 * @throws E as the task does; its unchecked exceptions and errors are thrown likewise
	 * @throws OperationCanceledException when the waiting thread is interrupted; the task comes to its own end
	 */
	@SuppressWarnings("unchecked")
	public static <T, E extends Exception> T call(Task<T, E> task) throws E {
		Future<T> future = THREADS.submit(task::call);
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException fault)
				throw fault;
			if (e.getCause() instanceof Error fault)
				throw fault;
			// a task throws nothing else
			throw (E) e.getCause();
		}
	}
}
