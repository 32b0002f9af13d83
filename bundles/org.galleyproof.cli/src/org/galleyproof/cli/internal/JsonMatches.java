package org.galleyproof.cli.internal;

import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.galleyproof.core.DraftDay;
import org.galleyproof.core.ExplainedHit;
import org.galleyproof.index.Hit;
import org.galleyproof.text.CodePoints;

/** The answer of {@code match}: the statements, best first. */
final class JsonMatches {

	private JsonMatches() {
	}

	/** The answer of {@code match}. */
	static String matched(String id, DraftDay day, List<Hit> hits) {
		JsonArray statements = new JsonArray();
		for (Hit hit : hits)
			statements.add(statement(hit));
		return answer(id, day, statements);
	}

	/** The answer of {@code match --explain}: that of {@code match}, each statement with its {@code explanation}. */
	static String explained(String id, String text, DraftDay day, List<ExplainedHit> hits) {
		JsonArray statements = new JsonArray();
		for (ExplainedHit hit : hits) {
			JsonObject statement = statement(hit.hit());
			statement.add("explanation", JsonExplanations.of(hit, text));
			statements.add(statement);
		}
		return answer(id, day, statements);
	}

	private static JsonObject statement(Hit hit) {
		CodePoints points = CodePoints.of(hit.statement().text());
		JsonObject statement = new JsonObject();
		statement.addProperty("id", hit.statement().id());
		statement.addProperty("score", JsonLine.rounded(hit.score()));
		statement.addProperty("by", hit.byMeaning() ? "meaning" : "words");
		statement.addProperty("coverage", JsonLine.rounded(hit.coverage()));
		statement.addProperty("start", points.fromJava(hit.passage().start()));
		statement.addProperty("end", points.fromJava(hit.passage().end()));
		return statement;
	}

	private static String answer(String id, DraftDay day, JsonArray statements) {
		JsonObject answer = JsonLine.about(id, day);
		answer.add("statements", statements);
		return JsonLine.line(answer);
	}
}
