package org.galleyproof.index;

import java.io.IOException;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds every document of the statements of a person: the last passage of each, which names who speaks, and those before it. */
final class StatementsOf extends Query {

	private final Term speaker;

	/** @param speakerId the person's id */
	StatementsOf(String speakerId) {
		speaker = new Term(StatementFields.SPEAKER_ID, speakerId);
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
		return new ConstantScoreWeight(this, boost) {
			@Override
			public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
				FixedBitSet found = documents(context.reader());
				return found == null ? null : new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, new BitSetIterator(found, found.cardinality())));
			}

			@Override
			public boolean isCacheable(LeafReaderContext context) {
				return false;
			}
		};
	}

	private FixedBitSet documents(LeafReader reader) throws IOException {
		PostingsEnum last = reader.postings(speaker, PostingsEnum.NONE);
		if (last == null)
			return null;
		FixedBitSet found = new FixedBitSet(reader.maxDoc());
		for (int doc = last.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = last.nextDoc()) {
			found.set(doc);
			// values are read forwards alone; there are few passages before a last one
			for (int before = 1; doc >= before && distance(reader, doc - before) == before; before++)
				found.set(doc - before);
		}
		return found;
	}

	private static long distance(LeafReader reader, int document) throws IOException {
		NumericDocValues distances = reader.getNumericDocValues(StatementFields.DISTANCE);
		return distances != null && distances.advanceExact(document) ? distances.longValue() : -1;
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return "statements of " + speaker.text();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StatementsOf that && speaker.equals(that.speaker);
	}

	@Override
	public int hashCode() {
		return speaker.hashCode();
	}
}
