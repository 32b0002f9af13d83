package org.galleyproof.index;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.galleyproof.text.Span;

/** Answers one query: candidates, their alignment, and small boosts for speaker and date that only decide between equals. */
final class StatementSearch {

	private static final double ORDER = 0.6;
	private static final double COVERAGE = 0.4;
	/** Who spoke tells stump-speech repetitions apart, but a wrong attribution must still find its words. */
	private static final double SPEAKER = 0.04;
	/** A draft reports what was said shortly before it. */
	private static final double DATE = 0.04;
	/** Of a quotation and the sentence around it, which hold the same words, the quotation tells who spoke. */
	private static final double QUOTED = 0.005;
	/** Passages looked at beyond twice the statements asked for: several may stand in one. */
	private static final int SPARE = 10;
	/** A candidate with a smaller part of the best one's share never overtakes it; once there are enough, such ones are not aligned. */
	private static final double FAR = 0.6;
	/** Characters around a passage that belong to its region, for every term of the query. */
	private static final int REACH = 7;

	/** Whole words in square brackets are the quoting writer's and stand in no source; "[T]he" is the speaker's word. */
	private static final Pattern INSERTED = Pattern.compile("(?<![\\p{L}\\p{N}])\\[[^\\[\\]\n]{2,80}\\](?![\\p{L}\\p{N}])");

	private final IndexSearcher searcher;
	private final Query query;
	private final Terms terms;

	StatementSearch(IndexSearcher searcher, Query query) {
		this.searcher = searcher;
		this.query = query;
		terms = Terms.of(INSERTED.matcher(query.text()).replaceAll(" "));
	}

	/** The best {@code top} statements, best first; those that score alike by id, so that answers are stable. */
	List<Hit> run(int top) throws IOException {
		List<Hit> hits = new ArrayList<>();
		if (terms.size() == 0 || top <= 0)
			return hits;
		Candidates candidates = new Candidates(searcher, terms);
		PassageAlignment alignment = new PassageAlignment(terms, candidates.rarity());
		List<Candidates.Candidate> found = candidates.find(SPARE + 2 * top);
		for (Candidates.Candidate candidate : found) {
			if (hits.size() >= top && candidate.share() < FAR * found.get(0).share())
				break;
			StatementDocument statement = statement(searcher, candidate.document());
			PassageAlignment.Result best = null;
			for (Span region : regions(statement.text(), candidate.passages())) {
				PassageAlignment.Result result = alignment.with(statement.text(), region);
				if (result != null && (best == null || score(result) > score(best)))
					best = result;
			}
			if (best != null)
				hits.add(new Hit(statement, best.passage(), score(best) + boost(statement), best.coverage()));
		}
		hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.statement().id()));
		return hits.size() <= top ? hits : new ArrayList<>(hits.subList(0, top));
	}

	/** The look-up without the alignment: reads as many statements as {@link #run} may. */
	int retrieve(int top) throws IOException {
		if (terms.size() == 0 || top <= 0)
			return 0;
		int read = 0;
		for (Candidates.Candidate candidate : new Candidates(searcher, terms).find(SPARE + 2 * top))
			if (statement(searcher, candidate.document()) != null)
				read++;
		return read;
	}

	/** The statement of a document. */
	static StatementDocument statement(IndexSearcher searcher, int document) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		BinaryDocValues values = leaf.reader().getBinaryDocValues(StatementWriter.STATEMENT);
		if (values == null || !values.advanceExact(document - leaf.docBase))
			throw new IOException("no statement at document " + document);
		return StatementCodec.decode(values.binaryValue());
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

	private static double score(PassageAlignment.Result result) {
		return ORDER * result.order() + COVERAGE * result.coverage();
	}

	private double boost(StatementDocument statement) {
		double boost = statement.quoted() ? QUOTED : 0;
		if (query.speaker() != null && statement.speaker() != null && sameName(query.speaker(), statement.speaker()))
			boost += SPEAKER;
		if (query.date() != null && statement.date() != null) {
			long days = ChronoUnit.DAYS.between(statement.date(), query.date());
			if (days >= 0)
				boost += DATE / (1 + days / 7.0);
		}
		return boost;
	}

	/** Whether the last words agree: "Quill" and "ADA QUILL". */
	private static boolean sameName(String a, String b) {
		return lastWord(a).equals(lastWord(b));
	}

	private static String lastWord(String name) {
		String trimmed = name.strip().toLowerCase(Locale.ROOT);
		return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
	}
}
