package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.text.Span;

/**
 * Reported speech by rules and hand-made word lists, with no model: "said that", "according to", verbs of saying, thinking, wishing and
 * judging, nouns ("his claim that"), adjectives ("is confident that"), attributions behind and between the words, labels. Stateless,
 * thread-safe, linear time.
 */
public final class RuleReader implements ReportedSpeech {

	private static final String MARKS = "“”„‟«»\"＂'‘’‚‛`´";

	@Override
	public List<Report> read(String text, Span paragraph, List<Span> sentences, List<Span> marked) {
		List<Marked> stretches = new ArrayList<>();
		for (Span content : marked)
			stretches.add(stretch(text, paragraph, content));
		Tokens tokens = new Tokens(text, paragraph, stretches);
		ReportScanner scanner = new ReportScanner(tokens);
		List<Report> reports = new ArrayList<>();
		int from = 0;
		for (int s = 0; s < sentences.size(); s++) {
			int end = sentences.get(s).end();
			int to = from;
			while (to < tokens.size() && (place(tokens, to) < end || s == sentences.size() - 1))
				to++;
			if (to == from)
				continue;
			for (ReportScanner.Found found : scanner.in(new Span(from, to)))
				reports.add(report(tokens, found));
			from = to;
		}
		return reports;
	}

	/** A stretch in marks belongs to the sentence that it ends in, where its attribution stands. */
	private static int place(Tokens tokens, int token) {
		return tokens.isQuote(token) ? tokens.end(token) - 1 : tokens.start(token);
	}

	private static Report report(Tokens tokens, ReportScanner.Found found) {
		return new Report(found.content().stream().map(range -> tokens.span(range.start(), range.end())).toList(), spans(tokens, found.cue()), spans(tokens, found.source()));
	}

	private static List<Span> spans(Tokens tokens, Span range) {
		return range == null || range.isEmpty() ? List.of() : List.of(tokens.span(range.start(), range.end()));
	}

	/** The stretch with its marks, which are not handed over. */
	private static Marked stretch(String text, Span paragraph, Span content) {
		int from = content.start();
		while (from > paragraph.start() && Character.isWhitespace(text.charAt(from - 1)))
			from--;
		while (from > paragraph.start() && content.start() - from < 3 && MARKS.indexOf(text.charAt(from - 1)) >= 0)
			from--;
		int to = content.end();
		while (to < paragraph.end() && Character.isWhitespace(text.charAt(to)))
			to++;
		boolean closed = to < paragraph.end() && MARKS.indexOf(text.charAt(to)) >= 0;
		while (to < paragraph.end() && to - content.end() < 3 && MARKS.indexOf(text.charAt(to)) >= 0)
			to++;
		return new Marked(content, new Span(from, to), closed, false);
	}
}
