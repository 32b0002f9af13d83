package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the files of a dossier lie. */
final class DossierFolder {

	static final String DOSSIER = "dossier.xmi";
	/** What every file ends in while it is being written. */
	static final String TEMPORARY = ".tmp";
	private static final String XMI = ".xmi";

	private final Path folder;

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
		List<Listed> found = new ArrayList<>();
		walk(XMI, (file, attributes) -> found.add(new Listed(name(file), attributes.size(), attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS))));
		found.sort(Comparator.comparing(Listed::path));
		return found;
	}

	/** Deletes what a killed writer left behind. Only for the holder of the lock. */
	void clean() throws IOException {
		List<Path> left = new ArrayList<>();
		walk(TEMPORARY, (file, attributes) -> left.add(file));
		try (var files = Files.newDirectoryStream(folder, '*' + TEMPORARY)) {
			files.forEach(left::add);
		}
		for (Path file : left)
			Files.deleteIfExists(file);
	}

	private interface Visit {
		void file(Path file, BasicFileAttributes attributes);
	}

	private void walk(String ending, Visit visit) throws IOException {
		if (!Files.isDirectory(sources()))
			return;
		Files.walkFileTree(sources(), new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && file.getFileName().toString().endsWith(ending))
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
	}
}
