package org.galleyproof.core.dossier.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

/**
 * Takes a list of people and organisations into a dossier. Somebody listed is somebody known only where the name is exactly a name or an alias; whether two
 * are one is for people to say. What is known already is left alone, so the same list twice changes nothing. Each thing added is an edit of its own.
 */
public final class PeopleList {

	private final DossierEditor editor;
	private final Map<String, Person> people = new HashMap<>();
	private final Map<String, Organisation> organisations = new HashMap<>();
	private final Set<String> ids;
	private final List<String> notes = new ArrayList<>();
	private int newPeople;
	private int newOrganisations;
	private int newNames;
	private int newRoles;

	/**
	 * What was added.
	 *
	 * @param people new ones
	 * @param organisations new ones
	 * @param names aliases and spellings, of people known before too
	 * @param roles of people known before too
	 * @param notes what was left out, a sentence each
	 */
	public record Added(int people, int organisations, int names, int roles, List<String> notes) {
		public Added {
			notes = List.copyOf(notes);
		}
	}

	private PeopleList(DossierEditor editor) {
		this.editor = editor;
		ids = PersonEdits.ids(editor.dossier());
		for (Person person : editor.dossier().getPeople()) {
			Person who = person.getMergedInto() == null ? person : person.getMergedInto();
			person.getAliases().forEach(alias -> people.putIfAbsent(alias, who));
			person.getSpellings().forEach(spelling -> people.putIfAbsent(spelling, who));
		}
		for (Person person : editor.dossier().getPeople())
			if (person.getMergedInto() == null)
				people.put(person.getName(), person);
			else
				people.putIfAbsent(person.getName(), person.getMergedInto());
		for (Organisation organisation : editor.dossier().getOrganisations())
			organisation.getAliases().forEach(alias -> organisations.putIfAbsent(alias, organisation));
		for (Organisation organisation : editor.dossier().getOrganisations())
			organisations.put(organisation.getName(), organisation);
	}

	/** Takes a list over; nothing is saved yet. For the thread of the session. */
	public static Added add(DossierEditor editor, List<ListedPerson> list) {
		PeopleList added = new PeopleList(editor);
		list.forEach(added::add);
		return new Added(added.newPeople, added.newOrganisations, added.newNames, added.newRoles, added.notes);
	}

	private void add(ListedPerson line) {
		Organisation organisation = line.organisation() == null ? null : organisation(line.organisation());
		if (line.name() == null) {
			if (organisation != null)
				line.aliases().forEach(alias -> alias(organisation, alias));
			return;
		}
		Person person = people.get(line.name());
		if (person == null) {
			person = editor.people().add(line.name(), ids);
			people.put(line.name(), person);
			newPeople++;
		}
		for (String alias : line.aliases())
			if (isFree(person, alias)) {
				editor.people().addAlias(person, alias);
				newNames++;
			}
		for (String spelling : line.spellings())
			if (isFree(person, spelling)) {
				editor.people().addSpelling(person, spelling);
				newNames++;
			}
		if (line.role() != null)
			role(person, line, organisation);
	}

	/** Whether nobody has the name; where somebody else has, a note is made. */
	private boolean isFree(Person person, String name) {
		Person other = people.putIfAbsent(name, person);
		if (other != null && other != person)
			notes.add(EditMessages.text("list.alias", name, other.getName(), person.getName()));
		return other == null;
	}

	/** A role known without days is the listed one: the days are added to it. */
	private void role(Person person, ListedPerson line, Organisation organisation) {
		Role dateless = null;
		for (Role role : person.getRoles()) {
			if (!line.role().equals(role.getTitle()) || role.getOrganisation() != null && organisation != null && role.getOrganisation() != organisation)
				continue;
			if (Objects.equals(role.getFrom(), line.from()) && Objects.equals(role.getUntil(), line.until()) && (role.getOrganisation() != null || organisation == null))
				return;
			if (role.getFrom() == null && role.getUntil() == null)
				dateless = role;
		}
		if (dateless != null)
			editor.people().changeRole(dateless, line.role(), organisation == null ? dateless.getOrganisation() : organisation, line.from(), line.until());
		else
			editor.people().addRole(person, line.role(), organisation, line.from(), line.until());
		newRoles++;
	}

	private Organisation organisation(String name) {
		Organisation known = organisations.get(name);
		if (known != null)
			return known;
		Organisation added = editor.organisations().add(name, ids);
		organisations.put(name, added);
		newOrganisations++;
		return added;
	}

	private void alias(Organisation organisation, String alias) {
		Organisation other = organisations.putIfAbsent(alias, organisation);
		if (other == null) {
			editor.organisations().addAlias(organisation, alias);
			newNames++;
		} else if (other != organisation)
			notes.add(EditMessages.text("list.alias", alias, other.getName(), organisation.getName()));
	}
}
