package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.FormDialog;
import org.galleyproof.ui.internal.SourceKinds;

/** Asks what is known about a source, and which source it is a later version of. */
final class SourceDialog extends FormDialog {

	private static final int WIDTH = 560;

	/**
	 * What the user says.
	 *
	 * @param about everything but the words of the source
	 * @param earlierId the source that it is a later version of; {@code null} for none
	 * @param earlierTitle that one's title; {@code null} for none, and in what the user says
	 */
	record Said(SourceAbout about, String earlierId, String earlierTitle) {
	}

	private final Path dossier;
	private Said said;
	private Combo kind;
	private Label strength;
	private Text title;
	private Text publisher;
	private Text date;
	private Text uri;
	private String earlierId;
	private Label earlier;
	private Button none;

	/**
	 * @param dossier the folder of its dossier
	 * @param said to begin with
	 */
	SourceDialog(Shell parent, Path dossier, Said said) {
		super(parent, DossierTexts.Source_window, DossierTexts.Source_title, DossierTexts.Source_message, WIDTH);
		this.dossier = dossier;
		this.said = said;
	}

	/** What the user said; to be asked after the dialog was closed with OK. */
	Said said() {
		return said;
	}

	@Override
	protected void fill(Composite form) {
		title = field(form, DossierTexts.Source_name, said.about().title(), "");
		label(form, DossierTexts.Source_kind);
		kind = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
		kind.setItems(SourceKinds.labels());
		kind.select(SourceKinds.ALL.indexOf(said.about().kind()));
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showStrength()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		new Label(form, SWT.NONE);
		strength = new Label(form, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strength);
		showStrength();
		publisher = field(form, DossierTexts.Source_publisher, said.about().publisher(), "");
		date = field(form, DossierTexts.Source_date, Days.write(said.about().date()), DossierTexts.Role_day_example);
		uri = field(form, DossierTexts.Source_uri, said.about().uri(), DossierTexts.Source_uri_example);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(form, DossierTexts.Source_version));
		version(form);
	}

	/** The source before this one, with the ways to choose another or none. */
	private void version(Composite form) {
		Composite column = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		earlier = new Label(column, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(earlier);
		Composite row = new Composite(column, SWT.NONE);
		RowLayout side = new RowLayout();
		side.marginLeft = 0;
		row.setLayout(side);
		Button choose = new Button(row, SWT.PUSH);
		choose.setText(DossierTexts.Source_version_choose);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		none = new Button(row, SWT.PUSH);
		none.setText(DossierTexts.Source_version_separate);
		none.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(null, null)));
		follow(said.earlierId(), said.earlierTitle());
	}

	private void choose() {
		SourceChoice choice = new SourceChoice(getShell(), dossier, NLS.bind(DossierTexts.Source_version_question, title.getText().strip()));
		if (choice.open() == Window.OK)
			follow(choice.sourceId(), choice.title());
	}

	private void follow(String id, String name) {
		earlierId = id;
		earlier.setText((id == null ? DossierTexts.Source_version_none : NLS.bind(DossierTexts.Source_version_after, name)).replace("&", "&&"));
		none.setEnabled(id != null);
		earlier.requestLayout();
	}

	@Override
	protected void take() {
		SourceAbout about = new SourceAbout(SourceKinds.ALL.get(kind.getSelectionIndex()), title.getText().strip(), publisher.getText().strip(),
				Days.parse(date.getText()).orElse(null), uri.getText().strip());
		said = new Said(about, earlierId, null);
	}

	private void showStrength() {
		strength.setText(NLS.bind(DossierTexts.Source_strength, SourceKinds.strength(SourceKinds.ALL.get(kind.getSelectionIndex()))));
		strength.requestLayout();
	}

	@Override
	protected String problem() {
		return title.getText().isBlank() ? DossierTexts.Source_needTitle
				: !date.getText().isBlank() && Days.parse(date.getText()).isEmpty() ? NLS.bind(DossierTexts.Filter_noDay, date.getText().strip()) : null;
	}
}
