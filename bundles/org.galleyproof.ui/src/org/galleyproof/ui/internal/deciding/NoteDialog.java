package org.galleyproof.ui.internal.deciding;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a few words about a passage, or for a name. */
final class NoteDialog extends TitleAreaDialog {

	/** Characters of the passage that are shown. */
	private static final int WORDS = 200;
	private static final int WIDTH = 560;
	private static final int LINES = 4;

	private final String title;
	private final String message;
	private final String words;
	/** {@code null} where words are asked for and no name. */
	private final List<String> names;
	private String answer;

	private NoteDialog(Shell parent, String title, String message, String words, String answer, List<String> names) {
		super(parent);
		this.title = title;
		this.message = message;
		this.words = words;
		this.answer = answer;
		this.names = names;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The words that the user gave; {@code null} when they gave none. */
	static String words(Shell parent, String title, String message, String words) {
		NoteDialog dialog = new NoteDialog(parent, title, message, words, "", null);
		return dialog.open() == OK ? dialog.answer.strip() : null;
	}

	/** The name that the user gave, perhaps empty; {@code null} when they changed their mind. @param names to choose from */
	static String name(Shell parent, String title, String message, String words, String now, List<String> names) {
		NoteDialog dialog = new NoteDialog(parent, title, message, words, now == null ? "" : now, names);
		return dialog.open() == OK ? dialog.answer.strip() : null;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, super.getInitialSize().y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(message);
		setMessage(NLS.bind(DecidingTexts.words, words.length() <= WORDS ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, WORDS))) + '\u2026'));
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		new Label(form, SWT.NONE).setText(names == null ? DecidingTexts.note : DecidingTexts.name);
		if (names == null)
			createNote(form);
		else
			createName(form);
		return area;
	}

	private void createNote(Composite form) {
		Text note = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * note.getLineHeight()).applyTo(note);
		note.addModifyListener(event -> {
			answer = note.getText();
			getButton(IDialogConstants.OK_ID).setEnabled(!answer.isBlank());
		});
		// a tab leaves the note, and Enter with Ctrl ends it
		note.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		note.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0 && !answer.isBlank()) {
				event.doit = false;
				okPressed();
			}
		});
		note.setFocus();
	}

	private void createName(Composite form) {
		Combo name = new Combo(form, SWT.BORDER | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.setItems(names.toArray(String[]::new));
		name.setText(answer);
		name.addModifyListener(event -> answer = name.getText());
		name.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(names != null);
	}
}
