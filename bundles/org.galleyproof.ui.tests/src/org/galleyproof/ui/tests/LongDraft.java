package org.galleyproof.ui.tests;

import java.util.List;
import java.util.Random;

import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** Makes drafts of any length out of statements: a paragraph of prose, then a quotation, every third with a word changed. The same length gives the same draft. */
final class LongDraft {

	private static final int QUOTED = 25;
	private static final String[] PROSE = { "The hearing went on until late in the evening, and 41 people spoke before the vote.",
			"Nobody expected the figures of the second quarter to fall by 12 per cent in a single month.",
			"The committee will meet again on Thursday, when the report of the auditors is due." };
	private static final String[] SPEAKERS = { "Ada Quill", "Tomas Brandvold", "Hettie Marsh", "Callum Whitt" };

	private final List<String> statements;

	/** @param statements some with more than {@value #QUOTED} words among them */
	LongDraft(List<String> statements) {
		this.statements = statements;
	}

	/** As {@link #of}, in a single paragraph. */
	String oneParagraph(int words) {
		return of(words).replaceFirst("^#.*\n", "").strip().replaceAll("\n+", " ");
	}

	/** A draft of {@code words} words or a few more. */
	String of(int words) {
		Random random = new Random(7);
		StringBuilder draft = new StringBuilder("# The year of the bridge\n\n");
		int written = 0;
		for (int i = 0; written < words; i++) {
			String statement = statements.get(random.nextInt(statements.size())).replaceAll("[“”\"\\n]", " ");
			List<Word> said = Words.of(statement);
			if (said.size() <= QUOTED)
				continue;
			int from = random.nextInt(said.size() - QUOTED);
			String quoted = statement.substring(said.get(from).span().start(), said.get(from + QUOTED - 1).span().end());
			if (i % 3 == 0)
				quoted = quoted.replaceFirst(" \\p{L}+ ", " lantern ");
			String paragraphs = PROSE[i % PROSE.length] + " The mayor had said the same in " + (1950 + i % 70) + ", when the bridge was closed for the repair of bearing " + i
					+ ".\n\n“" + quoted + ",” " + SPEAKERS[i % SPEAKERS.length] + " said on Monday.\n\n";
			draft.append(paragraphs);
			written += Words.of(paragraphs).size();
		}
		return draft.toString();
	}
}
