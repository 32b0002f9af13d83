package org.galleyproof.core.dossier.validation;

import static org.galleyproof.model.dossier.DossierPackage.Literals.EVENT__DATE;
import static org.galleyproof.model.dossier.DossierPackage.Literals.EVENT__NAME;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ORGANISATION__NAME;
import static org.galleyproof.model.dossier.DossierPackage.Literals.PERSON__ALIASES;
import static org.galleyproof.model.dossier.DossierPackage.Literals.PERSON__MERGED_INTO;
import static org.galleyproof.model.dossier.DossierPackage.Literals.PERSON__NAME;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ROLE__FROM;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ROLE__TITLE;
import static org.galleyproof.model.dossier.DossierPackage.Literals.ROLE__UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Event;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

/** What holds of people, their roles, organisations and events. */
final class PeopleConstraints {

	/** Nobody of whom a newspaper keeps quotations held an office before, or is known to hold one after so many years. */
	private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
	private static final int YEARS_AHEAD = 100;

	private PeopleConstraints() {
	}

	static void person(Person person, Map<Object, Object> context, Faults faults) {
		faults.warn(blank(person.getName()), person, PERSON__NAME, "person.name");
		faults.warn(person.getMergedInto() == person, person, PERSON__MERGED_INTO, "person.merged", person.getName());
		if (person.getMergedInto() != null || !(person.eContainer() instanceof Dossier dossier))
			return;
		shared(person, person.getName(), PERSON__NAME, dossier, context, faults);
		for (String alias : person.getAliases())
			shared(person, alias, PERSON__ALIASES, dossier, context, faults);
	}

	private static void shared(Person person, String name, EStructuralFeature feature, Dossier dossier, Map<Object, Object> context, Faults faults) {
		for (Person other : names(dossier, context).getOrDefault(name, List.of()))
			if (other != person) {
				faults.warn(true, person, feature, "person.alias", name, other.getName());
				return;
			}
	}

	static void role(Role role, Faults faults) {
		faults.warn(blank(role.getTitle()), role, ROLE__TITLE, "role.title");
		boolean backwards = role.getFrom() != null && role.getUntil() != null && role.getUntil().isBefore(role.getFrom());
		faults.warn(backwards, role, ROLE__UNTIL, "role.ends", role.getFrom(), role.getUntil());
		faults.warn(impossible(role.getFrom()), role, ROLE__FROM, "day.impossible", role.getFrom());
		faults.warn(impossible(role.getUntil()), role, ROLE__UNTIL, "day.impossible", role.getUntil());
	}

	static void organisation(Organisation organisation, Faults faults) {
		faults.warn(blank(organisation.getName()), organisation, ORGANISATION__NAME, "organisation.name");
		if (organisation.getName() != null && organisation.eContainer() instanceof Dossier dossier)
			faults.warn(dossier.getOrganisations().stream().anyMatch(other -> other != organisation && organisation.getName().equals(other.getName())), organisation,
					ORGANISATION__NAME, "organisation.twice", organisation.getName());
	}

	static void event(Event event, Faults faults) {
		faults.warn(blank(event.getName()), event, EVENT__NAME, "event.name");
		faults.warn(impossible(event.getDate()), event, EVENT__DATE, "day.impossible", event.getDate());
		faults.warn(future(event.getDate()), event, EVENT__DATE, "day.future", event.getDate());
	}

	static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** A day that nothing can have been on, whatever it is. */
	static boolean impossible(LocalDate day) {
		return day != null && (day.isBefore(EARLIEST) || day.isAfter(LocalDate.now().plusYears(YEARS_AHEAD)));
	}

	/** A day on which nothing can have been said. Tomorrow may be today elsewhere. */
	static boolean future(LocalDate day) {
		return day != null && !impossible(day) && day.isAfter(LocalDate.now().plusDays(1));
	}

	/** Who has a name or an alias. Made once for each validation. */
	@SuppressWarnings("unchecked")
	private static Map<String, List<Person>> names(Dossier dossier, Map<Object, Object> context) {
		return (Map<String, List<Person>>) context.computeIfAbsent(PeopleConstraints.class, key -> {
			Map<String, List<Person>> names = new HashMap<>();
			for (Person person : dossier.getPeople())
				if (person.getMergedInto() == null) {
					if (person.getName() != null)
						names.computeIfAbsent(person.getName(), name -> new ArrayList<>(1)).add(person);
					person.getAliases().forEach(alias -> names.computeIfAbsent(alias, name -> new ArrayList<>(1)).add(person));
				}
			return names;
		});
	}
}
