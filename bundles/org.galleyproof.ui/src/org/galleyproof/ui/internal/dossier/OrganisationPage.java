package org.galleyproof.ui.internal.dossier;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;

/** An organisation: its names, and who holds a role in it. */
public final class OrganisationPage extends FormPage {

	public static final String ID = "org.galleyproof.ui.organisationPage";

	/** Members that are named. */
	private static final int MOST = 60;

	private NameField name;
	private NamesField aliases;
	private ProblemLine other;
	private Link members;

	@Override
	void create(Composite parent) {
		name = new NameField(parent, DossierTexts.Organisation_name, typed -> editor().organisations().rename(organisation(), typed), this::typed);
		aliases = new NamesField(parent, DossierTexts.Organisation_aliases, DossierTexts.Organisation_aliases_hint,
				typed -> editor().organisations().addAlias(organisation(), typed),
				chosen -> editor().organisations().removeAlias(organisation(), chosen));
		other = new ProblemLine(parent);
		Label label = new Label(parent, SWT.NONE);
		label.setText(DossierTexts.Organisation_members);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		members = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(members);
		members.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Opener.openThing(dossier(), Tab.PEOPLE, event.text, getSite().getPage())));
		Button history = new Button(parent, SWT.PUSH);
		history.setText(DossierTexts.Person_history);
		history.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> HistoryWindow.open(getSite().getShell(), dossier(), id(), getPartName())));
		GridDataFactory.swtDefaults().span(2, 1).indent(0, 8).applyTo(history);
	}

	@Override
	boolean show() {
		Organisation organisation = organisation();
		if (organisation == null)
			return false;
		name(organisation.getName() == null ? DossierTexts.Person_unnamed : organisation.getName());
		Problems problems = new Problems(organisation);
		name.show(organisation.getName(), problems.of(organisation, DossierPackage.Literals.ORGANISATION__NAME));
		aliases.show(organisation.getAliases());
		other.show(problems.other(organisation, List.of(DossierPackage.Literals.ORGANISATION__NAME)));
		String names = editor().dossier().getPeople().stream().filter(person -> person.getMergedInto() == null && isIn(person, organisation)).limit(MOST)
				.map(person -> "<a href=\"" + person.getId() + "\">" + String.valueOf(person.getName()).replace("&", "&&").replace('<', '\u2039') + "</a>")
				.collect(Collectors.joining(", "));
		members.setText(names.isEmpty() ? DossierTexts.Organisation_nobody : names);
		return true;
	}

	@Override
	void commit() {
		if (organisation() != null)
			name.commit();
	}

	@Override
	boolean isPending() {
		return name.isPending();
	}

	private static boolean isIn(Person person, Organisation organisation) {
		return person.getRoles().stream().anyMatch(role -> role.getOrganisation() == organisation);
	}

	private Organisation organisation() {
		return editor().organisation(id()).orElse(null);
	}
}
