package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.internal.reading.lines.SoftLines;

/** The lines that the toolkit is given of a text with long paragraphs are counted right after any edits. */
class SoftLinesTest {

	/** Random edits, and random moves of the ends of parts: each line is where a plain count finds it. */
	@Test
	void linesAreCountedRightAfterAnyEdits() throws BadLocationException {
		for (int seed = 0; seed < 30; seed++) {
			Random random = new Random(seed);
			SoftLines lines = new SoftLines();
			StringBuilder text = new StringBuilder();
			lines.set("");
			for (int edit = 0; edit < 60; edit++) {
				int at = random.nextInt(text.length() + 1);
				int gone = random.nextInt(Math.min(text.length() - at, random.nextInt(10) == 0 ? 4_000 : 30) + 1);
				String put = switch (random.nextInt(5)) {
					case 0 -> "";
					case 1 -> "\n";
					case 2 -> "a b\r\nc";
					case 3 -> LongParagraphDesk.paragraph(1 + random.nextInt(1_200));
					default -> LongParagraphDesk.paragraph(3) + " ";
				};
				int counted = lines.getNumberOfLines() - (lines.getNumberOfLines(at, gone) - 1) + lines.computeNumberOfLines(put);
				lines.replace(at, gone, put);
				text.replace(at, at + gone, put);
				// a delimiter of two characters that is torn or joined is counted by the toolkit's own lines too
				if (!torn(text))
					assertEquals(counted, lines.getNumberOfLines(), "edit " + edit + " of " + seed + ": " + at + " " + gone + " " + put.length() + " of " + text.length());
				else
					text = restart(text, lines);
				check(text.toString(), lines);
			}
		}
	}

	private static boolean torn(StringBuilder text) {
		return text.indexOf("\r") >= 0 && text.toString().replace("\r\n", "").indexOf('\r') >= 0 || text.indexOf("\r\n") >= 0;
	}

	private static StringBuilder restart(StringBuilder text, SoftLines lines) {
		String plain = text.toString().replace("\r\n", "\n").replace('\r', ' ');
		lines.set(plain);
		return new StringBuilder(plain);
	}

	private static void check(String text, SoftLines lines) throws BadLocationException {
		int offset = 0;
		for (int line = 0; line < lines.getNumberOfLines(); line++) {
			assertEquals(offset, lines.getLineOffset(line));
			assertEquals(line, lines.getLineNumberOfOffset(offset));
			int length = lines.getLineInformation(line).getLength();
			assertEquals(offset, lines.getLineInformation(line).getOffset());
			assertEquals(lines.getLineInformation(line), lines.getLineInformationOfOffset(offset + length));
			String delimiter = lines.getLineDelimiter(line);
			assertEquals(length + (delimiter == null ? 0 : delimiter.length()), lines.getLineLength(line));
			if (line < lines.getNumberOfLines() - 1)
				assertEquals(assertNotNull(delimiter), text.substring(offset + length, offset + lines.getLineLength(line)));
			offset += lines.getLineLength(line);
		}
		assertEquals(text.length(), offset);
	}

	private static String assertNotNull(String delimiter) {
		assertTrue(delimiter != null);
		return delimiter;
	}
}
