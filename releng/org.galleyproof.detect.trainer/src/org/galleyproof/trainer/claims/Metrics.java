package org.galleyproof.trainer.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** F1 and average precision as the field computes them. */
final class Metrics {

	private Metrics() {
	}

	/**
	 * The highest threshold with nearly the best F1: the curve is flat at its top, and people are bothered by every sentence above.
	 *
	 * @param slack how much of F1 may be given up
	 */
	static double threshold(double[] scores, boolean[] labels, double slack) {
		Integer[] order = order(scores);
		long positive = 0;
		for (boolean label : labels)
			positive += label ? 1 : 0;
		double[] f1 = new double[order.length];
		double best = 0;
		long hits = 0;
		for (int i = 0; i < order.length; i++) {
			hits += labels[order[i]] ? 1 : 0;
			f1[i] = 2.0 * hits / (i + 1 + positive);
			best = Math.max(best, f1[i]);
		}
		int first = 0;
		while (first < f1.length - 1 && f1[first] < best - slack)
			first++;
		return scores[order[first]];
	}

	static double f1(double[] scores, boolean[] labels, double threshold) {
		long hits = 0;
		long found = 0;
		long positive = 0;
		for (int i = 0; i < scores.length; i++) {
			boolean claim = scores[i] >= threshold;
			hits += claim && labels[i] ? 1 : 0;
			found += claim ? 1 : 0;
			positive += labels[i] ? 1 : 0;
		}
		return 2.0 * hits / (found + positive);
	}

	/** NaN where nothing is positive. */
	static double averagePrecision(double[] scores, boolean[] labels) {
		Integer[] order = order(scores);
		double sum = 0;
		int hits = 0;
		for (int i = 0; i < order.length; i++)
			if (labels[order[i]])
				sum += (double) ++hits / (i + 1);
		return hits == 0 ? Double.NaN : sum / hits;
	}

	static double meanAveragePrecision(double[] scores, boolean[] labels, String[] documents) {
		Map<String, List<Integer>> rows = new TreeMap<>();
		for (int i = 0; i < scores.length; i++)
			rows.computeIfAbsent(documents[i], key -> new ArrayList<>()).add(i);
		double sum = 0;
		int count = 0;
		for (List<Integer> list : rows.values()) {
			double[] s = list.stream().mapToDouble(i -> scores[i]).toArray();
			boolean[] l = new boolean[s.length];
			for (int i = 0; i < l.length; i++)
				l[i] = labels[list.get(i)];
			double average = averagePrecision(s, l);
			if (!Double.isNaN(average)) {
				sum += average;
				count++;
			}
		}
		return sum / count;
	}

	private static Integer[] order(double[] scores) {
		Integer[] order = new Integer[scores.length];
		for (int i = 0; i < order.length; i++)
			order[i] = i;
		java.util.Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -scores[i]));
		return order;
	}
}
