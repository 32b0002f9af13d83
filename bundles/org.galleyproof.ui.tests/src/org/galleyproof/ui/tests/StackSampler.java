package org.galleyproof.ui.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks every few milliseconds what a thread does while it is awake: to find what holds it up. What it sees costs the thread a little. */
final class StackSampler {

	/** Milliseconds between two looks. */
	private static final long BETWEEN = 1;
	/** Lines of a pause, and calls of a line. */
	private static final int NAMED = 5;
	private static final int DEPTH = 4;
	/** Calls that say what a stack is about. */
	private static final List<String> TELLING = List.of("org.galleyproof", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.swt.custom", "org.eclipse.core");
	private static final int LINES = 60;
	/** The call from which on a stack tells what is done; below it stands how the program was started. */
	private static final String ROOT = "org.eclipse.swt.widgets.Display.readAndDispatch";

	private final Thread watched;
	private final Thread thread = new Thread(this::look, "stack sampler");
	private final Map<String, Integer> times = new HashMap<>();
	private List<StackTraceElement[]> seen = new ArrayList<>();
	private boolean awake;
	private int all;
	private volatile boolean ended;

	StackSampler(Thread watched) {
		this.watched = watched;
		thread.setDaemon(true);
		thread.start();
	}

	synchronized void woken() {
		awake = true;
		seen = new ArrayList<>();
	}

	/** The thread sleeps again. @param counted whether what it did counts @return what it did most of the time, a line each call; empty where nobody looked */
	synchronized String asleep(boolean counted) {
		awake = false;
		if (!counted)
			return "";
		for (StackTraceElement[] stack : seen) {
			all++;
			Set<String> calls = new HashSet<>();
			for (int i = 0; i < stack.length && !name(stack[i]).equals(ROOT); i++)
				if (calls.add(name(stack[i])))
					times.merge(name(stack[i]), 1, Integer::sum);
		}
		return culprit();
	}

	synchronized void forget() {
		times.clear();
		all = 0;
	}

	void end() {
		ended = true;
	}

	/** The calls in which the thread spent its time, the most first. */
	synchronized List<String> profile() {
		return times.entrySet().stream().filter(each -> each.getKey().startsWith("org.")).sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(LINES)
				.map(each -> "%5.1f %%  %,7d ms  %s".formatted(100.0 * each.getValue() / all, each.getValue() * BETWEEN, each.getKey())).toList();
	}

	private void look() {
		while (!ended) {
			try {
				Thread.sleep(BETWEEN);
			} catch (InterruptedException e) {
				return;
			}
			synchronized (this) {
				if (awake)
					seen.add(watched.getStackTrace());
			}
		}
	}

	/** What was looked at most, by the outermost call that says what it is about, a line each. */
	private String culprit() {
		Map<String, Integer> by = new HashMap<>();
		for (StackTraceElement[] stack : seen)
			by.merge(about(stack), 1, Integer::sum);
		StringBuilder lines = new StringBuilder();
		by.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(NAMED)
				.forEach(each -> lines.append("\n            ").append(each.getValue() * BETWEEN).append(" ms  ").append(each.getKey()));
		return lines.toString();
	}

	private static String about(StackTraceElement[] stack) {
		int root = 0;
		while (root < stack.length && !name(stack[root]).equals(ROOT))
			root++;
		StringBuilder about = new StringBuilder();
		int named = 0;
		for (int i = root - 1; i >= 0 && named < DEPTH; i--) {
			String call = name(stack[i]);
			if (TELLING.stream().anyMatch(call::startsWith)) {
				about.append(about.isEmpty() ? "" : " > ").append(call.replaceFirst("^.*\\.(\\w+[.$])", "$1"));
				named++;
			}
		}
		return about + " > " + (root == 0 ? "" : name(stack[0]));
	}

	private static String name(StackTraceElement call) {
		return call.getClassName() + '.' + call.getMethodName();
	}
}
