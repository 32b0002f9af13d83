package org.galleyproof.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.galleyproof.index.ClaimPassages.Passage;
import org.galleyproof.index.Ground.Kind;
import org.galleyproof.text.Span;

/**
 * Answers a query by who states the same, in whatever words. {@link ClaimPassages} proposes passages; the linear {@link ClaimModel} orders them by a few grounds. Where the query asks for it and {@link Meanings} are at hand, the best of them
 * are ordered once more, by a model that knows how alike they are in meaning too.
 */
final class ClaimSearch {

	/** Passages that are proposed where words alone decide; more of them make no difference. */
	static final int PASSAGES = 100;
	/** Passages that are proposed where meaning decides: a paraphrase may share one rare word. */
	private static final int PASSAGES_BY_MEANING = 300;
	/** Of these the best that are compared by meaning, each of which costs some milliseconds; twice as many bring nothing more. */
	private static final int COMPARED = 100;
	/** Stems asked for, the rarest. */
	private static final int STEMS = 48;
	/** Points of a statement by whom the draft says spoke. */
	private static final double SPEAKER = 1;
	/** Grounds that are looked at only where the draft gives something to look at. */
	private static final Set<Kind> GIVEN = EnumSet.of(Kind.SPEAKER, Kind.DATE, Kind.LATER);
	/** A pair of words is not as rare as words that stand side by side by chance. */
	private static final double TOGETHER = 0.75;

	private final IndexSearcher searcher;
	private final IndexReader reader;
	private final Query query;
	private final Placement placement;
	private final Set<String> asked;
	private final Set<String> pairs;
	private final Map<Term, Double> rarities = new HashMap<>();
	private double all;

	ClaimSearch(IndexSearcher searcher, Query query, Placement placement) throws IOException {
		this.searcher = searcher;
		this.query = query;
		this.placement = placement;
		reader = searcher.getIndexReader();
		asked = new LinkedHashSet<>(Stems.of(query.text()));
		pairs = pairs(placement.terms());
		for (String stem : asked)
			all += rarity(StatementFields.STEMS, stem);
	}

	/** The best {@code top} statements, best first. */
	List<Hit> run(int top) throws IOException {
		List<Hit> hits = new ArrayList<>();
		if (asked.isEmpty() || top <= 0)
			return hits;
		boolean byMeaning = query.byMeaning() && Meanings.areInstalled();
		for (Map.Entry<Integer, Passage> candidate : find(byMeaning ? PASSAGES_BY_MEANING : PASSAGES).entrySet()) {
			Hit hit = hit(placement.statement(candidate.getKey()), candidate.getValue());
			if (query.leastCoverage() <= 0 || placed(hit).coverage() >= query.leastCoverage())
				hits.add(hit);
		}
		hits.sort(StatementSearch.BEST_FIRST);
		// whoever asks for a share of the words chooses among all that hold it: only too many of them need an order
		if (byMeaning && !hits.isEmpty() && (query.leastCoverage() <= 0 || hits.size() > top))
			hits = byMeaning(first(hits, COMPARED));
		return first(hits, top).stream().map(this::placed).toList();
	}

	private static List<Hit> first(List<Hit> hits, int most) {
		return hits.subList(0, Math.min(most, hits.size()));
	}

	private Map<Integer, Passage> find(int most) throws IOException {
		List<String> rarest = asked.stream().sorted(Comparator.comparingDouble((String stem) -> rarity(StatementFields.STEMS, stem)).reversed()).limit(STEMS).toList();
		return new ClaimPassages(searcher, query.date()).find(rarest, most);
	}

	private Hit hit(StatementDocument statement, Passage passage) {
		Terms terms = Terms.of(statement.text(), passage.span());
		double both = 0;
		double own = 0;
		for (String stem : new HashSet<>(terms.stems(0, terms.size()))) {
			double rarity = rarity(StatementFields.STEMS, stem);
			own += rarity;
			if (asked.contains(stem))
				both += rarity;
		}
		double paired = 0;
		Set<String> met = new HashSet<>();
		for (int i = 1; i < terms.size(); i++)
			if (pairs.contains(terms.pair(i)) && met.add(terms.pair(i)))
				paired += pairRarity(terms, i);
		Map<Kind, Double> values = new EnumMap<>(Kind.class);
		values.put(Kind.WORDS, passage.score());
		values.put(Kind.PAIRS, paired);
		values.put(Kind.ANSWERED, both / all);
		values.put(Kind.ASKED, own == 0 ? 0 : both / own);
		values.put(Kind.PROMINENCE, statement.speaker() == null ? 0 : Math.log(1 + frequency(StatementFields.speaker(statement.speaker()))));
		return scored(statement, passage.span(), values, ClaimModel.WORDS);
	}

	private Hit scored(StatementDocument statement, Span passage, Map<Kind, Double> values, ClaimModel model) {
		List<Ground> grounds = new ArrayList<>();
		values.forEach((kind, value) -> grounds.add(model.ground(kind, value)));
		if (placement.isSpeaker(statement))
			grounds.add(new Ground(Kind.SPEAKER, 1, SPEAKER));
		Long days = placement.days(statement);
		if (days != null)
			grounds.addAll(model.day(days));
		double score = 0;
		for (Ground ground : grounds)
			score += ground.points();
		return new Hit(statement, passage, score, 0, 0, grounds);
	}

	/** The hits in the order of words and meaning; as they are where meanings turn out not to be at hand. */
	private List<Hit> byMeaning(List<Hit> hits) {
		double[] likeness = Meanings.installed().likeness(query.text(), hits.stream().map(hit -> hit.passage().of(hit.statement().text())).toList());
		if (likeness == null)
			return hits;
		List<Hit> ordered = new ArrayList<>();
		for (Hit hit : hits) {
			Map<Kind, Double> values = new EnumMap<>(Kind.class);
			for (Ground ground : hit.grounds())
				if (!GIVEN.contains(ground.kind()))
					values.put(ground.kind(), ground.value());
			values.put(Kind.MEANING, likeness[ordered.size()]);
			ordered.add(scored(hit.statement(), hit.passage(), values, ClaimModel.MEANING));
		}
		ordered.sort(StatementSearch.BEST_FIRST);
		return ordered;
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

	/** How rare the pair that ends with word {@code i} is; guessed from its two words where the index does not have it. */
	private double pairRarity(Terms terms, int i) {
		if (terms.isPaired(i))
			return rarity(StatementFields.TERMS, terms.pair(i));
		double together = rarity(StatementFields.TERMS, terms.term(i - 1)) + rarity(StatementFields.TERMS, terms.term(i));
		return Math.min(rarity(1), TOGETHER * together);
	}

	private double rarity(String field, String text) {
		BytesRef bytes = field.equals(StatementFields.TERMS) ? TermHash.bytes(text) : new BytesRef(Terms.limit(text));
		return rarities.computeIfAbsent(new Term(field, bytes), term -> rarity(frequency(term)));
	}

	private double rarity(int frequency) {
		return Math.log(1 + (reader.maxDoc() - frequency + 0.5) / (frequency + 0.5));
	}

	private int frequency(Term term) {
		try {
			return reader.docFreq(term);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
