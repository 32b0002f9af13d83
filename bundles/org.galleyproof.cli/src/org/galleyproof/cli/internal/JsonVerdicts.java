package org.galleyproof.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedClaim;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.Status;
import org.galleyproof.core.UndatedTimes;
import org.galleyproof.detect.Sentence;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.text.CodePoints;
import org.galleyproof.text.Span;

/** The answer of {@code check}: what {@code detect} tells, with the verdict on each quotation and claim, and what it was held against. */
final class JsonVerdicts {

	private final StatementIndex index;
	private final DossierOption.Chosen dossier;

	/**
	 * @param index where to look up the text of statements that findings point into
	 * @param dossier that the index is of
	 */
	JsonVerdicts(StatementIndex index, DossierOption.Chosen dossier) {
		this.index = index;
		this.dossier = dossier;
	}

	/** The answer about a draft. */
	String of(CheckedDraft checked) {
		CodePoints points = CodePoints.of(checked.draft().text());
		JsonExplanations explained = new JsonExplanations(checked.draft().text(), index);
		JsonArray quotations = new JsonArray();
		for (CheckedQuotation quotation : checked.quotations())
			quotations.add(verdict(JsonReading.quotation(quotation.quotation(), points), quotation.status(), quotation.evidence(), quotation.confidence(), quotation.findings(), explained.of(quotation), points));
		Map<Span, CheckedClaim> claims = new HashMap<>();
		for (CheckedClaim claim : checked.claims())
			claims.put(claim.sentence().span(), claim);
		JsonArray sentences = new JsonArray();
		for (Sentence sentence : checked.reading().sentences()) {
			CheckedClaim claim = claims.get(sentence.span());
			JsonObject object = JsonReading.sentence(sentence, points);
			sentences.add(claim == null ? object : verdict(object, claim.status(), claim.evidence(), claim.confidence(), claim.findings(), explained.of(), points));
		}
		JsonObject answer = JsonLine.about(checked.draft().name(), checked.draft().day());
		answer.addProperty("dossier", dossier.folder().toString());
		answer.addProperty("dossierFrom", dossier.from());
		answer.add("undated", JsonLine.spans(UndatedTimes.of(checked), points));
		answer.add("quotations", quotations);
		answer.add("sentences", sentences);
		answer.add("findings", findings(checked.findings(), null, explained.of(), points));
		return JsonLine.line(answer);
	}

	private JsonObject verdict(JsonObject object, Status status, Evidence evidence, double confidence, List<Finding> findings, Function<Finding, JsonObject> explained,
			CodePoints points) {
		object.addProperty("status", status.label());
		object.addProperty("statement", evidence == null ? null : evidence.statement());
		object.addProperty("confidence", JsonLine.rounded(confidence));
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
}
