package org.galleyproof.core.proof;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs one task a moment after it was asked for, however often it is asked for within that moment; never twice at once. */
final class Saver {

	/** Milliseconds from a decision until it is on disk: several decisions in a row become one writing. */
	private static final long MOMENT = 300;

	private static final ScheduledExecutorService THREAD = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "Galleyproof decisions");
		thread.setDaemon(true);
		return thread;
	});

	private final Runnable task;
	private final Object turn = new Object();
	private Future<?> waiting;

	Saver(Runnable task) {
		this.task = task;
	}

	/** Runs the task soon, in a thread of its own. */
	synchronized void soon() {
		if (waiting == null || waiting.isDone())
			waiting = THREAD.schedule(this::now, MOMENT, TimeUnit.MILLISECONDS);
	}

	/** Runs the task now, in this thread. */
	void now() {
		synchronized (this) {
			if (waiting != null)
				waiting.cancel(false);
			waiting = null;
		}
		synchronized (turn) {
			task.run();
		}
	}
}
