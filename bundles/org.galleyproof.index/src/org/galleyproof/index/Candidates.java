package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.galleyproof.text.Span;

/**
 * The first stage of a search: asks Lucene for the passages that share the most of a query's rare terms. The number of clauses is
 * bounded, so a query of a thousand words costs no more than one of fifty.
 */
final class Candidates {

	/** Terms of the query that are looked up, from its beginning. */
	private static final int LONGEST = 2 * PassageAlignment.LONGEST;
	/** Passages asked for. */
	private static final int PASSAGES = 50;
	/** Single terms asked for, the rarest. */
	private static final int SINGLES = 20;
	/** Pairs of neighbouring terms asked for, the rarest. */
	private static final int PAIRS = 20;
	/** A pair brings little that its two terms have not brought already, but it brings their order. */
	private static final float PAIR_WEIGHT = 0.6f;

	private final IndexSearcher searcher;
	private final double[] rarity;

	/** A passage proposed: the document that holds its statement, and where it stands there. */
	record Passage(int statement, Span span) {
	}

	private record Clause(Term term, double rarity) {
	}

	private final List<Clause> singles = new ArrayList<>();
	private final List<Clause> pairs = new ArrayList<>();

	Candidates(IndexSearcher searcher, Terms query) throws IOException {
		this.searcher = searcher;
		rarity = new double[Math.min(query.size(), LONGEST)];
		Map<String, Double> known = new LinkedHashMap<>();
		IndexReader reader = searcher.getIndexReader();
		for (int i = 0; i < rarity.length; i++) {
			rarity[i] = clause(reader, query.term(i), known, singles);
			if (i > 0)
				clause(reader, query.pair(i), known, pairs);
		}
	}

	/** How rare each term of the query is, by position: inverse document frequency, above 0, higher where rarer. */
	double[] rarity() {
		return rarity;
	}

	/** Passages by statement, the most promising statement first. */
	Map<Integer, List<Span>> find() throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		boolean any = add(query, singles, SINGLES, 1) | add(query, pairs, PAIRS, PAIR_WEIGHT);
		Map<Integer, List<Span>> found = new LinkedHashMap<>();
		if (!any)
			return found;
		for (ScoreDoc hit : searcher.search(query.build(), PASSAGES).scoreDocs) {
			LeafReaderContext leaf = searcher.getIndexReader().leaves().get(ReaderUtil.subIndex(hit.doc, searcher.getIndexReader().leaves()));
			int inLeaf = hit.doc - leaf.docBase;
			int statement = hit.doc + (int) value(leaf, StatementWriter.DISTANCE, inLeaf);
			Span span = new Span((int) value(leaf, StatementWriter.START, inLeaf), (int) value(leaf, StatementWriter.END, inLeaf));
			found.computeIfAbsent(statement, key -> new ArrayList<>(1)).add(span);
		}
		return found;
	}

	private static double clause(IndexReader reader, String text, Map<String, Double> known, List<Clause> clauses) throws IOException {
		Double before = known.get(text);
		if (before != null)
			return before;
		Term term = new Term(StatementWriter.TERMS, TermStream.limit(text));
		int frequency = reader.docFreq(term);
		double rarity = Math.log(1 + (reader.maxDoc() - frequency + 0.5) / (frequency + 0.5));
		known.put(text, rarity);
		if (frequency > 0)
			clauses.add(new Clause(term, rarity));
		return rarity;
	}

	private static boolean add(BooleanQuery.Builder query, List<Clause> clauses, int most, float weight) {
		clauses.sort(Comparator.comparingDouble(Clause::rarity).reversed());
		for (Clause clause : clauses.subList(0, Math.min(most, clauses.size()))) {
			TermQuery single = new TermQuery(clause.term());
			query.add(weight == 1 ? single : new BoostQuery(single, weight), BooleanClause.Occur.SHOULD);
		}
		return !clauses.isEmpty();
	}

	private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
		NumericDocValues values = leaf.reader().getNumericDocValues(field);
		return values != null && values.advanceExact(document) ? values.longValue() : 0;
	}
}
