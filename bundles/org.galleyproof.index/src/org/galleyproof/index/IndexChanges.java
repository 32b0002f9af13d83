package org.galleyproof.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/** The writing side of an index: holds Lucene's writer, and with it the lock, from the first change until they are committed or undone. */
final class IndexChanges {

	private final Path folder;
	private final Directory directory;
	private IndexWriter writer;

	IndexChanges(Path folder, Directory directory) {
		this.folder = folder;
		this.directory = directory;
	}

	/** Takes the lock where it is not held yet. */
	synchronized IndexWriter writer() throws IOException {
		if (writer == null)
			writer = IndexFiles.writer(folder, directory);
		return writer;
	}

	/** Makes the changes lasting, with what is to be kept beside them, and gives the lock back. */
	synchronized void commit(Map<String, String> data) throws IOException {
		IndexWriter out = writer();
		out.setLiveCommitData(data.entrySet());
		out.commit();
		out.close();
		writer = null;
	}

	/** Undoes the changes and gives the lock back. */
	synchronized void rollback() throws IOException {
		if (writer != null) {
			writer.rollback();
			writer = null;
		}
	}
}
