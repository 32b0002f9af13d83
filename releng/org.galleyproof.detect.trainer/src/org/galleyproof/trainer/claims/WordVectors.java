package org.galleyproof.trainer.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.galleyproof.detect.claims.ClaimFeatures;
import org.galleyproof.detect.claims.Signal;

/**
 * What words are used like each other, learnt from plain text: positive pointwise mutual information of a word with the frequent words
 * one and two places before and behind it, reduced by a truncated singular value decomposition (O. Levy, Y. Goldberg, I. Dagan,
 * Improving Distributional Similarity with Lessons Learned from Word Embeddings, TACL 2015; N. Halko et al., Finding Structure with
 * Randomness, SIAM Review 2011). Words of like use then share what is learnt from few labelled sentences. Deterministic.
 */
final class WordVectors {

	static final int DIMENSIONS = 100;
	private static final int SPARE = 12;
	private static final int MOST_WORDS = 16_000;
	private static final int CONTEXTS = 1_500;
	private static final int LEAST = 8;
	private static final int[] PLACES = { -2, -1, 1, 2 };
	private static final int ITERATIONS = 5;

	private final Map<Long, Integer> numbers = new HashMap<>();
	private final double[][] vectors;

	private WordVectors(double[][] vectors, long[] words) {
		this.vectors = vectors;
		for (int i = 0; i < words.length; i++)
			numbers.put(words[i], i);
	}

	/** The vector of a word, or {@code null}. @param word its hash */
	double[] of(long word) {
		Integer number = numbers.get(word);
		return number == null ? null : vectors[number];
	}

	Iterable<Long> words() {
		return numbers.keySet();
	}

	/** @param path JSON Lines with "text" */
	static WordVectors train(Path path) throws IOException {
		LongList words = new LongList();
		Scoring.sentences(path, (text, sentence) -> {
			ClaimFeatures.of(text, sentence, new ClaimFeatures.Sink() {
				@Override
				public void add(Signal signal, long hash, float value) {
					// only the words count here
				}

				@Override
				public void addShare(Signal signal, long word, float value) {
					words.add(word);
				}
			});
			words.add(0);
		});
		return train(words);
	}

	private static WordVectors train(LongList words) {
		Map<Long, int[]> counts = new HashMap<>();
		for (int i = 0; i < words.size; i++)
			if (words.values[i] != 0)
				counts.computeIfAbsent(words.values[i], key -> new int[1])[0]++;
		List<Map.Entry<Long, int[]>> frequent = new ArrayList<>(counts.entrySet());
		frequent.removeIf(entry -> entry.getValue()[0] < LEAST);
		frequent.sort(Comparator.comparingInt((Map.Entry<Long, int[]> entry) -> -entry.getValue()[0]).thenComparing(Map.Entry::getKey));
		long[] known = frequent.stream().limit(MOST_WORDS).mapToLong(Map.Entry::getKey).toArray();
		Map<Long, Integer> numbers = new HashMap<>();
		for (int i = 0; i < known.length; i++)
			numbers.put(known[i], i);
		int[] text = new int[words.size];
		for (int i = 0; i < text.length; i++)
			text[i] = words.values[i] == 0 ? -2 : numbers.getOrDefault(words.values[i], -1);
		return new WordVectors(reduce(matrix(text, known.length), known.length), known);
	}

	/** Rows of {column, weight} pairs, as a sparse matrix in coordinate form. */
	private record Matrix(int[] rows, int[] columns, double[] values) {

		/** this · right */
		double[][] times(double[][] right, int height) {
			double[][] product = new double[height][right[0].length];
			for (int i = 0; i < rows.length; i++)
				add(product[rows[i]], right[columns[i]], values[i]);
			return product;
		}

		/** this transposed · right */
		double[][] transposedTimes(double[][] right, int height) {
			double[][] product = new double[height][right[0].length];
			for (int i = 0; i < rows.length; i++)
				add(product[columns[i]], right[rows[i]], values[i]);
			return product;
		}
	}

