package org.galleyproof.trainer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.index.Ground;
import org.galleyproof.index.Ground.Kind;
import org.galleyproof.index.Hit;

/**
 * A query and the statements that were found for it.
 *
 * @param group queries of one group are never parted between training and testing
 * @param values of each statement found, one for each kind that is looked at
 * @param right of each statement found, whether it answers the query
 * @param answers how many statements would answer it, found or not; at least 1
 */
record Example(String group, double[][] values, boolean[] right, int answers) {

	/** Statements that count for the figures. */
	static final int TOP = 5;

	private static final List<Kind> WORDS = List.of(Kind.WORDS, Kind.PAIRS, Kind.ANSWERED, Kind.ASKED, Kind.PROMINENCE);

	private static final List<Kind> DATED = List.of(Kind.DATE, Kind.LATER);

	/** What a model weighs; what only a query with a date can tell comes last. */
	static List<Kind> kinds(boolean byMeaning, boolean dated) {
		List<Kind> kinds = new ArrayList<>(WORDS);
		if (byMeaning)
			kinds.add(Kind.MEANING);
		if (dated)
			kinds.addAll(DATED);
		return kinds;
	}

	/** @param kinds what is looked at; 0 stands for what the search has not looked at */
	static Example of(String group, List<Hit> hits, Set<String> answers, List<Kind> kinds) {
		double[][] values = new double[hits.size()][];
		boolean[] right = new boolean[hits.size()];
		for (int i = 0; i < values.length; i++) {
			Hit hit = hits.get(i);
			values[i] = kinds.stream().mapToDouble(kind -> measure(hit, kind)).toArray();
			right[i] = answers.contains(hit.statement().id());
		}
		return new Example(group, values, right, answers.size());
	}

	private static double measure(Hit hit, Kind kind) {
		return hit.grounds().stream().filter(ground -> ground.kind() == kind).mapToDouble(Ground::measure).findFirst().orElse(0);
	}

	boolean hasRight() {
		for (boolean each : right)
			if (each)
				return true;
		return false;
	}
}
