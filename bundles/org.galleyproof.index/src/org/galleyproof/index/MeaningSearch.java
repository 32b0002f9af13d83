package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.galleyproof.index.Ground.Kind;

/**
 * Orders what words propose for a claim by words and meaning, twice. What comes first at first tells more about the matter than the
 * query alone: its words propose further passages, and its meaning is compared with theirs (pseudo-relevance feedback: Rocchio, 1971;
 * Lavrenko and Croft, "Relevance-Based Language Models", 2001). Whoever asks for much of the query's own words gets no second look, which would
 * propose passages with other words.
 */
final class MeaningSearch {

	/** The best that the second look starts from, each as much as it is likely. */
	private static final int BEST = 5;
	/** Stems of theirs that are asked for, those that tell most, and passages that these propose; more of them bring nothing. */
	private static final int STEMS = 20;
	private static final int PASSAGES = 50;

	private final ClaimSearch claims;
	private final Query query;

	/** A statement and the vector of its passage. */
	private record Compared(Hit hit, float[] vector) {
	}

	MeaningSearch(ClaimSearch claims, Query query) {
		this.claims = claims;
		this.query = query;
	}

	/** @param hits what words propose, best first; the answer as they are where vectors turn out not to be at hand */
	List<Hit> run(List<Hit> hits) throws IOException {
		List<float[]> asked = Meanings.installed().vectors(List.of(query.text()));
		List<Compared> compared = asked == null ? null : compared(hits);
		if (compared == null || compared.isEmpty())
			return hits;
		List<Compared> first = ordered(compared, asked.get(0), asked.get(0));
		if (query.leastCoverage() > 0)
			return first.stream().map(Compared::hit).toList();
		double[] likely = likely(first.subList(0, Math.min(BEST, first.size())));
		Set<String> known = new HashSet<>();
		hits.forEach(hit -> known.add(hit.statement().id()));
		List<Compared> more = compared(claims.propose(telling(first, likely), PASSAGES).stream().filter(hit -> known.add(hit.statement().id())).toList());
		if (more == null)
			return hits;
		List<Compared> all = new ArrayList<>(first);
		all.addAll(more);
		return ordered(all, asked.get(0), mean(first, likely)).stream().map(Compared::hit).toList();
	}

	/** The hits with their vectors; {@code null} where these are not at hand. */
	private static List<Compared> compared(List<Hit> hits) {
		List<float[]> vectors = Meanings.installed().vectors(hits.stream().map(hit -> hit.passage().of(hit.statement().text())).toList());
		if (vectors == null)
			return null;
		List<Compared> compared = new ArrayList<>();
		for (Hit hit : hits)
			compared.add(new Compared(hit, vectors.get(compared.size())));
		return compared;
	}

	/** @param company the meaning of the best, at first that of the query itself */
	private List<Compared> ordered(List<Compared> all, float[] asked, float[] company) {
		List<Compared> ordered = new ArrayList<>();
		for (Compared one : all) {
			Map<Kind, Double> meaning = new EnumMap<>(Kind.class);
			meaning.put(Kind.MEANING, Meanings.likeness(asked, one.vector));
			meaning.put(Kind.COMPANY, Meanings.likeness(company, one.vector));
			ordered.add(new Compared(claims.withMeaning(one.hit, meaning), one.vector));
		}
		ordered.sort(Comparator.comparing(Compared::hit, StatementSearch.BEST_FIRST));
		return ordered;
	}

	/** How likely each of the best is the one, 0..1; in sum 1. The model's scores are fitted as logarithms of likelihoods. */
	private static double[] likely(List<Compared> best) {
		double[] likely = best.stream().mapToDouble(one -> Math.exp(one.hit.score() - best.get(0).hit.score())).toArray();
		double sum = 0;
		for (double one : likely)
			sum += one;
		for (int i = 0; i < likely.length; i++)
			likely[i] /= sum;
		return likely;
	}

	/** The stems of the best that tell most and are not the query's, with how likely they are the matter's, 0..1. */
	private Map<String, Double> telling(List<Compared> best, double[] likely) {
		Map<String, Double> weights = new TreeMap<>();
		for (int i = 0; i < likely.length; i++) {
			StatementDocument statement = best.get(i).hit.statement();
			Set<String> stems = new HashSet<>(Stems.of(best.get(i).hit.passage().of(statement.text())));
			stems.addAll(Stems.of(statement.sourceTitle()));
			stems.addAll(Stems.of(statement.speaker()));
			for (String stem : stems)
				if (!claims.asks(stem))
					weights.merge(stem, likely[i], Double::sum);
		}
		List<String> telling = new ArrayList<>(weights.keySet());
		telling.sort(Comparator.comparingDouble((String stem) -> weights.get(stem) * claims.rarity(stem)).reversed());
		Map<String, Double> most = new LinkedHashMap<>();
		for (String stem : telling.subList(0, Math.min(STEMS, telling.size())))
			most.put(stem, weights.get(stem));
		return Collections.unmodifiableMap(most);
	}

	private static float[] mean(List<Compared> best, double[] likely) {
		float[] mean = new float[best.get(0).vector.length];
		for (int i = 0; i < likely.length; i++)
			for (int k = 0; k < mean.length; k++)
				mean[k] += (float) (likely[i] * best.get(i).vector[k]);
		return mean;
	}
}
