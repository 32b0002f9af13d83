package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.text.Span;

/** A quotation while {@link QuotationJoiner} works: stretches in marks that belong together, or a report. */
final class Joint {

	/** The stretches in marks that it consists of; for a report, those inside it. */
	final List<Fragment> parts;
	private final List<Span> content = new ArrayList<>();
	private List<Span> cue = List.of();
	private List<Span> source = List.of();
	private boolean direct;
	/** Whether it is a quotation of its own: not left out, and no part of a report. */
	private boolean left;
	private boolean absorbed;

	/** What the marks are where they quote nobody, else {@code null}. */
	private final NoQuotation.Reason reason;

	/** A quotation in marks, or marks that quote nobody unless somebody reports their words. */
	Joint(List<Fragment> parts, NoQuotation.Reason reason) {
		this.reason = reason;
		boolean kept = reason == null;
		this.parts = parts;
		left = kept;
		List<Span> cues = new ArrayList<>();
		for (Fragment part : parts) {
			content.add(part.marked.content());
			direct |= kept && part.whole;
			if (part.attribution != null) {
				if (part.attribution.cue() != null && !cues.contains(part.attribution.cue()))
					cues.add(part.attribution.cue());
				if (source.isEmpty() && part.attribution.source() != null)
					source = List.of(part.attribution.source());
			}
		}
		cue = cues;
	}

	/** A report of these words, at least one span; {@code parts} are the stretches in marks among them. */
	Joint(List<Span> content, List<Fragment> parts, Report report) {
		this.content.addAll(content);
		this.parts = parts;
		reason = null;
		left = true;
		attribute(report);
	}

	boolean isDirect() {
		return direct;
	}

	/** Whether it is to be answered. */
	boolean isLeft() {
		return left;
	}

	/** Whether it can be a fragment of the writer's sentence: one stretch, or one that goes on in the next paragraph. */
	boolean isFramed() {
		return parts.size() == 1 || !parts.get(0).whole;
	}

	/** It turned out to be words of a report, no direct speech. */
	void becomeFragment() {
		direct = false;
	}

	/** Whether it holds somebody's words where a report stands round it: a title and a nickname stay what they are. */
	boolean quotes() {
		return reason == null || reason == NoQuotation.Reason.TERM || reason == NoQuotation.Reason.SCARE_QUOTES;
	}

	/** The marks that quote nobody; {@code null} where they do. */
	NoQuotation noQuotation() {
		return reason == null || absorbed && quotes() ? null : new NoQuotation(parts.get(0).marked.outer(), reason);
	}

	/** It is part of {@code report} from now on, which takes its attribution where it has none. */
	void becomePartOf(Joint report) {
		left = false;
		absorbed = true;
		if (report.cue.isEmpty())
			report.cue = cue;
		if (report.source.isEmpty())
			report.source = source;
	}

	/** Takes from the report what it does not know itself, or knows only from a paragraph beside: a signature, a credit line. */
	void attribute(Report report, String text) {
		if (!report.source().isEmpty() && !source.isEmpty() && isApart(source.get(0), report.content().get(0), text)) {
			source = report.source();
			cue = report.cue();
		}
		attribute(report);
	}

	private static boolean isApart(Span source, Span content, String text) {
		int line = source.start() < content.start() ? text.indexOf('\n', source.end()) : text.indexOf('\n', content.end());
		return line >= 0 && line < Math.max(source.start(), content.start());
	}

	private void attribute(Report report) {
		if (cue.isEmpty())
			cue = report.cue();
		if (source.isEmpty())
			source = report.source();
	}

	/** What it comes to; the speaker is not resolved. */
	Quotation quotation() {
		List<Span> marked = direct ? content : parts.stream().map(part -> part.marked.content()).toList();
		QuotationKind kind = direct ? QuotationKind.DIRECT : marked.isEmpty() ? QuotationKind.INDIRECT : QuotationKind.MIXED;
		SpanSet own = new SpanSet();
		content.forEach(own::add);
		return new Quotation(kind, content, marked, own.free(cue), own.free(source), List.of());
	}
}
