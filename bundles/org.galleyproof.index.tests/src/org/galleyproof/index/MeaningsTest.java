package org.galleyproof.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

/** What is made of sentence vectors, whoever makes them: here the lengths of the texts. */
class MeaningsTest {

	private final AtomicInteger asked = new AtomicInteger();

	private float[] length(String text) {
		asked.incrementAndGet();
		return new float[] { text.length() };
	}

	@Test
	void likenessIsTheProductInTheOrderOfTheTextsAndVectorsAreRemembered() {
		Meanings meanings = new Meanings(this::length);
		List<String> texts = List.of("one", "three", "fourteen");
		assertArrayEquals(new double[] { 6, 10, 16 }, meanings.likeness("no", texts));
		assertArrayEquals(new double[] { 6, 10, 16 }, meanings.likeness("no", texts));
		assertEquals(4, asked.get());
	}

	@Test
	void whatWasNotAskedForLatelyIsForgotten() {
		Meanings meanings = new Meanings(this::length);
		meanings.likeness("query", List.of("first"));
		for (int i = 0; i < 4096; i++)
			meanings.likeness("query", List.of("text " + i));
		int before = asked.get();
		meanings.likeness("query", List.of("text 4095"));
		assertEquals(before, asked.get());
		meanings.likeness("query", List.of("first"));
		assertEquals(before + 1, asked.get());
	}

	@Test
	void whatDoesNotRunHereIsAskedOnce() {
		Meanings meanings = new Meanings(text -> {
			asked.incrementAndGet();
			throw new IllegalStateException("no such library");
		});
		assertNull(meanings.likeness("one", List.of("two")));
		assertNull(meanings.likeness("one", List.of("two")));
		assertEquals(1, asked.get());
	}

	@Test
	void noneAreNone() {
		assertNull(new Meanings(null).likeness("one", List.of("two")));
	}
}
