package org.galleyproof.ui.internal.quickfix;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.SourceKinds;

/** Asks where a quotation comes from that the dossier doesn't have: the words as they were said, who, when, and of what kind the source is. */
final class AddQuotationDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;
	private static final int LINES = 5;

	private final String quoted;
	private final String named;
	private Text words;
	private Text speaker;
	private Text day;
	private Combo kind;
	private Text title;
	private Text publisher;
	private Text address;
	private QuotationSource answer;

	/** @param named whom the draft names; {@code null} where nobody */
	AddQuotationDialog(Shell parent, String quoted, String named) {
		super(parent);
		this.quoted = quoted;
		this.named = named;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What was filled in; {@code null} unless the dialog was closed with "Add". */
	QuotationSource answer() {
		return answer;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(FixTexts.add_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(FixTexts.add_title);
		setMessage(FixTexts.add_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		label(area, FixTexts.add_words);
		words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		words.setText(quoted);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * words.getLineHeight()).applyTo(words);
		speaker = field(area, FixTexts.add_speaker, named == null ? "" : named);
		day = field(area, FixTexts.add_day, "");
		day.setMessage(FixTexts.add_day_hint);
		label(area, FixTexts.add_kind);
		kind = new Combo(area, SWT.READ_ONLY);
		kind.setItems(SourceKinds.labels());
		kind.select(SourceKinds.ALL.indexOf(SourceKind.NOTES));
		title = field(area, FixTexts.add_source, "");
		title.setMessage(FixTexts.add_source_hint);
		publisher = field(area, FixTexts.add_publisher, "");
		address = field(area, FixTexts.add_address, "");
		for (Text text : new Text[] { words, title, day })
			text.addModifyListener(event -> check());
		title.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, FixTexts.add_add, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	@Override
	protected void okPressed() {
		answer = new QuotationSource(words.getText().strip(), given(speaker), day().orElse(null), SourceKinds.ALL.get(kind.getSelectionIndex()), title.getText().strip(), given(publisher), given(address));
		super.okPressed();
	}

	private void check() {
		boolean wrongDay = given(day) != null && day().isEmpty();
		setErrorMessage(wrongDay ? FixTexts.add_wrongDay : null);
		getButton(IDialogConstants.OK_ID).setEnabled(!wrongDay && given(words) != null && given(title) != null);
	}

	private Optional<LocalDate> day() {
		return Days.parse(day.getText());
	}

	private static String given(Text text) {
		return text.getText().isBlank() ? null : text.getText().strip();
	}

	private static Text field(Composite area, String label, String value) {
		label(area, label);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static void label(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}
}
