package org.galleyproof.core.dossier.edit;

import static org.galleyproof.model.dossier.DossierPackage.Literals.DOSSIER__ORGANISATIONS;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ORGANISATION__ALIASES;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ORGANISATION__NAME;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ROLE__ORGANISATION;

import java.util.Comparator;
import java.util.Set;

import org.eclipse.emf.edit.domain.EditingDomain;

import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

/** What can be edited of organisations. */
public final class OrganisationEdits {

	private final EditingDomain domain;
	private final Dossier dossier;

	OrganisationEdits(EditingDomain domain, Dossier dossier) {
		this.domain = domain;
		this.dossier = dossier;
	}

	/** Adds one. */
	public Organisation add(String name) {
		return add(name, PersonEdits.ids(dossier));
	}

	/** As {@link #add(String)}, for who adds many. @param taken the ids in the file of the people, to which the new one is added */
	Organisation add(String name, Set<String> taken) {
		Organisation organisation = DossierFactory.eINSTANCE.createOrganisation();
		organisation.setName(Edits.clean(name));
		organisation.setId(Edits.freshId(SourceIds.slug(String.valueOf(organisation.getName())), taken));
		taken.add(organisation.getId());
		int place = Edits.place(dossier.getOrganisations(), organisation, Comparator.comparing(Organisation::getId));
		new Edits(domain, "edit.organisation.add").add(dossier, DOSSIER__ORGANISATIONS, organisation, place).run();
		return organisation;
	}

	/** Gives it another name. */
	public void rename(Organisation organisation, String name) {
		new Edits(domain, "edit.organisation.rename").set(organisation, ORGANISATION__NAME, Edits.clean(name)).run();
	}

	/** Adds another name or an abbreviation. */
	public void addAlias(Organisation organisation, String alias) {
		String clean = Edits.clean(alias);
		if (clean != null)
			new Edits(domain, "edit.alias.add").add(organisation, ORGANISATION__ALIASES, clean).run();
	}

	/** Removes another name. */
	public void removeAlias(Organisation organisation, String alias) {
		new Edits(domain, "edit.alias.remove").remove(organisation, ORGANISATION__ALIASES, alias).run();
	}

	/** Removes it; roles in it stay without one. */
	public void remove(Organisation organisation) {
		Edits edit = new Edits(domain, "edit.organisation.remove");
		for (Person person : dossier.getPeople())
			for (Role role : person.getRoles())
				if (role.getOrganisation() == organisation)
					edit.set(role, ROLE__ORGANISATION, null);
		edit.remove(dossier, DOSSIER__ORGANISATIONS, organisation).run();
	}
}
