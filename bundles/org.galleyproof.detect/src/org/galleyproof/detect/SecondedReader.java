package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.text.Span;

/**
 * A trained reader, and the rules for what it leaves open: where it finds words reported by nobody, and the rules know who stands beside the
 * same cue, that is who reports, and no part of what is reported ("…, said councillor Ada Quill, of which …"). The rules are asked only
 * in paragraphs that have such words. Stateless, thread-safe.
 */
final class SecondedReader implements ReportedSpeech {

	private final ReportedSpeech trained;
	private final ReportedSpeech rules;

	SecondedReader(ReportedSpeech trained, ReportedSpeech rules) {
		this.trained = trained;
		this.rules = rules;
	}

	@Override
	public List<Report> read(String text, Span paragraph, List<Span> sentences, List<Span> marked) {
		List<Report> reports = trained.read(text, paragraph, sentences, marked);
		if (reports.stream().noneMatch(SecondedReader::isOpen))
			return reports;
		List<Report> seconds = rules.read(text, paragraph, sentences, marked);
		return reports.stream().map(report -> isOpen(report) ? seconded(text, report, reports, seconds) : report).toList();
	}

	private static boolean isOpen(Report report) {
		return report.source().isEmpty() && !report.cue().isEmpty();
	}

	private static Report seconded(String text, Report report, List<Report> reports, List<Report> seconds) {
		for (Report second : seconds) {
			if (second.source().isEmpty() || !overlap(second.cue(), report.cue()) || !isBeside(text, second))
				continue;
			List<Span> content = without(text, report.content(), second.source());
			// who reports was all that was taken for reported
			if (content.isEmpty())
				return reports.stream().anyMatch(other -> overlap(other.content(), second.content())) ? report : second;
			if (overlap(second.content(), content))
				return new Report(content, report.cue(), second.source());
		}
		return report;
	}

	/** Whether nothing but blanks parts the source from the cue: what stands farther off is a guess. */
	private static boolean isBeside(String text, Report report) {
		for (Span source : report.source())
			for (Span cue : report.cue())
				if (!source.overlaps(cue) && text.substring(Math.min(source.end(), cue.end()), Math.max(source.start(), cue.start())).isBlank())
					return true;
		return false;
	}

	private static boolean overlap(List<Span> some, List<Span> others) {
		return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
	}

	/** What is left of the content, bare of the blanks and marks at the edges that the source leaves behind. */
	private static List<Span> without(String text, List<Span> content, List<Span> source) {
		List<Span> left = new ArrayList<>(content);
		for (Span gone : source) {
			List<Span> next = new ArrayList<>();
			for (Span span : left)
				if (span.overlaps(gone)) {
					add(text, span.start(), Math.min(span.end(), gone.start()), next);
					add(text, Math.max(span.start(), gone.end()), span.end(), next);
				} else
					next.add(span);
			left = next;
		}
		return left;
	}

	private static void add(String text, int from, int to, List<Span> spans) {
		int start = from;
		int end = to;
		while (start < end && !Character.isLetterOrDigit(text.codePointAt(start)))
			start++;
		while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ','))
			end--;
		if (start < end)
			spans.add(new Span(start, end));
	}
}
