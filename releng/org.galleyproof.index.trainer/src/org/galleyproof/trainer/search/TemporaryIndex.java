package org.galleyproof.trainer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;

/** An index in a folder of temporary files, which goes with it. */
final class TemporaryIndex implements AutoCloseable {

	private final Path folder;
	private final StatementIndex index;

	private TemporaryIndex(Path folder, StatementIndex index) {
		this.folder = folder;
		this.index = index;
	}

	static TemporaryIndex of(List<StatementDocument> statements) throws IOException {
		Path folder = Files.createTempDirectory("train-search");
		TemporaryIndex temporary = new TemporaryIndex(folder, StatementIndex.open(folder));
		temporary.index.add(statements);
		temporary.index.commit();
		return temporary;
	}

	StatementIndex index() {
		return index;
	}

	@Override
	public void close() throws IOException {
		index.close();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
