package org.galleyproof.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedClaim;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.Draft;
import org.galleyproof.core.DraftDay;
import org.galleyproof.core.ExplainedHit;
import org.galleyproof.core.Status;
import org.galleyproof.core.UndatedTimes;
import org.galleyproof.detect.NameEntity;
import org.galleyproof.detect.NameMention;
import org.galleyproof.detect.NoQuotation;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Reading;
import org.galleyproof.detect.Role;
import org.galleyproof.detect.Sentence;
import org.galleyproof.detect.Speaker;
import org.galleyproof.detect.SpeakerMessages;
import org.galleyproof.detect.claims.ClaimKind;
import org.galleyproof.detect.claims.Reason;
import org.galleyproof.index.Hit;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.text.CodePoints;
import org.galleyproof.text.Span;

/** The answers as JSON, one line each, with code-point offsets. The keys are an interface for others: they stay as they are. */
final class JsonAnswers {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
	/** Digits of a score that anybody can use; more only make answers differ between machines. */
	private static final double PRECISION = 10_000;

	private final StatementIndex index;

	/** @param index where to look up the text of statements that findings point into */
	JsonAnswers(StatementIndex index) {
		this.index = index;
	}

	/** The answer of {@code detect}. @param names what the draft names, in the order in which it is first named */
	static String detected(Draft draft, Reading reading, List<NameEntity> names) {
		CodePoints points = CodePoints.of(reading.text());
		JsonArray quotations = new JsonArray();
		for (Quotation quotation : reading.quotations())
			quotations.add(quotation(quotation, points));
		JsonArray sentences = new JsonArray();
		for (Sentence sentence : reading.sentences())
			sentences.add(sentence(sentence, points));
		JsonObject answer = new JsonObject();
		answer.addProperty("id", draft.name());
		dated(draft.day(), answer);
		answer.add("quotations", quotations);
		answer.add("sentences", sentences);
		answer.add("noQuotations", noQuotations(reading, points));
		answer.add("names", names(names, points));
		return line(answer);
	}

	/** Persons, organisations and places, each with all its mentions however it is called: an addition to the interface. */
	private static JsonArray names(List<NameEntity> names, CodePoints points) {
		JsonArray array = new JsonArray();
		for (NameEntity entity : names) {
			JsonObject object = new JsonObject();
			object.addProperty("name", entity.name());
			object.addProperty("kind", entity.kind().name().toLowerCase(Locale.ROOT));
			object.add("mentions", spans(entity.mentions().stream().map(NameMention::span).toList(), points));
			array.add(object);
		}
		return array;
	}

	/** Marks that quote nobody, and why: an addition to the interface. */
	private static JsonArray noQuotations(Reading reading, CodePoints points) {
		JsonArray array = new JsonArray();
		for (NoQuotation marks : reading.noQuotations()) {
			JsonObject object = new JsonObject();
			object.addProperty("start", points.fromJava(marks.span().start()));
			object.addProperty("end", points.fromJava(marks.span().end()));
			object.addProperty("reason", marks.reason().label());
			array.add(object);
		}
		return array;
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
		statement.addProperty("score", rounded(hit.score()));
		statement.addProperty("by", hit.byMeaning() ? "meaning" : "words");
		statement.addProperty("coverage", rounded(hit.coverage()));
		statement.addProperty("start", points.fromJava(hit.passage().start()));
		statement.addProperty("end", points.fromJava(hit.passage().end()));
		return statement;
	}

	private static String answer(String id, DraftDay day, JsonArray statements) {
		JsonObject answer = new JsonObject();
		answer.addProperty("id", id);
		dated(day, answer);
		answer.add("statements", statements);
		return line(answer);
	}

	/** The answer of {@code check}. */
	String checked(CheckedDraft checked) {
		CodePoints points = CodePoints.of(checked.draft().text());
		JsonExplanations explained = new JsonExplanations(checked.draft().text(), index);
		JsonArray quotations = new JsonArray();
		for (CheckedQuotation quotation : checked.quotations())
			quotations.add(verdict(quotation(quotation.quotation(), points), quotation.status(), quotation.evidence(), quotation.confidence(), quotation.findings(), explained.of(quotation), points));
		Map<Span, CheckedClaim> claims = new HashMap<>();
		for (CheckedClaim claim : checked.claims())
			claims.put(claim.sentence().span(), claim);
		JsonArray sentences = new JsonArray();
		for (Sentence sentence : checked.reading().sentences()) {
			CheckedClaim claim = claims.get(sentence.span());
			JsonObject object = sentence(sentence, points);
			sentences.add(claim == null ? object : verdict(object, claim.status(), claim.evidence(), claim.confidence(), claim.findings(), explained.of(), points));
		}
		JsonObject answer = new JsonObject();
		answer.addProperty("id", checked.draft().name());
		dated(checked.draft().day(), answer);
		answer.add("undated", spans(UndatedTimes.of(checked), points));
		answer.add("quotations", quotations);
		answer.add("sentences", sentences);
		answer.add("findings", findings(checked.findings(), null, explained.of(), points));
		return line(answer);
	}

