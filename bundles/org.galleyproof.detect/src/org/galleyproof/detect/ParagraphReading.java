package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.galleyproof.detect.claims.ClaimScorer;
import org.galleyproof.detect.reported.Report;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.text.Span;

/**
 * What one paragraph says by itself, whatever stands around it: the unit of work. It depends on the paragraph's characters alone, so an
 * edit leaves those of all other paragraphs as they are. Offsets count from the start of the paragraph. Thread-safe.
 */
final class ParagraphReading {

	private final String text;
	private final List<Marked> marked;
	private final List<NoQuotation> noQuotations;
	/** Scored at once, and once more with the deep reading. */
	private volatile List<Sentence> sentences;
	private final List<Name> names;
	/** Read when first asked for: most paragraphs have no marks, nor has one beside them. */
	private volatile List<Frame> frames;
	/** {@code null} until read. */
	private volatile List<Report> reports;
	private Attribution signature;
	private boolean endsWithColon;

	/** @param block whether the paragraph is set off as somebody's words, by indentation or the like */
	ParagraphReading(String text, List<Sentence> sentences, boolean block) {
		Span all = new Span(0, text.length());
		List<NoQuotation> none = new ArrayList<>();
		this.text = text;
		this.sentences = List.copyOf(sentences);
		marked = block ? List.of(new Marked(all, all, true, false, Marked.Form.BLOCK)) : speech(text, MarkScanner.in(text, all, none));
		noQuotations = List.copyOf(none);
		names = names(text, marked);
	}

	/** The paragraph itself. */
	String text() {
		return text;
	}

	List<Sentence> sentences() {
		return sentences;
	}

	/** The stretches in quotation marks, in order. */
	List<Marked> marked() {
		return marked;
	}

	/** Marks outside of all stretches, and what they are. */
	List<NoQuotation> noQuotations() {
		return noQuotations;
	}

	/** The names outside the marks, where the writer speaks. */
	List<Name> names() {
		return names;
	}

	/** Reported speech in this paragraph; empty where it has not been read yet, see {@link #isDeep}. */
	List<Report> reports() {
		List<Report> known = reports;
		return known == null ? List.of() : known;
	}

	/** Whether reported speech has been read. */
	boolean isDeep() {
		return reports != null;
	}

	/**
	 * Reads reported speech, once, and says once more which sentences are claims.
	 *
	 * @param claims may take its time; {@code null} where what was said at once stands
	 */
	void deepen(ReportedSpeech reader, ClaimScorer claims) {
		if (reports != null)
			return;
		List<Sentence> spans = sentences;
		// neither needs anything of the other, and where there are two processors each has one
		CompletableFuture<List<Sentence>> scored = claims == null ? null
				: CompletableFuture.supplyAsync(() -> spans.stream().map(sentence -> Sentence.scored(text, sentence.span(), claims)).toList());
		List<Report> read = List.copyOf(reader.read(text, new Span(0, text.length()), spans.stream().map(Sentence::span).toList(), marked.stream().map(Marked::content).toList()));
		if (scored != null)
			sentences = scored.join();
		reports = read;
	}

	/** The writer's sentences. */
	List<Frame> frames() {
		if (frames == null)
			readFrames();
		return frames;
	}

	/** The speaker's name that this paragraph consists of (— Ada Quill), or {@code null}. */
	Attribution signature() {
		frames();
		return signature;
	}

	boolean endsWithColon() {
		frames();
		return endsWithColon;
	}

	/** Whether the writer has no word in this paragraph. */
	boolean isAllFloating() {
		for (Frame frame : frames())
			if (!frame.floating())
				return false;
		return true;
	}

	private static List<Marked> speech(String text, List<Marked> marks) {
		List<Marked> lines = LineSpeech.in(text, marks);
		return lines.isEmpty() ? marks : lines;
	}

	private static List<Name> names(String text, List<Marked> marked) {
		NameScanner scanner = new NameScanner(text);
		List<Name> found = new ArrayList<>();
		int from = 0;
		for (Marked stretch : marked) {
			found.addAll(scanner.in(from, stretch.outer().start()));
			from = stretch.outer().end();
		}
		found.addAll(scanner.in(from, text.length()));
		return List.copyOf(found);
	}

	private synchronized void readFrames() {
		if (frames != null)
			return;
		Tokens tokens = new Tokens(text, new Span(0, text.length()), marked);
		AttributionFinder finder = new AttributionFinder(tokens);
		FrameReader reader = new FrameReader(text, tokens, marked, finder);
		List<Frame> found = new ArrayList<>();
		for (Span frame : Frames.of(text, tokens, marked))
			found.add(reader.read(frame));
		if (marked.isEmpty())
			signature = finder.signature(0, tokens.size());
		endsWithColon = tokens.isPoint(tokens.size() - 1, ":");
		frames = List.copyOf(found);
	}
}
