package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.failure;
import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.StatementIndex;

/**
 * The index of an open dossier and its way of staying up to date: at once, for who waits for it, or in a thread of its own. That thread works
 * in slices and gives the right to write away between them, so that a dossier can be edited while its index is made.
 */
final class DossierIndex implements Closeable {

	/** How long to wait for another process that writes, in milliseconds: the index is what one waits for, so it may take its time. */
	private static final long PATIENCE = 60_000;
	/** How long a slice takes, in nanoseconds: the first a short time, so that something can be found soon. */
	private static final long FIRST_SLICE = 500_000_000L;
	private static final long SLICE = 2_500_000_000L;
	/** How long the right to write is left to others between slices, in milliseconds: longer than they wait between two looks. */
	private static final long PAUSE = 120;
	/** Longer than anything takes, in nanoseconds. */
	private static final long FOREVER = Long.MAX_VALUE / 2;

	private final DossierFolder folder;
	private final IndexPlace place;
	private final StatementIndex statements;
	private final IndexKeeper keeper;
	/** Told while the index is made in the background; {@code null} where it is waited for instead. */
	private final Progress following;
	private volatile Thread thread;
	private volatile boolean closing;
	private volatile String problem;
	/** Whether the index was found to be what the files say while it was opened; that counts once. */
	private volatile boolean foundCurrent;

	/**
	 * @param opening from {@link #begin}
	 * @param following told while the index is made in the background; {@code null} to wait for it instead
	 * @throws IOException when the folder can't be read or written
	 */
	DossierIndex(DossierFolder folder, Future<IndexPlace.Opened> opening, Progress following) throws IOException {
		this.folder = folder;
		this.following = following;
		IndexPlace.Opened opened = await(opening);
		place = opened.place();
		StatementIndex open = opened.statements();
		IndexKeeper of = new IndexKeeper(folder, open);
		if (!of.isReadable()) {
			open.close();
			open = place.anew();
			of = new IndexKeeper(folder, open);
		}
		foundCurrent = opened.current();
		statements = open;
		keeper = of;
	}

	/** Begins to open the index in a thread of its own, while other files of the dossier are read, and looks whether it is current. */
	static Future<IndexPlace.Opened> begin(DossierFolder folder) {
		FutureTask<IndexPlace.Opened> opening = new FutureTask<>(() -> IndexPlace.open(folder));
		Thread.ofPlatform().daemon().name("Galleyproof index").start(opening);
		return opening;
	}

	/** Closes what was begun to be opened and is not wanted any more. */
	static void end(Future<IndexPlace.Opened> opening) {
		try {
			opening.get().statements().close();
			opening.get().place().leave();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | IOException e) {
			// it could not be opened: there is nothing to close
			return;
		}
	}

	private static IndexPlace.Opened await(Future<IndexPlace.Opened> opening) throws IOException {
		try {
			return opening.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error)
				throw error;
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		}
	}

	StatementIndex statements() {
		return statements;
	}

	IndexKeeper keeper() {
		return keeper;
	}

	/** Whether the thread is at work. */
	boolean isWorking() {
		return thread != null;
	}

	/** Why the thread gave up, a sentence; empty where it did not. */
	Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	/** Waits until the thread has finished, if it is at work. */
	void await() throws InterruptedException {
		Thread working = thread;
		if (working != null)
			working.join();
	}

	/**
	 * Brings the index up to date before it returns; where it is followed, begins to do so in the background.
	 *
	 * @param progress asked and told where this waits
	 * @throws UserException when another program has been writing for a minute, the dossier is damaged, or {@code progress} asks to end
	 */
	void followFiles(Progress progress) throws IOException, UserException {
		if (isCurrent())
			return;
		if (following == null)
			slice(progress, FOREVER);
		else
			follow();
	}

	/** Begins to bring the index up to date in the background where it is followed, unless that is being done. */
	synchronized void follow() {
		if (following == null || thread != null || closing)
			return;
		problem = null;
		thread = Thread.ofPlatform().daemon().name("Galleyproof index").start(this::work);
	}

	/** Whether nothing is to be done; tidies up after a killed writer. */
	boolean isCurrent() throws IOException {
		statements.refresh();
		boolean found = foundCurrent && keeper.knowsPeople();
		foundCurrent = false;
		if (!found && !keeper.isCurrent())
			return false;
		if (folder.hasTemporary())
			clean();
		return true;
	}

	@Override
	public void close() throws IOException {
		closing = true;
		try {
			await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		statements.close();
		place.leave();
	}

	private void work() {
		try {
			Progress own = new Progress() {
				@Override
				public void at(String what, long done, long total) {
					following.at(what, done, total);
				}

				@Override
				public boolean cancelled() {
					return closing || following.cancelled();
				}
			};
			long time = FIRST_SLICE;
			while (!own.cancelled() && !isCurrent() && !slice(own, time)) {
				time = SLICE;
				Thread.sleep(PAUSE);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException | UncheckedIOException e) {
			problem = text("index.unreadable", folder.path(), reason(e));
		} catch (UserException e) {
			problem = closing || following.cancelled() ? null : e.getMessage();
		} finally {
			thread = null;
		}
	}

	private boolean slice(Progress progress, long time) throws IOException, UserException {
		try (DossierLock lock = DossierLock.take(place.folder(), PATIENCE)) {
			if (lock == null)
				throw failure("dossier.locked", folder.path());
			if (!place.own())
				folder.clean();
			statements.refresh();
			return keeper.update(DossierFile.load(folder), progress, time);
		}
	}

	/** Cleans up after a killed writer; one that is at work holds the lock, and its files stay. */
	private void clean() {
		try (DossierLock lock = DossierLock.take(folder, 0)) {
			if (lock != null)
				folder.clean();
		} catch (IOException e) {
			// a folder that may only be read keeps them, and nobody reads them
			return;
		}
	}
}
