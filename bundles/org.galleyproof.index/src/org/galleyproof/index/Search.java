package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.search.IndexSearcher;

/** Answers a query as it wants to be answered. */
final class Search {

	/** From this confidence on a statement is taken to say the words, and comes before whatever else states the same. */
	private static final double SURE = 0.6;

	private Search() {
	}

	static List<Hit> run(IndexSearcher searcher, Query query, int top) throws IOException {
		Placement placement = new Placement(searcher, query);
		if (query.want() == Query.Want.WORDS)
			return new StatementSearch(placement).run(top);
		if (query.want() == Query.Want.CLAIM)
			return new ClaimSearch(searcher, query, placement).run(top);
		List<Hit> sure = new StatementSearch(placement).run(top).stream().filter(hit -> hit.confidence() >= SURE).toList();
		// words that a statement surely says are no paraphrase; a look by meaning, which takes its time, would only order what comes after it
		Query rest = sure.isEmpty() ? query : new Query(query.text(), query.speaker(), query.date(), query.want(), false, query.leastCoverage());
		List<Hit> claims = new ClaimSearch(searcher, rest, placement).run(top);
		List<Hit> hits = new ArrayList<>();
		Set<String> known = new HashSet<>();
		// above every claim, in their own order
		double above = claims.isEmpty() ? 0 : Math.max(0, claims.get(0).score());
		for (Hit hit : sure)
			if (known.add(hit.statement().id()))
				hits.add(new Hit(hit.statement(), hit.passage(), above + hit.score(), hit.coverage(), hit.confidence(), hit.grounds()));
		for (Hit hit : claims)
			if (hits.size() < top && known.add(hit.statement().id()))
				hits.add(hit);
		return hits;
	}
}
