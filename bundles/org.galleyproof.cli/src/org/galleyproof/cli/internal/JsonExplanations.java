package org.galleyproof.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.HouseStyle;
import org.galleyproof.checks.Messages;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.ExplainedHit;
import org.galleyproof.index.Ground;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.text.Span;

/** Why something was found, as JSON: the rule, the style's clause, the words side by side, the statements that lost. */
final class JsonExplanations {

	private final String draft;
	private final StatementIndex index;

	/** @param draft the draft's text, which the explained findings count in */
	JsonExplanations(String draft, StatementIndex index) {
		this.draft = draft;
		this.index = index;
	}

	/** For findings of a claim or of the draft itself, which have no words side by side. */
	Function<Finding, JsonObject> of() {
		return finding -> explanation(finding, Explanation.NONE);
	}

	/** For the findings of a quotation. */
	Function<Finding, JsonObject> of(CheckedQuotation quotation) {
		return finding -> explanation(finding, quotation.explanation());
	}

	private JsonObject explanation(Finding finding, Explanation explanation) {
		JsonObject object = new JsonObject();
		object.addProperty("rule", Messages.label(finding.type()));
		object.addProperty("why", Messages.why(finding.type()));
		object.addProperty("edit", finding.edit() == null ? null : finding.edit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		if (finding.turns() > 0)
			object.addProperty("turns", finding.turns());
		object.add("style", finding.clause() == null ? JsonNull.INSTANCE : clause(finding.clause()));
		List<Aligned> words = explanation.around(finding);
		String statement = words.isEmpty() ? null : index.get(finding.statement()).map(StatementDocument::text).orElse(null);
		object.add("words", statement == null ? new JsonArray() : words(words, draft, statement));
		JsonArray lost = new JsonArray();
		for (RunnerUp runnerUp : explanation.runnersUp())
			lost.add(runnerUp(runnerUp));
		object.add("runnersUp", lost);
		return object;
	}

	private static JsonObject clause(HouseStyle.Clause clause) {
		JsonObject object = new JsonObject();
		object.addProperty("name", clause.style());
		object.addProperty("clause", clause.subject());
		object.addProperty("text", clause.text());
		return object;
	}

	private static JsonArray words(List<Aligned> words, String draft, String statement) {
		JsonArray array = new JsonArray();
		for (Aligned word : words) {
			JsonObject object = new JsonObject();
			object.addProperty("op", word.op().name().toLowerCase(Locale.ROOT));
			object.addProperty("draft", text(word.draft(), draft));
			object.addProperty("source", text(word.source(), statement));
			array.add(object);
		}
		return array;
	}

	private static String text(Span span, String text) {
		return span == null || span.end() > text.length() ? null : span.of(text);
	}

	private static JsonObject runnerUp(RunnerUp runnerUp) {
		JsonObject object = new JsonObject();
		object.addProperty("statement", runnerUp.evidence().statement());
		object.addProperty("speaker", runnerUp.evidence().speaker());
		object.addProperty("date", runnerUp.evidence().date() == null ? null : runnerUp.evidence().date().toString());
		object.addProperty("similarity", JsonLine.rounded(runnerUp.similarity()));
		object.addProperty("reason", runnerUp.reason().name());
		object.addProperty("why", runnerUp.why());
		return object;
	}

	/** Of a statement that {@code match} found. @param text the words that were looked for */
	static JsonObject of(ExplainedHit hit, String text) {
		JsonObject object = new JsonObject();
		object.addProperty("source", hit.source());
		object.addProperty("similarity", JsonLine.rounded(hit.similarity()));
		object.addProperty("confidence", JsonLine.rounded(hit.confidence()));
		object.add("lost", hit.runnerUp() == null ? JsonNull.INSTANCE : runnerUp(hit.runnerUp()));
		JsonArray grounds = new JsonArray();
		for (Ground ground : hit.hit().grounds()) {
			JsonObject part = new JsonObject();
			part.addProperty("kind", ground.kind().name());
			part.addProperty("value", Double.isFinite(ground.value()) ? JsonLine.rounded(ground.value()) : null);
			part.addProperty("points", Double.isFinite(ground.points()) ? JsonLine.rounded(ground.points()) : null);
			grounds.add(part);
		}
		object.add("grounds", grounds);
		object.add("words", words(hit.words(), text, hit.hit().statement().text()));
		return object;
	}
}
