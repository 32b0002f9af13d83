package org.galleyproof.language;

import java.util.BitSet;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/**
 * Which words of a stretch of text stand aside from what is said: in brackets, or, in a source, put there by its transcriber, about the room or who speaks.
 */
final class Asides {

	private static final Lexicon ARTEFACTS = Lexicon.load("artefacts.txt");
	/** A bracket of more words is the speaker's aside, not an editor's. */
	private static final int LONGEST_MARKED = 14;

	private final BitSet marked = new BitSet();
	private final BitSet dropped = new BitSet();
	/** Words before which a speaker's label was dropped. */
	private final BitSet turns = new BitSet();

	private Asides() {
	}

	/** @param words of {@code limits}, ascending */
	static Asides of(String text, Span limits, List<Word> words, boolean source) {
		Asides asides = new Asides();
		asides.brackets(text, limits, words, source);
		if (source)
			asides.labels(text, words);
		return asides;
	}

	/** Whether a word stands in brackets. */
	boolean isMarked(int word) {
		return marked.get(word);
	}

	/** Whether a word is the transcriber's. */
	boolean isDropped(int word) {
		return dropped.get(word);
	}

	/** Whether one of these words is the transcriber's. */
	boolean isDropped(int from, int to) {
		int next = dropped.nextSetBit(from);
		return next >= 0 && next < to;
	}

	/** Whether somebody begins to speak with a word. */
	boolean opensTurn(int word) {
		return turns.get(word);
	}

	/** Notes brackets and parentheses, and in a source drops what is about the room. */
	private void brackets(String text, Span limits, List<Word> words, boolean source) {
		int i = 0;
		int shut = limits.start() > 0 && text.charAt(limits.start() - 1) == '[' ? Marks.closing(text, limits.start() - 1, limits) : -1;
		for (int k = 0; k < words.size() && words.get(k).span().start() < shut; k++)
			marked.set(k);
		for (int at = limits.start(); at < limits.end(); at++) {
			char sign = text.charAt(at);
			if (sign != '[' && sign != '(')
				continue;
			int close = Marks.closing(text, at, limits);
			if (close < 0)
				continue;
			while (i < words.size() && words.get(i).span().start() < at)
				i++;
			int from = i;
			while (i < words.size() && words.get(i).span().start() < close)
				i++;
			if (source && from < i && (ARTEFACTS.contains(words.get(from).key()) || ARTEFACTS.contains(words.get(i - 1).key())))
				dropped.set(from, i);
			else if (i - from <= LONGEST_MARKED || sign == '[')
				marked.set(from, i);
			at = close;
		}
	}

	/** Drops names of speakers in capitals and questions' and answers' letters at the start of a line, and bare "APPLAUSE". */
	private void labels(String text, List<Word> words) {
		int i = 0;
		while (i < words.size()) {
			int lineStart = i;
			int last = i;
			int lineEnd = text.indexOf('\n', words.get(last).span().end());
			while (last + 1 < words.size() && (lineEnd < 0 || words.get(last + 1).span().start() < lineEnd))
				last++;
			if (last == lineStart && isCapitals(words.get(last).text()) && ARTEFACTS.contains(words.get(last).key()))
				dropped.set(last);
			for (int k = lineStart; k <= Math.min(last, lineStart + 4) && isCapitals(words.get(k).text()); k++) {
				int after = words.get(k).span().end();
				if (after < text.length() && text.charAt(after) == ':' && (k > lineStart || words.get(k).text().length() > 2 || "QA".contains(words.get(k).text()))) {
					dropped.set(lineStart, k + 1);
					if (lineStart > 0)
						turns.set(k + 1);
				}
			}
			i = last + 1;
		}
	}

	private static boolean isCapitals(String word) {
		for (int i = 0; i < word.length(); i++)
			if (Character.isLowerCase(word.charAt(i)))
				return false;
		return Character.isUpperCase(word.charAt(0));
	}
}
