package org.galleyproof.trainer.search;

import java.util.Arrays;

/**
 * Logistic regression, fitted by Newton's method (McCullagh and Nelder, "Generalized Linear Models", 1989), with a small penalty on the
 * squares of the weights, so that separable examples have an answer too and values that say the same share it. The same examples give the same weights.
 */
final class LogisticModel {

	private static final double PENALTY = 0.002;
	private static final int STEPS = 50;
	private static final double DONE = 1e-9;

	/** The constant, then one weight for each value. */
	private final double[] weights;

	private LogisticModel(double[] weights) {
		this.weights = weights;
	}

	/**
	 * @param values a row for each example, all of one length
	 * @param right of each example
	 * @throws IllegalArgumentException where all are right, or none
	 */
	static LogisticModel fit(double[][] values, boolean[] right) {
		int count = 0;
		for (boolean each : right)
			count += each ? 1 : 0;
		if (count == 0 || count == right.length)
			throw new IllegalArgumentException("there is nothing to tell apart: " + count + " of " + right.length + " examples are right");
		int size = values[0].length + 1;
		double[] weights = new double[size];
		double[] penalties = penalties(values);
		for (int step = 0; step < STEPS; step++) {
			double[] gradient = new double[size];
			double[][] curvature = new double[size][size];
			for (int k = 1; k < size; k++) {
				gradient[k] = penalties[k] * weights[k];
				curvature[k][k] = penalties[k];
			}
			for (int i = 0; i < values.length; i++) {
				double likelihood = likelihood(weights, values[i]);
				double wrong = likelihood - (right[i] ? 1 : 0);
				double spread = Math.max(1e-12, likelihood * (1 - likelihood));
				for (int k = 0; k < size; k++) {
					double value = value(values[i], k);
					gradient[k] += wrong * value;
					for (int l = 0; l < size; l++)
						curvature[k][l] += spread * value * value(values[i], l);
				}
			}
			double[] change = solved(curvature, gradient);
			double largest = 0;
			for (int k = 0; k < size; k++) {
				weights[k] -= change[k];
				largest = Math.max(largest, Math.abs(change[k]));
			}
			if (largest < DONE)
				break;
		}
		return new LogisticModel(weights);
	}

	/** What the square of each weight costs: the same for values of whatever scale; nothing for the constant. */
	private static double[] penalties(double[][] values) {
		double[] penalties = new double[values[0].length + 1];
		for (int k = 1; k < penalties.length; k++) {
			int column = k - 1;
			double mean = Arrays.stream(values).mapToDouble(row -> row[column]).average().orElseThrow();
			penalties[k] = PENALTY * Arrays.stream(values).mapToDouble(row -> (row[column] - mean) * (row[column] - mean)).sum();
		}
		return penalties;
	}

	/** The constant, then one weight for each value. */
	double[] weights() {
		return weights.clone();
	}

	/** 0..1: how likely an example of such values is right. */
	double likelihood(double[] values) {
		return likelihood(weights, values);
	}

	private static double likelihood(double[] weights, double[] values) {
		double logit = 0;
		for (int k = 0; k < weights.length; k++)
			logit += weights[k] * value(values, k);
		return 1 / (1 + Math.exp(-logit));
	}

	private static double value(double[] values, int k) {
		return k == 0 ? 1 : values[k - 1];
	}

	/** The solution of a system of linear equations, by elimination with the largest pivot; both arguments are used up. */
	private static double[] solved(double[][] matrix, double[] vector) {
		int size = vector.length;
		for (int column = 0; column < size; column++) {
			int pivot = column;
			for (int row = column + 1; row < size; row++)
				if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]))
					pivot = row;
			double[] swapped = matrix[pivot];
			matrix[pivot] = matrix[column];
			matrix[column] = swapped;
			double value = vector[pivot];
			vector[pivot] = vector[column];
			vector[column] = value;
			for (int row = column + 1; row < size; row++) {
				double factor = matrix[row][column] / matrix[column][column];
				for (int k = column; k < size; k++)
					matrix[row][k] -= factor * matrix[column][k];
				vector[row] -= factor * vector[column];
			}
		}
		for (int row = size - 1; row >= 0; row--) {
			for (int k = row + 1; k < size; k++)
				vector[row] -= matrix[row][k] * vector[k];
			vector[row] /= matrix[row][row];
		}
		return vector;
	}
}
