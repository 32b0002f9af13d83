package org.galleyproof.ui.internal.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.swt.widgets.Display;

/**
 * Does work in the user's thread in slices, so that a key that comes meanwhile waits for one of them and not for all. To be used in the
 * user-interface thread.
 */
final class Slices {

	/** Nanoseconds after which the next step waits for its turn: the window lays out and paints after each slice, which takes longer than the slice. */
	private static final long SLICE = 3_000_000;
	/** Milliseconds in which keys, mouse and pictures have their turn. */
	private static final int BREATH = 35;

	private final Display display = Display.getCurrent();
	private final Runnable next = this::next;
	private Deque<Runnable> steps = new ArrayDeque<>();

	/** Does {@code all} one after the other, the first at once, instead of what is left of an earlier call. @param all short ones */
	void run(List<Runnable> all) {
		stop();
		steps = new ArrayDeque<>(all);
		next();
	}

	/** Leaves out what is left. */
	void stop() {
		steps = new ArrayDeque<>();
		display.timerExec(-1, next);
	}

	private void next() {
		long begin = System.nanoTime();
		Deque<Runnable> now = steps;
		while (!now.isEmpty() && System.nanoTime() - begin < SLICE)
			now.poll().run();
		if (now == steps && !now.isEmpty())
			display.timerExec(BREATH, next);
	}
}
