package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import org.galleyproof.detect.QuotationJoiner.Joined;
import org.galleyproof.detect.reported.Report;
import org.galleyproof.text.Span;
import org.galleyproof.text.TextChange;

/**
 * What paragraphs come to that are read together: those with marks that follow one another, or one without. It depends on these alone and on
 * the ones right before and behind, which may introduce or sign what is said; so an edit elsewhere leaves it, here or moved. Only who a
 * source means is open. Java offsets in the draft. Immutable.
 *
 * @param reach from the first character that it depends on to the last
 * @param read what it was made of: for each paragraph within reach what is known of it, which is the same object as long as it is the same
 * @param own how many paragraphs are read together
 */
record ParagraphRun(Span reach, List<Object> read, int own, List<Sentence> sentences, List<Name> names, List<Quotation> quotations, List<NoQuotation> noQuotations) {

	/** The number of paragraphs that are read together from {@code first} on. */
	static int length(List<ParagraphReading> readings, int first) {
		int end = first;
		while (end < readings.size() && !readings.get(end).marked().isEmpty())
			end++;
		return Math.max(1, end - first);
	}

	/** The same of those that end before {@code end}. */
	static int lengthBefore(List<ParagraphReading> readings, int end) {
		int first = end;
		while (first > 0 && !readings.get(first - 1).marked().isEmpty())
			first--;
		return Math.max(1, end - first);
	}

	/** From where to where such paragraphs depend on the draft: itself, and one on both sides of those with marks. */
	private record Reach(int from, int to) {

		static Reach of(List<ParagraphReading> readings, int first, int own) {
			boolean marked = !readings.get(first).marked().isEmpty();
			return marked ? new Reach(Math.max(0, first - 1), Math.min(readings.size(), first + own + 1)) : new Reach(first, first + own);
		}

		Span span(List<Span> paragraphs) {
			return new Span(paragraphs.get(from).start(), paragraphs.get(to - 1).end());
		}
	}

	/** Reads {@code own} paragraphs from {@code first} on, as {@link #length} tells. */
	static ParagraphRun read(String text, List<Span> paragraphs, List<ParagraphReading> readings, int first, int own) {
		Reach reach = Reach.of(readings, first, own);
		List<Sentence> sentences = new ArrayList<>();
		List<Name> names = new ArrayList<>();
		List<Report> reports = new ArrayList<>();
		List<NoQuotation> others = new ArrayList<>();
		QuotationAssembler assembler = new QuotationAssembler(text);
		// without marks nothing is quoted, and then only reports count
		if (!readings.get(first).marked().isEmpty())
			for (int i = reach.from; i < reach.to; i++)
				assembler.add(i, paragraphs.get(i).start(), readings.get(i));
		for (int i = first; i < first + own; i++) {
			int start = paragraphs.get(i).start();
			readings.get(i).sentences().forEach(sentence -> sentences.add(sentence.shift(start)));
			readings.get(i).names().forEach(name -> names.add(name.shift(start)));
			readings.get(i).reports().forEach(report -> reports.add(report.shift(start)));
		}
		Joined joined = QuotationJoiner.join(text, assembler.quotations(), reports);
		others.addAll(joined.others());
		for (int i = first; i < first + own; i++)
			for (NoQuotation mark : readings.get(i).noQuotations())
				others.add(mark.shift(paragraphs.get(i).start()));
		others.sort(Comparator.comparing(NoQuotation::span));
		return new ParagraphRun(reach.span(paragraphs), known(readings, reach), own, sentences, names, joined.quotations(), others);
	}

	private static List<Object> known(List<ParagraphReading> readings, Reach reach) {
		List<Object> known = new ArrayList<>(3 * (reach.to - reach.from));
		for (ParagraphReading reading : readings.subList(reach.from, reach.to)) {
			known.add(reading);
			known.add(reading.reports());
			known.add(reading.sentences());
		}
		return known;
	}

	/**
	 * This run in the draft after an edit.
	 *
	 * @param first the paragraph that it begins with there
	 * @param length how many are read together there
	 * @return {@code null} where the edit touched what it depends on, or more is known of that by now
	 */
	ParagraphRun after(TextChange change, List<Span> paragraphs, List<ParagraphReading> readings, int first, int length) {
		if (!change.leaves(reach) || length != own)
			return null;
		Reach now = Reach.of(readings, first, length);
		if (!now.span(paragraphs).equals(change.moved(reach)) || 3 * (now.to - now.from) != read.size())
			return null;
		for (int i = now.from; i < now.to; i++) {
			int at = 3 * (i - now.from);
			if (read.get(at) != readings.get(i) || read.get(at + 1) != readings.get(i).reports() || read.get(at + 2) != readings.get(i).sentences())
				return null;
		}
		return shift(change.shift(reach));
	}

	private ParagraphRun shift(int delta) {
		if (delta == 0)
			return this;
		return new ParagraphRun(reach.shift(delta), read, own, shifted(sentences, sentence -> sentence.shift(delta)), shifted(names, name -> name.shift(delta)),
				shifted(quotations, quotation -> quotation.shift(delta)), shifted(noQuotations, mark -> mark.shift(delta)));
	}

	/** All of a book is shifted with each key: no more is made than is moved. */
	private static <T> List<T> shifted(List<T> list, UnaryOperator<T> shift) {
		if (list.isEmpty())
			return list;
		List<T> shifted = new ArrayList<>(list.size());
		for (T each : list)
			shifted.add(shift.apply(each));
		return shifted;
	}
}
