package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class MemoryTest {

	@Test
	void leastLatelyUsedGoesFirst() {
		Memory<String, Integer> memory = new Memory<>(2);
		memory.put("a", 1);
		memory.put("b", 2);
		memory.get("a");
		memory.put("c", 3);
		assertEquals(1, memory.get("a"));
		assertNull(memory.get("b"));
		assertEquals(3, memory.get("c"));
		assertEquals(2, memory.size());
	}
}