	private static Matrix matrix(int[] text, int height) {
		int width = CONTEXTS * PLACES.length;
		long[] pairs = new long[text.length * PLACES.length];
		int count = 0;
		for (int i = 0; i < text.length; i++)
			for (int p = 0; text[i] >= 0 && p < PLACES.length; p++) {
				int there = i + PLACES[p];
				boolean apart = Math.abs(PLACES[p]) == 2 && text[Math.clamp((i + there) / 2, 0, text.length - 1)] == -2;
				if (there >= 0 && there < text.length && text[there] >= 0 && text[there] < CONTEXTS && !apart)
					pairs[count++] = (long) text[i] * width + p * CONTEXTS + text[there];
			}
		Arrays.sort(pairs, 0, count);
		double[] rowSums = new double[height];
		double[] columnSums = new double[width];
		for (int i = 0; i < count; i++) {
			rowSums[(int) (pairs[i] / width)]++;
			columnSums[(int) (pairs[i] % width)]++;
		}
		double smooth = 0;
		for (int i = 0; i < width; i++) {
			columnSums[i] = Math.pow(columnSums[i], 0.75);
			smooth += columnSums[i];
		}
		int[] rows = new int[count];
		int[] columns = new int[count];
		double[] values = new double[count];
		int size = 0;
		for (int from = 0, to; from < count; from = to) {
			to = from;
			while (to < count && pairs[to] == pairs[from])
				to++;
			int row = (int) (pairs[from] / width);
			int column = (int) (pairs[from] % width);
			double information = Math.log((to - from) * smooth / (rowSums[row] * columnSums[column]));
			if (information > 0) {
				rows[size] = row;
				columns[size] = column;
				values[size++] = information;
			}
		}
		return new Matrix(Arrays.copyOf(rows, size), Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
	}

	/** Rows of U·√S, each of length 1; turned by any rotation, which the penalty of the regression does not see. */
	private static double[][] reduce(Matrix matrix, int height) {
		Random random = new Random(7);
		double[][] basis = new double[height][DIMENSIONS + SPARE];
		for (double[] row : basis)
			for (int i = 0; i < row.length; i++)
				row[i] = random.nextGaussian();
		int width = CONTEXTS * PLACES.length;
		for (int i = 0; i < ITERATIONS; i++) {
			orthonormalise(basis);
			double[][] other = matrix.transposedTimes(basis, width);
			orthonormalise(other);
			basis = matrix.times(other, height);
		}
		// the columns of A·V have the singular values as their lengths once V holds the singular vectors
		double[][] vectors = Eigen.rotate(basis);
		double[][] found = new double[height][DIMENSIONS];
		double[] lengths = new double[DIMENSIONS];
		for (int column = 0; column < DIMENSIONS; column++) {
			for (double[] row : vectors)
				lengths[column] += row[column] * row[column];
			lengths[column] = Math.pow(lengths[column], -0.25);
		}
		for (int row = 0; row < height; row++) {
			double length = 1e-18;
			for (int column = 0; column < DIMENSIONS; column++) {
				found[row][column] = vectors[row][column] * lengths[column];
				length += found[row][column] * found[row][column];
			}
			for (int column = 0; column < DIMENSIONS; column++)
				found[row][column] /= Math.sqrt(length);
		}
		return found;
	}

	/** Gram and Schmidt, modified, on the columns. */
	private static void orthonormalise(double[][] rows) {
		int width = rows[0].length;
		for (int column = 0; column < width; column++) {
			for (int before = 0; before < column; before++) {
				double dot = 0;
				for (double[] row : rows)
					dot += row[column] * row[before];
				for (double[] row : rows)
					row[column] -= dot * row[before];
			}
			double length = 1e-18;
			for (double[] row : rows)
				length += row[column] * row[column];
			for (double[] row : rows)
				row[column] /= Math.sqrt(length);
		}
	}

	private static void add(double[] to, double[] from, double factor) {
		for (int i = 0; i < to.length; i++)
			to[i] += factor * from[i];
	}

	private static final class LongList {

		private long[] values = new long[1 << 20];
		private int size;

		void add(long value) {
			if (size == values.length)
				values = Arrays.copyOf(values, 2 * size);
			values[size++] = value;
		}
	}
}
