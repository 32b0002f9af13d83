package org.galleyproof.trainer.claims;

import java.util.Random;

/**
 * Logistic regression with an L2 penalty, by coordinate descent in the dual: H.-F. Yu, F.-L. Huang, C.-J. Lin, Dual Coordinate Descent
 * Methods for Logistic Regression and Maximum Entropy Models, Machine Learning 85 (2011), algorithm 5. Deterministic.
 */
final class LogisticRegression {

	private static final int MOST_ROUNDS = 60;
	private static final double PRECISION = 0.02;

	private LogisticRegression() {
	}

	/**
	 * @param costs of a mistake on each example, more than 0; examples of cost 0 are left out
	 * @return a weight for every feature
	 */
	static double[] train(Example[] examples, boolean[] labels, double[] costs, int features) {
		int n = examples.length;
		double[] weights = new double[features];
		double[] alpha = new double[2 * n];
		double[] norms = new double[n];
		int[] order = new int[n];
		int used = 0;
		for (int i = 0; i < n; i++) {
			if (costs[i] <= 0)
				continue;
			order[used++] = i;
			alpha[2 * i] = Math.min(0.001 * costs[i], 1e-8);
			alpha[2 * i + 1] = costs[i] - alpha[2 * i];
			norms[i] = examples[i].norm();
			examples[i].addTo(weights, (labels[i] ? 1 : -1) * alpha[2 * i]);
		}
		Random random = new Random(1);
		double inner = 1e-2;
		for (int round = 0; round < MOST_ROUNDS; round++) {
			double largest = 0;
			int newton = 0;
			for (int i = used - 1; i > 0; i--) {
				int j = random.nextInt(i + 1);
				int swap = order[i];
				order[i] = order[j];
				order[j] = swap;
			}
			for (int s = 0; s < used; s++) {
				int i = order[s];
				double c = costs[i];
				double y = labels[i] ? 1 : -1;
				double b = y * examples[i].dot(weights);
				int first = 2 * i;
				int second = 2 * i + 1;
				int sign = 1;
				if (0.5 * norms[i] * (alpha[second] - alpha[first]) + b < 0) {
					first = 2 * i + 1;
					second = 2 * i;
					sign = -1;
				}
				double old = alpha[first];
				double z = c - old < 0.5 * c ? 0.1 * old : old;
				double gradient = norms[i] * (z - old) + sign * b + Math.log(z / (c - z));
				largest = Math.max(largest, Math.abs(gradient));
				int steps = 0;
				while (steps <= 100 && Math.abs(gradient) >= inner) {
					double curvature = norms[i] + c / (c - z) / z;
					double to = z - gradient / curvature;
					z = to <= 0 ? z * 0.1 : to;
					gradient = norms[i] * (z - old) + sign * b + Math.log(z / (c - z));
					newton++;
					steps++;
				}
				if (steps > 0) {
					alpha[first] = z;
					alpha[second] = c - z;
					examples[i].addTo(weights, sign * (z - old) * y);
				}
			}
			if (largest < PRECISION)
				break;
			if (newton <= used / 10)
				inner = Math.max(1e-8, 0.1 * inner);
		}
		return weights;
	}
}
