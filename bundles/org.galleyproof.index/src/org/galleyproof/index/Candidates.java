package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
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
	/** Passages asked for at most. */
	static final int PASSAGES = 50;
	/** Single terms asked for, the rarest. */
	private static final int SINGLES = 20;
	/** Pairs of neighbouring terms asked for, the rarest. */
	private static final int PAIRS = 20;
	/**
	 * Passages that the terms asked for may stand in, counted once for each term. The rarest are taken first, so a quotation's few rare
	 * words and pairs cost the same among a million statements as among ten thousand, and its everyday words are left to the alignment.
	 */
	private static final int BUDGET = 20_000;
	/** Terms asked for whatever they cost, of each kind: everyday words may be all there is. */
	private static final int LEAST = 6;
	/** A pair brings little that its two terms have not brought already, but it brings their order. */
	private static final float PAIR_WEIGHT = 0.6f;

	private final IndexSearcher searcher;
	private final double[] rarity;
	/** The score of a passage with all the terms asked for. */
	private double best;

	/**
	 * A statement proposed.
	 *
	 * @param document where it stands in the index
	 * @param share 0..1: what its best passage reaches of what a passage with all the terms asked for would
	 * @param passages its passages, Java offsets in its text, the most promising first
	 */
	record Candidate(int document, double share, List<Span> passages) {
	}

	private record Clause(Term term, double rarity, TermStates states) {
	}

	private final List<Clause> singles = new ArrayList<>();
	private final List<Clause> pairs = new ArrayList<>();

	Candidates(IndexSearcher searcher, Terms query) throws IOException {
		this.searcher = searcher;
		rarity = new double[Math.min(query.size(), LONGEST)];
		Map<String, Double> known = new LinkedHashMap<>();
		for (int i = 0; i < rarity.length; i++) {
			rarity[i] = clause(query.term(i), Rarity.share(query.term(i)), known, singles);
			if (i > 0 && query.isPaired(i))
				clause(query.pair(i), Rarity.share(query.term(i - 1)) * Rarity.share(query.term(i)), known, pairs);
		}
	}

	/** How rare each term of the query is, by position: inverse document frequency, above 0, higher where rarer. */
	double[] rarity() {
		return rarity;
	}

	/** Statements, the most promising first. {@code most} passages are looked at, at most {@value #PASSAGES}. */
	List<Candidate> find(int most) throws IOException {
		BooleanQuery query = query();
		if (query.clauses().isEmpty())
			return List.of();
		Map<Integer, Candidate> found = new LinkedHashMap<>();
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		for (ScoreDoc hit : searcher.search(query, Math.min(most, PASSAGES)).scoreDocs) {
			LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
			int inLeaf = hit.doc - leaf.docBase;
			int statement = hit.doc + (int) value(leaf, StatementFields.DISTANCE, inLeaf);
			Span span = new Span((int) value(leaf, StatementFields.START, inLeaf), (int) value(leaf, StatementFields.END, inLeaf));
			found.computeIfAbsent(statement, key -> new Candidate(key, Math.min(1, hit.score / best), new ArrayList<>(1))).passages().add(span);
		}
		return List.copyOf(found.values());
	}

	/** What Lucene is asked; of no clauses where no term of the query is known. */
	BooleanQuery query() {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		best = 0;
		add(query, pairs, PAIRS, PAIR_WEIGHT);
		add(query, singles, SINGLES, 1);
		return query.build();
	}

	private double clause(String text, double share, Map<String, Double> known, List<Clause> clauses) throws IOException {
		Double before = known.get(text);
		if (before != null)
			return before;
		Term term = new Term(StatementFields.TERMS, TermHash.bytes(text));
		// looked up once: the query takes over what was found
		TermStates states = TermStates.build(searcher, term, true);
		int frequency = states.docFreq();
		double rarity = Rarity.of(share, frequency, searcher.getIndexReader().maxDoc());
		known.put(text, rarity);
		if (frequency > 0)
			clauses.add(new Clause(term, rarity, states));
		return rarity;
	}

	private void add(BooleanQuery.Builder query, List<Clause> clauses, int most, float weight) {
		clauses.sort(Comparator.comparingDouble(Clause::rarity).reversed());
		long cost = 0;
		int taken = 0;
		for (Clause clause : clauses) {
			cost += clause.states().docFreq();
			if (taken == most || taken >= LEAST && cost > BUDGET)
				break;
			taken++;
			// every passage has the term once or not at all and no length counts, so the score is a constant: Lucene need not compute BM25
			query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(clause.term(), clause.states())), (float) (weight * clause.rarity())), BooleanClause.Occur.SHOULD);
			best += weight * clause.rarity();
		}
	}

	private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
		NumericDocValues values = leaf.reader().getNumericDocValues(field);
		return values != null && values.advanceExact(document) ? values.longValue() : 0;
	}
}
