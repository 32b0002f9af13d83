package org.galleyproof.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.galleyproof.index.Ground.Kind;
import org.galleyproof.text.Span;

/**
 * Answers a query by who states the same, in whatever words. Lucene proposes passages by BM25 over stems, titles and speakers; the
 * linear {@link ClaimModel} orders them by a few grounds.
 */
final class ClaimSearch {

	/** Passages that are proposed. */
	static final int PASSAGES = 100;
	/** Stems asked for, the rarest. */
	private static final int STEMS = 48;
	/** Points of the grounds that a query without speaker and date has no say in; a statement of that speaker or month is likelier. */
	private static final double SPEAKER = 1;
	private static final double DATE = 0.5;
	private static final double MONTH = 30;

	private final IndexSearcher searcher;
	private final IndexReader reader;
	private final Placement placement;
	private final Set<String> asked;
	private final Set<String> pairs;
	private final Map<Term, Double> rarities = new HashMap<>();
	private double all;

	ClaimSearch(IndexSearcher searcher, Query query, Placement placement) throws IOException {
		this.searcher = searcher;
		this.placement = placement;
		reader = searcher.getIndexReader();
		asked = new LinkedHashSet<>(Stems.of(query.text()));
		pairs = pairs(placement.terms());
		for (String stem : asked)
			all += rarity(StatementWriter.STEMS, stem);
	}

	/** The best {@code top} statements, best first. */
	List<Hit> run(int top) throws IOException {
		List<Hit> hits = new ArrayList<>();
		if (asked.isEmpty() || top <= 0)
			return hits;
		Map<Integer, Passage> found = find();
		for (Map.Entry<Integer, Passage> candidate : found.entrySet())
			hits.add(hit(placement.statement(candidate.getKey()), candidate.getValue()));
		hits.sort(StatementSearch.BEST_FIRST);
		List<Hit> best = new ArrayList<>();
		for (Hit hit : hits.subList(0, Math.min(top, hits.size())))
			best.add(placed(hit));
		return best;
	}

	private record Passage(Span span, double score) {
	}

	private Map<Integer, Passage> find() throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		asked.stream().sorted(Comparator.comparingDouble((String stem) -> rarity(StatementWriter.STEMS, stem)).reversed()).limit(STEMS)
				.forEach(stem -> query.add(new TermQuery(new Term(StatementWriter.STEMS, stem)), BooleanClause.Occur.SHOULD));
		Map<Integer, Passage> found = new LinkedHashMap<>();
		List<LeafReaderContext> leaves = reader.leaves();
		for (ScoreDoc hit : searcher.search(query.build(), PASSAGES).scoreDocs) {
			LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
			int inLeaf = hit.doc - leaf.docBase;
			Span span = new Span((int) value(leaf, StatementWriter.START, inLeaf), (int) value(leaf, StatementWriter.END, inLeaf));
			found.putIfAbsent(hit.doc + (int) value(leaf, StatementWriter.DISTANCE, inLeaf), new Passage(span, hit.score));
		}
		return found;
	}

	private Hit hit(StatementDocument statement, Passage passage) {
		Terms terms = Terms.of(statement.text(), passage.span());
		double both = 0;
		double own = 0;
		for (String stem : new HashSet<>(terms.stems(0, terms.size()))) {
			double rarity = rarity(StatementWriter.STEMS, stem);
			own += rarity;
			if (asked.contains(stem))
				both += rarity;
		}
		double paired = 0;
		for (String pair : pairs(terms))
			if (pairs.contains(pair))
				paired += rarity(StatementWriter.TERMS, pair);
		List<Ground> grounds = new ArrayList<>();
		ground(grounds, Kind.WORDS, passage.score());
		ground(grounds, Kind.PAIRS, paired);
		ground(grounds, Kind.ANSWERED, both / all);
		ground(grounds, Kind.ASKED, own == 0 ? 0 : both / own);
		ground(grounds, Kind.PROMINENCE, statement.speaker() == null ? 0 : Math.log(1 + frequency(StatementWriter.speaker(statement.speaker()))));
		if (placement.isSpeaker(statement))
			grounds.add(new Ground(Kind.SPEAKER, 1, SPEAKER));
		Long days = placement.days(statement);
		if (days != null)
			grounds.add(new Ground(Kind.DATE, days, DATE / (1 + Math.abs(days) / MONTH)));
		double score = 0;
		for (Ground ground : grounds)
			score += ground.points();
		return new Hit(statement, passage.span(), score, 0, 0, grounds);
	}

	private static void ground(List<Ground> grounds, Kind kind, double value) {
		grounds.add(new Ground(kind, value, ClaimModel.points(kind, value)));
	}

	/** The hit with the place that answers the query best. */
	private Hit placed(Hit hit) {
		PassageAlignment.Result result = placement.in(hit.statement(), List.of(hit.passage()));
		if (result == null)
			return hit;
		return new Hit(hit.statement(), result.passage(), hit.score(), result.coverage(), Confidence.of(result), hit.grounds());
	}

	private static Set<String> pairs(Terms terms) {
		Set<String> pairs = new HashSet<>();
		for (int i = 1; i < terms.size(); i++)
			pairs.add(terms.pair(i));
		return pairs;
	}

	private double rarity(String field, String text) {
		return rarities.computeIfAbsent(new Term(field, TermStream.limit(text)), term -> {
			int frequency = frequency(term);
			return Math.log(1 + (reader.maxDoc() - frequency + 0.5) / (frequency + 0.5));
		});
	}

	private int frequency(Term term) {
		try {
			return reader.docFreq(term);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
		NumericDocValues values = leaf.reader().getNumericDocValues(field);
		return values != null && values.advanceExact(document) ? values.longValue() : 0;
	}
}
