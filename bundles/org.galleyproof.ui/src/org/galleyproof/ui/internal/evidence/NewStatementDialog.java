package org.galleyproof.ui.internal.evidence;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for what the words of a source don't tell: who says them, and whether they are a person's own. */
final class NewStatementDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;
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
		super(parent);
		this.words = words;
		this.usable = usable;
		answer = new Answer(speaker == null ? "" : speaker, true, usable);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	Answer answer() {
		return answer;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(EvidenceTexts.make_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(EvidenceTexts.make_title);
		setMessage(EvidenceTexts.make_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		label(area, EvidenceTexts.make_words);
		Text shown = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		shown.setText(words);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * shown.getLineHeight()).applyTo(shown);
		label(area, EvidenceTexts.make_speaker);
		speaker = new Text(area, SWT.BORDER);
		speaker.setText(answer.speaker());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(speaker);
		quoted = check(area, EvidenceTexts.make_quoted, answer.quoted());
		use = check(area, EvidenceTexts.make_use, answer.use());
		use.setEnabled(usable);
		speaker.setFocus();
		return area;
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.OK_ID)
			answer = new Answer(speaker.getText().strip(), quoted.getSelection(), usable && use.getSelection());
		super.buttonPressed(id);
	}

	private static void label(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
	}

	private static Button check(Composite area, String text, boolean state) {
		new Label(area, SWT.NONE);
		Button button = new Button(area, SWT.CHECK);
		button.setText(text);
		button.setSelection(state);
		return button;
	}
}
