package org.galleyproof.ui.internal.dossier;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Person;

/** A person: the names, the spellings, the roles with organisation and days. */
public final class PersonPage extends FormPage {

	public static final String ID = "org.galleyproof.ui.personPage";

	private Link merged;
	private NameField name;
	private NamesField aliases;
	private ProblemLine aliasLine;
	private NamesField spellings;
	/** Says that the name is none yet. */
	private Label label;
	private RolesField roles;
	private ProblemLine other;
	private Button merge;

	@Override
	void create(Composite parent) {
		merged = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(merged);
		merged.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Opener.openThing(dossier(), Tab.PEOPLE, event.text, getSite().getPage())));
		name = new NameField(parent, DossierTexts.Person_name, typed -> editor().people().rename(person(), typed), this::typed);
		label = new Label(parent, SWT.WRAP);
		label.setText(DossierTexts.Person_label);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).exclude(true).applyTo(label);
		aliases = new NamesField(parent, DossierTexts.Person_aliases, DossierTexts.Person_aliases_hint, typed -> editor().people().addAlias(person(), typed),
				chosen -> editor().people().removeAlias(person(), chosen));
		aliasLine = new ProblemLine(parent);
		spellings = new NamesField(parent, DossierTexts.Person_spellings, DossierTexts.Person_spellings_hint, typed -> editor().people().addSpelling(person(), typed),
				chosen -> editor().people().removeSpelling(person(), chosen));
		roles = new RolesField(parent, this::editor);
		other = new ProblemLine(parent);
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(row);
		button(row, DossierTexts.Person_said, () -> Opener.showSaid(dossier(), person().getName(), getSite().getPage()));
		merge = button(row, DossierTexts.Person_merge, this::merge);
		button(row, DossierTexts.Person_history, () -> HistoryWindow.open(getSite().getShell(), dossier(), id(), getPartName()));
	}

	@Override
	boolean show() {
		Person person = person();
		if (person == null)
			return false;
		name(person.getName() == null ? DossierTexts.Person_unnamed : person.getName());
		Person into = person.getMergedInto();
		merged.setText(into == null ? "" : NLS.bind(DossierTexts.Person_merged, "<a href=\"" + into.getId() + "\">" + into.getName() + "</a>"));
		merged.setVisible(into != null);
		((GridData) merged.getLayoutData()).exclude = into == null;
		merge.setEnabled(into == null);
		Problems problems = new Problems(person);
		name.show(person.getName(), problems.of(person, DossierPackage.Literals.PERSON__NAME));
		label.setVisible(Row.isLabel(person));
		((GridData) label.getLayoutData()).exclude = !Row.isLabel(person);
		aliases.show(person.getAliases());
		aliasLine.show(problems.of(person, DossierPackage.Literals.PERSON__ALIASES));
		spellings.show(person.getSpellings());
		roles.show(person, problems);
		other.show(problems.other(person, List.of(DossierPackage.Literals.PERSON__NAME, DossierPackage.Literals.PERSON__ALIASES)));
		return true;
	}

	@Override
	void commit() {
		if (person() != null)
			name.commit();
	}

	@Override
	boolean isPending() {
		return name.isPending();
	}

	/** What is wrong with the roles, as shown; empty for nothing. */
	public String roleProblem() {
		return roles.problem();
	}

	private Person person() {
		return editor().person(id()).orElse(null);
	}

	private void merge() {
		commit();
		Person person = person();
		PersonChoice choice = new PersonChoice(getSite().getShell(), editor().dossier(), person);
		if (choice.open() != Window.OK || choice.person() == null)
			return;
		Person into = choice.person();
		if (MessageDialog.openConfirm(getSite().getShell(), DossierTexts.Merge_window, NLS.bind(DossierTexts.Merge_ask, person.getName(), into.getName())))
			editor().people().merge(person, into);
	}

	private static Button button(Composite row, String label, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}
}
