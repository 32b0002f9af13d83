package org.galleyproof.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.galleyproof.index.Ground.Kind;
import org.galleyproof.text.Span;

/**
 * Proposes the passages that may state what a query states: the best by BM25 over stems, titles and speakers, and, where the draft has a
 * date, those of many more that were said shortly before it.
 */
final class ClaimPassages {

	/**
	 * Passages whose day is looked at where the draft has one. Of the answers to the training queries 79 in a hundred are among the first
	 * 300 by words, and 85 among the 300 that words and day choose of this many.
	 */
	private static final int DATED = 1000;

	private final IndexSearcher searcher;
	private final List<LeafReaderContext> leaves;
	/** {@code null} where unknown. */
	private final LocalDate date;

	/** @param span Java offsets in the statement's text @param score by BM25 */
	record Passage(Span span, double score) {
	}

	/** A passage, and the document that holds its statement. */
	private record Proposed(LeafReaderContext leaf, int passage, int statement, double score) {
	}

	ClaimPassages(IndexSearcher searcher, LocalDate date) {
		this.searcher = searcher;
		leaves = searcher.getIndexReader().leaves();
		this.date = date;
	}

	/** The best passages, at most {@code most}, of each statement the best alone, by the documents that hold their statements. */
	Map<Integer, Passage> find(List<String> stems, int most) throws IOException {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (String stem : stems)
			any.add(new TermQuery(new Term(StatementFields.STEMS, stem)), BooleanClause.Occur.SHOULD);
		List<Proposed> proposed = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(any.build(), date == null ? most : Math.max(most, DATED)).scoreDocs) {
			LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
			int passage = hit.doc - leaf.docBase;
			proposed.add(new Proposed(leaf, passage, passage + (int) value(leaf, StatementFields.DISTANCE, passage), hit.score));
		}
		if (proposed.size() > most)
			proposed = likeliest(proposed).subList(0, most);
		Map<Integer, Passage> found = new LinkedHashMap<>();
		for (Proposed each : proposed) {
			Span span = new Span((int) value(each.leaf(), StatementFields.START, each.passage()), (int) value(each.leaf(), StatementFields.END, each.passage()));
			found.putIfAbsent(each.leaf().docBase + each.statement(), new Passage(span, each.score()));
		}
		return found;
	}

	/** In the order of words and day. */
	private List<Proposed> likeliest(List<Proposed> proposed) throws IOException {
		Map<Proposed, Double> points = new LinkedHashMap<>();
		for (Proposed each : proposed) {
			double sum = ClaimModel.WORDS.points(Kind.WORDS, each.score());
			SortedNumericDocValues day = DocValues.getSortedNumeric(each.leaf().reader(), StatementFields.DAY);
			if (day.advanceExact(each.statement()))
				for (Ground ground : ClaimModel.WORDS.day(date.toEpochDay() - day.nextValue()))
					sum += ground.points();
			points.put(each, sum);
		}
		return points.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
	}

	private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
		NumericDocValues values = leaf.reader().getNumericDocValues(field);
		return values != null && values.advanceExact(document) ? values.longValue() : 0;
	}
}
