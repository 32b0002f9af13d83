package org.galleyproof.ui.internal.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.proof.LostItem;
import org.galleyproof.ui.internal.Lines;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.deciding.DecidingTexts;
import org.galleyproof.ui.internal.deciding.DecisionWords;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.proof.ShownTexts;

/**
 * A line of the Findings view.
 *
 * @param finding {@code null} where the line says why there are none
 * @param severity how grave it is
 * @param line the line in the draft, or the paragraph of the Word document that it is the text of, from 1; 0 where there is no place
 * @param paragraph whether {@code line} is a paragraph
 * @param what the kind of finding in a few words, with how grave it is
 * @param message the full sentence
 * @param source the title of the source; empty where there is none
 * @param decision what people decided about its quotation or claim, in a few words; empty where nothing
 * @param lost a decision whose passage is lost; {@code null} on every other line
 */
public record FindingRow(Finding finding, Severity severity, int line, boolean paragraph, String what, String message, String source, String decision, LostItem lost) {

	/** The place in a word: "7", or "paragraph 7" of a Word document. */
	public String place() {
		return line == 0 ? "" : paragraph ? NLS.bind(Texts.FindingRow_paragraph, line) : Integer.toString(line);
	}

	/** The lost decisions about {@code draft}, then its findings, in the order of the text. @param decisions {@code null} where none are known */
	public static List<FindingRow> of(CheckedDraft draft, DraftDecisions decisions) {
		Lines lines = new Lines(draft.draft().text());
		// the line of a Word document's text means nothing to Word
		IFile file = decisions == null ? null : decisions.draft().file();
		IntUnaryOperator paragraphs = ShownTexts.isText(file) ? offset -> ShownTexts.paragraph(file, offset) : offset -> 0;
		Map<Finding, String> decided = decisions == null ? Map.of() : DecisionWords.byFinding(decisions);
		List<FindingRow> rows = new ArrayList<>();
		for (Checked checked : Checked.all(draft))
			for (Finding finding : checked.findings())
				rows.add(of(finding, checked.evidence(), lines, paragraphs, decided));
		for (Finding finding : draft.findings())
			rows.add(of(finding, null, lines, paragraphs, decided));
		rows.sort(Comparator.comparing((FindingRow row) -> row.finding().span()).thenComparing(FindingRow::severity));
		if (decisions != null)
			rows.addAll(0, decisions.state().lost().stream().map(FindingRow::lost).toList());
		return rows;
	}

	/** The line that tells a failure. */
	static FindingRow failure(String problem) {
		return new FindingRow(null, Severity.ERROR, 0, false, Texts.FindingRow_failure, problem, "", "", null);
	}

	/** The kind, and how grave it is in a word: the icon alone says that to nobody who can't see it. */
	private static String what(Finding finding) {
		return NLS.bind(Texts.FindingRow_what, Texts.label(finding.type()), switch (finding.severity()) {
			case ERROR -> Texts.Legend_error;
			case WARNING -> Texts.Legend_warning;
			case INFO -> Texts.Legend_note;
		});
	}

	private static FindingRow lost(LostItem lost) {
		return new FindingRow(null, Severity.WARNING, 0, false, DecidingTexts.lost_what, DecisionWords.sentence(lost), "", NLS.bind(DecidingTexts.lost_state, lost.decision().state().label()), lost);
	}

	private static FindingRow of(Finding finding, Evidence evidence, Lines lines, IntUnaryOperator paragraphs, Map<Finding, String> decided) {
		int paragraph = paragraphs.applyAsInt(finding.span().start());
		return new FindingRow(finding, finding.severity(), paragraph > 0 ? paragraph : lines.of(finding.span().start()), paragraph > 0, what(finding), finding.message(),
				evidence == null || finding.statement() == null ? "" : evidence.sourceTitle(), decided.getOrDefault(finding, ""), null);
	}
}
