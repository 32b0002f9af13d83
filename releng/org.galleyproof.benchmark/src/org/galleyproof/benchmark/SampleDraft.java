package org.galleyproof.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** Makes a draft of about a thousand words with twenty quotations out of a store's own statements, every third with one word changed. */
final class SampleDraft {

	private static final int QUOTATIONS = 20;
	private static final String[] PROSE = { "The hearing went on until late in the evening, and 41 people spoke before the vote.",
			"Nobody expected the figures of the second quarter to fall by 12 per cent in a single month.",
			"The committee will meet again on Thursday, when the report of the auditors is due." };

	private SampleDraft() {
	}

	/** @param statements the texts of the store */
	static String of(List<String> statements) {
		Random random = new Random(7);
		List<String> texts = new ArrayList<>();
		for (String statement : statements)
			if (random.nextInt(Math.max(1, statements.size() / 400)) == 0) {
				String text = statement.replaceAll("[“”\"\\n]", " ");
				if (Words.of(text).size() > 40)
					texts.add(text);
			}
		StringBuilder draft = new StringBuilder();
		for (int i = 0; i < QUOTATIONS && i < texts.size(); i++) {
			List<Word> words = Words.of(texts.get(i));
			int from = random.nextInt(words.size() - 30);
			String quoted = texts.get(i).substring(words.get(from).span().start(), words.get(from + 25).span().end());
			if (i % 3 == 0)
				quoted = quoted.replaceFirst(" \\p{L}+ ", " lantern ");
			draft.append(PROSE[i % PROSE.length]).append("\n\n“").append(quoted).append(",” Ada Quill said on Monday.\n\n");
		}
		return draft.toString();
	}
}
