package org.galleyproof.checks;

import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * Who is spoken to, in the words of a draft: "told Ada Quill", "in an interview with the Harbour Post's Ada Quill", "asked by Ada Quill".
 * The words are not theirs, says the draft.
 */
final class Addressee {

	/** Words between "with" and the name, at most: "with Fox News host Ada Quill". */
	private static final int TITLE = 5;
	/** Words between "interview" and "with", at most: "in an interview on Sunday with". */
	private static final int BETWEEN = 3;

	private static final Lexicon WORDS = Lexicon.load("check-words.txt");
	private static final Set<String> TELLING = WORDS.named("telling");
	private static final List<Frame> FRAMES = List.of(new Frame(WORDS.named("with"), WORDS.named("conversation")), new Frame(WORDS.named("to"), WORDS.named("speaking")),
			new Frame(WORDS.named("by"), WORDS.named("asking")));

	/** A preposition, and the words of which one must stand a little before it. */
	private record Frame(Set<String> preposition, Set<String> before) {
	}

	private Addressee() {
	}

	/** Whether the person named at a place of the draft, Java offsets, is spoken to there. */
	static boolean is(String draft, Span name) {
		int sentence = Math.max(draft.lastIndexOf('\n', name.start()), draft.lastIndexOf(". ", name.start())) + 1;
		List<Word> words = Words.of(draft, new Span(sentence, name.start()));
		int until = name.start();
		for (int i = words.size() - 1; i >= Math.max(0, words.size() - 1 - TITLE); i--) {
			// a mark between them parts the name from what stands before
			if (hasMark(draft, words.get(i).span().end(), until))
				return false;
			String key = words.get(i).key();
			if (TELLING.contains(key))
				return true;
			for (Frame frame : FRAMES)
				if (frame.preposition().contains(key))
					return stands(frame.before(), words, i);
			until = words.get(i).span().start();
		}
		return false;
	}

	private static boolean hasMark(String draft, int from, int to) {
		for (int i = from; i < to; i++)
			if (draft.charAt(i) != ' ' && draft.charAt(i) != '\u00a0')
				return true;
		return false;
	}

	private static boolean stands(Set<String> before, List<Word> words, int end) {
		for (int i = end - 1; i >= Math.max(0, end - 1 - BETWEEN); i--)
			if (before.contains(words.get(i).key()))
				return true;
		return false;
	}
}
