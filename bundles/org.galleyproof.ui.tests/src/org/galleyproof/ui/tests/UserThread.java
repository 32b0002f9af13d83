package org.galleyproof.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import org.galleyproof.ui.internal.proof.DraftListener;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * A watch on the user's thread while keys are typed. A pause is a stretch in which the thread doesn't sleep; a key's is the longest of
 * those from its arrival to the next key's, so that what a key sets going later counts too. Highlights are right again when the draft
 * is up to date and the thread has painted all and sleeps.
 */
final class UserThread {

	private static final double MILLION = 1e6;

	private final Display display;
	private final OpenDraft draft;
	private final StyledText text = Desk.text();
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final List<Double> pauses = new ArrayList<>();
	private final List<Double> works = new ArrayList<>();
	private final List<Double> rights = new ArrayList<>();
	private final Listener wakes = event -> woken();
	private final Listener sleeps = event -> asleep();
	private final DraftListener answers = this::answered;
	private boolean counting;
	private long awake;
	private long awakeWork;
	private long longest;
	private long longestWork;
	private long lastKey;
	private boolean answered;

	UserThread(Display display, OpenDraft draft) {
		this.display = display;
		this.draft = draft;
		display.addListener(SWT.PostExternalEventDispatch, wakes);
		display.addListener(SWT.PreExternalEventDispatch, sleeps);
		OpenDrafts.get().addListener(answers);
		woken();
	}

	/** What was measured until now does not count. */
	Void begin() {
		pauses.clear();
		works.clear();
		rights.clear();
		counting = true;
		longest = 0;
		longestWork = 0;
		lastKey = 0;
		return null;
	}

	Void end() {
		closeKey();
		display.removeListener(SWT.PostExternalEventDispatch, wakes);
		display.removeListener(SWT.PreExternalEventDispatch, sleeps);
		OpenDrafts.get().removeListener(answers);
		return null;
	}

	/** Types a key; returns at once. */
	void key(char key) {
		display.asyncExec(() -> {
			closeKey();
			lastKey = System.nanoTime();
			answered = false;
			Event event = new Event();
			event.character = key;
			event.keyCode = key;
			text.notifyListeners(SWT.KeyDown, event);
			text.notifyListeners(SWT.KeyUp, event);
		});
	}

	/** Milliseconds that a key held the thread up. */
	double pause(double share) {
		return at(pauses, share);
	}

	/** Milliseconds of the processor that a key's longest pause took. */
	double work(double share) {
		return at(works, share);
	}

	/** Milliseconds from the last key of a row until the highlights were right. */
	double right(double share) {
		return at(rights, share);
	}

	private void closeKey() {
		if (counting && lastKey != 0) {
			pauses.add(longest / MILLION);
			works.add(longestWork / MILLION);
		}
		longest = 0;
		longestWork = 0;
	}

	private void woken() {
		awake = System.nanoTime();
		awakeWork = threads.getCurrentThreadCpuTime();
	}

	private void asleep() {
		long now = System.nanoTime();
		longest = Math.max(longest, now - awake);
		longestWork = Math.max(longestWork, threads.getCurrentThreadCpuTime() - awakeWork);
		if (answered && lastKey != 0 && counting)
			rights.add((now - lastKey) / MILLION);
		answered = false;
	}

	private void answered(OpenDraft changed) {
		if (changed == draft && draft.isUpToDate())
			answered = true;
	}

	private static double at(List<Double> values, double share) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
	}
}
