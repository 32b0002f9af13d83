package org.galleyproof.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Passages;
import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.language.analysis.Taggers;
import org.galleyproof.language.analysis.Tier;
import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

import com.google.gson.JsonParser;

/** What a tier of the language models costs: the time to load it, the memory that it holds, the words that it reads a second. */
record TaggerFigures(double seconds, double megabytes, double wordsASecond) {

	/** Characters that are read to warm up, and again to be timed. */
	private static final int READ = 1_000_000;

	/** Measures a tier from nothing, on the beginning of a file of statements. */
	static TaggerFigures of(Tier tier, Path statements) throws IOException {
		Taggers.release();
		long before = used();
		long start = System.nanoTime();
		Tagger tagger = Taggers.load(tier).orElseThrow(() -> new IllegalStateException("the models of the tier " + tier + " are not installed"));
		double seconds = seconds(start);
		double megabytes = (used() - before) / 1e6;
		String text = beginning(statements);
		count(tagger, text);
		start = System.nanoTime();
		int words = count(tagger, text);
		return new TaggerFigures(seconds, megabytes, words / seconds(start));
	}

	private static int count(Tagger tagger, String text) {
		Sentences sentences = Passages.sentences(Set.of());
		int words = 0;
		for (Span paragraph : Passages.paragraphs(text))
			for (Span sentence : sentences.in(text, paragraph))
				words += tagger.tag(text, sentence).words().size();
		return words;
	}

	private static String beginning(Path statements) throws IOException {
		StringBuilder text = new StringBuilder();
		try (BufferedReader rows = Files.newBufferedReader(statements)) {
			for (String row = rows.readLine(); row != null && text.length() < READ; row = rows.readLine())
				text.append(JsonParser.parseString(row).getAsJsonObject().get("text").getAsString()).append("\n\n");
		}
		return text.toString();
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	/** Bytes that are held after a collection. */
	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "loaded in %.2f s, holds %.0f MB, reads %,.0f words a second", seconds, megabytes, wordsASecond);
	}
}
