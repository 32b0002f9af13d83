package org.galleyproof.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** The reading side of an index: what was committed when it was last looked for. Any thread may read, and takes no lock. */
final class Searchers implements Closeable {

	private final Directory directory;
	private final AtomicLong generation = new AtomicLong(1);
	/** Read without the lock; {@code null} while there is nothing to read. */
	private volatile SearcherManager searchers;

	/** @param directory closed by its owner */
	Searchers(Directory directory) {
		this.directory = directory;
	}

	interface Read<T> {
		T from(IndexSearcher searcher) throws IOException;
	}

	/**
	 * Reads what was committed; {@code empty} where nothing was.
	 *
	 * @throws UncheckedIOException when the files can't be read
	 */
	<T> T read(T empty, Read<T> read) {
		SearcherManager manager = searchers;
		if (manager == null)
			return empty;
		try {
			IndexSearcher searcher = manager.acquire();
			try {
				return read.from(searcher);
			} finally {
				manager.release(searcher);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Another number whenever {@link #refresh} saw something new. */
	long generation() {
		return generation.get();
	}

	/** Sees what was committed since, by whatever process. Cheap where nothing was. */
	synchronized void refresh() throws IOException {
		if (searchers == null) {
			if (!DirectoryReader.indexExists(directory))
				return;
			searchers = new SearcherManager(directory, null);
			generation.incrementAndGet();
			return;
		}
		long before = version();
		searchers.maybeRefreshBlocking();
		if (version() != before)
			generation.incrementAndGet();
	}

	@Override
	public synchronized void close() throws IOException {
		SearcherManager open = searchers;
		searchers = null;
		if (open != null)
			open.close();
	}

	private long version() {
		return read(0L, searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
	}
}
