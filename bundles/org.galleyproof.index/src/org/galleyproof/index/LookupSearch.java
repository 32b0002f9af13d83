package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/**
 * Answers a {@link Lookup}: the newest first, what has no day last; in one source in the order of its text. Nothing is ranked: whatever is found has
 * all the words.
 */
final class LookupSearch {

	/** So many are counted; of more it is only said that there are more. */
	private static final int COUNTED = 10_000;
	/** Hits that a page may reach to: more than anybody scrolls through, and few enough to be held. */
	private static final int DEEPEST = 20_000;
	private static final int AT_ONE_ADDRESS = 100;

	private final IndexSearcher searcher;
	private final Lookup lookup;
	private final TypedWords words;

	LookupSearch(IndexSearcher searcher, Lookup lookup) {
		this.searcher = searcher;
		this.lookup = lookup;
		words = new TypedWords(lookup.words());
	}

	/** Statements with the words. */
	Page<Found<StatementDocument>> statements() throws IOException {
		BooleanQuery.Builder query = query(StatementFields.WORDS, StatementFields.STATEMENT, StatementFields.KIND, StatementFields.DAY);
		if (lookup.speaker() != null)
			query.add(new TermQuery(StatementFields.speaker(lookup.speaker())), Occur.FILTER);
		if (!lookup.statuses().isEmpty())
			query.add(in(StatementFields.STATUS, lookup.statuses()), Occur.FILTER);
		SortField order = lookup.sourceId() == null ? newest(StatementFields.DAY) : new SortField(StatementFields.PLACE, SortField.Type.INT);
		TopDocs top = top(query.build(), order);
		List<Found<StatementDocument>> found = new ArrayList<>();
		for (int i = lookup.offset(); i < top.scoreDocs.length; i++) {
			StatementDocument statement = Placement.statement(searcher, top.scoreDocs[i].doc);
			found.add(new Found<>(statement, words.in(statement.text())));
		}
		return page(top, found);
	}

	/** Sources with the words in their titles. Speaker and status don't matter. */
	Page<Found<SourceDocument>> sources() throws IOException {
		BooleanQuery.Builder query = query(StatementFields.TITLE, StatementFields.ABOUT, StatementFields.TITLE_KIND, StatementFields.TITLE_DAY);
		TopDocs top = top(query.build(), newest(StatementFields.TITLE_DAY));
		List<Found<SourceDocument>> found = new ArrayList<>();
		for (int i = lookup.offset(); i < top.scoreDocs.length; i++) {
			SourceDocument source = source(top.scoreDocs[i]);
			found.add(new Found<>(source, words.in(source.title())));
		}
		return page(top, found);
	}

	/** What statements and sources have in common. */
	private BooleanQuery.Builder query(String text, String whole, String kind, String day) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (TypedWords.Part part : words.parts())
			query.add(PartQuery.of(part, text, searcher.getIndexReader()), Occur.FILTER);
		if (words.parts().isEmpty())
			query.add(new FieldExistsQuery(whole), Occur.FILTER);
		if (!lookup.kinds().isEmpty())
			query.add(in(kind, lookup.kinds()), Occur.FILTER);
		if (lookup.from() != null || lookup.until() != null)
			query.add(LongField.newRangeQuery(day, lookup.from() == null ? Long.MIN_VALUE : lookup.from().toEpochDay(),
					lookup.until() == null ? Long.MAX_VALUE : lookup.until().toEpochDay()), Occur.FILTER);
		if (lookup.sourceId() != null)
			query.add(new TermQuery(StatementFields.source(lookup.sourceId())), Occur.FILTER);
		if (!lookup.superseded())
			query.add(new TermQuery(StatementFields.SUPERSEDED), Occur.MUST_NOT);
		return query;
	}

	private TopDocs top(BooleanQuery query, SortField order) throws IOException {
		int wanted = Math.min(DEEPEST, lookup.offset() + lookup.limit());
		return searcher.search(new ConstantScoreQuery(query), new TopFieldCollectorManager(new Sort(order, SortField.FIELD_DOC), wanted, Math.max(wanted, COUNTED)));
	}

	/** The ids of sources at an address. Addresses that differ only far behind count as one: there are never many. */
	static List<String> sourcesAt(IndexSearcher searcher, String uri) throws IOException {
		LookupSearch search = new LookupSearch(searcher, Lookup.of("", 1));
		List<String> ids = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(new TermQuery(StatementFields.uri(uri)), AT_ONE_ADDRESS).scoreDocs)
			ids.add(search.source(hit).id());
		return ids;
	}

	private SourceDocument source(ScoreDoc hit) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
		BinaryDocValues values = leaf.reader().getBinaryDocValues(StatementFields.ABOUT);
		if (values == null || !values.advanceExact(hit.doc - leaf.docBase))
			throw new IOException("no source at document " + hit.doc);
		return StatementCodec.decodeSource(values.binaryValue());
	}

	private static <T> Page<T> page(TopDocs top, List<T> found) {
		return new Page<>(top.totalHits.value(), top.totalHits.relation() == TotalHits.Relation.EQUAL_TO, found);
	}

	private static SortField newest(String day) {
		return LongField.newSortField(day, true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
	}

	private static Query in(String field, Collection<String> values) {
		if (values.size() == 1)
			return new TermQuery(new Term(field, values.iterator().next()));
		return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
	}
}
