package org.galleyproof.cli.internal;

import org.galleyproof.core.user.Progress;

/** Tells on standard error how far the work is: one line written over on a terminal, an occasional line elsewhere. */
final class ProgressLine implements Progress {

	private static final long ON_TERMINAL = 100_000_000L;
	private static final long ELSEWHERE = 5_000_000_000L;

	private final Console console;
	private final long interval;
	private long last;
	private int width;

	ProgressLine(Console console) {
		this.console = console;
		interval = console.terminal() ? ON_TERMINAL : ELSEWHERE;
		last = console.terminal() ? System.nanoTime() - interval : System.nanoTime();
	}

	@Override
	public void at(String what, long done, long total) {
		long now = System.nanoTime();
		if (now - last < interval)
			return;
		last = now;
		String line = total > 0 ? Strings.get("progress.of", what, done, total, Math.min(100, 100 * done / total)) : Strings.get("progress", what, done);
		if (console.terminal()) {
			console.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
			console.err().flush();
			width = line.length();
		} else
			console.err().println(line);
	}

	@Override
	public boolean cancelled() {
		return false;
	}

	/** Clears the line. */
	void end() {
		if (width > 0)
			console.err().print("\r" + " ".repeat(width) + "\r");
		console.err().flush();
		width = 0;
	}
}
