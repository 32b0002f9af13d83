package org.galleyproof.index;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;

/**
 * What an index was made of: files, and what it tells of the people who speak in them. By this its keeper sees what it has to be given anew. Any number of
 * threads may ask; each answer throws {@link UncheckedIOException} when the files of the index can't be read.
 */
public final class IndexOrigins {

	/** The key under which Lucene keeps the stamp with a commit. */
	static final String STAMP = "stamp";

	private final Searchers searchers;

	IndexOrigins(Searchers searchers) {
		this.searchers = searchers;
	}

	/** What the last {@link StatementIndex#commit(String)} was told; empty where there was none. */
	public String stamp() {
		return searchers.read("", searcher -> {
			String stamp = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData().get(STAMP);
			return stamp == null ? "" : stamp;
		});
	}

	/** The files, in no order. */
	public List<IndexedFile> files() {
		return searchers.read(List.of(), searcher -> FileEntries.of(searcher.getIndexReader()));
	}

	/** The file of a source; {@code null} where there is none. */
	public IndexedFile file(String sourceId) {
		return searchers.read(null, searcher -> FileEntries.of(searcher, sourceId));
	}

	/** The ids of the sources with statements of a person. Takes as long as the person has statements. */
	public Set<String> sourcesOf(String speakerId) {
		return searchers.read(Set.of(), searcher -> Speakers.sources(searcher, speakerId));
	}

	/** The names that the statements of a person give the speaker; more than one only while they are being changed. */
	public Set<String> namesOf(String speakerId) {
		return searchers.read(Set.of(), searcher -> Speakers.names(searcher, speakerId));
	}
}
