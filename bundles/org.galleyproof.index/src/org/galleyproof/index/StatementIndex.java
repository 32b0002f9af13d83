package org.galleyproof.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The statements of a dossier, searchable. Any number of threads and processes may read; one at a time writes, and its changes
 * show after {@link #commit}. Reading takes no lock. The lock for writing is held from the first change until the commit.
 *
 * <p>
 * Searching throws {@link UncheckedIOException} when the files can't be read.
 */
public final class StatementIndex implements Statements, Closeable {

	/** Statements of somebody who is renamed between two looks at whether to go on. */
	private static final int RENAMED = 256;
	/** Lucene warns on standard error that it cannot speed up vectors; there are none here. Held so that the setting stays. */
	private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");
	static {
		VECTORS.setLevel(Level.SEVERE);
	}

	private final Directory directory;
	private final IndexChanges changes;
	private final Searchers searchers;
	private final Catalogue catalogue;
	private final IndexOrigins origins;
	/** Sources that there will be; 0 where there are all. */
	private volatile int wanted;

	private StatementIndex(Path folder, Directory directory) {
		this.directory = directory;
		changes = new IndexChanges(folder, directory);
		searchers = new Searchers(directory);
		catalogue = new Catalogue(searchers);
		origins = new IndexOrigins(searchers);
	}

	/**
	 * Opens the index in {@code folder}, which is made where it is missing; an empty one answers nothing.
	 *
	 * @throws IOException when the folder can't be read, or the index is damaged or of another version: then {@link #discard} and open again
	 */
	public static StatementIndex open(Path folder) throws IOException {
		Files.createDirectories(folder);
		Directory directory = FSDirectory.open(folder);
		StatementIndex index = new StatementIndex(folder, directory);
		try {
			index.refresh();
		} catch (IOException | RuntimeException e) {
			directory.close();
			throw e;
		}
		return index;
	}

	/**
	 * Empties the index in {@code folder}, whatever its state.
	 *
	 * @throws IndexLockedException when another process is writing to it
	 */
	public static void discard(Path folder) throws IOException {
		IndexFiles.discard(folder);
	}

	@Override
	public List<Hit> search(Query query, int top) {
		return searchers.read(List.of(), searcher -> Search.run(searcher, query, top));
	}

	/**
	 * What Lucene alone does with a query, for measuring: the words as they are, ranked by BM25, and the statements found read.
	 *
	 * @return how many statements were read
	 */
	public int retrieve(Query query, int top) {
		return searchers.read(0, searcher -> PlainSearch.run(searcher, query, top));
	}

	@Override
	public Optional<StatementDocument> get(String id) {
		return searchers.read(Optional.empty(), searcher -> {
			// an import into an empty dossier asks for each statement
			if (searcher.getIndexReader().maxDoc() == 0)
				return Optional.empty();
			TopDocs found = searcher.search(new TermQuery(new Term(StatementFields.ID, id)), 1);
			return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(Placement.statement(searcher, found.scoreDocs[0].doc));
		});
	}

	/** What it holds, to be leafed through: by words, titles, addresses and names, in an order of days and places. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** What it was made of. */
	public IndexOrigins origins() {
		return origins;
	}

	/** Number of statements. */
	public int count() {
		return searchers.read(0, searcher -> searcher.count(new FieldExistsQuery(StatementFields.STATEMENT)));
	}

	/** Number of statements by somebody, by the name in full, whatever its case. */
	public int count(String speaker) {
		return searchers.read(0, searcher -> searcher.count(new TermQuery(StatementFields.speaker(speaker))));
	}

	@Override
	public int between(StatementDocument one, StatementDocument other) {
		if (!one.sourceId().equals(other.sourceId()))
			return -1;
		return searchers.read(0, searcher -> TurnsBetween.count(searcher, one, other));
	}

	@Override
	public long generation() {
		return searchers.generation();
	}

	@Override
	public Making making() {
		int all = wanted;
		return all == 0 ? null : new Making(Math.min(all, searchers.read(0, searcher -> searcher.count(new FieldExistsQuery(StatementFields.FILE)))), all);
	}

	/** Says that this is being made. @param sources how many there will be; 0 where it is complete */
	public void making(int sources) {
		wanted = sources;
	}

	/** Adds statements. Their ids must be new; a source to be indexed again is deleted first. */
	public void add(StatementDocument... statements) throws IOException {
		add(Arrays.asList(statements));
	}

	/**
	 * Adds statements, as many as there are: none is kept in memory. May be called by several threads at once.
	 *
	 * @throws IndexLockedException when another process is writing
	 */
	public void add(Iterable<StatementDocument> statements) throws IOException {
		for (StatementDocument statement : statements)
			changes.add(statement);
	}

	/** Adds what is to be known of a source and of its file. The statements are added apart. */
	public void add(SourceDocument source, IndexedFile file) throws IOException {
		changes.add(source, file);
	}

	/** Takes note of a file that nothing could be taken of. */
	public void add(IndexedFile damaged) throws IOException {
		changes.add(null, damaged);
	}

	/** Takes note that a file was written again and holds what it held. */
	public void update(IndexedFile same) throws IOException {
		changes.update(same);
	}

	/** Deletes a source and every statement of it, of which there may be none. */
	public void deleteSource(String sourceId) throws IOException {
		changes.delete(sourceId);
	}

	/** Follows the renaming of a person. */
	public interface Renaming {
		/** @return whether to go on */
		boolean at(int done, int total);
	}

	/**
	 * Has the statements of a person that were committed give the speaker another name. Nothing else of them changes, and their files are not read.
	 *
	 * @param following told from time to time
	 * @return whether it was done; if not, {@link #rollback} undoes the half
	 */
	public boolean rename(String speakerId, String name, Renaming following) throws IOException {
		return searchers.read(true, searcher -> {
			int total = searcher.count(new TermQuery(new Term(StatementFields.SPEAKER_ID, speakerId)));
			int[] done = { 0 };
			changes.deleteStatementsOf(speakerId);
			return Speakers.visit(searcher, speakerId, statement -> {
				changes.add(statement.by(name));
				return ++done[0] % RENAMED != 0 || following.at(done[0], total);
			});
		});
	}

	/** Deletes every statement. */
	public void deleteAll() throws IOException {
		changes.deleteAll();
	}

	/**
	 * Makes every change since the last commit lasting and visible, and lets others write.
	 *
	 * @param stamp kept with the index: what it was made of
	 */
	public synchronized void commit(String stamp) throws IOException {
		changes.commit(Map.of(IndexOrigins.STAMP, stamp));
		refresh();
	}

	/** As {@link #commit(String)}, the stamp as it was. */
	public void commit() throws IOException {
		commit(origins.stamp());
	}

	/** Undoes every change since the last commit, and lets others write. */
	public void rollback() throws IOException {
		changes.rollback();
	}

	/** Sees what other processes have committed. Cheap where nothing changed. */
	public void refresh() throws IOException {
		searchers.refresh();
	}

	/** Changes that were not committed are undone. */
	@Override
	public synchronized void close() throws IOException {
		rollback();
		searchers.close();
		directory.close();
	}
}
