package org.galleyproof.ui.internal;

/**
 * A stretch of a job that nobody waits for at this moment: until it is closed, its thread has the lowest priority, so that a key that comes
 * meanwhile finds a processor. What the workbench itself does for a job stays outside, for the user's thread may have to wait for it. On Linux
 * the product's start has to allow for priorities, see {@code releng/setup.sh}; elsewhere they always count.
 */
public final class Background implements AutoCloseable {

	private final int usual;

	private Background(int usual) {
		this.usual = usual;
	}

	/** Begins such a stretch in the calling thread, which must close it. */
	public static Background begin() {
		Thread thread = Thread.currentThread();
		Background background = new Background(thread.getPriority());
		thread.setPriority(Thread.MIN_PRIORITY);
		return background;
	}

	@Override
	public void close() {
		Thread.currentThread().setPriority(usual);
	}
}
