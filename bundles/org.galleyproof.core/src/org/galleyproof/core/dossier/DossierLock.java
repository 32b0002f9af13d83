package org.galleyproof.core.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to write to a dossier: one process and one thread at a time. The system releases it when its holder is killed. */
final class DossierLock implements Closeable {

	private final FileChannel channel;
	private final FileLock lock;

	private DossierLock(FileChannel channel, FileLock lock) {
		this.channel = channel;
		this.lock = lock;
	}

	/**
	 * Takes the lock.
	 *
	 * @param patience how long to wait for its holder, in milliseconds
	 * @return {@code null} where it was not to be had in time
	 */
	static DossierLock take(DossierFolder folder, long patience) throws IOException {
		return take(folder.index(), patience);
	}

	/** As {@link #take(DossierFolder, long)}: the right to write to the index in a folder, which is that to its dossier where it lies there. */
	static DossierLock take(Path index, long patience) throws IOException {
		Files.createDirectories(index);
		Path ignore = index.resolve(".gitignore");
		if (!Files.exists(ignore))
			Files.writeString(ignore, "*\n");
		FileChannel channel = FileChannel.open(index.resolve("dossier.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			long end = System.nanoTime() + patience * 1_000_000;
			while (true) {
				FileLock lock = tryLock(channel);
				if (lock != null)
					return new DossierLock(channel, lock);
				if (System.nanoTime() > end) {
					channel.close();
					return null;
				}
				Thread.sleep(50);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			channel.close();
			return null;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			// held by this process itself, through another store
			return null;
		}
	}

	@Override
	public void close() throws IOException {
		lock.release();
		channel.close();
	}
}
