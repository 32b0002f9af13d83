package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Files written beside their places until {@link #commit} moves them there: all of them or none, whenever the program is killed. Each is forced to
 * disk while the next is written, by several threads at once: a disk that waits for one request at a time takes minutes for thousands of small
 * ones. Several threads may stage; one commits or discards when they have finished.
 */
final class StagedFiles {

	private static final int FORCING = 8;

	private final DossierFolder folder;
	private final Set<Path> targets = new LinkedHashSet<>();
	/** Folders that were made for targets. */
	private final Set<Path> made = new LinkedHashSet<>();
	private final List<Future<?>> forced = new ArrayList<>();
	private ExecutorService threads;

	/** @param folder in which all of them lie */
	StagedFiles(DossierFolder folder) {
		this.folder = folder;
	}

	/**
	 * A file as it was written; moving it into its place changes nothing of this.
	 *
	 * @param size in bytes
	 * @param modified in nanoseconds since 1970 as far as the file system tells them
	 * @param digest SHA-256 in hexadecimal digits
	 */
	record Written(long size, long modified, String digest) {
	}

	/** Stages a file; staged before, its content is replaced. */
	Written stage(Path target, ByteBuffer content) throws IOException {
		boolean missing = !Files.isDirectory(target.getParent());
		if (missing)
			Files.createDirectories(target.getParent());
		synchronized (this) {
			targets.add(target);
			if (missing)
				made.add(target.getParent());
		}
		MessageDigest digest = SourceIds.sha256();
		digest.update(content.duplicate());
		Path file = temporary(target);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			while (content.hasRemaining())
				channel.write(content);
		}
		forceSoon(file);
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		return new Written(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), HexFormat.of().formatHex(digest.digest()));
	}

	private synchronized void forceSoon(Path file) {
		if (threads == null)
			threads = Executors.newFixedThreadPool(FORCING);
		forced.add(threads.submit(() -> {
			force(file);
			return null;
		}));
	}

	/** Makes the staged files lasting. After a failure nothing has changed, or all is done when the dossier is opened next; call {@link #discard} then. */
	void commit() throws IOException {
		awaitForced();
		if (targets.size() > 1)
			CommitJournal.write(folder, targets);
		// who reads meanwhile never sees a source that names somebody unknown
		if (targets.contains(folder.dossier()))
			move(List.of(folder.dossier()));
		move(targets);
		if (targets.size() > 1)
			CommitJournal.delete(folder);
		targets.clear();
		made.clear();
	}

	/** Deletes what was staged and not moved, and the folders that were made for it, unless it is decided already that it counts. */
	void discard() throws IOException {
		if (threads != null)
			threads.close();
		threads = null;
		forced.clear();
		if (!CommitJournal.exists(folder)) {
			for (Path target : targets)
				Files.deleteIfExists(temporary(target));
			for (Path each : made)
				deleteEmpty(each);
		}
		targets.clear();
		made.clear();
	}

	private static void deleteEmpty(Path made) throws IOException {
		try {
			Files.deleteIfExists(made);
		} catch (DirectoryNotEmptyException e) {
			// somebody put a file of their own there
			return;
		}
	}

	/** Moves what is still beside its place. */
	static void move(Iterable<Path> targets) throws IOException {
		Set<Path> folders = new LinkedHashSet<>();
		for (Path target : targets) {
			if (Files.exists(temporary(target)))
				Files.move(temporary(target), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			folders.add(target.getParent());
		}
		for (Path each : folders)
			forceFolder(each);
	}

	static Path temporary(Path target) {
		return target.resolveSibling(target.getFileName() + DossierFolder.TEMPORARY);
	}

	static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Makes the moves in a folder lasting. Windows knows no such thing: there a folder can't be opened, and moves are journalled. */
	static void forceFolder(Path folder) throws IOException {
		FileChannel channel;
		try {
			channel = FileChannel.open(folder, StandardOpenOption.READ);
		} catch (IOException e) {
			return;
		}
		try (channel) {
			channel.force(true);
		}
	}

	private void awaitForced() throws IOException {
		try {
			for (Future<?> one : forced)
				one.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		}
		forced.clear();
	}
}
