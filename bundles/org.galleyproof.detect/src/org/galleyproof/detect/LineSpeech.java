package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.detect.Marked.Form;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;

/**
 * Finds direct speech that a whole paragraph sets off instead of marks: the turn of a transcript behind its label ("MS. QUILL:", "Q."),
 * the line of a dialogue behind a dash, a quoted line of a mail ("> "). Each paragraph is told by itself; where it could be a list or a
 * heading as well, it is none.
 */
final class LineSpeech {

	/** UTF-16 units and words that a label may have. */
	private static final int LONGEST_LABEL = 40;
	private static final int LABEL_WORDS = 5;
	/** A shorter word in capitals is a country or a form of address. */
	private static final int SHORTEST_LABEL = 3;
	private static final String DASHES = "—–―";
	private static final Set<String> NO_SPEAKERS = Lexicon.load("no-speakers.txt").words();

	private LineSpeech() {
	}

	/**
	 * @param text of the paragraph
	 * @param marks the stretches in marks that it has; marks right behind a label or a dash go before the line
	 * @return the stretches of speech, without label, dash and attribution; empty where the paragraph is an ordinary one
	 */
	static List<Marked> in(String text, List<Marked> marks) {
		if (text.length() < 2)
			return List.of();
		int start = start(text);
		if (start == 0 || start >= text.length() || !marks.isEmpty() && marks.get(0).outer().start() <= start)
			return List.of();
		char first = text.charAt(0);
		if (first == '>')
			return List.of(new Marked(new Span(start, text.length()), new Span(0, text.length()), true, false, Form.BLOCK));
		if (DASHES.indexOf(first) < 0)
			return List.of(stretch(start, text.length(), Form.LINE));
		return marks.isEmpty() && ".?!…".indexOf(text.charAt(text.length() - 1)) >= 0 ? dialogue(text, start) : List.of();
	}

	/** Where speech may start behind a label, a dash or a mark of a mail; 0 where none opens the paragraph. */
	private static int start(String text) {
		char first = text.charAt(0);
		int i = first == '>' || DASHES.indexOf(first) >= 0 ? 1 : labelEnd(text);
		if (i == 0)
			return 0;
		while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)) || first == '>' && text.charAt(i) == '>'))
			i++;
		return i;
	}

	private static int labelEnd(String text) {
		char first = text.charAt(0);
		if (Character.isUpperCase(first) && Grammar.LABELS.contains(String.valueOf(Character.toLowerCase(first))) && text.length() > 3 && ".:".indexOf(text.charAt(1)) >= 0 && Character.isWhitespace(text.charAt(2)))
			return 2;
		int i = 0;
		while (i < text.length() && i < LONGEST_LABEL && isLabelPart(text.charAt(i)))
			i++;
		if (i >= text.length() || text.charAt(i) != ':' || i + 1 >= text.length() || !Character.isWhitespace(text.charAt(i + 1)))
			return 0;
		return isSpeaker(text.substring(0, i)) && hasSmallLetter(text, i + 1) ? i + 1 : 0;
	}

	private static boolean isLabelPart(char c) {
		return Character.isUpperCase(c) || " .'’-()".indexOf(c) >= 0;
	}

	private static boolean isSpeaker(String label) {
		String[] words = label.toLowerCase(Locale.ROOT).split("[ ()]+");
		boolean named = false;
		if (words.length == 0)
			return false;
		for (int i = 0; i < words.length; i++) {
			boolean article = i == 0 && Grammar.THE.contains(words[i]);
			if (!article && (NO_SPEAKERS.contains(words[i]) || Grammar.DETERMINERS.contains(words[i]) || Grammar.BARRIERS.contains(words[i]) || Grammar.AUXILIARIES.contains(words[i])))
				return false;
			named |= words[i].length() >= SHORTEST_LABEL && !article && Character.isLetter(words[i].charAt(0));
		}
		// "THE PRESIDENT:", not "THE BIG PICTURE:"
		boolean office = !Grammar.THE.contains(words[0]) || Grammar.TITLES.contains(words[words.length - 1]);
		return named && office && words.length <= LABEL_WORDS;
	}

	/** Whether the word in lower case opens a heading and names nobody: "update", "note". */
	static boolean isHeading(String word) {
		return NO_SPEAKERS.contains(word) || Grammar.DETERMINERS.contains(word) || Grammar.BARRIERS.contains(word);
	}

	/** What stands in capitals altogether is a headline. */
	private static boolean hasSmallLetter(String text, int from) {
		for (int i = from; i < text.length() && i < from + 2 * LONGEST_LABEL; i++)
			if (Character.isLowerCase(text.charAt(i)))
				return true;
		return text.length() - from < LONGEST_LABEL && from < text.length() && text.indexOf(' ', from + 1) < 0;
	}

	/** The line of a dialogue without its attribution, which a comma or a dash sets off: — We must go, said Quill. It is late. */
	private static List<Marked> dialogue(String text, int start) {
		Tokens tokens = new Tokens(text, new Span(start, text.length()), List.of());
		WordClasses words = new WordClasses(tokens);
		PhraseBefore before = new PhraseBefore(tokens, words);
		PhraseAfter after = new PhraseAfter(tokens, words);
		List<Marked> found = new ArrayList<>();
		boolean attributed = false;
		boolean personal = false;
		int from = start;
		for (Span whole : Frames.of(text, tokens, List.of())) {
			Span frame = new Span(whole.start(), withoutStop(tokens, whole));
			for (int i = whole.start(); i < whole.end(); i++)
				personal |= isSpoken(tokens, i);
			Tail tail = new TailFinder(tokens, words, new ReportingWords(tokens, words, frame), before, after).in(frame);
			if (tail != null && tail.from() > frame.start() && !Grammar.ACCORDING.contains(tokens.lower(tail.cue().start()))) {
				attributed = true;
				int end = tokens.end(tail.from() - 1) + (tokens.isPoint(tail.from(), ",") ? 1 : 0);
				found.add(stretch(from, end, Form.LINE));
				from = tail.to() < frame.end() ? tokens.end(tail.to()) : whole.end() < tokens.size() ? tokens.start(whole.end()) : text.length();
				while (from < text.length() && (Character.isWhitespace(text.charAt(from)) || (",." + DASHES).indexOf(text.charAt(from)) >= 0))
					from++;
			}
		}
		if (from < text.length())
			found.add(stretch(from, text.length(), Form.LINE));
		return attributed || personal ? found : List.of();
	}

	private static int withoutStop(Tokens tokens, Span frame) {
		int end = frame.end();
		while (end > frame.start() && tokens.isPoint(end - 1, ".?!…"))
			end--;
		return end;
	}

	/** A question mark, or somebody who says "I" or "you": no item of a list. */
	private static boolean isSpoken(Tokens tokens, int i) {
		String word = tokens.lower(i);
		return word.equals("?") || Grammar.LISTENER.contains(word) || Grammar.FIRST_PERSON.contains(word);
	}

	/** The blank before it counts as its mark, as an opening mark does elsewhere. */
	private static Marked stretch(int from, int to, Form form) {
		return new Marked(new Span(from, to), new Span(from - 1, to), true, false, form);
	}
}
