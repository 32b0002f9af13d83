package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Where the files of a dossier lie. */
final class DossierFolder {

	static final String DOSSIER = "dossier.xmi";
	/** What every file ends in while it is being written. */
	static final String TEMPORARY = ".tmp";
	private static final String XMI = ".xmi";
	/** Threads that look through the folders of sources, at most, and folders for each, at least. */
	private static final int WALKERS = 8;
	private static final int EACH = 16;

	private final Path folder;
	private volatile List<Path> temporary = List.of();

	/**
	 * A file that makes up the dossier.
	 *
	 * @param path relative, with slashes
	 * @param size in bytes
	 * @param modified in nanoseconds as far as the file system tells them
	 */
	record Listed(String path, long size, long modified) {

		/** The id of the source in it; only for files of sources. */
		String sourceId() {
			return path.substring(path.lastIndexOf('/') + 1, path.length() - XMI.length());
		}
	}

	DossierFolder(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	Path path() {
		return folder;
	}

	Path dossier() {
		return folder.resolve(DOSSIER);
	}

	Path sources() {
		return folder.resolve("sources");
	}

	Path history() {
		return folder.resolve("history");
	}

	/** What version control is to do with the files; a desk that has its own there keeps it. */
	Path attributes() {
		return folder.resolve(".gitattributes");
	}

	Path index() {
		return folder.resolve(".index");
	}

	/** The file of a source. 256 folders keep each of them short up to a million sources. */
	Path source(String id) {
		return source(id, "xmi");
	}

	Path source(String id, String extension) {
		return sources().resolve(SourceIds.digest(id).substring(0, 2)).resolve(id + '.' + extension);
	}

	Path resolve(Listed file) {
		return folder.resolve(file.path());
	}

	/** How messages name a file in here. */
	String name(Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	/** The files of all sources, by path. */
	List<Listed> list() throws IOException {
		List<Listed> found = Collections.synchronizedList(new ArrayList<>());
		List<Path> half = Collections.synchronizedList(new ArrayList<>());
		for (Path file : List.of(StagedFiles.temporary(dossier()), StagedFiles.temporary(CommitJournal.file(this)), StagedFiles.temporary(attributes())))
			if (Files.exists(file))
				half.add(file);
		walk((file, attributes) -> {
			if (file.toString().endsWith(XMI))
				found.add(new Listed(name(file), attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
			else if (file.toString().endsWith(TEMPORARY))
				half.add(file);
		});
		if (Files.isDirectory(history()))
			try (DirectoryStream<Path> lines = Files.newDirectoryStream(history(), "*" + TEMPORARY)) {
				lines.forEach(half::add);
			}
		found.sort(Comparator.comparing(Listed::path));
		temporary = half;
		return found;
	}

	/** Whether {@link #list} saw files that are being written, or that a killed writer left behind. */
	boolean hasTemporary() {
		return !temporary.isEmpty();
	}

	/** Does what a killed writer had decided to do, and deletes what else it left behind. Only for the holder of the lock. */
	void clean() throws IOException {
		CommitJournal.finish(this);
		list();
		for (Path file : temporary)
			Files.deleteIfExists(file);
		temporary = List.of();
	}

	/** May be called by several threads at once. */
	private interface Visit {
		void file(Path file, BasicFileAttributes attributes);
	}

	/** Walks through the folders of sources, several at a time: a disk that has not been read yet answers many questions as fast as one. */
	private void walk(Visit visit) throws IOException {
		if (!Files.isDirectory(sources()))
			return;
		List<Path> parts = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(sources())) {
			all.forEach(parts::add);
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(WALKERS, parts.size() / EACH)))) {
			List<Future<Void>> walks = parts.stream().map(part -> threads.submit(() -> walk(part, visit))).toList();
			for (Future<Void> walk : walks)
				walk.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		}
	}

	private static Void walk(Path part, Visit visit) throws IOException {
		Files.walkFileTree(part, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile())
					visit.file(file, attributes);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				// a temporary file of another process may go while we look
				if (failure instanceof NoSuchFileException)
					return FileVisitResult.CONTINUE;
				throw failure;
			}
		});
		return null;
	}
}
