package org.galleyproof.language.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * Cuts a sentence into the words and marks that the models were trained on, in the manner of the Penn Treebank and OntoNotes:
 * "do|n't", "Clinton|'s", "well|-|known", "$|5", "U.S." Every token is an exact part of the text; they are in order, none is empty
 * and none holds white space. Takes linear time.
 */
final class Tokens {

	private final String text;
	private final List<Span> found = new ArrayList<>();

	private Tokens(String text) {
		this.text = text;
	}

	/** @param sentence Java offsets in {@code text}, as the answer's are */
	static List<Span> in(String text, Span sentence) {
		Tokens tokens = new Tokens(text);
		int start = sentence.start();
		for (int at = sentence.start(); at <= sentence.end(); at++)
			if (at == sentence.end() || isSpace(text.charAt(at))) {
				if (at > start)
					tokens.cut(start, at);
				start = at + 1;
			}
		return tokens.found;
	}

	private static boolean isSpace(char c) {
		return c <= ' ' || c == 0x85 || c == 0xA0 || c > 0xFF && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
	}

	/** Cuts what stands between white space. */
	private void cut(int start, int end) {
		if (TokenRules.isWhole(text.substring(start, Math.min(end, start + TokenRules.LONGEST_ENTRY + 1)), end - start)) {
			add(start, end);
			return;
		}
		int first = start;
		while (first < end && Marks.isMark(text.charAt(first)) && !Marks.opensWord(text, first, end))
			first++;
		int last = end;
		while (last > first && Marks.isMark(text.charAt(last - 1)))
			last--;
		if (first < last)
			last = withFullStop(first, last, end);
		marks(start, first);
		if (first < last) {
			if (Links.is(text, first, last))
				add(first, last);
			else
				inner(first, last);
		}
		marks(last, end);
	}

	/** Where the word ends with the full stop or currency sign that belongs to it. */
	private int withFullStop(int first, int last, int end) {
		if (last < end && text.charAt(last) == '.' && (last + 1 == end || text.charAt(last + 1) != '.' && text.charAt(last + 1) != '\u2026') && TokenRules.isAbbreviated(text, first, last))
			return last + 1;
		return last;
	}

	/** Marks in a row: each alone, but equal ones and final ones together ("--", "...", "?!"). */
	private void marks(int start, int end) {
		for (int at = start; at < end;) {
			int stop = Marks.runEnd(text, at, end);
			add(at, stop);
			at = stop;
		}
	}

	/** Cuts at the marks inside what begins and ends with none. */
	private void inner(int start, int end) {
		int from = start;
		for (int at = start + 1; at < end - 1; at++)
			if (Marks.separates(text, start, at, end)) {
				int stop = Marks.runEnd(text, at, end);
				word(from, at);
				add(at, stop);
				from = stop;
				at = stop - 1;
			}
		word(from, end);
	}

	private void word(int start, int end) {
		if (start >= end)
			return;
		int second = end - start > TokenRules.LONGEST_WORD ? end : TokenRules.cut(text, start, end);
		add(start, second);
		if (second < end)
			add(second, end);
	}

	private void add(int start, int end) {
		if (start < end)
			found.add(new Span(start, end));
	}
}
