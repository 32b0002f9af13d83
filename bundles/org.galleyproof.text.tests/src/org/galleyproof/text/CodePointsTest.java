package org.galleyproof.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;

class CodePointsTest {

	private static final String[] PIECES = {"a", "é", "😀", "𝒜", "\uD83D", "\uDE00", "\uD800\uD800\uDC00", "\uDC00\uDC00", "終", "\u202E", "\n"};

	@Test
	void agreesWithJavaOnAnyText() {
		Random random = new Random(11);
		for (int round = 0; round < 4000; round++) {
			StringBuilder builder = new StringBuilder();
			for (int i = random.nextInt(30); i > 0; i--)
				builder.append(PIECES[random.nextInt(PIECES.length)]);
			String text = builder.toString();
			CodePoints points = CodePoints.of(text);
			int count = text.codePointCount(0, text.length());
			for (int i = 0; i <= count; i++) {
				int java = text.offsetByCodePoints(0, i);
				assertEquals(java, points.toJava(i), text);
				assertEquals(i, points.fromJava(java), text);
			}
			for (int i = 1; i < text.length(); i++)
				if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
					assertEquals(points.fromJava(i + 1), points.fromJava(i), "inside a pair: the place after it");
		}
	}

	@Test
	void refusesOffsetsOutsideTheText() {
		CodePoints points = CodePoints.of("a😀");
		assertEquals(2, points.fromJava(3));
		assertThrows(IndexOutOfBoundsException.class, () -> points.fromJava(4));
		assertThrows(IndexOutOfBoundsException.class, () -> points.fromJava(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> points.toJava(3));
		assertThrows(IndexOutOfBoundsException.class, () -> points.toJava(-1));
	}
}
