package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Person;
import org.galleyproof.language.people.PersonName;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.text.Span;

/**
 * The persons that a draft names in full, and where it names them. A later surname stands for the one full name that ends with
 * it; where two persons share it, for the one that a form of address, a title or frequency tells, or for nobody. A name that the
 * draft has nowhere in full is completed from the known people, where only one of them has it.
 */
final class People {

	/** More people of one surname are not told apart: bounds the time on lists of names. */
	private static final int MOST = 16;

	private final Map<String, Map<String, Integer>> fullBySurname = new HashMap<>();
	private final Map<String, List<String>> fullByGivenName = new HashMap<>();
	private final Map<String, Character> genders = new HashMap<>();
	private final Map<String, Span> firstMentions = new HashMap<>();
	private final Map<String, List<RoleName>> roles = new HashMap<>();
	private final List<Name> mentions;
	private final PeopleBook book;

	/**
	 * @param names all names of the draft in order, those inside quotations left out
	 * @param book whom the caller knows
	 */
	People(List<Name> names, PeopleBook book) {
		mentions = names;
		this.book = book;
		for (Name name : names) {
			if (name.isFull() && !name.article()) {
				Map<String, Integer> full = fullBySurname.computeIfAbsent(name.surname(), key -> new LinkedHashMap<>());
				if (full.size() == MOST && !full.containsKey(name.text()))
					continue;
				if (full.merge(name.text(), 1, Integer::sum) == 1)
					fullByGivenName.computeIfAbsent(name.words().get(0), key -> new ArrayList<>()).add(name.text());
				firstMentions.putIfAbsent(name.text(), name.span());
			}
			if (name.gender() != '?')
				genders.putIfAbsent(name.text(), name.gender());
		}
		for (Name name : names)
			if (name.isFull())
				for (Role role : name.roles())
					roles.computeIfAbsent(resolve(name), key -> new ArrayList<>()).addAll(RoleNames.of(role.text()));
	}

	/** The name in full where the draft or the known people have it, else as it stands. */
	String resolve(Name name) {
		return find(name).name();
	}

	/** The person that a name means, and why. */
	Found find(Name name) {
		Map<String, Integer> full = fullBySurname.getOrDefault(name.surname(), Map.of());
		if (name.isFull()) {
			String text = shortest(name.text(), full);
			Person known = book.find(text);
			if (known == null)
				known = book.find(name.text());
			return known == null ? found(text, SpeakerReason.FULL_NAME, null) : new Found(known.name(), known.id(), SpeakerReason.FULL_NAME, null);
		}
		Map<String, Integer> fitting = fitting(name, full);
		String best = best(fitting);
		if (best != null)
			return found(best, fitting.size() == 1 && full.size() <= 1 ? SpeakerReason.SURNAME : fitting.size() == 1 ? SpeakerReason.SURNAME_OF_SEVERAL : SpeakerReason.SURNAME_OF_SEVERAL,
					firstMentions.get(best));
		List<String> given = fullByGivenName.getOrDefault(name.text(), List.of());
		if (full.isEmpty() && !name.titled() && given.size() == 1 && Grammar.GIVEN_NAMES.containsKey(name.text().toLowerCase(Locale.ROOT)))
			return found(given.get(0), SpeakerReason.GIVEN_NAME, firstMentions.get(given.get(0)));
		Person known = full.isEmpty() ? known(name) : null;
		return known == null ? new Found(name.text(), null, SpeakerReason.NAME_ALONE, null) : new Found(known.name(), known.id(), SpeakerReason.KNOWN_NAME, null);
	}

	private Found found(String name, SpeakerReason reason, Span evidence) {
		Person known = book.find(name);
		return new Found(known == null ? name : known.name(), known == null ? null : known.id(), reason, evidence);
	}

	/** Those of the full names that the form of address and the title before the surname leave. */
	private Map<String, Integer> fitting(Name name, Map<String, Integer> full) {
		Map<String, Integer> fitting = new LinkedHashMap<>();
		full.forEach((candidate, count) -> {
			char gender = gender(candidate);
			if (name.gender() == '?' || gender == '?' || gender == name.gender())
				fitting.merge(shortest(candidate, full), count, Integer::sum);
		});
		if (fitting.size() < 2 || name.roles().isEmpty())
			return fitting;
		Map<String, Integer> titled = new LinkedHashMap<>();
		List<RoleName> printed = RoleNames.of(name.roles().get(0).text());
		fitting.forEach((candidate, count) -> {
			if (!printed.isEmpty() && roles.getOrDefault(candidate, List.of()).stream().anyMatch(role -> printed.get(0).within(role)))
				titled.put(candidate, count);
		});
		return titled.size() == 1 ? titled : fitting;
	}

	/** The only one, or the one whom the draft names twice as often as the others together; {@code null} for nobody. */
	private static String best(Map<String, Integer> fitting) {
		String best = null;
		int others = 0;
		for (String candidate : fitting.keySet())
			if (best == null || fitting.get(candidate) > fitting.get(best)) {
				others += best == null ? 0 : fitting.get(best);
				best = candidate;
			} else
				others += fitting.get(candidate);
		return best != null && fitting.get(best) >= 2 * others ? best : null;
	}

	/** The only known person of that surname whom address and title fit. */
	private Person known(Name name) {
		Person exact = book.find(name.text());
		if (exact != null)
			return exact;
		List<Person> all = book.withLastName(name.surname());
		List<Person> fitting = all.stream().filter(person -> fits(name, person)).toList();
		if (fitting.size() > 1 && !name.roles().isEmpty()) {
			List<RoleName> printed = RoleNames.of(name.roles().get(0).text());
			List<Person> titled = fitting.stream().filter(person -> person.terms().stream().flatMap(term -> RoleNames.of(term.text()).stream()).anyMatch(role -> printed.get(0).within(role))).toList();
			return titled.size() == 1 ? titled.get(0) : null;
		}
		return fitting.size() == 1 ? fitting.get(0) : null;
	}

	private static boolean fits(Name name, Person person) {
		String given = PersonName.of(person.name()).given().stream().findFirst().orElse("");
		String gender = Grammar.GIVEN_NAMES.get(given);
		return name.gender() == '?' || gender == null || gender.charAt(0) == name.gender();
	}

	/** "Kentuckian Ada Quill" is Ada Quill, and Ada Maria Quill is she, where the draft has the shorter name too. */
	private static String shortest(String name, Map<String, Integer> known) {
		String best = name;
		String first = name.substring(0, name.indexOf(' '));
		for (String other : known.keySet()) {
			boolean same = name.endsWith(" " + other) || other.startsWith(first + " ");
			if (same && other.length() < best.length())
				best = other;
		}
		return best;
	}

	/** 'm', 'f' or '?'. */
	char gender(String name) {
		Character known = genders.get(name);
		if (known != null)
			return known;
		int space = name.lastIndexOf(' ');
		String given = space < 0 ? null : Grammar.GIVEN_NAMES.get(name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT));
		return space < 0 ? '?' : genders.getOrDefault(name.substring(space + 1), given == null ? '?' : given.charAt(0));
	}

	/** Whether the draft names this person in full or with a title, or the caller knows one of the name. */
	boolean isPerson(Name name) {
		return !name.article() && (name.titled() || fullBySurname.containsKey(name.surname()) || !name.isFull() && known(name) != null);
	}

	/** Every name in the order of the text. */
	List<Name> mentions() {
		return mentions;
	}

	/** Whom the caller knows. */
	PeopleBook book() {
		return book;
	}
}
