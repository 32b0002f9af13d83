package org.galleyproof.ui.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks every few milliseconds what a thread does while it is awake: to find what holds it up. What it sees costs the thread a little. */
final class StackSampler {

	/** Milliseconds between two looks. */
	private static final long BETWEEN = 1;
	/** Lines of a pause, and calls of a line. */
	private static final int NAMED = 5;
	private static final int DEPTH = 4;
	/** Calls that say what a stack is about. */
	private static final List<String> TELLING = List.of("org.galleyproof", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.swt.custom", "org.eclipse.core");
	/** Calls of which the profile tells: those with a hundredth of all looks, and so deep. */
	private static final double TOLD = 0.01;
	private static final int DEEPEST = 60;
	/** The call from which on a stack tells what is done; below it stands how the program was started. */
	private static final String ROOT = "org.eclipse.swt.widgets.Display.readAndDispatch";

	private final Thread watched;
	private final Thread thread = new Thread(this::look, "stack sampler");
	private Node calls = new Node();
	private List<StackTraceElement[]> seen = new ArrayList<>();
	private boolean awake;
	private volatile boolean ended;

	/** A call, how often it was seen, and what it called. */
	private static final class Node {

		private final Map<String, Node> callees = new HashMap<>();
		private int times;
	}

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
			int root = root(stack);
			Node node = calls;
			node.times++;
			for (int i = root - 1; i >= Math.max(0, root - DEEPEST); i--) {
				node = node.callees.computeIfAbsent(name(stack[i]), call -> new Node());
				node.times++;
			}
		}
		return culprit();
	}

	synchronized void forget() {
		calls = new Node();
	}

	void end() {
		ended = true;
	}

	/** The calls in which the thread spent its time as a tree, those that took the most first; a call that only hands on to one other is left out. */
	synchronized List<String> profile() {
		List<String> lines = new ArrayList<>();
		collect(calls, 0, lines);
		return lines;
	}

	private void collect(Node node, int depth, List<String> lines) {
		node.callees.entrySet().stream().filter(each -> each.getValue().times >= Math.max(1, TOLD * calls.times))
				.sorted(Comparator.comparingInt((Map.Entry<String, Node> each) -> -each.getValue().times)).forEach(each -> {
					boolean handsOn = each.getValue().callees.size() == 1 && each.getValue().callees.values().iterator().next().times == each.getValue().times;
					if (!handsOn)
						lines.add("%5.1f %%  %s%s".formatted(100.0 * each.getValue().times / calls.times, " ".repeat(depth), each.getKey()));
					collect(each.getValue(), handsOn ? depth : depth + 1, lines);
				});
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
		int root = root(stack);
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

	/** Where the call stands from which on the stack tells what is done. */
	private static int root(StackTraceElement[] stack) {
		int root = 0;
		while (root < stack.length && !name(stack[root]).equals(ROOT))
			root++;
		return root;
	}

	private static String name(StackTraceElement call) {
		return call.getClassName() + '.' + call.getMethodName();
	}
}
