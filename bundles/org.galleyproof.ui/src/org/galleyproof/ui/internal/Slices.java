package org.galleyproof.ui.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Display;

/**
 * What views do in the user's thread, in slices of which one is done at a time, whichever view asks: a key that comes meanwhile waits for one of them
 * and not for all. Each kind of work waits for its turn in the order of the asking. To be used in the user-interface thread.
 */
public final class Slices {

	/** Nanoseconds after which the next step waits for its turn: the window lays out and paints after each slice, which takes longer than the slice. */
	private static final long SLICE = 2_000_000;
	/** Milliseconds in which keys, mouse and pictures have their turn. */
	private static final int BREATH = 20;

	private static final Slices INSTANCE = new Slices(Display.getCurrent());

	private final Display display;
	private final Runnable next = this::next;
	private final Map<Object, Deque<Runnable>> waiting = new LinkedHashMap<>();
	/** Whether a turn is coming, or the breath after one. */
	private boolean taken;

	private Slices(Display display) {
		this.display = display;
	}

	/** Those of the workbench. */
	public static Slices get() {
		return INSTANCE;
	}

	/**
	 * Does {@code steps} one after the other soon, instead of what is left of an earlier call for the same owner.
	 *
	 * @param owner whose work it is
	 * @param steps short ones; each must find for itself whether what it shows things in is still there
	 */
	public void run(Object owner, List<Runnable> steps) {
		waiting.remove(owner);
		waiting.put(owner, new ArrayDeque<>(steps));
		if (!taken) {
			taken = true;
			display.asyncExec(next);
		}
	}

	/** Leaves out what is left of the owner's work. */
	public void stop(Object owner) {
		waiting.remove(owner);
	}

	/** Whether nothing is left to do. */
	public boolean isIdle() {
		return waiting.isEmpty();
	}

	private void next() {
		long begin = System.nanoTime();
		boolean any = false;
		while (!waiting.isEmpty() && (!any || System.nanoTime() - begin < SLICE)) {
			Map.Entry<Object, Deque<Runnable>> first = waiting.entrySet().iterator().next();
			Runnable step = first.getValue().poll();
			if (first.getValue().isEmpty())
				waiting.remove(first.getKey());
			any = true;
			if (step != null)
				run(step);
		}
		taken = any;
		if (any)
			display.timerExec(BREATH, next);
	}

	/** A step that fails must not hold the others up; the display tells of it as of any other failure. */
	private void run(Runnable step) {
		try {
			step.run();
		} catch (RuntimeException | Error e) {
			display.timerExec(BREATH, next);
			throw e;
		}
	}
}
