package org.galleyproof.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** What needs the lock for writing to an index. */
final class IndexFiles {

	/** How long a writer waits for another process, in milliseconds. */
	private static final long PATIENCE = 5_000;
	/** Memory for changes not yet written, in megabytes; more makes an import no faster. */
	private static final int BUFFER = 72;
	/** What Lucene calls its files. */
	private static final Pattern FILE = Pattern.compile("(?:pending_)?segments|_[0-9a-z]");

	private IndexFiles() {
	}

	/**
	 * A writer, which holds the lock until it is closed, and then keeps only what was committed.
	 *
	 * @throws IndexLockedException when another process does not let go of it in time
	 */
	static IndexWriter writer(Path folder, Directory directory) throws IOException {
		long end = System.nanoTime() + PATIENCE * 1_000_000;
		while (true)
			try {
				// the terms come ready made; the analyzer is never asked
				return new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()).setCodec(new BatchCodec(Codec.getDefault())).setRAMBufferSizeMB(BUFFER).setCommitOnClose(false));
			} catch (LockObtainFailedException e) {
				if (System.nanoTime() > end)
					throw locked(folder, e);
				pause(e);
			}
	}

	/** Deletes whatever Lucene wrote: it refuses to write over a commit that it can't read. */
	static void discard(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (Directory directory = FSDirectory.open(folder); Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			for (String file : directory.listAll())
				if (FILE.matcher(file).lookingAt())
					directory.deleteFile(file);
		} catch (LockObtainFailedException e) {
			throw locked(folder, e);
		}
	}

	private static IndexLockedException locked(Path folder, LockObtainFailedException cause) {
		return new IndexLockedException("Another program is writing to " + folder, cause);
	}

	private static void pause(IOException reason) throws IOException {
		try {
			Thread.sleep(50);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw reason;
		}
	}
}
