package org.galleyproof.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** What is kept of a text's pieces after an edit is what a fresh look gives. */
class PiecesTest {

	@Test
	void aChangeIsFoundWhereItIs() {
		TextChange change = TextChange.between("one two three", "one to three");
		assertEquals(new TextChange(5, 6, 5), change);
		assertEquals(new Span(0, 5), change.moved(new Span(0, 5)));
		assertEquals(new Span(7, 12), change.moved(new Span(8, 13)));
		assertNull(change.moved(new Span(4, 7)));
		assertEquals(0, TextChange.between("aaa", "aaa").shift());
		assertEquals(2, TextChange.between("aaa", "aaaaa").shift());
		assertEquals(new TextChange(0, 3, 0), TextChange.between("aaa", ""));
	}

	@Test
	void editsLeaveWhatAFreshLookFinds() {
		Random random = new Random(4);
		StringBuilder text = new StringBuilder();
		Pieces<String> pieces = Pieces.none();
		String before = "";
		int read = 0;
		for (int edit = 0; edit < 4_000; edit++) {
			int from = random.nextInt(text.length() + 1);
			int to = Math.min(text.length(), from + random.nextInt(text.length() > 400 ? 60 : 4));
			text.replace(from, to, random.nextInt(3) == 0 ? "\n" : "abab".substring(0, random.nextInt(4)));
			String now = text.toString();
			int[] asked = { 0 };
			pieces = pieces.next(TextChange.between(before, now), Paragraphs.of(now), span -> {
				asked[0]++;
				return span.of(now);
			});
			assertEquals(Paragraphs.of(now).size(), pieces.size());
			for (int i = 0; i < pieces.size(); i++) {
				assertEquals(Paragraphs.of(now).get(i), pieces.span(i));
				assertEquals(pieces.span(i).of(now), pieces.value(i));
			}
			before = now;
			read += asked[0];
		}
		int all = read;
		assertTrue(read < 4_000 * 8, () -> "read " + all);
	}
}
