package org.galleyproof.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import org.galleyproof.core.user.UserException;

class JsonLinesTest {

	@Test
	void readsRowsWithTheirPlaces() throws Exception {
		String text = "\uFEFF{\"id\":\"a\",\"date\":\"2026-03-04\"}\r\n\n  \n{\"id\":7,\"text\":\" é\\n\"}";
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		try (JsonLines lines = new JsonLines("x.jsonl", new ByteArrayInputStream(bytes))) {
			JsonRow first = lines.next();
			assertEquals("a", first.required("id"));
			assertEquals(LocalDate.of(2026, 3, 4), first.date("date"));
			assertNull(first.optional("speaker"));
			JsonRow second = lines.next();
			assertEquals(4, second.line());
			assertEquals("7", second.required("id"));
			assertEquals(" é\n", second.text("text"));
			assertEquals(second, JsonLines.parse("x.jsonl", 4, second.offset(), Arrays.copyOfRange(bytes, (int) second.offset(), (int) second.offset()
					+ second.length()), lines.charset()));
			assertNull(lines.next());
		}
	}

	@Test
	void namesTheLineThatIsNoObject() {
		assertRefused("{\"id\":\"a\"}\n{\"id\":\"b\", \"te", "line 2: the JSON object is incomplete");
		assertRefused("{\"id\":", "line 1: the JSON object is incomplete");
		assertRefused("{\"id\":\"b\"", "line 1: the JSON object is incomplete");
		assertRefused("[1]", "a JSON object is wanted");
		assertRefused("{\"a\":1} {\"b\":2}", "line 1: ");
		assertRefused("{a:1}", "this is no valid JSON from character 3 on");
		assertRefused("\n\nhello", "line 3: this is no valid JSON from character 1 on");
		assertRefused("{\"a\":" + "[".repeat(100_000), "line 1: ");
		assertRefused("{\"a\":1}\n{\"a\":1,\"b\":{\"\\u0061\":2,\"a\":3}}", "line 2: \"a\" stands in it twice.");
		assertRefused("{\"a\":" + "[".repeat(300) + "]".repeat(300) + "}", "line 1: objects or lists nest deeper");
		assertRefused("{\"text\":\"\\ud83d x\"}", "half a surrogate pair in it");
		assertRefused("{\"a\":[{\"b\":\"\\ude00\"}]}", "half a surrogate pair in it");
		assertRefused("{\"text\":\"a\\u0000b\"}", "NUL");
	}

	@Test
	void namesBytesThatAreNoText() {
		byte[] bytes = "{\"a\":\"?\"}".getBytes(StandardCharsets.UTF_8);
		bytes[6] = (byte) 0xE9;
		String message = assertThrows(UserException.class, () -> new JsonLines("x.jsonl", new ByteArrayInputStream(bytes)).next()).getMessage();
		assertTrue(message.contains("offset 6 of the line"), message);
	}

	@Test
	void refusesValuesOfTheWrongKind() throws Exception {
		JsonRow row = new JsonLines("x.jsonl", new ByteArrayInputStream("{\"a\":[],\"b\":\"\",\"d\":\"Tuesday\"}".getBytes(StandardCharsets.UTF_8))).next();
		assertEquals("x.jsonl, line 1: \"a\" must be a text.", assertThrows(UserException.class, () -> row.optional("a")).getMessage());
		assertEquals("x.jsonl, line 1: \"b\" is empty.", assertThrows(UserException.class, () -> row.required("b")).getMessage());
		assertEquals("x.jsonl, line 1: \"c\" is missing.", assertThrows(UserException.class, () -> row.required("c")).getMessage());
		assertEquals("x.jsonl, line 1: \"d\" must be a date such as 2026-03-04, not \"Tuesday\".", assertThrows(UserException.class, () -> row.date("d")).getMessage());
	}

	@Test
	void anEndlessLineTakesBoundedMemory() {
		InputStream endless = new InputStream() {
			@Override
			public int read() throws IOException {
				return 'a';
			}
		};
		String message = assertThrows(UserException.class, () -> new JsonLines("x.jsonl", endless).next()).getMessage();
		assertEquals("x.jsonl, line 1: the line is longer than 16 MB, the limit for a JSON line.", message);
	}

	private static void assertRefused(String text, String reason) {
		String message = assertThrows(UserException.class, () -> {
			JsonLines lines = new JsonLines("x.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
			while (lines.next() != null)
				assertTrue(true);
		}).getMessage();
		assertTrue(message.startsWith("x.jsonl, line ") && message.contains(reason), message);
	}
}
