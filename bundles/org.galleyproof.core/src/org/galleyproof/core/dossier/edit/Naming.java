package org.galleyproof.core.dossier.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

/** What the index tells of the people with every statement: their names and roles. */
final class Naming {

	private Naming() {
	}

	/** The ids of those who are called otherwise or hold other roles, or whom only one of the two knows. */
	static Set<String> changed(Dossier before, Dossier after) {
		Map<String, String> old = of(before);
		Map<String, String> now = of(after);
		Set<String> changed = new HashSet<>(old.keySet());
		changed.addAll(now.keySet());
		changed.removeIf(id -> old.containsKey(id) && old.get(id).equals(now.get(id)));
		return changed;
	}

	private static Map<String, String> of(Dossier dossier) {
		Map<String, String> names = new HashMap<>();
		for (Person person : dossier.getPeople()) {
			StringBuilder told = new StringBuilder().append(person.getName()).append('\n');
			told.append(person.getMergedInto() == null ? "" : person.getMergedInto().getId());
			for (Role role : person.getRoles())
				told.append('\n').append(role.getTitle()).append('\t').append(role.getFrom()).append('\t').append(role.getUntil()).append('\t').append(role.getFirstSeen())
						.append('\t').append(role.getLastSeen());
			names.put(person.getId(), told.toString());
		}
		return names;
	}
}
