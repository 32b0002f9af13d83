package org.galleyproof.trainer.claims;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Turns the columns of a tall matrix so that they stand at right angles, the longest first: its left singular vectors times the values. */
final class Eigen {

	private static final int SWEEPS = 12;

	private Eigen() {
	}

	/** @param rows not changed; as many rows as you like, a few hundred columns at most */
	static double[][] rotate(double[][] rows) {
		int n = rows[0].length;
		double[][] gram = new double[n][n];
		for (double[] row : rows)
			for (int i = 0; i < n; i++)
				for (int j = 0; j < n; j++)
					gram[i][j] += row[i] * row[j];
		double[][] turn = jacobi(gram);
		Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
		java.util.Arrays.sort(order, Comparator.comparingDouble(i -> -gram[i][i]));
		double[][] turned = new double[rows.length][n];
		for (int r = 0; r < rows.length; r++)
			for (int j = 0; j < n; j++)
				for (int i = 0; i < n; i++)
					turned[r][j] += rows[r][i] * turn[i][order[j]];
		return turned;
	}

	/** The eigenvectors of a symmetric matrix as columns, by Jacobi's rotations; {@code a} is left with the eigenvalues on its diagonal. */
	private static double[][] jacobi(double[][] a) {
		int n = a.length;
		double[][] vectors = new double[n][n];
		for (int i = 0; i < n; i++)
			vectors[i][i] = 1;
		for (int sweep = 0; sweep < SWEEPS; sweep++)
			for (int p = 0; p < n; p++)
				for (int q = p + 1; q < n; q++) {
					if (Math.abs(a[p][q]) < 1e-12)
						continue;
					double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
					double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
					double c = 1 / Math.sqrt(t * t + 1);
					double s = t * c;
					for (int k = 0; k < n; k++) {
						double kp = a[k][p];
						double kq = a[k][q];
						a[k][p] = c * kp - s * kq;
						a[k][q] = s * kp + c * kq;
					}
					for (int k = 0; k < n; k++) {
						double pk = a[p][k];
						double qk = a[q][k];
						a[p][k] = c * pk - s * qk;
						a[q][k] = s * pk + c * qk;
						double kp = vectors[k][p];
						double kq = vectors[k][q];
						vectors[k][p] = c * kp - s * kq;
						vectors[k][q] = s * kp + c * kq;
					}
				}
		return vectors;
	}
}
