package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.people.Person;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.language.people.Term;

/**
 * Whom a role without a name means ("the foreign minister"): the person to whom the draft gives that role, or else the only known
 * person who has it. A role fits where every word of it is one of those that the person's role is told with.
 */
final class DraftRoles {

	/** A known person whom the draft does not name is meant only by so many words or more: "the Eastport mayor", not "the mayor". */
	private static final int TELLING = 2;
	/** Mentions of an office that are looked back over: bounds the time on lists. */
	private static final int MOST = 200;

	private final People people;
	/** By office, who has it, in the order in which the draft tells. */
	private Map<String, List<Held>> held;
	/** Ids of the known people whom the draft names. */
	private Set<String> named;
	private Map<String, List<Known>> known;

	private record Held(RoleName role, Name name, String person) {
	}

	private record Known(RoleName role, Person person) {
	}

	DraftRoles(People people) {
		this.people = people;
	}

	/**
	 * @param words the role without its article, as printed
	 * @param at where it stands; of several that fit, the one named last before it is meant
	 * @return {@code null} where nobody, or nobody in particular, has the role
	 */
	Found find(String words, int at) {
		List<RoleName> roles = RoleNames.of(words);
		if (roles.size() != 1)
			return null;
		RoleName wanted = roles.get(0);
		Map<String, Held> fitting = new LinkedHashMap<>();
		List<Held> all = held().getOrDefault(key(wanted), List.of());
		int end = before(all, at);
		for (Held one : all.subList(Math.max(0, end - MOST), end))
			if (wanted.within(one.role)) {
				fitting.remove(one.person);
				fitting.put(one.person, one);
			}
		if (!fitting.isEmpty()) {
			Held last = null;
			for (Held one : fitting.values())
				last = one;
			Found person = people.find(last.name);
			return new Found(person.name(), person.person(), fitting.size() == 1 ? SpeakerReason.ROLE_IN_DRAFT : SpeakerReason.ROLE_NAMED_LAST, last.name.span());
		}
		return known(wanted);
	}

	/** How many of them, which stand in the order of the text, are named before {@code at}. */
	private static int before(List<Held> all, int at) {
		int from = 0;
		int to = all.size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (all.get(middle).name.span().start() < at)
				from = middle + 1;
			else
				to = middle;
		}
		return from;
	}

	private Found known(RoleName wanted) {
		Set<Person> inDraft = new HashSet<>();
		Set<Person> all = new HashSet<>();
		for (Known one : known().getOrDefault(key(wanted), List.of()))
			if (wanted.within(one.role)) {
				all.add(one.person);
				if (named().contains(one.person.id()))
					inDraft.add(one.person);
			}
		Set<Person> fitting = inDraft.isEmpty() && wanted.scope().size() + (wanted.office().isEmpty() ? 0 : 1) >= TELLING ? all : inDraft;
		if (fitting.size() != 1)
			return null;
		Person person = fitting.iterator().next();
		return new Found(person.name(), person.id(), SpeakerReason.KNOWN_ROLE, null);
	}

	/** Roles whose names are used for one another share a key. */
	private static String key(RoleName role) {
		return role.kind() == RoleName.Kind.MEDIA || role.kind() == RoleName.Kind.CANDIDATE ? role.kind().name() : role.office();
	}

	private Map<String, List<Held>> held() {
		if (held == null) {
			held = new HashMap<>();
			for (Name name : people.mentions())
				for (Role printed : name.roles())
					for (RoleName role : RoleNames.of(printed.text()))
						held.computeIfAbsent(key(role), office -> new ArrayList<>()).add(new Held(role, name, people.resolve(name)));
		}
		return held;
	}

	private Set<String> named() {
		if (named == null) {
			named = new HashSet<>();
			for (Name name : people.mentions()) {
				String person = people.find(name).person();
				if (person != null)
					named.add(person);
			}
		}
		return named;
	}

	private Map<String, List<Known>> known() {
		if (known == null) {
			known = new HashMap<>();
			for (Person person : people.book().people())
				for (Term term : person.terms())
					for (RoleName role : RoleNames.of(term.text()))
						known.computeIfAbsent(key(role), office -> new ArrayList<>()).add(new Known(role, person));
		}
		return known;
	}
}
