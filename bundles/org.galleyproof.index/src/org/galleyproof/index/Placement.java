package org.galleyproof.index;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.galleyproof.text.Span;

/** Holds a query against one proposed statement: where in it the words stand, and whether speaker and date agree. */
final class Placement {

	/** Characters around a passage that belong to its region, for every term of the query. */
	private static final int REACH = 7;

	/** Whole words in square brackets are the quoting writer's and stand in no source; "[T]he" is the speaker's word. */
	private static final Pattern INSERTED = Pattern.compile("(?<![\\p{L}\\p{N}])\\[[^\\[\\]\n]{2,80}\\](?![\\p{L}\\p{N}])");

	private final IndexSearcher searcher;
	private final Query query;
	private final Terms terms;
	private final Candidates candidates;
	private final PassageAlignment alignment;

	Placement(IndexSearcher searcher, Query query) throws IOException {
		this.searcher = searcher;
		this.query = query;
		terms = Terms.of(INSERTED.matcher(query.text()).replaceAll(" "));
		candidates = new Candidates(searcher, terms);
		alignment = terms.size() == 0 ? null : new PassageAlignment(terms, candidates.rarity());
	}

	/** The query as words. */
	Terms terms() {
		return terms;
	}

	/** Proposes statements that share the query's words. */
	Candidates candidates() {
		return candidates;
	}

	/** Where in the statement the query's words stand best; {@code null} where none does, or the query has none. */
	PassageAlignment.Result in(StatementDocument statement, List<Span> passages) {
		if (alignment == null)
			return null;
		PassageAlignment.Result best = null;
		for (Span region : regions(statement.text(), passages)) {
			PassageAlignment.Result result = alignment.with(statement.text(), region);
			if (result != null && (best == null || result.order() + result.coverage() > best.order() + best.coverage()))
				best = result;
		}
		return best;
	}

	/** The statement of a document. */
	StatementDocument statement(int document) throws IOException {
		return statement(searcher, document);
	}

	static StatementDocument statement(IndexSearcher searcher, int document) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		BinaryDocValues values = leaf.reader().getBinaryDocValues(StatementFields.STATEMENT);
		if (values == null || !values.advanceExact(document - leaf.docBase))
			throw new IOException("no statement at document " + document);
		return StatementCodec.decode(values.binaryValue());
	}

	/** Whether the speaker asked for is the statement's: the last words of the names agree ("Quill" and "ADA QUILL"). */
	boolean isSpeaker(StatementDocument statement) {
		return query.speaker() != null && statement.speaker() != null && lastWord(query.speaker()).equals(lastWord(statement.speaker()));
	}

	/** Days from the statement to the date asked for, negative where it is later; {@code null} where one is unknown. */
	Long days(StatementDocument statement) {
		return query.date() == null || statement.date() == null ? null : ChronoUnit.DAYS.between(statement.date(), query.date());
	}

	/** The passages with what stands around them as far as the query may reach; overlapping ones in one. */
	private List<Span> regions(String text, List<Span> passages) {
		int reach = REACH * Math.min(terms.size(), PassageAlignment.LONGEST);
		List<Span> regions = new ArrayList<>();
		for (Span passage : passages.stream().sorted().toList()) {
			Span region = new Span(Math.max(0, passage.start() - reach), Math.min(text.length(), passage.end() + reach));
			Span before = regions.isEmpty() ? null : regions.get(regions.size() - 1);
			if (before != null && before.overlaps(region))
				regions.set(regions.size() - 1, new Span(before.start(), Math.max(before.end(), region.end())));
			else
				regions.add(region);
		}
		return regions;
	}

	private static String lastWord(String name) {
		String trimmed = name.strip().toLowerCase(Locale.ROOT);
		return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
	}
}
