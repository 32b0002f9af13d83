package org.galleyproof.cli.internal;

import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.galleyproof.core.DraftDay;
import org.galleyproof.text.CodePoints;
import org.galleyproof.text.Span;

/** What all answers in JSON share: a line each, offsets in code points, keys that stay as they are because they are an interface for others. */
final class JsonLine {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
	/** Digits of a score that anybody can use; more only make answers differ between machines. */
	private static final double PRECISION = 10_000;

	private JsonLine() {
	}

	/** An answer that begins with what was asked about. @param id of the draft or row */
	static JsonObject about(String id, DraftDay day) {
		JsonObject answer = new JsonObject();
		answer.addProperty("id", id);
		answer.addProperty("date", day.isKnown() ? day.day().toString() : null);
		answer.addProperty("dateFrom", day.from().label());
		return answer;
	}

	/** Pairs of start and end. */
	static JsonArray spans(List<Span> spans, CodePoints points) {
		JsonArray array = new JsonArray();
		for (Span span : spans) {
			JsonArray pair = new JsonArray(2);
			pair.add(points.fromJava(span.start()));
			pair.add(points.fromJava(span.end()));
			array.add(pair);
		}
		return array;
	}

	/** A score as it is told. */
	static double rounded(double value) {
		return Math.round(value * PRECISION) / PRECISION;
	}

	/** The answer as it is printed. */
	static String line(JsonElement answer) {
		return GSON.toJson(answer) + "\n";
	}
}
