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
	private static final long BETWEEN = 3;
	/** The share of a pause's looks that must agree on a call for it to be the culprit. */
	private static final double SHARE = 0.6;
	private static final int NAMED = 7;
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

	private String culprit() {
		List<String> path = new ArrayList<>();
		List<StackTraceElement[]> agree = seen;
		while (true) {
			Map<String, List<StackTraceElement[]>> next = new HashMap<>();
			for (StackTraceElement[] stack : agree)
				if (stack.length > path.size())
					next.computeIfAbsent(stack[stack.length - 1 - path.size()].toString(), call -> new ArrayList<>()).add(stack);
			var most = next.entrySet().stream().max(Map.Entry.comparingByValue((a, b) -> a.size() - b.size())).orElse(null);
			if (most == null || most.getValue().size() < SHARE * seen.size())
				break;
			path.add(most.getKey());
			agree = most.getValue();
		}
		StringBuilder lines = new StringBuilder();
		boolean begun = false;
		for (int i = 0; i < path.size(); i++)
			if (!begun)
				begun = path.get(i).contains(ROOT);
			else if (i >= path.size() - NAMED || path.get(i).contains("org.galleyproof"))
				lines.append("\n            ").append(path.get(i));
		return lines.toString();
	}

	private static String name(StackTraceElement call) {
		return call.getClassName() + '.' + call.getMethodName();
	}
}
