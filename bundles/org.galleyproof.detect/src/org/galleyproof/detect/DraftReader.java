package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Paragraphs;
import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

/**
 * Reads a draft: its paragraphs, sentences and the quotations in marks with their speakers. Stateless and safe for use by many
 * threads; takes linear time and accepts any text, lone surrogates and odd marks included.
 */
public final class DraftReader {

	private static final Sentences SENTENCES = new Sentences(English.ABBREVIATIONS, English.reportingVerbs());

	/**
	 * @param text not {@code null}
	 * @return spans are Java offsets in {@code text}; everything in the order of the text
	 */
	public Reading read(String text) {
		List<Span> paragraphs = Paragraphs.of(text);
		List<Quotation> quotations = quotations(text, paragraphs);
		List<Sentence> sentences = new ArrayList<>();
		for (Span paragraph : paragraphs)
			for (Span sentence : SENTENCES.in(text, paragraph))
				sentences.add(SentenceScorer.score(text, sentence));
		return new Reading(text, paragraphs, sentences, quotations);
	}

	private static List<Quotation> quotations(String text, List<Span> paragraphs) {
		QuotationAssembler assembler = new QuotationAssembler(text);
		NameScanner scanner = new NameScanner(text);
		List<Name> names = new ArrayList<>();
		List<Marked> marked = paragraphs.isEmpty() ? List.of() : MarkScanner.in(text, paragraphs.get(0));
		boolean quoted = false;
		for (int i = 0; i < paragraphs.size(); i++) {
			List<Marked> next = i + 1 < paragraphs.size() ? MarkScanner.in(text, paragraphs.get(i + 1)) : List.of();
			// a paragraph without marks matters only as the introduction of the next one or the signature of the one before
			if (quoted || !marked.isEmpty() || !next.isEmpty())
				assembler.add(i, paragraphs.get(i), marked);
			addNames(scanner, paragraphs.get(i), marked, names);
			quoted = !marked.isEmpty();
			marked = next;
		}
		SpeakerResolver resolver = new SpeakerResolver(text, new People(names));
		List<Quotation> found = new ArrayList<>();
		for (List<Fragment> parts : assembler.quotations())
			if (QuotationFilter.keep(text, parts))
				found.add(quotation(parts, resolver));
		return found;
	}

	/** The names outside the marks, where the writer speaks. */
	private static void addNames(NameScanner scanner, Span paragraph, List<Marked> marked, List<Name> names) {
		int from = paragraph.start();
		for (Marked stretch : marked) {
			names.addAll(scanner.in(from, stretch.outer().start()));
			from = stretch.outer().end();
		}
		names.addAll(scanner.in(from, paragraph.end()));
	}

	private static Quotation quotation(List<Fragment> parts, SpeakerResolver resolver) {
		List<Span> content = new ArrayList<>();
		List<Span> cue = new ArrayList<>();
		List<Span> source = new ArrayList<>();
		boolean whole = false;
		for (Fragment part : parts) {
			content.add(part.marked.content());
			whole |= part.whole;
			if (part.attribution != null) {
				if (part.attribution.cue() != null && !cue.contains(part.attribution.cue()))
					cue.add(part.attribution.cue());
				if (source.isEmpty() && part.attribution.source() != null)
					source.add(part.attribution.source());
			}
		}
		String speaker = source.isEmpty() ? null : resolver.next(source.get(0), content.get(0).start());
		return new Quotation(whole ? QuotationKind.DIRECT : QuotationKind.MIXED, content, content, cue, source, speaker);
	}
}
