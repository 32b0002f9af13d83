package org.galleyproof.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.checks.NameBook;
import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Term;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Event;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

/**
 * The people and events of a dossier by what sources call them. A name is the same person as before only where it is exactly a
 * name or an alias; whether "J. Quill" is John is for people to say.
 */
final class People {

	private final Dossier dossier;
	private final Map<String, Person> byName = new HashMap<>();
	private final Map<String, Event> byEvent = new HashMap<>();
	private final Map<String, Object> ids = new HashMap<>();
	private boolean changed;

	private record EventKey(String name, LocalDate date) {
		@Override
		public String toString() {
			return name + '\n' + date;
		}
	}

	People(Dossier dossier) {
		this.dossier = dossier;
		for (Person person : dossier.getPeople()) {
			ids.put(person.getId(), person);
			person.getAliases().forEach(alias -> byName.putIfAbsent(alias, person));
		}
		// a name in full wins over another's alias
		for (Person person : dossier.getPeople())
			byName.put(person.getName(), person);
		for (Event event : dossier.getEvents()) {
			ids.put(event.getId(), event);
			byEvent.put(new EventKey(event.getName(), event.getDate()).toString(), event);
		}
		dossier.getOrganisations().forEach(organisation -> ids.put(organisation.getId(), organisation));
	}

	/** Whether anything was added since this was made. */
	boolean changed() {
		return changed;
	}

	/** The person of that name, made where it is new; {@code null} where the name is no person's. */
	Person person(SpeakerLabel label, String role, LocalDate date) {
		Person person = byName.get(label.name());
		if (person == null) {
			if (!label.person())
				return null;
			person = DossierFactory.eINSTANCE.createPerson();
			person.setId(freshId(label.name(), person));
			person.setName(label.name());
			dossier.getPeople().add(person);
			byName.put(label.name(), person);
			changed = true;
		}
		String title = role != null ? role : label.role();
		if (title != null)
			learn(person, title, date);
		return person;
	}

	/** The event, made where it is new. */
	Event event(String name, LocalDate date) {
		return byEvent.computeIfAbsent(new EventKey(name, date).toString(), key -> {
			Event event = DossierFactory.eINSTANCE.createEvent();
			event.setId(freshId(date == null ? name : date + " " + name, event));
			event.setName(name);
			event.setDate(date);
			dossier.getEvents().add(event);
			changed = true;
			return event;
		});
	}

	/** Everybody who has a name and an id, as the reader and the checks want it. */
	NameBook names() {
		List<org.galleyproof.language.people.Person> known = new ArrayList<>();
		for (Person person : dossier.getPeople())
			if (person.getId() != null && person.getName() != null)
				known.add(new org.galleyproof.language.people.Person(person.getId(), person.getName(), List.copyOf(person.getAliases()), terms(person)));
		return new NameBook(new PeopleBook(known));
	}

	/** Terms with days of their own are exact; others reach as far as the sources that print them. */
	private static List<Term> terms(Person person) {
		List<Term> terms = new ArrayList<>();
		for (Role role : person.getRoles()) {
			if (role.getTitle() == null)
				continue;
			boolean exact = role.getFrom() != null || role.getUntil() != null;
			String organisation = role.getOrganisation() == null ? null : role.getOrganisation().getName();
			terms.add(new Term(role.getTitle(), organisation, exact ? role.getFrom() : role.getFirstSeen(), exact ? role.getUntil() : role.getLastSeen(), !exact));
		}
		return terms;
	}

	private void learn(Person person, String title, LocalDate date) {
		Role role = person.getRoles().stream().filter(known -> title.equals(known.getTitle())).findFirst().orElse(null);
		if (role == null) {
			role = DossierFactory.eINSTANCE.createRole();
			role.setTitle(title);
			person.getRoles().add(role);
			changed = true;
		}
		if (date == null)
			return;
		if (role.getFirstSeen() == null || date.isBefore(role.getFirstSeen())) {
			role.setFirstSeen(date);
			changed = true;
		}
		if (role.getLastSeen() == null || date.isAfter(role.getLastSeen())) {
			role.setLastSeen(date);
			changed = true;
		}
	}

	private String freshId(String name, Object owner) {
		String slug = SourceIds.slug(name);
		String base = slug.isEmpty() ? "id" : slug;
		String id = base;
		for (int number = 2; ids.containsKey(id); number++)
			id = base + '-' + number;
		ids.put(id, owner);
		return id;
	}
}
