package org.galleyproof.detect.internal.reported;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.galleyproof.detect.internal.sequence.Chain;
import org.galleyproof.language.analysis.Tier;
import org.junit.jupiter.api.Test;

/** Models as files. */
class ReportModelTest {

	@Test
	void aModelIsReadAsItWasWritten() throws IOException {
		byte[] written = bytes(model());
		assertArrayEquals(written, bytes(ReportModel.read(new ByteArrayInputStream(written))));
		assertEquals(Tier.LIGHT, ReportModel.read(new ByteArrayInputStream(written)).tier());
	}

	@Test
	void aDamagedModelIsRefused() throws IOException {
		byte[] written = bytes(model());
		Random random = new Random(3);
		for (int round = 0; round < 300; round++) {
			byte[] damaged = written.clone();
			damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
			assertTrue(refused(damaged).contains("model of reported speech"));
		}
		assertEquals("no model of reported speech: too short", refused(new byte[0]));
		assertEquals("damaged model of reported speech", refused(java.util.Arrays.copyOf(written, written.length - 1)));
		written[7]++;
		assertTrue(refused(written).startsWith("model of reported speech of version "));
	}

	private static String refused(byte[] file) {
		return assertThrows(IOException.class, () -> ReportModel.read(new ByteArrayInputStream(file))).getMessage();
	}

	@Test
	void weightsKeepTheirSizeWithinAHundredth() throws IOException {
		int labels = 3;
		int[] keys = { 5, Integer.MIN_VALUE, -1, Integer.MAX_VALUE, 0 };
		float[] weights = { 0.5f, -2, 0, 0.001f, 0.002f, 0, 1, 1, 1, -0.3f, 0.3f, 0.02f, 2, -2, 0.1f };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FeatureWeights.of(labels, keys, weights, 0.01f).write(new DataOutputStream(out));
		FeatureWeights read = FeatureWeights.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
		assertEquals(4, read.size());
		for (int i = 0; i < keys.length; i++) {
			float[] scores = new float[labels + 1];
			read.add(keys[i], scores, 1);
			for (int y = 0; y < labels; y++)
				assertEquals(i == 1 ? 0 : weights[i * labels + y], scores[1 + y], 0.02f);
		}
		float[] unknown = new float[labels];
		read.add(99, unknown, 0);
		assertArrayEquals(new float[labels], unknown);
	}

	@Test
	void numbersOfEverySize() throws IOException {
		int[] numbers = { 0, 1, 127, 128, 16383, 16384, Integer.MAX_VALUE, Integer.MIN_VALUE, -1 };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int number : numbers)
			Numbers.write(new DataOutputStream(out), number);
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
		for (int number : numbers)
			assertEquals(number, Numbers.read(in));
	}

	/** Half a hundred features of random weights. */
	private static ReportModel model() {
		Random random = new Random(1);
		StoredCues cues = StoredCues.of(List.of(3, -4, 17, 0), new CueTable() {

			@Override
			public int strength(int key) {
				return Math.abs(key) % (STRENGTHS + 1);
			}

			@Override
			public int second(int key) {
				return Math.abs(key) % 3;
			}
		});
		return new ReportModel(Tier.LIGHT, cues, labeller(random), labeller(random));
	}

	private static Labeller labeller(Random random) {
		int[] keys = random.ints().distinct().limit(50).toArray();
		float[] weights = new float[keys.length * Label.COUNT];
		for (int i = 0; i < weights.length; i++)
			weights[i] = (float) random.nextGaussian();
		return new Labeller(new Chain(Label.COUNT, FeatureExtractor.CONTEXTS), FeatureWeights.of(Label.COUNT, keys, weights, 0));
	}

	private static byte[] bytes(ReportModel model) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		model.write(out);
		return out.toByteArray();
	}
}
