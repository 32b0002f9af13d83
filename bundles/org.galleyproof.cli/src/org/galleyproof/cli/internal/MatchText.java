package org.galleyproof.cli.internal;

import java.util.List;

import org.galleyproof.index.Hit;
import org.galleyproof.index.StatementDocument;

/** The answer of {@code match} for people. */
final class MatchText {

	private MatchText() {
	}

	/** @param colours whether a terminal that shows them reads this */
	static String of(List<Hit> hits, boolean colours) {
		Excerpt excerpt = new Excerpt(colours);
		if (hits.isEmpty())
			return Strings.get("match.none") + "\n";
		StringBuilder answer = new StringBuilder();
		int rank = 1;
		for (Hit hit : hits) {
			StatementDocument statement = hit.statement();
			String source = CheckText.named(statement);
			if (rank > 1)
				answer.append('\n');
			answer.append(Strings.get("match.statement", rank++, hit.coverage(), excerpt.ofSource(statement.text(), hit.passage()), source, statement.id())).append('\n');
		}
		return answer.toString();
	}
}
