package org.galleyproof.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.galleyproof.core.Draft;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.NameReader;
import org.galleyproof.detect.Reading;
import org.galleyproof.language.people.PeopleBook;
import org.junit.jupiter.api.Test;

/** Names in the answer of {@code detect}: variants merged, offsets in code points. */
class DetectedNamesTest {

	@Test
	void everyMentionOfANameIsToldOnceWithAllOthers() {
		Reading reading = new DraftReader().read("\uD83D\uDEA2 Mayor Ada Quill came to France. “Quill was late,” said Ben Marsh.");
		JsonArray names = JsonParser.parseString(JsonReading.of(new Draft("a", reading.text(), null), reading, new NameReader(PeopleBook.EMPTY).read(reading))).getAsJsonObject().getAsJsonArray("names");
		assertEquals("Ada Quill person [[8,17],[35,40]]", told(names, 0));
		assertEquals("France place [[26,32]]", told(names, 1));
		assertEquals("Ben Marsh person [[57,66]]", told(names, 2));
		assertEquals(3, names.size());
	}

	private static String told(JsonArray names, int at) {
		JsonObject name = names.get(at).getAsJsonObject();
		return name.get("name").getAsString() + ' ' + name.get("kind").getAsString() + ' ' + name.get("mentions");
	}
}
