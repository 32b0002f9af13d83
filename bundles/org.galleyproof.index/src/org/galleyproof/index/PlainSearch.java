package org.galleyproof.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * What Lucene does when it is simply handed the words of a query: one optional clause a word, ranked by BM25, the best passages'
 * statements read. The yardstick that searches and checks are measured against.
 */
final class PlainSearch {

	/** Lucene's own bound for the clauses of a query. */
	private static final int CLAUSES = 1024;

	private PlainSearch() {
	}

	/** How many statements were read. */
	static int run(IndexSearcher searcher, Query query, int top) throws IOException {
		BooleanQuery.Builder words = new BooleanQuery.Builder();
		new LinkedHashSet<>(Stems.of(query.text())).stream().limit(CLAUSES)
				.forEach(stem -> words.add(new TermQuery(new Term(StatementFields.STEMS, stem)), BooleanClause.Occur.SHOULD));
		int read = 0;
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		for (ScoreDoc hit : searcher.search(words.build(), Math.max(1, top)).scoreDocs) {
			LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
			NumericDocValues distance = leaf.reader().getNumericDocValues(StatementFields.DISTANCE);
			if (distance.advanceExact(hit.doc - leaf.docBase) && Placement.statement(searcher, hit.doc + (int) distance.longValue()) != null)
				read++;
		}
		return read;
	}
}
