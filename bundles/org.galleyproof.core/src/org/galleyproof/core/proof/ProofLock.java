package org.galleyproof.core.proof;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * The right to write a proof file: one program and one thread at a time. A file beside it is locked for the moment and deleted afterwards; the system
 * releases the lock when its holder is killed. Whoever gets the lock writes a word of their own into the file and reads it back by its name, because
 * the file that was waited for may have been deleted meanwhile and be another one's.
 */
final class ProofLock implements Closeable {

	/** Far beyond any content, so that the file can be read while it is locked, on every system. */
	private static final long LOCKED = Long.MAX_VALUE - 1;
	private static final long LOOK = 20;

	private final Path file;
	private final FileChannel channel;
	private final FileLock lock;

	private ProofLock(Path file, FileChannel channel, FileLock lock) {
		this.file = file;
		this.channel = channel;
		this.lock = lock;
	}

	/**
	 * Takes the lock.
	 *
	 * @param patience how long to wait for its holder, in milliseconds
	 * @return {@code null} where it was not to be had in time
	 */
	static ProofLock take(Path proof, long patience) throws IOException {
		Path file = proof.resolveSibling("." + proof.getFileName() + ".lock");
		long end = System.nanoTime() + patience * 1_000_000;
		try {
			while (true) {
				ProofLock lock = tryOnce(file);
				if (lock != null || System.nanoTime() > end)
					return lock;
				Thread.sleep(LOOK);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	private static ProofLock tryOnce(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock(LOCKED, 1, false);
			if (lock != null && isStillThere(file, channel))
				return new ProofLock(file, channel, lock);
		} catch (OverlappingFileLockException e) {
			// held by this program itself, through another session
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
		if (lock != null)
			lock.release();
		channel.close();
		return null;
	}

	private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
		byte[] word = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(word), 0);
		try {
			return Arrays.equals(word, Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			// some systems delete no open file: it stays, and the next holder takes it
			channel.truncate(0);
		} finally {
			lock.release();
			channel.close();
		}
	}
}
