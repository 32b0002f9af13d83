package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;

/** Reads back of which files an index was made. */
final class FileEntries {

	private FileEntries() {
	}

	/** The file of one source; {@code null} where there is none. */
	static IndexedFile of(IndexSearcher searcher, String sourceId) throws IOException {
		TopDocs found = searcher.search(new TermQuery(new Term(StatementFields.FILE_ID, sourceId)), 1);
		if (found.scoreDocs.length == 0)
			return null;
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.scoreDocs[0].doc, leaves));
		BinaryDocValues values = leaf.reader().getBinaryDocValues(StatementFields.FILE);
		return values.advanceExact(found.scoreDocs[0].doc - leaf.docBase) ? StatementCodec.decodeFile(values.binaryValue()) : null;
	}

	static List<IndexedFile> of(IndexReader reader) throws IOException {
		List<IndexedFile> files = new ArrayList<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			BinaryDocValues values = leaf.reader().getBinaryDocValues(StatementFields.FILE);
			if (values == null)
				continue;
			Bits live = leaf.reader().getLiveDocs();
			for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc())
				if (live == null || live.get(doc))
					files.add(StatementCodec.decodeFile(values.binaryValue()));
		}
		return files;
	}
}
