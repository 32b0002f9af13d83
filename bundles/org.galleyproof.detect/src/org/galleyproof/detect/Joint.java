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

	/** A quotation in marks; {@code kept} is whether it is one without a report round it. */
	Joint(List<Fragment> parts, boolean kept) {
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

	/** It is part of {@code report} from now on, which takes its attribution where it has none. */
	void becomePartOf(Joint report) {
		left = false;
		if (report.cue.isEmpty())
			report.cue = cue;
		if (report.source.isEmpty())
			report.source = source;
	}

	/** Takes from the report what it does not know itself. */
	void attribute(Report report) {
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
