package org.galleyproof.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SpanTest {

	@Test
	void agreesWithCountingPositions() {
		Random random = new Random(7);
		for (int round = 0; round < 20_000; round++) {
			Span one = random(random);
			Span other = random(random);
			int shared = 0;
			int outside = 0;
			for (int i = 0; i < 24; i++) {
				assertEquals(one.start() <= i && i < one.end(), one.contains(i));
				if (one.contains(i) && other.contains(i))
					shared++;
				if (!one.contains(i) && other.contains(i))
					outside++;
			}
			assertEquals(shared > 0, one.overlaps(other));
			assertEquals(one.overlaps(other), other.overlaps(one));
			if (!other.isEmpty())
				assertEquals(outside == 0, one.contains(other));
			Span hull = Span.hull(List.of(one, other));
			assertTrue(hull.contains(one) && hull.contains(other));
			assertTrue(hull.start() == one.start() || hull.start() == other.start());
			assertEquals(one, one.shift(5).shift(-5));
			assertEquals(one.length(), one.shift(3).length());
			assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
			assertEquals(one.equals(other), one.compareTo(other) == 0);
		}
	}

	@Test
	void refusesWhatIsNoSpan() {
		assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
		assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
		assertThrows(IllegalArgumentException.class, () -> new Span(1, 2).shift(-2));
	}

	@Test
	void readsItsText() {
		assertEquals("wall", new Span(4, 8).of("the wall"));
		assertTrue(new Span(4, 4).isEmpty());
		assertFalse(new Span(4, 4).overlaps(new Span(0, 8)));
	}

	private static Span random(Random random) {
		int start = random.nextInt(16);
		return new Span(start, start + random.nextInt(8));
	}
}
