package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.detect.ReportingLexicon.Governor;
import org.galleyproof.detect.ReportingLexicon.Inflected;
import org.galleyproof.language.Ending;
import org.galleyproof.text.Span;

/**
 * Finds the reported words in one sentence of the writer. First an attribution that ends or interrupts the sentence, then, from the
 * left to the right, verbs, nouns and adjectives that report, each with what follows it; the outermost wins, so what lies inside a
 * content is not looked at again.
 */
final class ReportScanner {

	/** Words of a name before a colon. */
	private static final int LABEL = 4;
	/** How many tokens before a verb its auxiliaries may stand. */
	private static final int LINKED = 6;

	/**
	 * Token ranges.
	 *
	 * @param content at least one
	 * @param cue may be {@code null}
	 * @param source may be {@code null}
	 */
	record Found(List<Span> content, Span cue, Span source) {
	}

	private final Tokens tokens;
	private final WordClasses words;
	private final PhraseBefore before;
	private final PhraseAfter after;
	private final SubjectFinder subjects;
	private ReportingWords reporting;
	private ReportEdge edge;
	private ReportStart start;
	private ReportSource sources;
	private List<Found> found;
	private Span frame;
	/** The first comma of a sentence that opens with an adjunct; the sentence's end elsewhere; -1 until asked for. */
	private int fronted;

	ReportScanner(Tokens tokens) {
		this.tokens = tokens;
		words = new WordClasses(tokens);
		before = new PhraseBefore(tokens, words);
		after = new PhraseAfter(tokens, words);
		subjects = new SubjectFinder(tokens, new CueVerbs(tokens), before, after);
	}

	/** @param sentence a range of tokens */
	List<Found> in(Span sentence) {
		int to = sentence.end();
		while (to > sentence.start() && tokens.isPoint(to - 1, ".!?…"))
			to--;
		frame = new Span(sentence.start(), to);
		reporting = new ReportingWords(tokens, words, frame);
		edge = new ReportEdge(tokens, words, reporting);
		start = new ReportStart(tokens, words, reporting, after, frame.end());
		sources = new ReportSource(tokens, before, subjects, frame);
		found = new ArrayList<>();
		fronted = -1;
		int at = tail();
		while (at < frame.end())
			at = Math.max(at + 1, report(at));
		return found;
	}

	/** An attribution behind or between the reported words; the token from which on to look for more. */
	private int tail() {
		Tail tail = new TailFinder(tokens, words, reporting, before, after).in(frame);
		if (tail == null)
			return opening();
		sources.remember(tail.source());
		List<Span> content = new ArrayList<>();
		boolean clause = isClause(frame.start(), tail.from()) || tail.interrupts() && reporting.isFiniteLike(tail.to() + 1, tail.to());
		if (clause)
			add(content, frame.start(), tail.from());
		int next = tail.to();
		// what follows direct speech behind a comma is the writer's, if it is not in marks
		if (tail.interrupts() && (!content.isEmpty() || !clause && hasWord(frame.start(), tail.from()))) {
			next = edge.of(tail.to(), frame.end(), true, false);
			add(content, tail.to(), next);
		}
		if (!content.isEmpty())
			found.add(new Found(content, tail.cue(), tail.source()));
		return next;
	}

	/** The colon of "Quill: Wall will not last", where a paragraph opens with somebody's name; -1 elsewhere. */
	private int label() {
		int i = frame.start();
		if (i > 0)
			return -1;
		while (i < frame.end() && i < LABEL && tokens.isCapital(i) && !tokens.isUpperCase(i) && !LineSpeech.isHeading(tokens.lower(i)))
			i++;
		boolean goesOn = i + 2 < frame.end() && tokens.isWord(i + 1) && tokens.isWord(i + 2);
		return i > frame.start() && tokens.isPoint(i, ":") && goesOn ? i : -1;
	}

	/** Whether a verb stands in the range: "At a rally, Quill said" reports nothing that stands before it. */
	private boolean isClause(int from, int to) {
		if (reporting.isHeadline())
			return true;
		for (int i = from; i < to; i++)
			if (reporting.isFiniteLike(i, from))
				return true;
		return false;
	}

	private boolean hasWord(int from, int to) {
		for (int i = from; i < to; i++)
			if (tokens.isWord(i))
				return true;
		return false;
	}

