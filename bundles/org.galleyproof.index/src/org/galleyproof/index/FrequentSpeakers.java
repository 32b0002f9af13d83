package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.galleyproof.text.Folding;

/** Who says most, read from the index's own list of names: no statement is touched for the counting. */
final class FrequentSpeakers {

	private static final Comparator<Count> MOST_FIRST = Comparator.comparingInt(Count::statements).reversed().thenComparing(Count::value);

	private FrequentSpeakers() {
	}

	/** The most frequent speakers one of whose names begins so, as they are written, at most {@code limit}. */
	static List<Count> of(IndexSearcher searcher, String prefix, int limit) throws IOException {
		Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), StatementFields.SPEAKER);
		List<Count> counts = new ArrayList<>();
		if (terms == null)
			return counts;
		String wanted = " " + Folding.withoutDiacritics(prefix.strip().toLowerCase(Locale.ROOT));
		PriorityQueue<Count> best = new PriorityQueue<>(MOST_FIRST.reversed());
		TermsEnum each = terms.iterator();
		for (BytesRef term = each.next(); term != null; term = each.next()) {
			String name = term.utf8ToString();
			if ((" " + Folding.withoutDiacritics(name)).contains(wanted)) {
				best.add(new Count(name, each.docFreq()));
				if (best.size() > limit)
					best.remove();
			}
		}
		for (Count count : best)
			counts.add(new Count(written(searcher, count.value()), count.statements()));
		counts.sort(MOST_FIRST);
		return counts;
	}

	/** The name as one of the statements writes it; the index knows it in small letters. */
	private static String written(IndexSearcher searcher, String name) throws IOException {
		PostingsEnum statements = MultiTerms.getTermPostingsEnum(searcher.getIndexReader(), StatementFields.SPEAKER, new BytesRef(name), PostingsEnum.NONE);
		int first = statements == null ? DocIdSetIterator.NO_MORE_DOCS : statements.nextDoc();
		return first == DocIdSetIterator.NO_MORE_DOCS ? name : Placement.statement(searcher, first).speaker();
	}
}
