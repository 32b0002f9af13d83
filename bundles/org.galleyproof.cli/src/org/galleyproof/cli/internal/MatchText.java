package org.galleyproof.cli.internal;

import java.util.List;

import org.galleyproof.index.Hit;
import org.galleyproof.index.StatementDocument;

/** The answer of {@code match} for people. */
final class MatchText {

	private MatchText() {
	}

	static String of(List<Hit> hits) {
		if (hits.isEmpty())
			return Strings.get("match.none") + "\n";
		StringBuilder answer = new StringBuilder();
		int rank = 1;
		for (Hit hit : hits) {
			StatementDocument statement = hit.statement();
			String source = CheckText.named(statement);
			answer.append(Strings.get("match.statement", rank++, hit.coverage(), Excerpt.of(statement.text(), hit.passage()), source, statement.id())).append("\n\n");
		}
		return answer.toString();
	}
}
