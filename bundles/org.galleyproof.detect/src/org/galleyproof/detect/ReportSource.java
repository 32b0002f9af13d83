package org.galleyproof.detect;

import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.detect.ReportingLexicon.Inflected;
import org.galleyproof.text.Span;

/** Finds who reports in one sentence of the writer, read from the left to the right. All spans are ranges of tokens. */
final class ReportSource {

	/** How many tokens before an adjective its "is" may stand. */
	private static final int LINKED = 6;

	private final Tokens tokens;
	private final PhraseBefore before;
	private final SubjectFinder subjects;
	private final Span frame;
	private Span last;
	/** What the sentence is about, {@code null} until asked for, empty where nothing tells. */
	private Span subject;

	/** @param frame the sentence without its end mark */
	ReportSource(Tokens tokens, PhraseBefore before, SubjectFinder subjects, Span frame) {
		this.tokens = tokens;
		this.before = before;
		this.subjects = subjects;
		this.frame = frame;
	}

	/** Who reports in this sentence so far; {@code null} for nobody. */
	Span last() {
		return last;
	}

	/** Takes note of who reports now; {@code null} where nobody is known. */
	void remember(Span source) {
		last = source;
	}

	/** Who the verb has say it, a range of tokens; {@code null} where nothing tells. */
	Span of(int i, Inflected verb) {
		if (verb.form() == Form.ING || verb.form() == Form.BASE && Grammar.INFINITIVE.contains(tokens.lower(i - 1)))
			return inherited(i);
		Phrase phrase = before.find(i, frame.start());
		if (phrase == null)
			return inherited(i);
		String word = tokens.lower(phrase.from());
		if (phrase.to() - phrase.from() == 1 && Grammar.RELATIVE_THINGS.contains(word))
			return inherited(i);
		return new Span(phrase.from(), phrase.to());
	}

	private Span inherited(int i) {
		if (last != null)
			return last;
		if (subject == null) {
			Phrase phrase = subjects.subjectPhrase(new Span(frame.start(), i));
			subject = phrase == null ? new Span(frame.start(), frame.start()) : new Span(phrase.from(), phrase.to());
		}
		return subject.isEmpty() ? null : subject;
	}

	/** Who is what an adjective says: "Quill is confident that". */
	Span subjectOf(int i) {
		int verb = i;
		while (verb > frame.start() && i - verb < LINKED && !Grammar.PASSIVES.contains(tokens.lower(verb)))
			verb--;
		Phrase phrase = before.find(verb, frame.start());
		return phrase == null ? null : new Span(phrase.from(), phrase.to());
	}

	/** "Ada Quill's repeated claim": who has it. */
	Span possessor(int noun) {
		for (int i = noun - 1; i >= frame.start() && noun - i < 4 && tokens.isWord(i); i--) {
			String word = tokens.lower(i);
			if (Grammar.POSSESSIVES.contains(word))
				return new Span(i, i + 1);
			if (tokens.isPossessive(i)) {
				int from = i;
				while (from > frame.start() && tokens.isCapital(from - 1) && tokens.isCapital(from))
					from--;
				return new Span(from, i + 1);
			}
			if (Grammar.DETERMINERS.contains(word) || Grammar.PREPOSITIONS.contains(word))
				break;
		}
		return null;
	}
}
