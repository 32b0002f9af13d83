package org.galleyproof.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Finds out where somebody speaks. */
final class Speakers {

	private Speakers() {
	}

	/** The ids of the sources with statements of a person. Reads each of the person's statements. */
	static Set<String> sources(IndexSearcher searcher, String speakerId) throws IOException {
		Set<String> sources = new HashSet<>();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			PostingsEnum statements = leaf.reader().postings(new Term(StatementWriter.SPEAKER_ID, speakerId), PostingsEnum.NONE);
			if (statements == null)
				continue;
			Bits live = leaf.reader().getLiveDocs();
			for (int doc = statements.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = statements.nextDoc())
				if (live == null || live.get(doc))
					sources.add(Placement.statement(searcher, leaf.docBase + doc).sourceId());
		}
		return sources;
	}
}
