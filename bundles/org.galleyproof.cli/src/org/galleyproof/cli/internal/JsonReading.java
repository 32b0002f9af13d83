package org.galleyproof.cli.internal;

import java.util.List;
import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.galleyproof.core.Draft;
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
import org.galleyproof.text.CodePoints;

/** The answer of {@code detect}, and what of it {@code check} repeats: quotations, sentences, names. */
final class JsonReading {

	private JsonReading() {
	}

	/** The answer of {@code detect}. @param names what the draft names, in the order in which it is first named */
	static String of(Draft draft, Reading reading, List<NameEntity> names) {
		CodePoints points = CodePoints.of(reading.text());
		JsonArray quotations = new JsonArray();
		for (Quotation quotation : reading.quotations())
			quotations.add(quotation(quotation, points));
		JsonArray sentences = new JsonArray();
		for (Sentence sentence : reading.sentences())
			sentences.add(sentence(sentence, points));
		JsonObject answer = JsonLine.about(draft.name(), draft.day());
		answer.add("quotations", quotations);
		answer.add("sentences", sentences);
		answer.add("noQuotations", noQuotations(reading, points));
		answer.add("names", names(names, points));
		return JsonLine.line(answer);
	}

	/** Persons, organisations and places, each with all its mentions however it is called: an addition to the interface. */
	private static JsonArray names(List<NameEntity> names, CodePoints points) {
		JsonArray array = new JsonArray();
		for (NameEntity entity : names) {
			JsonObject object = new JsonObject();
			object.addProperty("name", entity.name());
			object.addProperty("kind", entity.kind().name().toLowerCase(Locale.ROOT));
			object.add("mentions", JsonLine.spans(entity.mentions().stream().map(NameMention::span).toList(), points));
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

	/** A quotation, its speakers and their roles. @param points of the draft */
	static JsonObject quotation(Quotation quotation, CodePoints points) {
		JsonObject object = new JsonObject();
		object.addProperty("kind", quotation.kind().name().toLowerCase(Locale.ROOT));
		object.add("content", JsonLine.spans(quotation.content(), points));
		object.add("cue", JsonLine.spans(quotation.cue(), points));
		object.add("source", JsonLine.spans(quotation.source(), points));
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
			object.add("named", JsonLine.spans(List.of(speaker.named()), points));
			object.addProperty("why", SpeakerMessages.why(speaker.why()));
			array.add(object);
		}
		return array;
	}

	/** A sentence and how much of a claim it is. @param points of the draft */
	static JsonObject sentence(Sentence sentence, CodePoints points) {
		JsonObject object = new JsonObject();
		object.addProperty("start", points.fromJava(sentence.span().start()));
		object.addProperty("end", points.fromJava(sentence.span().end()));
		object.addProperty("checkworthiness", JsonLine.rounded(sentence.checkworthiness()));
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
		object.addProperty("contribution", JsonLine.rounded(reason.contribution()));
		return object;
	}
}