	/** According to a report, the wall is old. */
	private int opening() {
		int i = frame.start();
		int colon = label();
		if (colon > 0) {
			Span name = new Span(i, colon);
			sources.remember(name);
			List<Span> content = new ArrayList<>();
			add(content, colon + 1, frame.end());
			if (!content.isEmpty())
				found.add(new Found(content, new Span(colon, colon + 1), name));
			return frame.end();
		}
		if (!Grammar.isAccording(tokens, i))
			return i;
		int named = i + Grammar.accordingLength();
		Phrase phrase = Grammar.SOURCE_SIGN.isEmpty() ? after.subject(named, frame.end()) : after.find(named, frame.end());
		if (phrase == null)
			return i;
		int comma = phrase.head();
		while (!Grammar.SOURCE_SIGN.isEmpty() && comma < frame.end() && !tokens.isPoint(comma, Grammar.SOURCE_SIGN))
			comma++;
		if (comma >= frame.end())
			return i;
		Span source = new Span(phrase.from(), Math.max(phrase.head(), Math.min(phrase.to(), comma)));
		sources.remember(source);
		int from = comma + Grammar.SOURCE_SIGN.length();
		int end = edge.of(from, frame.end(), true, false);
		List<Span> content = new ArrayList<>();
		add(content, from, end);
		if (!content.isEmpty())
			found.add(new Found(content, new Span(i, i + Grammar.accordingLength()), source));
		return end;
	}

	private int report(int i) {
		Inflected verb = reporting.verb(i, frame.start());
		if (verb != null)
			return verb(i, verb);
		Governor adjective = reporting.adjective(i, frame.start());
		if (adjective != null)
			return governed(i, adjective, true);
		Governor noun = reporting.noun(i);
		return noun == null ? i : governed(i, noun, false);
	}

	private int verb(int i, Inflected verb) {
		boolean passive = verb.form() == Form.PAST && reporting.isPassive(i, frame.start());
		int from = start.after(i, verb, passive);
		if (from < 0)
			return i;
		boolean clause = verb.verb().takesClause() && !passive;
		Span source = passive ? null : sources.of(i, verb);
		boolean relative = source != null && Grammar.WHO.contains(tokens.lower(source.start()));
		int end = edge.of(from, frame.end(), clause, relative || isFronted(i));
		List<Span> content = new ArrayList<>();
		add(content, from, end);
		if (content.isEmpty())
			return i;
		found.add(new Found(content, cue(i, verb, source), source));
		if (source != null && !relative)
			sources.remember(source);
		return end;
	}

	/** The verb with its auxiliaries and prepositions, but not what stands between them and the content. */
	private Span cue(int i, Inflected verb, Span source) {
		int to = i + 1;
		for (int n = 0; n < 2 && to < frame.end() && verb.verb().prepositions().contains(tokens.lower(to)); n++)
			to++;
		int floor = source == null || source.end() > i ? frame.start() : source.end();
		int from = i;
		while (from > floor && i - from < LINKED && (words.isAuxiliary(from - 1) || words.isAdverb(from - 1) && !tokens.isCapital(from - 1) || Grammar.NOT.contains(tokens.lower(from - 1))))
			from--;
		return new Span(from, to);
	}

	/** Whether the word stands in an adjunct or a clause before the comma that the main clause begins behind: "After he said so, Quill left." */
	private boolean isFronted(int i) {
		if (fronted < 0) {
			String first = tokens.lower(frame.start());
			boolean opens = Grammar.OPENERS.contains(first) || Grammar.PREPOSITIONS.contains(first) || Grammar.BARRIERS.contains(first) || Ending.PARTICIPLE.in(first) && first.length() > 5 || Ending.PAST.in(first);
			boolean coordinates = Grammar.CONTENT_JOINTS.contains(first);
			fronted = opens && !coordinates ? frame.start() : frame.end();
			while (fronted < frame.end() && !tokens.isPoint(fronted, ","))
				fronted++;
		}
		return i < fronted && fronted < frame.end();
	}

	/** What a noun or an adjective governs: "his claim that", "is confident of". */
	private int governed(int i, Governor governor, boolean adjective) {
		int from = i + 1;
		String word = tokens.lower(from);
		boolean that = Grammar.CLAUSE_JOINTS.contains(word);
		if (governor.prepositions().contains(word))
			from++;
		else if (!(that && governor.that()) && !(Grammar.TO.contains(word) && governor.to()))
			return i;
		if (from >= frame.end() || !reporting.startsObject(from) && !Grammar.TO.contains(tokens.lower(from)))
			return i;
		Span source = adjective ? sources.subjectOf(i) : sources.possessor(i);
		if (!adjective && source == null && sources.last() != null && !that)
			return i;
		int end = edge.of(from, frame.end(), that, isFronted(i));
		List<Span> content = new ArrayList<>();
		add(content, from, end);
		if (content.isEmpty())
			return i;
		found.add(new Found(content, new Span(i, from), source));
		return end;
	}

	/** Adds the range without points at its ends, if a word of the writer is left in it. */
	private void add(List<Span> content, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && !tokens.isWord(start) && !tokens.isQuote(start) && !tokens.isPoint(start, "$€£#@"))
			start++;
		while (end > start && !tokens.isWord(end - 1) && !tokens.isQuote(end - 1) && !tokens.isPoint(end - 1, "%)"))
			end--;
		for (int i = start; i < end; i++)
			if (tokens.isWord(i)) {
				content.add(new Span(start, end));
				return;
			}
	}
}
