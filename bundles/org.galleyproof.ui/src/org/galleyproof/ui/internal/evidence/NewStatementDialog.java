package org.galleyproof.ui.internal.evidence;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.ui.internal.FormDialog;

/** Asks for what the words of a source don't tell: who says them, and whether they are a person's own. */
final class NewStatementDialog extends FormDialog {

	private static final int WIDTH = 560;
	private static final int LINES = 5;

	/**
	 * What to ask with, and what was answered.
	 *
	 * @param speaker empty where unknown
	 * @param quoted whether they are the speaker's own words
	 * @param use whether to make it the source of the quotation at the caret
	 */
	record Answer(String speaker, boolean quoted, boolean use) {
	}

	private final String words;
	private final boolean usable;
	private Answer answer;
	private Text speaker;
	private Button quoted;
	private Button use;

	/** @param usable whether there is a quotation that it could be the source of */
	NewStatementDialog(Shell parent, String words, String speaker, boolean usable) {
		super(parent, EvidenceTexts.make_title, EvidenceTexts.make_title, EvidenceTexts.make_message, WIDTH);
		this.words = words;
		this.usable = usable;
		answer = new Answer(speaker == null ? "" : speaker, true, usable);
	}

	Answer answer() {
		return answer;
	}

	@Override
	protected void fill(Composite form) {
		area(form, EvidenceTexts.make_words, words, SWT.READ_ONLY, LINES);
		speaker = field(form, EvidenceTexts.make_speaker, answer.speaker(), "");
		quoted = check(form, EvidenceTexts.make_quoted, answer.quoted());
		use = check(form, EvidenceTexts.make_use, answer.use());
		use.setEnabled(usable);
		speaker.setFocus();
	}

	@Override
	protected void take() {
		answer = new Answer(speaker.getText().strip(), quoted.getSelection(), usable && use.getSelection());
	}
}
