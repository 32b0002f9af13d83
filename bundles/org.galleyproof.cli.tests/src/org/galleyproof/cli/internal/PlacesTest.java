package org.galleyproof.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlacesTest {

	@Test
	void linesEndAsTheSystemsEndThem() {
		String text = "ab\ncd\r\nef\rgh";
		Places places = new Places(text);
		assertEquals("1:1", places.at(0));
		assertEquals("1:3", places.at(2));
		assertEquals("2:1", places.at(text.indexOf("cd")));
		assertEquals("3:2", places.at(text.indexOf("ef") + 1));
		assertEquals("4:1", places.at(text.indexOf("gh")));
		assertEquals("4:3", places.at(text.length()));
	}

	@Test
	void columnsCountCodePoints() {
		String text = "\uD83D\uDEA2 sails";
		assertEquals("1:3", new Places(text).at(text.indexOf("sails")));
	}
}
