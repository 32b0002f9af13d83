package org.galleyproof.core.dossier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files written beside their places until {@link #commit} forces them to disk and moves them there, in the order in which they
 * were staged. Each move is atomic; a kill between two moves leaves the earlier files new and the later ones as they were. Files
 * are forced by several threads at once: a disk that waits for one request at a time takes minutes for thousands of small ones.
 */
final class StagedFiles {

	private static final int FORCING = 8;

	private final Set<Path> targets = new LinkedHashSet<>();

	interface Content {
		void write(OutputStream out) throws IOException;
	}

	/** Stages a file; staged before, its content is replaced. */
	void stage(Path target, Content content) throws IOException {
		Files.createDirectories(target.getParent());
		targets.add(target);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary(target)), 1 << 16)) {
			content.write(out);
		}
	}

	/** Makes the staged files lasting. After a failure before the first move nothing has changed; call {@link #discard} then. */
	void commit() throws IOException {
		force();
		for (Path target : targets)
			Files.move(temporary(target), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		Set<Path> folders = new LinkedHashSet<>();
		targets.forEach(target -> folders.add(target.getParent()));
		for (Path folder : folders)
			forceFolder(folder);
		targets.clear();
	}

	/** Deletes what was staged and not moved. */
	void discard() throws IOException {
		for (Path target : targets)
			Files.deleteIfExists(temporary(target));
		targets.clear();
	}

	static Path temporary(Path target) {
		return target.resolveSibling(target.getFileName() + DossierFolder.TEMPORARY);
	}

	private void force() throws IOException {
		try (ExecutorService threads = Executors.newFixedThreadPool(FORCING)) {
			List<Future<?>> forced = new ArrayList<>(targets.size());
			for (Path target : targets)
				forced.add(threads.submit(() -> {
					try (FileChannel channel = FileChannel.open(temporary(target), StandardOpenOption.WRITE)) {
						channel.force(true);
					}
					return null;
				}));
			for (Future<?> one : forced)
				one.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		}
	}

	/** Makes the moves in a folder lasting. Windows knows no such thing: there a folder can't be opened, and moves are journalled. */
	private static void forceFolder(Path folder) throws IOException {
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
}
