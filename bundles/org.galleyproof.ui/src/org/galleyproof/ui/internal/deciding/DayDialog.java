package org.galleyproof.ui.internal.deciding;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.core.DraftDay;
import org.galleyproof.core.proof.Entry;
import org.galleyproof.ui.internal.Days;

/** Asks which day a draft is dated, and tells what the draft itself says, which counts where the field is left empty. */
final class DayDialog extends TitleAreaDialog {

	private final LocalDate before;
	private final DraftDay own;
	private final List<Entry> history;
	private LocalDate day;
	private Text field;

	/**
	 * @param given what people say so far; {@code null} where nobody does
	 * @param own what the draft itself says
	 * @param history who said a day when
	 */
	DayDialog(Shell parent, LocalDate given, DraftDay own, List<Entry> history) {
		super(parent);
		before = given;
		day = given;
		this.own = own;
		this.history = history;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The day that was entered, {@code null} to go by the draft itself; to be asked after OK. */
	LocalDate day() {
		return day;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(DecidingTexts.day_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(DecidingTexts.day_title);
		setMessage(DecidingTexts.day_message);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(form);
		new Label(form, SWT.NONE).setText(DecidingTexts.day_field);
		field = new Text(form, SWT.BORDER);
		field.setText(Days.write(before));
		field.setMessage(DecidingTexts.day_example);
		field.selectAll();
		field.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		line(form, own.isKnown() ? NLS.bind(DecidingTexts.day_own, own.words()) : DecidingTexts.day_ownNone);
		if (!history.isEmpty())
			line(form, DecisionWords.line(history.getLast()));
		return area;
	}

	@Override
	protected void okPressed() {
		day = Days.parse(field.getText()).orElse(null);
		super.okPressed();
	}

	private void validate() {
		boolean none = !field.getText().isBlank() && Days.parse(field.getText()).isEmpty();
		setErrorMessage(none ? NLS.bind(DecidingTexts.day_none, field.getText().strip()) : null);
		getButton(IDialogConstants.OK_ID).setEnabled(!none);
	}

	private static void line(Composite form, String words) {
		Label label = new Label(form, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(430, SWT.DEFAULT).applyTo(label);
	}
}
