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
	void vectorsComeInTheOrderOfTheTextsAndAreRemembered() {
		Meanings meanings = new Meanings(this::length);
		List<String> texts = List.of("one", "three", "fourteen");
		List<float[]> vectors = meanings.vectors(texts);
		assertEquals(List.of(3f, 5f, 8f), vectors.stream().map(vector -> vector[0]).toList());
		assertArrayEquals(vectors.get(1), meanings.vectors(texts).get(1));
		assertEquals(3, asked.get());
	}

	@Test
	void whatWasNotAskedForLatelyIsForgotten() {
		Meanings meanings = new Meanings(this::length);
		meanings.vectors(List.of("first"));
		for (int i = 0; i < 4096; i++)
			meanings.vectors(List.of("text " + i));
		int before = asked.get();
		meanings.vectors(List.of("text 4095"));
		assertEquals(before, asked.get());
		meanings.vectors(List.of("first"));
		assertEquals(before + 1, asked.get());
	}

	@Test
	void whatDoesNotRunHereIsAskedOnce() {
		Meanings meanings = new Meanings(text -> {
			asked.incrementAndGet();
			throw new IllegalStateException("no such library");
		});
		assertNull(meanings.vectors(List.of("one")));
		assertNull(meanings.vectors(List.of("one")));
		assertEquals(1, asked.get());
	}

	@Test
	void noneAreNone() {
		assertNull(new Meanings(null).vectors(List.of("one")));
	}

	@Test
	void likenessIsTheProduct() {
		assertEquals(0.5, Meanings.likeness(new float[] { 1, 0.5f }, new float[] { 0.25f, 0.5f }), 1e-9);
	}
}
