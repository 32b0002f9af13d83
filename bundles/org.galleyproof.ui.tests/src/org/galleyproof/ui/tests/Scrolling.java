package org.galleyproof.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Measures how long the user's thread doesn't sleep while somebody turns pages and goes down rows. */
final class Scrolling {

	private static final double MILLION = 1e6;
	/** Milliseconds between two pages, and between two rows, at least and those by which a row held down repeats. */
	private static final int READS = 250;
	private static final int REPEATS = 33;

	private final int length;
	private final List<Double> pages = new ArrayList<>();
	private final List<Double> rows = new ArrayList<>();
	private final Listener wakes = event -> woken();
	private final Listener sleeps = event -> asleep();
	private Display display;
	private StyledText text;
	private long awake;
	private long longest;

	/** @param length characters of the draft */
	Scrolling(int length) {
		this.length = length;
	}

	private void woken() {
		awake = System.nanoTime();
	}

	private void asleep() {
		longest = Math.max(longest, System.nanoTime() - awake);
	}

	/** Begins at the start of {@code text}; in the user's thread. */
	Void begin(Display shown, StyledText draft) {
		display = shown;
		text = draft;
		text.setSelection(0);
		display.addListener(SWT.PostExternalEventDispatch, wakes);
		display.addListener(SWT.PreExternalEventDispatch, sleeps);
		awake = System.nanoTime();
		return null;
	}

	/** Turns pages down, from the start again when the end is reached. */
	void pages(int times) throws InterruptedException {
		for (int page = 0; page < times; page++)
			pages.add(step(ST.PAGE_DOWN, READS));
	}

	/** Goes down rows from the middle of the draft. */
	void rows(int times) throws InterruptedException {
		display.syncExec(() -> text.setSelection(length / 2));
		Thread.sleep(READS);
		for (int row = 0; row < times; row++)
			rows.add(step(ST.LINE_DOWN, REPEATS));
	}

	/** In the user's thread. */
	Void end() {
		display.removeListener(SWT.PostExternalEventDispatch, wakes);
		display.removeListener(SWT.PreExternalEventDispatch, sleeps);
		return null;
	}

	/** The longest milliseconds in which the thread didn't sleep until the next step. */
	private double step(int action, int pause) throws InterruptedException {
		display.asyncExec(() -> {
			longest = 0;
			if (text.getCaretOffset() >= text.getCharCount() - 1)
				text.setSelection(0);
			text.invokeAction(action);
		});
		Thread.sleep(pause);
		double[] took = new double[1];
		display.syncExec(() -> took[0] = longest / MILLION);
		return took[0];
	}

	/** Milliseconds of the median, the 99th percentile and the longest pause. */
	@Override
	public String toString() {
		return "page down: " + figures(pages) + "; row down: " + figures(rows);
	}

	private static String figures(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		return String.format(Locale.ROOT, "pause %.1f ms, 99th pct %.1f, longest %.1f", sorted.get(sorted.size() / 2), sorted.get(Math.min(sorted.size() - 1, (int) (0.99 * sorted.size()))), sorted.getLast());
	}
}
