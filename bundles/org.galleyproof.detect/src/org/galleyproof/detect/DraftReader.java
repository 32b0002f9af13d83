package org.galleyproof.detect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.galleyproof.detect.claims.ClaimScorer;
import org.galleyproof.detect.claims.SentenceMeaning;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.language.Passages;
import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.text.Paragraphs;
import org.galleyproof.text.Pieces;
import org.galleyproof.text.Span;
import org.galleyproof.text.TextChange;

/**
 * Reads a draft: its paragraphs, sentences with what they claim, and the quotations in marks with their speakers. Keep one for as long as a draft is edited:
 * it knows the paragraphs that it read last, and what they came to together, so an edit costs its own paragraph, those that speakers are carried to and
 * a glance at the others; the result equals that of a fresh reader. Thread-safe; takes linear time and accepts any text,
 * lone surrogates and odd marks included.
 */
public final class DraftReader {

	/** Columns from which on a paragraph is indented rather than written carelessly. */
	private static final int INDENTED = 4;

	private final ParagraphReader reader = new ParagraphReader();
	private final ReportedSpeech reported;
	private final PeopleBook people;
	/** {@code null} for none. */
	private final SentenceMeaning vectors;
	private ClaimScorer again;
	private boolean asked;
	/** What was read last: mostly the next draft is the same after an edit. */
	private volatile Memory last = new Memory("", Pieces.none(), List.of(), SpeakerMemory.EMPTY);

	/** A draft that was read, and what its paragraphs came to. */
	private record Memory(String text, Pieces<String> texts, List<ParagraphRun> runs, SpeakerMemory speakers) {
	}

	/** A reader of direct speech alone: quotations in marks, which need no model. */
	public DraftReader() {
		this((text, paragraph, sentences, marked) -> List.of());
	}

	/**
	 * A reader of direct speech alone.
	 *
	 * @param people whose names, aliases and roles help to tell who speaks
	 */
	public DraftReader(PeopleBook people) {
		this((text, paragraph, sentences, marked) -> List.of(), people);
	}

	/** @param reported reads reported speech beside; may be slow */
	public DraftReader(ReportedSpeech reported) {
		this(reported, PeopleBook.EMPTY);
	}

	/**
	 * @param reported reads reported speech beside; may be slow
	 * @param people whose names, aliases and roles help to tell who speaks
	 */
	public DraftReader(ReportedSpeech reported, PeopleBook people) {
		this(reported, people, null);
	}

	/**
	 * @param reported reads reported speech beside; may be slow
	 * @param people whose names, aliases and roles help to tell who speaks
	 * @param vectors with which the deep reading says once more which sentences are claims, {@code null} for none; it is asked for nothing before
	 */
	public DraftReader(ReportedSpeech reported, PeopleBook people, SentenceMeaning vectors) {
		this.reported = reported;
		this.people = people;
		this.vectors = vectors;
	}

	/**
	 * Reads all of a draft, reported speech too.
	 *
	 * @param text not {@code null}
	 * @return spans are Java offsets in {@code text}; everything in the order of the text
	 */
	public Reading read(String text) {
		return read(text, () -> false);
	}

	/**
	 * Like {@link #read(String)}.
	 *
	 * @param cancelled asked before each paragraph whose reported speech has to be read
	 * @throws CancellationException when it says yes; what was read until then is known to the next call
	 */
	public Reading read(String text, BooleanSupplier cancelled) {
		return read(text, true, cancelled);
	}

	/**
	 * Reads what can be shown in the same moment: sentences and direct speech, and reported speech in those paragraphs where it has been read
	 * before. Never waits for a model; {@link Reading#unread} says whether a deep reading would add something.
	 */
	public Reading readAtOnce(String text) {
		return read(text, false, () -> false);
	}

