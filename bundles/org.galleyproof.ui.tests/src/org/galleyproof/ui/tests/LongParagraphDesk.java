package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.junit.jupiter.api.AfterEach;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.reading.lines.LongParagraphs;

/** A paragraph of thousands of words in a line, open in the workbench, and what a person sees of it: one paragraph, whatever the toolkit is given. */
abstract class LongParagraphDesk {

	static final int SHORTEST = 250;
	/** Pixels that the widths of a few letters may be rounded by. */
	static final int ROUNDED = 10;
	/** What goes to the next row as a whole. */
	static final Pattern WORD = Pattern.compile("[^ -]+-?");
	static final String[] WORDS = { "the", "harbour", "a", "councillor", "of", "bridge", "said", "toll", "and", "extraordinarily", "in", "evening", "it", "ferry,", "to", "repair.", "I", "well-known" };

	@AfterEach
	void close() {
		Desk.command(GalleyproofIds.NORMAL_SIZE, false);
		Desk.closeAll();
		Desk.tidy();
	}

	/** A paragraph of that many words. */
	static String paragraph(int words) {
		Random random = new Random(words);
		StringBuilder text = new StringBuilder("It");
		for (int i = 1; i < words; i++)
			text.append(random.nextInt(40) == 0 ? "  " : " ").append(WORDS[random.nextInt(WORDS.length)]);
		return text.toString();
	}

	static OpenDraft open(String name, String text) {
		OpenDraft draft = Desk.open("long-" + name, text);
		Desk.ui(() -> Desk.text().setFocus());
		mended();
		return draft;
	}

	static void mended() {
		Desk.await("all rows are where they belong", () -> LongParagraphs.of(Desk.text()) != null && LongParagraphs.of(Desk.text()).isIdle());
	}

	static int longest(StyledText text) {
		int longest = 0;
		for (int line = 0; line < text.getLineCount(); line++)
			longest = Math.max(longest, text.getLine(line).length());
		return longest;
	}

	/** Each part of a paragraph but the last ends where its row has no room for the word behind, so that nobody sees where it ends. */
	static void looksUndivided(OpenDraft draft) {
		mended();
		StyledText text = Desk.text();
		Desk.ui(() -> {
			GC gc = new GC(text);
			try {
				gc.setFont(text.getFont());
				String all = text.getText();
				assertEquals(draft.document().get(), all);
				for (int line = 1; line < text.getLineCount(); line++) {
					int start = text.getOffsetAtLine(line);
					if (all.charAt(start - 1) != ' ')
						continue;
					assertTrue(text.getLine(line - 1).length() >= SHORTEST, "a part of a few words ends at " + start);
					Matcher word = WORD.matcher(all).region(start, all.length());
					assertTrue(word.lookingAt());
					int end = text.getLocationAtOffset(start - 1).x + gc.stringExtent(" " + word.group()).x;
					int edge = text.getClientArea().width - text.getRightMargin();
					assertTrue(end > edge - ROUNDED, () -> "room for " + word.group() + " at " + start + ": " + end + " of " + edge);
				}
			} finally {
				gc.dispose();
			}
			return null;
		});
	}

	static ITextOperationTarget undoer() {
		return Desk.editor().getAdapter(ITextOperationTarget.class);
	}

	static void caret(int offset) {
		Desk.ui(() -> {
			Desk.editor().selectAndReveal(offset, 0);
			return Desk.text().setFocus();
		});
	}
}
