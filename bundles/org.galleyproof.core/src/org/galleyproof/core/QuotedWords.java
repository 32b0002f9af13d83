package org.galleyproof.core;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Sentence;
import org.galleyproof.language.TokenReader;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Token;

/** Cuts a quotation's content into words and pieces. */
final class QuotedWords {

	private QuotedWords() {
	}

	/** The draft's words of several spans, without those in square brackets, which are the writer's. */
	static List<Word> of(String text, List<Span> spans) {
		List<Word> words = new ArrayList<>();
		for (Span span : spans) {
			int at = span.start();
			boolean inBrackets = false;
			for (Word word : Words.of(text, span)) {
				for (; at < word.span().start(); at++)
					inBrackets = text.charAt(at) == '[' || inBrackets && text.charAt(at) != ']';
				if (!inBrackets)
					words.add(word);
			}
		}
		return words;
	}

	/** The content's spans, cut at the ends of sentences. */
	static List<Span> pieces(List<Span> content, List<Sentence> sentences) {
		List<Span> pieces = new ArrayList<>();
		for (Span span : content) {
			int from = span.start();
			for (int i = firstEndingAfter(sentences, from); i < sentences.size() && sentences.get(i).span().end() < span.end(); i++) {
				pieces.add(new Span(from, sentences.get(i).span().end()));
				from = sentences.get(i).span().end();
			}
			pieces.add(new Span(from, span.end()));
		}
		return pieces;
	}

	/** The pieces, cut at each ellipsis too that has words enough on both its sides. @param least how many words are enough */
	static List<Span> atEllipses(String text, List<Span> pieces, int least) {
		List<Span> cut = new ArrayList<>();
		for (Span piece : pieces) {
			int from = piece.start();
			int words = 0;
			List<Token> tokens = TokenReader.draft(text, List.of(piece));
			for (int i = 0; i < tokens.size(); i++, words++)
				if (tokens.get(i).is(Token.GAP_BEFORE) && words >= least && tokens.size() - i >= least) {
					cut.add(new Span(from, tokens.get(i - 1).span().end()));
					from = tokens.get(i).span().start();
					words = 0;
				}
			cut.add(new Span(from, piece.end()));
		}
		return cut;
	}

	/** The sentences that the quotation's words, cue or source stand in, in order. */
	static List<Span> around(Quotation quotation, List<Sentence> sentences) {
		List<Span> around = new ArrayList<>();
		List<Span> parts = new ArrayList<>(quotation.content());
		parts.addAll(quotation.cue());
		parts.addAll(quotation.source());
		Span hull = Span.hull(parts);
		for (int i = firstEndingAfter(sentences, hull.start()); i < sentences.size() && sentences.get(i).span().start() < hull.end(); i++) {
			Span sentence = sentences.get(i).span();
			if (parts.stream().anyMatch(sentence::overlaps))
				around.add(sentence);
		}
		return around;
	}

	private static int firstEndingAfter(List<Sentence> sentences, int offset) {
		int low = 0;
		int high = sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sentences.get(middle).span().end() <= offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The runs of words that no match covers, in order. */
	static List<List<Word>> uncovered(List<Word> words, List<Matched> found) {
		List<List<Word>> runs = new ArrayList<>();
		List<Word> run = new ArrayList<>();
		for (Word word : words)
			if (found.stream().noneMatch(matched -> matched.covers(word.span())))
				run.add(word);
			else if (!run.isEmpty()) {
				runs.add(run);
				run = new ArrayList<>();
			}
		if (!run.isEmpty())
			runs.add(run);
		return runs;
	}

	/** The parts of spans that lie in another. */
	static List<Span> clip(List<Span> spans, Span within) {
		return spans.stream().filter(within::overlaps).map(span -> new Span(Math.max(span.start(), within.start()), Math.min(span.end(), within.end()))).toList();
	}

	/** Java characters covered by the spans together. */
	static int length(List<Span> spans) {
		return spans.stream().mapToInt(Span::length).sum();
	}

	/** From the first word to the last, which must not be missing. */
	static Span hull(List<Word> run) {
		return new Span(run.getFirst().span().start(), run.getLast().span().end());
	}

	/** The words as a query. */
	static String joined(List<Word> words) {
		return String.join(" ", words.stream().map(Word::text).toList());
	}
}
