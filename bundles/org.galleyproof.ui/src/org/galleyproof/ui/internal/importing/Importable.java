package org.galleyproof.ui.internal.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import org.galleyproof.exchange.Importers;

/** Which files of a folder can be imported. */
final class Importable {

	/** Files taken from folders at once. */
	static final int MOST = 10_000;

	private Importable() {
	}

	/**
	 * The files themselves, and in place of each folder the files in and below it whose names end as sources do, by name. Ends early, with what it
	 * has, when there are {@link #MOST} or {@code monitor} is cancelled.
	 */
	static List<Path> in(List<Path> paths, IProgressMonitor monitor) throws IOException {
		Set<Path> files = new LinkedHashSet<>();
		for (Path path : paths)
			if (Files.isDirectory(path))
				files.addAll(below(path, MOST - files.size(), monitor));
			else
				files.add(path);
		return List.copyOf(files);
	}

	private static List<Path> below(Path folder, int most, IProgressMonitor monitor) throws IOException {
		List<Path> found = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
				return !inner.equals(folder) && inner.getFileName().toString().startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (isSource(file))
					found.add(file);
				return found.size() >= most || monitor.isCanceled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				// a folder that may not be read gives nothing; its neighbours do
				return FileVisitResult.CONTINUE;
			}
		});
		found.sort(null);
		return found;
	}

	private static boolean isSource(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 && Importers.extensions().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
	}
}