	private Reading read(String text, boolean deep, BooleanSupplier cancelled) {
		Memory before = last;
		TextChange change = TextChange.between(before.text, text);
		List<Span> paragraphs = paragraphs(text);
		Pieces<String> texts = before.texts.next(change, paragraphs, span -> span.of(text));
		List<ParagraphReading> readings = new ArrayList<>(paragraphs.size());
		int unread = 0;
		boolean block = false;
		for (int i = 0; i < paragraphs.size(); i++) {
			block = isBlock(text, paragraphs.get(i), i == 0 ? null : paragraphs.get(i - 1), block);
			ParagraphReading reading = reader.read(texts.value(i), block);
			if (deep && !reading.isDeep()) {
				if (cancelled.getAsBoolean())
					throw new CancellationException();
				reading.deepen(reported, again());
			}
			unread += reading.isDeep() ? 0 : 1;
			readings.add(reading);
		}
		List<ParagraphRun> runs = runs(before.runs, change, text, paragraphs, readings);
		List<Sentence> sentences = new ArrayList<>();
		List<Name> names = new ArrayList<>();
		List<Quotation> open = new ArrayList<>();
		List<NoQuotation> others = new ArrayList<>();
		for (ParagraphRun run : runs) {
			sentences.addAll(run.sentences());
			names.addAll(run.names());
			open.addAll(run.quotations());
			others.addAll(run.noQuotations());
		}
		SpeakerMemory speakers = before.speakers.next(change, text, names, open, people);
		last = new Memory(text, texts, runs, speakers);
		return new Reading(text, paragraphs, sentences, speakers.resolved(), others, unread);
	}

	/** Those of the text itself. */
	private static List<Span> paragraphs(String text) {
		List<Span> all = Passages.paragraphs(text);
		int front = FrontMatter.end(text);
		return front == 0 ? all : all.stream().filter(paragraph -> paragraph.end() > front).toList();
	}

	/** The runs of a draft; those of the one before that an edit left are taken over. */
	private static List<ParagraphRun> runs(List<ParagraphRun> before, TextChange change, String text, List<Span> paragraphs, List<ParagraphReading> readings) {
		List<ParagraphRun> runs = new ArrayList<>();
		Deque<ParagraphRun> behind = new ArrayDeque<>();
		int first = 0;
		ParagraphRun known = null;
		while (first < paragraphs.size() && runs.size() < before.size() && (known = before.get(runs.size()).after(change, paragraphs, readings, first, ParagraphRun.length(readings, first))) != null) {
			runs.add(known);
			first += known.own();
		}
		int end = paragraphs.size();
		while (end > first && runs.size() + behind.size() < before.size()) {
			int length = ParagraphRun.lengthBefore(readings, end);
			known = before.get(before.size() - 1 - behind.size()).after(change, paragraphs, readings, end - length, length);
			if (known == null || end - length < first)
				break;
			behind.addFirst(known);
			end -= length;
		}
		while (first < end) {
			ParagraphRun run = ParagraphRun.read(text, paragraphs, readings, first, ParagraphRun.length(readings, first));
			runs.add(run);
			first += run.own();
		}
		runs.addAll(behind);
		return runs;
	}

	private synchronized ClaimScorer again() {
		if (!asked && vectors != null)
			again = ParagraphReader.again(vectors);
		asked = true;
		return again;
	}

	/** Whether a paragraph is a block of somebody's words: indented, behind one that ends with a colon or behind another such block. */
	private static boolean isBlock(String text, Span paragraph, Span previous, boolean afterBlock) {
		if (previous == null || indentation(text, paragraph) < INDENTED)
			return false;
		return afterBlock || indentation(text, previous) < INDENTED && text.charAt(previous.end() - 1) == ':';
	}

	/** Columns before the paragraph on its line, up to {@link #INDENTED}; a tab counts as so many. */
	private static int indentation(String text, Span paragraph) {
		int columns = 0;
		for (int i = paragraph.start() - 1; i >= 0 && columns < INDENTED && !Paragraphs.isLineEnd(text.charAt(i)); i--)
			columns += text.charAt(i) == '\t' ? INDENTED : 1;
		return columns;
	}

	/** How many paragraphs were read so far, not counting those that were known. */
	long reads() {
		return reader.reads();
	}
}
