package org.galleyproof.ui.internal.dossier;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.model.dossier.VerificationStatus;

/** Asks how far a statement can be relied on, how that was found, and where it can be seen. */
final class VerifyDialog extends TitleAreaDialog {

	private static final int WORDS = 220;
	private static final int WIDTH = 640;

	/**
	 * What the user says.
	 *
	 * @param note {@code null} for none
	 * @param evidence {@code null} for none
	 */
	record Said(VerificationStatus status, String note, String evidence) {
	}

	private final String words;
	private final Map<VerificationStatus, Button> choices = new EnumMap<>(VerificationStatus.class);
	private VerificationStatus status;
	private Text note;
	private Text evidence;
	private String noteText;
	private String evidenceText;

	/**
	 * @param words of the statement, or how many statements there are
	 * @param status to begin with
	 * @param note {@code null} for none
	 * @param evidence {@code null} for none
	 */
	VerifyDialog(Shell parent, String words, VerificationStatus status, String note, String evidence) {
		super(parent);
		this.words = words.length() <= WORDS ? words : words.substring(0, words.lastIndexOf(' ', WORDS) > 0 ? words.lastIndexOf(' ', WORDS) : WORDS) + '\u2026';
		this.status = status;
		noteText = note == null ? "" : note;
		evidenceText = evidence == null ? "" : evidence;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user said; to be asked after the dialog was closed with OK. */
	Said said() {
		return new Said(status, noteText.isBlank() ? null : noteText.strip(), evidenceText.isBlank() ? null : evidenceText.strip());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(DossierTexts.Verify_window);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, super.getInitialSize().y + 30);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(DossierTexts.Verify_title);
		setMessage(words);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).spacing(8, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		for (VerificationStatus each : Statuses.ALL) {
			Button button = new Button(form, SWT.RADIO);
			button.setText(Statuses.label(each));
			button.setSelection(each == status);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (button.getSelection())
					status = each;
			}));
			choices.put(each, button);
			Label meaning = new Label(form, SWT.WRAP);
			meaning.setText(Statuses.meaning(each));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(meaning);
		}
		Label how = new Label(form, SWT.NONE);
		how.setText(DossierTexts.Verify_note);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(how);
		note = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		note.setText(noteText);
		note.addModifyListener(event -> noteText = note.getText());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 60).applyTo(note);
		new Label(form, SWT.NONE).setText(DossierTexts.Verify_evidence);
		evidence = new Text(form, SWT.BORDER);
		evidence.setText(evidenceText);
		evidence.setMessage(DossierTexts.Verify_evidence_example);
		evidence.addModifyListener(event -> evidenceText = evidence.getText());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(evidence);
		Button browse = new Button(form, SWT.PUSH);
		browse.setText(DossierTexts.Verify_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			String file = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET).open();
			if (file != null)
				evidence.setText(file);
		}));
		// a tab leaves the note
		note.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		choices.get(status).setFocus();
		return area;
	}
}
