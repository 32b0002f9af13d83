package org.galleyproof.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
 * those from its arrival to the next key's, so that what a key sets going later counts too, and at least the time from the press until
 * the thread sleeps again. Highlights are right again when the draft is up to date and the thread has painted all and sleeps. To be
 * used in the user's thread, but for {@link #key}.
 */
final class UserThread {

	private static final double MILLION = 1e6;
	private static final int WORST = 20;
	/** Milliseconds of the processor from which on the profile tells of a pause. */
	private static final int LEAST = Integer.getInteger("galleyproof.least", 0);
	/** Where Linux tells how long the thread that asks has waited for a processor. */
	private static final Path SCHEDULED = Path.of("/proc/thread-self/schedstat");

	private final Display display;
	private final OpenDraft draft;
	private final StyledText text = Desk.text();
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
	private final StackSampler sampler;
	private final Listener wakes = event -> woken();
	private final Listener sleeps = event -> asleep();
	private final DraftListener answers = this::answered;
	private final List<Key> keys = new ArrayList<>();
	private final List<Double> rights = new ArrayList<>();
	private final List<Stretch> worst = new ArrayList<>();
	private boolean counting;
	private long awake;
	private long awakeWork;
	private long awakeCollected;
	private long awakeQueued;
	private Key current;
	private boolean answered;

	/** A key that was typed; times in nanoseconds. */
	private static final class Key {

		private final long pressed;
		private final long arrived = System.nanoTime();
		private final boolean last;
		private long longest;
		private long longestWork;
		private long work;
		private boolean slept;
		private boolean right;

		Key(long pressed, boolean last) {
			this.pressed = pressed;
			this.last = last;
		}
	}

	/** A time in which the thread didn't sleep, in nanoseconds; of them the processor's and those in which it waited for one, and milliseconds in which the memory was tidied up. */
	private record Stretch(long length, long work, long collected, long queued, String culprit) {
	}

	/** @param sampled whether to look what the thread does in the longest pauses */
	UserThread(Display display, OpenDraft draft, boolean sampled) {
		this.display = display;
		this.draft = draft;
		sampler = sampled ? new StackSampler(display.getThread()) : null;
		display.addListener(SWT.PostExternalEventDispatch, wakes);
		display.addListener(SWT.PreExternalEventDispatch, sleeps);
		OpenDrafts.get().addListener(answers);
		woken();
	}

	/** What was measured until now does not count. */
	Void begin() {
		keys.clear();
		rights.clear();
		worst.clear();
		if (sampler != null)
			sampler.forget();
		counting = true;
		current = null;
		return null;
	}

	/** What comes now is no key's. */
	Void rest() {
		current = null;
		return null;
	}

	Void end() {
		current = null;
		counting = false;
		display.removeListener(SWT.PostExternalEventDispatch, wakes);
		display.removeListener(SWT.PreExternalEventDispatch, sleeps);
		OpenDrafts.get().removeListener(answers);
		if (sampler != null)
			sampler.end();
		return null;
	}

	/** Types a key; returns at once. May be called in any thread. @param last whether a rest follows */
	void key(char key, boolean last) {
		long pressed = System.nanoTime();
		display.asyncExec(() -> {
			answered = false;
			current = new Key(pressed, last);
			if (counting)
				keys.add(current);
			Event event = new Event();
			event.character = key;
			event.keyCode = key;
			text.notifyListeners(SWT.KeyDown, event);
			text.notifyListeners(SWT.KeyUp, event);
		});
	}

	int keys() {
		return keys.size();
	}

	/** Milliseconds that a key held the thread up. @param share 1 for the most */
	double pause(double share) {
		return at(keys.stream().map(key -> key.longest / MILLION).toList(), share);
	}

	/** Milliseconds of the processor that a key's longest pause took. */
	double pauseWork(double share) {
		return at(keys.stream().map(key -> key.longestWork / MILLION).toList(), share);
	}

	/** Milliseconds of the processor that the thread worked from a key to the next. */
	double work(double share) {
		return at(keys.stream().map(key -> key.work / MILLION).toList(), share);
	}

	/** Milliseconds from the last key of a row until the highlights were right. */
	double right(double share) {
		return at(rights, share);
	}

	/** The longest pauses, a line each, the longest first: how long, how much of it the processor worked or was not to be had, and memory was tidied up, and what was done. */
	List<String> worst() {
		return worst.stream().map(stretch -> "%8.1f ms, processor %6.1f ms, waited for one %6.1f ms, memory %d ms%s".formatted(stretch.length / MILLION, stretch.work / MILLION, stretch.queued / MILLION, stretch.collected, stretch.culprit)).toList();
	}

	/** Where the thread spent its time, a line each; empty where nobody looked. */
	List<String> profile() {
		return sampler == null ? List.of() : sampler.profile();
	}

	private void woken() {
		awake = System.nanoTime();
		awakeWork = threads.getCurrentThreadCpuTime();
		awakeCollected = collected();
		awakeQueued = queued();
		if (sampler != null)
			sampler.woken();
	}

	private void asleep() {
		long now = System.nanoTime();
		long work = threads.getCurrentThreadCpuTime() - awakeWork;
		Key key = current;
		String culprit = sampler == null ? "" : sampler.asleep(counting && key != null && work > LEAST * MILLION);
		if (counting && key != null) {
			long length = now - awake;
			if (!key.slept)
				length = Math.max(length, now - key.pressed);
			key.slept = true;
			key.longest = Math.max(key.longest, length);
			key.longestWork = Math.max(key.longestWork, work);
			key.work += work;
			keep(new Stretch(length, work, collected() - awakeCollected, queued() - awakeQueued, culprit));
			if (answered && key.last && !key.right) {
				key.right = true;
				rights.add((now - key.arrived) / MILLION);
			}
		}
		answered = false;
	}

	private void keep(Stretch stretch) {
		if (worst.size() == WORST && worst.getLast().length >= stretch.length)
			return;
		worst.add(stretch);
		worst.sort(Comparator.comparingLong((Stretch each) -> -each.length));
		if (worst.size() > WORST)
			worst.removeLast();
	}

	private long collected() {
		long sum = 0;
		for (GarbageCollectorMXBean collector : collectors)
			sum += collector.getCollectionTime();
		return sum;
	}

	/** Nanoseconds for which this thread has waited for a processor; 0 where nobody looks or the system doesn't tell. */
	private long queued() {
		if (sampler == null || !Files.exists(SCHEDULED))
			return 0;
		try {
			return Long.parseLong(Files.readString(SCHEDULED).split(" ")[1]);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
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
