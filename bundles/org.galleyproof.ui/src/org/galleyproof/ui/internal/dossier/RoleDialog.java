package org.galleyproof.ui.internal.dossier;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.ui.internal.Days;

/** Asks what somebody is or was, where, and from when to when. */
final class RoleDialog extends TitleAreaDialog {

	/**
	 * What the user says.
	 *
	 * @param organisation its name, perhaps of none that is known; empty for none
	 * @param from {@code null} where unknown
	 * @param until {@code null} where unknown or not over
	 */
	record Said(String title, String organisation, LocalDate from, LocalDate until) {
	}

	private final List<String> organisations;
	private Said said;
	private Text title;
	private Combo organisation;
	private Text from;
	private Text until;

	/**
	 * @param said to begin with
	 * @param organisations the names of those that are known
	 */
	RoleDialog(Shell parent, Said said, List<String> organisations) {
		super(parent);
		this.said = said;
		this.organisations = organisations;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user said; to be asked after OK. */
	Said said() {
		return said;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(DossierTexts.Role_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(DossierTexts.Role_title);
		setMessage(DossierTexts.Role_message);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(form);
		title = field(form, DossierTexts.Role_name, said.title(), DossierTexts.Role_name_example);
		new Label(form, SWT.NONE).setText(DossierTexts.Role_organisation);
		organisation = new Combo(form, SWT.DROP_DOWN);
		organisation.setItems(organisations.toArray(String[]::new));
		organisation.setText(said.organisation());
		organisation.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(organisation);
		from = field(form, DossierTexts.Role_from, Days.write(said.from()), DossierTexts.Role_day_example);
		until = field(form, DossierTexts.Role_until, Days.write(said.until()), DossierTexts.Role_until_example);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
		// nothing is wrong before anything was typed
		setErrorMessage(null);
	}

	@Override
	protected void okPressed() {
		said = new Said(title.getText().strip(), organisation.getText().strip(), Days.parse(from.getText()).orElse(null), Days.parse(until.getText()).orElse(null));
		super.okPressed();
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private String problem() {
		for (Text field : List.of(from, until))
			if (!field.getText().isBlank() && Days.parse(field.getText()).isEmpty())
				return NLS.bind(DossierTexts.Filter_noDay, field.getText().strip());
		return title.getText().isBlank() ? DossierTexts.Role_needTitle : null;
	}

	private Text field(Composite parent, String name, String value, String hint) {
		new Label(parent, SWT.NONE).setText(name);
		Text field = new Text(parent, SWT.BORDER);
		field.setText(value);
		field.setMessage(hint);
		field.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}
}
