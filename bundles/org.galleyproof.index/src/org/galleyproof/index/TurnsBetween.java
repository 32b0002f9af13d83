package org.galleyproof.index;

import java.io.IOException;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Counts what stands between two statements of one source. */
final class TurnsBetween {

	private TurnsBetween() {
	}

	/** See {@link Statements#between}. */
	static int count(IndexSearcher searcher, StatementDocument one, StatementDocument other) throws IOException {
		if (!one.sourceId().equals(other.sourceId()))
			return -1;
		int first = Math.min(one.provenance().start(), other.provenance().start());
		int last = Math.max(one.provenance().start(), other.provenance().start());
		if (last - first < 2)
			return 0;
		BooleanQuery.Builder between = new BooleanQuery.Builder();
		between.add(new TermQuery(StatementFields.source(one.sourceId())), Occur.FILTER);
		between.add(NumericDocValuesField.newSlowRangeQuery(StatementFields.PLACE, first + 1L, last - 1L), Occur.FILTER);
		between.add(new TermQuery(StatementFields.SUPERSEDED), Occur.MUST_NOT);
		return searcher.count(between.build());
	}
}
