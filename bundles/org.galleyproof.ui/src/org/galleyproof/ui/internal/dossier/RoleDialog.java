package org.galleyproof.ui.internal.dossier;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.FormDialog;

/** Asks what somebody is or was, where, and from when to when. */
final class RoleDialog extends FormDialog {

	private static final int WIDTH = 460;

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
		super(parent, DossierTexts.Role_window, DossierTexts.Role_title, DossierTexts.Role_message, WIDTH);
		this.said = said;
		this.organisations = organisations;
	}

	/** What the user said; to be asked after OK. */
	Said said() {
		return said;
	}

	@Override
	protected void fill(Composite form) {
		title = field(form, DossierTexts.Role_name, said.title(), DossierTexts.Role_name_example);
		label(form, DossierTexts.Role_organisation);
		organisation = new Combo(form, SWT.DROP_DOWN);
		organisation.setItems(organisations.toArray(String[]::new));
		organisation.setText(said.organisation());
		organisation.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(organisation);
		from = field(form, DossierTexts.Role_from, Days.write(said.from()), DossierTexts.Role_day_example);
		until = field(form, DossierTexts.Role_until, Days.write(said.until()), DossierTexts.Role_until_example);
	}

	@Override
	protected void take() {
		said = new Said(title.getText().strip(), organisation.getText().strip(), Days.parse(from.getText()).orElse(null), Days.parse(until.getText()).orElse(null));
	}

	@Override
	protected String problem() {
		for (Text field : List.of(from, until))
			if (!field.getText().isBlank() && Days.parse(field.getText()).isEmpty())
				return NLS.bind(DossierTexts.Filter_noDay, field.getText().strip());
		return title.getText().isBlank() ? DossierTexts.Role_needTitle : null;
	}
}
