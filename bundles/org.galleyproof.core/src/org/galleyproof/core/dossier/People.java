package org.galleyproof.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.galleyproof.checks.NameBook;
import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Term;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Event;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Statement;

/**
 * The people and events of a dossier by what sources call them. A name is the same person as before only where it is exactly a
 * name or an alias; whether "J. Quill" is John is for people to say.
 */
final class People {

	/** Merging never makes chains; a file that somebody wrote by hand may. */
	private static final int LONGEST_CHAIN = 16;

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
			person.getAliases().forEach(alias -> byName.putIfAbsent(alias, whoIs(person)));
			person.getSpellings().forEach(spelling -> byName.putIfAbsent(spelling, whoIs(person)));
		}
		// a name in full wins over another's alias
		for (Person person : dossier.getPeople())
			if (person.getMergedInto() == null)
				byName.put(person.getName(), person);
			else
				byName.putIfAbsent(person.getName(), whoIs(person));
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

	/**
	 * The person of that name, made where it is new; {@code null} where the name is no person's.
	 *
	 * @param labelled whether somebody who isn't named in full is a person too, as in transcripts; people say later who that was
	 */
	Person person(SpeakerLabel label, String role, LocalDate date, boolean labelled) {
		Person person = byName.get(label.name());
		if (person == null) {
			if (!label.person() && !(labelled && label.somebody()))
				return null;
			person = DossierFactory.eINSTANCE.createPerson();
			person.setId(freshId(label.name(), person));
			person.setName(label.name());
			insert(dossier.getPeople(), person, Comparator.comparing(Person::getId));
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
			insert(dossier.getEvents(), event, Comparator.comparing(Event::getId));
			changed = true;
			return event;
		});
	}

	/** The person that somebody turned out to be, or the same. A chain that leads in a circle ends somewhere in it. */
	static Person whoIs(Person person) {
		Person who = person;
		for (int steps = 0; who.getMergedInto() != null && !who.getMergedInto().eIsProxy() && steps < LONGEST_CHAIN; steps++)
			who = who.getMergedInto();
		return who;
	}

	/** Who said a statement, as far as the dossier knows the person; {@code null} otherwise. */
	static Person speaker(Statement statement) {
		Person speaker = statement.getSpeaker();
		return speaker == null || speaker.eIsProxy() ? null : whoIs(speaker);
	}

	/**
	 * Everybody who has a name and an id, as the reader and the checks want it. Who is known by a transcript's label alone ("Ms. Quill") is left
	 * out: that may be any Quill, and would be taken for another than Ada Quill.
	 */
	NameBook names() {
		Map<String, Integer> surnames = new HashMap<>();
		for (Person person : dossier.getPeople())
			if (person.getName() != null && !person.getName().isBlank())
				surnames.merge(SpeakerLabel.of(person.getName()).surname(), 1, Integer::sum);
		List<org.galleyproof.language.people.Person> known = new ArrayList<>();
		for (Person person : dossier.getPeople())
			if (person.getId() != null && person.getName() != null && person.getMergedInto() == null && !isLabel(person, surnames))
				known.add(new org.galleyproof.language.people.Person(person.getId(), person.getName(), aliases(person), terms(person)));
		return new NameBook(new PeopleBook(known));
	}

	private static boolean isLabel(Person person, Map<String, Integer> surnames) {
		if (person.getName().isBlank() || !person.getAliases().isEmpty() || !person.getSpellings().isEmpty())
			return false;
		SpeakerLabel label = SpeakerLabel.of(person.getName());
		boolean single = person.getName().indexOf(' ') < 0 && person.getName().length() > 1;
		return !label.person() && (single ? surnames.get(label.surname()) > 1 : label.somebody());
	}

	private static List<String> aliases(Person person) {
		Set<String> names = new LinkedHashSet<>(person.getAliases());
		names.addAll(person.getSpellings());
		return List.copyOf(names);
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
			role.setId(freshId(SourceIds.role(person.getId(), title), id -> person.getRoles().stream().anyMatch(known -> id.equals(known.getId()))));
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
		String id = freshId(slug.isEmpty() ? "id" : slug, ids::containsKey);
		ids.put(id, owner);
		return id;
	}

	private static String freshId(String base, Predicate<String> taken) {
		String id = base;
		for (int number = 2; taken.test(id); number++)
			id = base + '-' + number;
		return id;
	}

	/** Files list by id, so that what two people add does not stand at the same place. A list that is in no order gets none. */
	private static <T> void insert(List<T> list, T added, Comparator<T> order) {
		int place = Collections.binarySearch(list, added, order);
		list.add(place < 0 ? -place - 1 : place, added);
	}
}
