package org.galleyproof.index;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retrieval over the evaluation data beside the project: real quotations, 65,878 real turns. */
class RetrievalTest {

	private static final Path DATA = Path.of("..", "shared", "data", "misquotation");

	@TempDir
	Path folder;

	@Test
	void theTurnBehindAQuotationComesFirst() throws IOException {
		if (!Files.isDirectory(DATA))
			System.err.println("NOT TESTED: there is no evaluation data at " + DATA.toAbsolutePath().normalize());
		assumeTrue(Files.isDirectory(DATA), "no evaluation data");
		try (StatementIndex index = StatementIndex.open(folder)) {
			try (Stream<String> lines = Files.lines(DATA.resolve("statements.jsonl"))) {
				index.add(lines.map(RetrievalTest::statement)::iterator);
			}
			index.commit();
			for (String name : List.of("pairs_verbatim.jsonl", "pairs_edited_labelled.jsonl")) {
				List<JsonObject> rows = new ArrayList<>();
				for (String line : Files.readAllLines(DATA.resolve(name)))
					rows.add(JsonParser.parseString(line).getAsJsonObject());
				int first = 0;
				for (JsonObject row : rows) {
					List<Hit> hits = index.search(query(row), 10);
					Set<String> right = new HashSet<>();
					for (JsonElement id : row.getAsJsonArray("stmt_ids_ok"))
						right.add(id.getAsString());
					if (!hits.isEmpty() && right.contains(hits.get(0).statement().id()))
						first++;
				}
				double share = (double) first / rows.size();
				System.out.printf("%s: hit@1 %.3f over %d%n", name, share, rows.size());
				assertTrue(share >= 0.95, name + ": hit@1 " + share);
			}
		}
	}

	private static StatementDocument statement(String line) {
		JsonObject row = JsonParser.parseString(line).getAsJsonObject();
		return new StatementDocument(row.get("id").getAsString(), row.get("text").getAsString(), row.get("speaker").getAsString(), date(row, "date"), true,
				row.get("event").getAsString(), row.get("event").getAsString());
	}

	private static Query query(JsonObject row) {
		return new Query(row.get("quote").getAsString(), null, date(row, "article_date"));
	}

	private static LocalDate date(JsonObject row, String key) {
		return row.has(key) && row.get(key).getAsString().length() == 10 ? LocalDate.parse(row.get(key).getAsString()) : null;
	}
}
