package org.galleyproof.core.dossier.edit;

import static org.galleyproof.model.dossier.DossierPackage.Literals.DOSSIER__PEOPLE;
import static org.galleyproof.model.dossier.DossierPackage.Literals.PERSON__ALIASES;
import static org.galleyproof.model.dossier.DossierPackage.Literals.PERSON__MERGED_INTO;
import static org.galleyproof.model.dossier.DossierPackage.Literals.PERSON__NAME;
import static org.galleyproof.model.dossier.DossierPackage.Literals.PERSON__ROLES;
import static org.galleyproof.model.dossier.DossierPackage.Literals.PERSON__SPELLINGS;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ROLE__FROM;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ROLE__ORGANISATION;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ROLE__TITLE;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ROLE__UNTIL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

/** What can be edited of people. Texts are kept without blanks at their ends; an empty one counts as none. */
public final class PersonEdits {

	private final EditingDomain domain;
	private final Dossier dossier;
	private final Predicate<Person> speaks;

	/** @param speaks whether the dossier has statements by somebody */
	PersonEdits(EditingDomain domain, Dossier dossier, Predicate<Person> speaks) {
		this.domain = domain;
		this.dossier = dossier;
		this.speaks = speaks;
	}

	/** Adds somebody. */
	public Person add(String name) {
		return add(name, ids(dossier));
	}

	/** As {@link #add(String)}, for who adds many. @param taken the ids in the file of the people, to which the new one is added */
	Person add(String name, Set<String> taken) {
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setName(Edits.clean(name));
		person.setId(Edits.freshId(SourceIds.slug(person.getName() == null ? "person" : person.getName()), taken));
		taken.add(person.getId());
		int place = Edits.place(dossier.getPeople(), person, Comparator.comparing(Person::getId));
		new Edits(domain, "edit.person.add").add(dossier, DOSSIER__PEOPLE, person, place).run();
		return person;
	}

	/** Gives somebody another name; the id stays. */
	public void rename(Person person, String name) {
		new Edits(domain, "edit.person.rename").set(person, PERSON__NAME, Edits.clean(name)).run();
	}

	/** Adds a name that this person goes by, and nobody else. */
	public void addAlias(Person person, String alias) {
		String clean = Edits.clean(alias);
		if (clean != null)
			new Edits(domain, "edit.alias.add").add(person, PERSON__ALIASES, clean).run();
	}

	/** Removes an alias. */
	public void removeAlias(Person person, String alias) {
		new Edits(domain, "edit.alias.remove").remove(person, PERSON__ALIASES, alias).run();
	}

	/** Adds another right way to write the name. */
	public void addSpelling(Person person, String spelling) {
		String clean = Edits.clean(spelling);
		if (clean != null)
			new Edits(domain, "edit.spelling.add").add(person, PERSON__SPELLINGS, clean).run();
	}

	/** Removes a spelling. */
	public void removeSpelling(Person person, String spelling) {
		new Edits(domain, "edit.spelling.remove").remove(person, PERSON__SPELLINGS, spelling).run();
	}

	/**
	 * Adds a role.
	 *
	 * @param organisation {@code null} where unknown
	 * @param from the first day; {@code null} where unknown
	 * @param until the last day; {@code null} where unknown or not over
	 */
	public Role addRole(Person person, String title, Organisation organisation, LocalDate from, LocalDate until) {
		Role role = DossierFactory.eINSTANCE.createRole();
		role.setTitle(Edits.clean(title));
		role.setOrganisation(organisation);
		role.setFrom(from);
		role.setUntil(until);
		Set<String> taken = person.getRoles().stream().map(Role::getId).collect(Collectors.toSet());
		role.setId(Edits.freshId(SourceIds.role(person.getId(), role.getTitle()), taken));
		new Edits(domain, "edit.role.add").add(person, PERSON__ROLES, role).run();
		return role;
	}

	/** Changes a role as {@link #addRole} makes one. */
	public void changeRole(Role role, String title, Organisation organisation, LocalDate from, LocalDate until) {
		new Edits(domain, "edit.role.change").set(role, ROLE__TITLE, Edits.clean(title)).set(role, ROLE__ORGANISATION, organisation).set(role, ROLE__FROM, from)
				.set(role, ROLE__UNTIL, until).run();
	}

	/** Removes a role. */
	public void removeRole(Role role) {
		new Edits(domain, "edit.role.remove").remove(role.eContainer(), PERSON__ROLES, role).run();
	}

	/**
	 * Removes somebody who said nothing.
	 *
	 * @throws UserException when the dossier has statements by this person, or another was merged into this one
	 */
	public void remove(Person person) throws UserException {
		if (person.getMergedInto() != null)
			throw EditMessages.failure("person.pointer", person.getName(), person.getMergedInto().getName());
		if (speaks.test(person))
			throw EditMessages.failure("person.speaks", person.getName());
		for (Person other : dossier.getPeople())
			if (other.getMergedInto() == person)
				throw EditMessages.failure("person.merged", person.getName(), other.getName());
		new Edits(domain, "edit.person.remove").remove(dossier, DOSSIER__PEOPLE, person).run();
	}

	/**
	 * Says that two people are one. What the first is called becomes an alias of the second, the second gets the first one's roles, and
	 * statements by the first count as the second's. The first stays in the dossier as a pointer, because sources name it.
	 */
	public void merge(Person person, Person into) {
		if (person == into || into.getMergedInto() != null)
			throw new IllegalArgumentException("merged into itself or into one that is merged");
		Edits edit = new Edits(domain, "edit.person.merge").set(person, PERSON__MERGED_INTO, into);
		for (Person other : dossier.getPeople())
			if (other.getMergedInto() == person)
				edit.set(other, PERSON__MERGED_INTO, into);
		Set<String> names = new HashSet<>(into.getAliases());
		names.add(into.getName());
		if (person.getName() != null && names.add(person.getName()))
			edit.add(into, PERSON__ALIASES, person.getName());
		for (String alias : person.getAliases())
			if (names.add(alias))
				edit.add(into, PERSON__ALIASES, alias);
		for (String spelling : person.getSpellings())
			edit.add(into, PERSON__SPELLINGS, spelling);
		Set<String> taken = into.getRoles().stream().map(Role::getId).collect(Collectors.toSet());
		for (Role role : person.getRoles()) {
			Role copy = EcoreUtil.copy(role);
			copy.setId(Edits.freshId(SourceIds.role(into.getId(), role.getTitle()), taken));
			taken.add(copy.getId());
			edit.add(into, PERSON__ROLES, copy);
		}
		edit.run();
	}

	/** The ids in the file of the people. */
	static Set<String> ids(Dossier dossier) {
		Set<String> ids = new HashSet<>();
		dossier.eContents().forEach(object -> ids.add(EcoreUtil.getID(object)));
		return ids;
	}
}
