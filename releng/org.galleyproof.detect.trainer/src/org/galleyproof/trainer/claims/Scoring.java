package org.galleyproof.trainer.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import com.google.gson.JsonParser;

import org.galleyproof.detect.claims.ClaimScorer;
import org.galleyproof.language.Passages;
import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

/** Scores a row as the program does: as a draft of its own, by the best of its sentences. */
final class Scoring {

	static final Sentences SENTENCES = Passages.sentences(Set.of("said", "says", "asked", "added"));

	private final ClaimScorer scorer;

	Scoring(ClaimScorer scorer) {
		this.scorer = scorer;
	}

	/** Every sentence of a file of JSON Lines with "text", with the text that it stands in. */
	static void sentences(Path path, BiConsumer<String, Span> taker) throws IOException {
		try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
			lines.filter(line -> !line.isBlank()).forEach(line -> {
				String text = JsonParser.parseString(line).getAsJsonObject().get("text").getAsString();
				for (Span sentence : SENTENCES.in(text, new Span(0, text.length())))
					taker.accept(text, sentence);
			});
		}
	}

	double of(String text) {
		double best = 0;
		for (Span paragraph : Passages.paragraphs(text))
			for (Span sentence : SENTENCES.in(text, paragraph))
				best = Math.max(best, scorer.score(text, sentence).checkworthiness());
		return best;
	}
}
