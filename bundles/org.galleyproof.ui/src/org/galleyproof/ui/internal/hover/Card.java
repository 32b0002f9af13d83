package org.galleyproof.ui.internal.hover;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Messages;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.Checked;

/**
 * What the hover says of a place: the headline, who said it where and when, the draft's words and the source's words with what
 * differs marked, and the sentence of each finding. A text with marked stretches; it knows no widget.
 *
 * @param text the whole text
 * @param marks the stretches that look special, ascending and apart
 */
public record Card(String text, List<Mark> marks) {

	/** How a stretch looks. */
	public enum Look {
		HEADLINE_VERIFIED, HEADLINE_DIFFERS, HEADLINE_NO_SOURCE, LABEL, DIM,
		/** Words of the draft that the source does not bear out. */
		WRONG,
		/** What the source has there. */
		RIGHT,
		/** Words of the draft that are marked as an edit, or tidied. */
		EDITED,
		/** Words of the source that an ellipsis of the draft leaves out. */
		DROPPED
	}

	/** A stretch of the card's text. */
	public record Mark(Span span, Look look) {
	}

	/** Characters of the source shown before and after the passage. */
	private static final int CONTEXT = 90;
	/** Statements that were not taken shown at most. */
	private static final int RUNNERS = 3;
	/** As the sentences of the findings write it. */
	public static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final String ELLIPSIS = "\u2026";

	/** The card of a quotation or claim of the draft {@code text}. */
	public static Card of(Checked checked, String text) {
		CardWriter writer = new CardWriter();
		writer.add(checked.headline(), switch (checked.status()) {
			case VERIFIED -> Look.HEADLINE_VERIFIED;
			case DIFFERS -> Look.HEADLINE_DIFFERS;
			case NO_SOURCE, OUT_OF_SCOPE -> Look.HEADLINE_NO_SOURCE;
		});
		Evidence evidence = checked.evidence();
		if (evidence != null)
			writer.line().add(where(evidence), Look.DIM);
		writer.line().gap().add(Texts.Card_draft, Look.LABEL).line();
		boolean first = true;
		for (Span content : checked.content()) {
			if (!first)
				writer.add(" " + ELLIPSIS + " ", Look.DIM);
			writer.words(text, content, places(checked.findings(), content, false), Look.WRONG);
			first = false;
		}
		for (String ground : checked.grounds())
			writer.line().add(ground, Look.DIM);
		if (evidence != null)
			source(writer, evidence, checked.findings());
		sentences(writer, checked.findings());
		runnersUp(writer, checked.runnersUp());
		return writer.card();
	}

	/** The card of a finding that belongs to no single quotation or claim. */
	public static Card of(Finding finding) {
		CardWriter writer = new CardWriter();
		writer.add(Texts.label(finding.type()), Look.HEADLINE_DIFFERS);
		sentences(writer, List.of(finding));
		return writer.card();
	}

	/** Who said it, when, and where it stands. */
	public static String where(Evidence evidence) {
		String speaker = evidence.speaker() == null ? Texts.Card_unknown : evidence.speaker();
		String who = evidence.date() == null ? speaker : NLS.bind(Texts.Card_said, speaker, DATE.format(evidence.date()));
		return who + " \u00b7 " + evidence.sourceTitle();
	}

	private static void source(CardWriter writer, Evidence evidence, List<Finding> findings) {
		String text = evidence.text();
		Span passage = evidence.passage();
		writer.line().gap().add(Texts.Card_source, Look.LABEL).line();
		int from = CardWriter.wordStart(text, Math.max(0, passage.start() - CONTEXT));
		if (from > 0)
			writer.add(ELLIPSIS, Look.DIM);
		if (from < passage.start())
			writer.add(text.substring(from, passage.start()), Look.DIM);
		writer.words(text, passage, places(findings, passage, true), Look.RIGHT);
		int to = CardWriter.wordEnd(text, Math.min(text.length(), passage.end() + CONTEXT));
		if (passage.end() < to)
			writer.add(text.substring(passage.end(), to), Look.DIM);
		if (to < text.length())
			writer.add(ELLIPSIS, Look.DIM);
	}

	/** The stretches of {@code within} that findings speak of, in the draft or in the statement, ascending and apart. */
	private static List<Span> places(List<Finding> findings, Span within, boolean inStatement) {
		List<Span> places = new ArrayList<>();
		findings.stream().filter(finding -> finding.type() != FindingType.NO_SOURCE).map(finding -> inStatement ? finding.statementSpan() : finding.span())
				.filter(span -> span != null && within.contains(span)).distinct().sorted(Comparator.naturalOrder()).forEach(span -> {
					if (places.isEmpty() || span.start() >= places.getLast().end())
						places.add(span);
				});
		return places;
	}

	private static void sentences(CardWriter writer, List<Finding> findings) {
		if (findings.isEmpty())
			return;
		writer.line().gap();
		boolean first = true;
		for (Finding finding : findings) {
			if (!first)
				writer.line();
			writer.add("\u2022 " + finding.message(), null);
			writer.add(" " + Messages.why(finding.type()), Look.DIM);
			if (finding.clause() != null)
				writer.add(" " + NLS.bind(Texts.Card_style, new Object[] { finding.clause().style(), finding.clause().subject(), finding.clause().text() }), Look.DIM);
			first = false;
		}
	}

	private static void runnersUp(CardWriter writer, List<RunnerUp> runnersUp) {
		if (runnersUp.isEmpty())
			return;
		writer.line().gap().add(Texts.Card_runnersUp, Look.LABEL);
		for (RunnerUp runner : runnersUp.subList(0, Math.min(RUNNERS, runnersUp.size()))) {
			String words = runner.evidence().passage().of(runner.evidence().text());
			writer.line().add(words.length() <= CONTEXT ? words : words.substring(0, CardWriter.wordEnd(words, CONTEXT)) + ELLIPSIS, null);
			writer.add(" " + where(runner.evidence()) + ": " + runner.why(), Look.DIM);
		}
	}
}
