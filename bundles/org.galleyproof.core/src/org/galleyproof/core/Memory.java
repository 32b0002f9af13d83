package org.galleyproof.core;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was found out lately, by what it depends on; the least lately used goes first when it is full. Thread-safe; two threads
 * that miss the same key both compute it, which costs time but never a wrong answer.
 */
final class Memory<K, V> {

	private final Map<K, V> entries;

	/** @param capacity how many answers are kept, at least 1 */
	Memory(int capacity) {
		entries = new LinkedHashMap<>(16, 0.75f, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > capacity;
			}
		};
	}

	/** The answer kept for {@code key}; {@code null} where there is none. */
	synchronized V get(K key) {
		return entries.get(key);
	}

	synchronized void put(K key, V value) {
		entries.put(key, value);
	}

	synchronized int size() {
		return entries.size();
	}
}
