package org.galleyproof.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Finds what somebody says. */
final class Speakers {

	private Speakers() {
	}

	interface Visit {
		/** @return whether to go on */
		boolean statement(StatementDocument statement) throws IOException;
	}

	/** The ids of the sources with statements of a person. Reads each of the person's statements. */
	static Set<String> sources(IndexSearcher searcher, String speakerId) throws IOException {
		Set<String> sources = new HashSet<>();
		visit(searcher, speakerId, statement -> {
			sources.add(statement.sourceId());
			return true;
		});
		return sources;
	}

	/** The names that statements of a person give. Reads each of the person's statements. */
	static Set<String> names(IndexSearcher searcher, String speakerId) throws IOException {
		Set<String> names = new HashSet<>();
		visit(searcher, speakerId, statement -> {
			names.add(statement.speaker());
			return true;
		});
		return names;
	}

	/** Reads the statements of a person one after the other; whether it came to the end. */
	static boolean visit(IndexSearcher searcher, String speakerId, Visit visit) throws IOException {
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			PostingsEnum statements = leaf.reader().postings(new Term(StatementFields.SPEAKER_ID, speakerId), PostingsEnum.NONE);
			BinaryDocValues values = leaf.reader().getBinaryDocValues(StatementFields.STATEMENT);
			if (statements == null || values == null)
				continue;
			Bits live = leaf.reader().getLiveDocs();
			for (int doc = statements.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = statements.nextDoc())
				if ((live == null || live.get(doc)) && values.advanceExact(doc) && !visit.statement(StatementCodec.decode(values.binaryValue())))
					return false;
		}
		return true;
	}
}
