package org.galleyproof.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * The writing side of an index: holds Lucene's writer, and with it the lock, from the first change until they are committed or undone. What is added is
 * gathered in a {@link Batch}; while a full one is written, another is filled. Several threads may add.
 */
final class IndexChanges {

	/**
	 * Memory of a batch, in bytes; at most one is filled while one is written, which takes half as much again. The larger they are, the less is left to
	 * Lucene to merge.
	 */
	private static final long FULL = Math.clamp(Runtime.getRuntime().maxMemory() / 10, 8L << 20, 96L << 20);
	/** Documents between two looks at how large a batch is. */
	private static final int LOOK = 256;

	private final Path folder;
	private final Directory directory;
	private IndexWriter writer;
	/** Gone when the writer is, so that an index which nobody writes to takes none. */
	private Room room = new Room();
	private Batch filling = new Batch(room);
	private int looked;
	/** Held while a batch is written; its content is in neither place then. */
	private final Object writing = new Object();
	/** Whether Lucene holds deletions that it has not carried out. It would carry them out on what is added after them, too. */
	private boolean deleting;

	IndexChanges(Path folder, Directory directory) {
		this.folder = folder;
		this.directory = directory;
	}

	/** Adds a statement, whose id must be new. */
	void add(StatementDocument statement) throws IOException {
		Batch.Ready ready = Batch.Ready.of(statement);
		Batch full;
		synchronized (this) {
			writer();
			filling.add(ready);
			full = full();
		}
		write(full);
	}

	/** Adds a file, and what is to be known of the source in it; that is {@code null} where the file is damaged. */
	synchronized void add(SourceDocument source, IndexedFile file) throws IOException {
		writer();
		filling.add(source, file);
	}

	/** Exchanges what is known of a file. */
	void update(IndexedFile file) throws IOException {
		change(file.sourceId(), out -> out.updateBinaryDocValue(new Term(StatementFields.FILE_ID, file.sourceId()), StatementFields.FILE, StatementCodec.encode(file)));
	}

	/** Deletes a source and every statement of it. */
	void delete(String sourceId) throws IOException {
		change(sourceId, out -> out.deleteDocuments(StatementFields.source(sourceId)));
	}

	/** Deletes every statement of a person, and not what is added after. */
	void deleteStatementsOf(String speakerId) throws IOException {
		writeAll();
		synchronized (writing) {
			synchronized (this) {
				writer().deleteDocuments(new StatementsOf(speakerId));
				deleting = true;
			}
		}
	}

	/** Deletes everything. */
	void deleteAll() throws IOException {
		synchronized (writing) {
			synchronized (this) {
				begin();
				writer().deleteAll();
			}
		}
	}

	/** Makes the changes lasting, with what is to be kept beside them, and gives the lock back. */
	void commit(Map<String, String> data) throws IOException {
		writeAll();
		synchronized (this) {
			IndexWriter out = writer();
			out.setLiveCommitData(data.entrySet());
			out.commit();
			out.close();
			writer = null;
			deleting = false;
			begin();
		}
	}

	/** Undoes the changes and gives the lock back. */
	void rollback() throws IOException {
		synchronized (writing) {
			synchronized (this) {
				begin();
				deleting = false;
				if (writer != null) {
					writer.rollback();
					writer = null;
				}
			}
		}
	}

	private interface Change {
		void on(IndexWriter writer) throws IOException;
	}

	/** Changes what was added before. */
	private void change(String sourceId, Change change) throws IOException {
		boolean due;
		synchronized (this) {
			due = filling.has(sourceId);
		}
		if (due)
			writeAll();
		// what is being written is there when this is carried out
		synchronized (writing) {
			synchronized (this) {
				change.on(writer());
				deleting = true;
			}
		}
	}

	/** Takes the lock where it is not held yet. */
	private IndexWriter writer() throws IOException {
		if (writer == null)
			writer = IndexFiles.writer(folder, directory);
		return writer;
	}

	/** The batch where it is large enough, and begins another; else {@code null}. */
	private Batch full() {
		if (filling.size() - looked < LOOK)
			return null;
		looked = filling.size();
		return filling.bytes() < FULL ? null : next();
	}

	private Batch next() {
		Batch batch = filling;
		filling = new Batch(room);
		looked = 0;
		return batch;
	}

	private void begin() {
		room = new Room();
		filling = new Batch(room);
		looked = 0;
	}

	private void writeAll() throws IOException {
		Batch rest;
		synchronized (this) {
			rest = next();
		}
		write(rest);
	}

	private void write(Batch batch) throws IOException {
		if (batch == null)
			return;
		synchronized (writing) {
			if (batch.size() == 0)
				return;
			IndexWriter out;
			boolean flush;
			synchronized (this) {
				out = writer();
				flush = deleting;
				deleting = false;
			}
			if (flush)
				out.flush();
			out.addIndexes(SlowCodecReaderWrapper.wrap(new BatchReader(batch)));
			batch.free();
		}
	}
}
