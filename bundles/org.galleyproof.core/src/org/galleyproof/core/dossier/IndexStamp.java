package org.galleyproof.core.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

/**
 * What is kept with an index beside its sources: its format, the file of the people, and what it tells of each of them with their statements.
 *
 * @param size of the file of the people, in bytes
 * @param modified when it was written, in nanoseconds
 * @param people what is told of a person, by id
 */
record IndexStamp(long size, long modified, Map<String, Told> people) {

	/** Raised whenever the index's fields change: an index of another format is made anew. */
	private static final String FORMAT = "galleyproof-8";

	/**
	 * What statements tell of their speaker.
	 *
	 * @param who the id of the person that this one turned out to be, or the same id
	 * @param digest of names and roles
	 */
	record Told(String who, String digest) {
	}

	static IndexStamp of(Dossier dossier, DossierFolder.Listed file) {
		Map<String, Told> people = new HashMap<>();
		for (Person person : dossier.getPeople())
			if (person.getId() != null) {
				Person who = People.whoIs(person);
				people.put(person.getId(), new Told(who.getId(), digest(who, who.getName())));
			}
		return new IndexStamp(file.size(), file.modified(), people);
	}

	/** The stamp of an index; {@code null} where it has another format. */
	static IndexStamp parse(String stamp) {
		String[] lines = stamp.split("\n");
		String[] head = lines[0].split("\t");
		if (!head[0].equals(FORMAT) || head.length != 3)
			return null;
		Map<String, Told> people = new HashMap<>();
		for (int i = 1; i < lines.length; i++) {
			String[] fields = lines[i].split("\t");
			people.put(fields[0], new Told(fields[1], fields[2]));
		}
		return new IndexStamp(Long.parseLong(head[1]), Long.parseLong(head[2]), people);
	}

	boolean isOf(DossierFolder.Listed file) {
		return size == file.size() && modified == file.modified();
	}

	/** The people of whom the index tells something that is true no more. Nobody new is among them: the index tells nothing of them yet. */
	Set<String> outdated(IndexStamp now) {
		Set<String> outdated = new HashSet<>();
		people.forEach((id, told) -> {
			if (!told.equals(now.people.get(id))) {
				outdated.add(id);
				outdated.add(told.who());
			}
		});
		return outdated;
	}

	/**
	 * Those of whom nothing changed but the name.
	 *
	 * @param names the names that the index gives a person, by id
	 * @return all of whom something is told otherwise now; empty where something else changed of one of them, and their sources have to be read
	 */
	List<Person> renamed(Dossier dossier, IndexStamp now, Function<String, Set<String>> names) {
		Map<String, Person> renamed = new LinkedHashMap<>();
		for (Map.Entry<String, Told> each : people.entrySet()) {
			Told told = now.people.get(each.getKey());
			if (each.getValue().equals(told))
				continue;
			if (told == null || !told.who().equals(each.getValue().who()))
				return List.of();
			renamed.put(told.who(), null);
		}
		for (Person person : dossier.getPeople())
			if (renamed.containsKey(person.getId()))
				renamed.put(person.getId(), person);
		for (Map.Entry<String, Person> each : renamed.entrySet()) {
			Person person = each.getValue();
			if (person == null || !isBare(person.getName()))
				return List.of();
			for (String name : names.apply(each.getKey()))
				if (!isBare(name) || !name.equals(person.getName()) && !digest(person, name).equals(people.get(each.getKey()).digest()))
					return List.of();
		}
		return List.copyOf(renamed.values());
	}

	/** Whether the name, standing before a statement as its label, would give the speaker no role. */
	private static boolean isBare(String name) {
		return name != null && !name.isBlank() && SpeakerLabel.of(name).role() == null;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(FORMAT).append('\t').append(size).append('\t').append(modified);
		people.forEach((id, told) -> text.append('\n').append(id).append('\t').append(told.who()).append('\t').append(told.digest()));
		return text.toString();
	}

	/** Terms that are known from print alone reach as far as the sources that print them; an import that widens them changes no statement before. */
	private static String digest(Person person, String name) {
		StringBuilder told = new StringBuilder().append(name);
		for (Role role : person.getRoles())
			told.append('\n').append(role.getTitle()).append('\t').append(role.getFrom()).append('\t').append(role.getUntil());
		return SourceIds.shortDigest(SourceIds.digest(told.toString()));
	}
}
