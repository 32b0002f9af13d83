package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.galleyproof.detect.QuotationJoiner.Joined;
import org.galleyproof.detect.claims.ClaimScorer;
import org.galleyproof.detect.claims.SentenceMeaning;
import org.galleyproof.detect.reported.Report;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.language.Passages;
import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.text.Paragraphs;
import org.galleyproof.text.Span;

/**
 * Reads a draft: its paragraphs, sentences with what they claim, and the quotations in marks with their speakers. Keep one for as long as a draft is edited:
 * it knows the paragraphs that it read last, so an edit costs its own paragraph and one light pass over the draft, which carries
 * speakers from paragraph to paragraph; the result equals that of a fresh reader. Thread-safe; takes linear time and accepts any text,
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
		List<Span> paragraphs = Passages.paragraphs(text);
		List<ParagraphReading> readings = new ArrayList<>(paragraphs.size());
		List<Sentence> sentences = new ArrayList<>();
		List<Name> names = new ArrayList<>();
		int unread = 0;
		boolean block = false;
		Span previous = null;
		for (Span paragraph : paragraphs) {
			block = isBlock(text, paragraph, previous, block);
			previous = paragraph;
			ParagraphReading reading = reader.read(paragraph.of(text), block);
			if (deep && !reading.isDeep()) {
				if (cancelled.getAsBoolean())
					throw new CancellationException();
				reading.deepen(reported, again());
			}
			unread += reading.isDeep() ? 0 : 1;
			readings.add(reading);
			for (Sentence sentence : reading.sentences())
				sentences.add(sentence.shift(paragraph.start()));
			for (Name name : reading.names())
				names.add(name.shift(paragraph.start()));
		}
		Joined joined = joined(text, paragraphs, readings);
		SpeakerResolver resolver = new SpeakerResolver(text, new People(names, people));
		List<Quotation> quotations = joined.quotations().stream().map(quotation -> resolved(quotation, resolver)).toList();
		return new Reading(text, paragraphs, sentences, quotations, noQuotations(paragraphs, readings, joined.others()), unread);
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

	private static Joined joined(String text, List<Span> paragraphs, List<ParagraphReading> readings) {
		QuotationAssembler assembler = new QuotationAssembler(text);
		for (int i = 0; i < readings.size(); i++) {
			// a paragraph without marks matters only as the introduction of the next one or the signature of the one before
			boolean near = isQuoted(readings, i - 1) || isQuoted(readings, i) || isQuoted(readings, i + 1);
			if (near)
				assembler.add(i, paragraphs.get(i).start(), readings.get(i));
		}
		List<Report> reports = new ArrayList<>();
		for (int i = 0; i < readings.size(); i++)
			for (Report report : readings.get(i).reports())
				reports.add(report.shift(paragraphs.get(i).start()));
		return QuotationJoiner.join(text, assembler.quotations(), reports);
	}

	private static List<NoQuotation> noQuotations(List<Span> paragraphs, List<ParagraphReading> readings, List<NoQuotation> joined) {
		List<NoQuotation> all = new ArrayList<>(joined);
		for (int i = 0; i < readings.size(); i++)
			for (NoQuotation mark : readings.get(i).noQuotations())
				all.add(mark.shift(paragraphs.get(i).start()));
		all.sort(Comparator.comparing(NoQuotation::span));
		return all;
	}

	private static boolean isQuoted(List<ParagraphReading> readings, int i) {
		return i >= 0 && i < readings.size() && !readings.get(i).marked().isEmpty();
	}

	private static Quotation resolved(Quotation quotation, SpeakerResolver resolver) {
		List<Speaker> speakers = quotation.source().isEmpty() ? List.of() : resolver.next(quotation.source().get(0), quotation.content().get(0).start());
		return new Quotation(quotation.kind(), quotation.content(), quotation.marked(), quotation.cue(), quotation.source(), speakers);
	}
}