	/** The day that the draft is dated and what it is known by, both {@code null} where it is not: an addition to the interface. */
	private static void dated(DraftDay day, JsonObject answer) {
		answer.addProperty("date", day.isKnown() ? day.day().toString() : null);
		answer.addProperty("dateFrom", day.from().label());
	}

	private static JsonObject quotation(Quotation quotation, CodePoints points) {
		JsonObject object = new JsonObject();
		object.addProperty("kind", quotation.kind().name().toLowerCase(Locale.ROOT));
		object.add("content", spans(quotation.content(), points));
		object.add("cue", spans(quotation.cue(), points));
		object.add("source", spans(quotation.source(), points));
		object.addProperty("speaker", quotation.speaker());
		object.add("speakers", speakers(quotation, points));
		return object;
	}

	private static JsonArray speakers(Quotation quotation, CodePoints points) {
		JsonArray array = new JsonArray();
		for (Speaker speaker : quotation.speakers()) {
			JsonObject object = new JsonObject();
			object.addProperty("name", speaker.name());
			object.addProperty("kind", speaker.kind().name().toLowerCase(Locale.ROOT));
			JsonArray roles = new JsonArray();
			for (Role role : speaker.roles()) {
				JsonObject part = new JsonObject();
				part.addProperty("title", role.title());
				part.addProperty("organisation", role.organisation());
				part.addProperty("former", role.former());
				roles.add(part);
			}
			object.add("roles", roles);
			object.add("named", spans(List.of(speaker.named()), points));
			object.addProperty("why", SpeakerMessages.why(speaker.why()));
			array.add(object);
		}
		return array;
	}

	private static JsonObject sentence(Sentence sentence, CodePoints points) {
		JsonObject object = new JsonObject();
		object.addProperty("start", points.fromJava(sentence.span().start()));
		object.addProperty("end", points.fromJava(sentence.span().end()));
		object.addProperty("checkworthiness", rounded(sentence.checkworthiness()));
		object.addProperty("claim", sentence.claim());
		JsonArray kinds = new JsonArray();
		for (ClaimKind kind : sentence.kinds())
			kinds.add(kind.name().toLowerCase(Locale.ROOT));
		object.add("kinds", kinds);
		JsonArray reasons = new JsonArray();
		for (Reason reason : sentence.reasons())
			reasons.add(reason(reason));
		object.add("reasons", reasons);
		return object;
	}

	private static JsonObject reason(Reason reason) {
		JsonObject object = new JsonObject();
		object.addProperty("signal", reason.signal().name());
		object.addProperty("text", reason.text());
		object.addProperty("contribution", rounded(reason.contribution()));
		return object;
	}

	private JsonObject verdict(JsonObject object, Status status, Evidence evidence, double confidence, List<Finding> findings, Function<Finding, JsonObject> explained,
			CodePoints points) {
		object.addProperty("status", status.label());
		object.addProperty("statement", evidence == null ? null : evidence.statement());
		object.addProperty("confidence", rounded(confidence));
		JsonArray cautions = new JsonArray();
		if (evidence != null)
			evidence.cautions().forEach(caution -> cautions.add(caution.name().toLowerCase(Locale.ROOT).replace('_', '-')));
		object.add("cautions", cautions);
		object.add("findings", findings(findings, evidence, explained, points));
		return object;
	}

	private JsonArray findings(List<Finding> findings, Evidence evidence, Function<Finding, JsonObject> explained, CodePoints points) {
		JsonArray array = new JsonArray();
		for (Finding finding : findings) {
			String statement = StatementTexts.of(finding, evidence, index);
			CodePoints there = statement == null ? null : CodePoints.of(statement);
			JsonObject object = new JsonObject();
			object.addProperty("type", finding.type().name());
			object.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
			object.addProperty("start", points.fromJava(finding.span().start()));
			object.addProperty("end", points.fromJava(finding.span().end()));
			object.addProperty("message", finding.message());
			object.addProperty("statement", finding.statement());
			object.add("statementStart", there == null ? JsonNull.INSTANCE : new JsonPrimitive(there.fromJava(finding.statementSpan().start())));
			object.add("statementEnd", there == null ? JsonNull.INSTANCE : new JsonPrimitive(there.fromJava(finding.statementSpan().end())));
			object.addProperty("replacement", finding.replacement());
			object.add("explanation", explained.apply(finding));
			array.add(object);
		}
		return array;
	}

	private static JsonArray spans(List<Span> spans, CodePoints points) {
		JsonArray array = new JsonArray();
		for (Span span : spans) {
			JsonArray pair = new JsonArray(2);
			pair.add(points.fromJava(span.start()));
			pair.add(points.fromJava(span.end()));
			array.add(pair);
		}
		return array;
	}

	static double rounded(double value) {
		return Math.round(value * PRECISION) / PRECISION;
	}

	private static String line(JsonElement answer) {
		return GSON.toJson(answer) + "\n";
	}
}
