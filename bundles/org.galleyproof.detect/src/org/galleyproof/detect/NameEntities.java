package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Person;
import org.galleyproof.language.people.PersonName;

/**
 * Merges the mentions of a draft to what they name: a surname goes with the one full name that ends with it, where address and
 * given names allow; initials with the body whose words they are ("EHB", "Eastport Harbour Board"); a body's first words and "the
 * board" with the body. What fits two stays by itself. One pass over the mentions, look-ups in constant time.
 */
final class NameEntities {

	private final PeopleBook book;
	private final List<Group> groups = new ArrayList<>();
	private final Map<String, Group> byText = new HashMap<>();
	/** Persons by surname; bodies by initials, by head noun and by first word. */
	private final Map<String, List<Group>> bySurname = new HashMap<>();
	private final Map<String, List<Group>> byInitials = new HashMap<>();
	private final Map<String, List<Group>> byHead = new HashMap<>();
	private final Map<String, List<Group>> byFirst = new HashMap<>();

	private static final class Group {
		private final String name;
		private final NameKind kind;
		private final PersonName parts;
		private char gender;
		private final List<NameMention> mentions = new ArrayList<>();

		Group(NameMention first, NameKind kind) {
			name = first.text();
			this.kind = kind;
			gender = first.gender();
			parts = kind == NameKind.PERSON ? PersonName.of(name) : null;
		}
	}

	private NameEntities(PeopleBook book) {
		this.book = book;
	}

	/** @param mentions in the order of the text */
	static List<NameEntity> of(List<NameMention> mentions, PeopleBook book) {
		NameEntities entities = new NameEntities(book);
		List<NameMention> sorted = entities.sorted(mentions);
		// the full names first, whatever comes after them or before
		for (NameMention mention : sorted)
			if (!mention.common() && entities.isFull(mention))
				entities.open(mention);
		for (NameMention mention : sorted) {
			Group group = entities.find(mention);
			if (group != null)
				group.mentions.add(mention);
		}
		return entities.groups.stream().filter(group -> !group.mentions.isEmpty()).sorted((a, b) -> a.mentions.get(0).span().compareTo(b.mentions.get(0).span())).map(entities::entity).toList();
	}

	/** A name of which the words do not tell is what the same words are elsewhere, or a known person's, or dropped where the draft also writes them small. */
	private List<NameMention> sorted(List<NameMention> mentions) {
		Map<String, NameKind> known = new HashMap<>();
		Set<String> surnames = new HashSet<>();
		Set<String> alone = new HashSet<>();
		for (NameMention mention : mentions) {
			if (mention.kind() != NameKind.OTHER && !mention.common())
				known.putIfAbsent(mention.text(), mention.kind());
			if (mention.kind() == NameKind.PERSON)
				surnames.add(PersonName.of(mention.text()).last());
			if (mention.text().indexOf(' ') < 0)
				alone.add(mention.text());
		}
		// "Ilva Quill" where "Quill" stands alone, and "Ilva" doesn't
		for (NameMention mention : mentions) {
			int space = mention.text().indexOf(' ');
			if (mention.kind() == NameKind.OTHER && space > 0 && alone.contains(mention.text().substring(mention.text().lastIndexOf(' ') + 1)) && !alone.contains(mention.text().substring(0, space)))
				surnames.add(PersonName.of(mention.text()).last());
		}
		List<NameMention> sorted = new ArrayList<>();
		for (NameMention mention : mentions) {
			if (mention.kind() != NameKind.OTHER)
				sorted.add(mention);
			else if (known.containsKey(mention.text()))
				sorted.add(mention.as(known.get(mention.text())));
			else if (surnames.contains(PersonName.of(mention.text()).last()) || book.find(mention.text()) != null || mention.text().indexOf(' ') < 0 && !book.withLastName(mention.text()).isEmpty())
				sorted.add(mention.as(NameKind.PERSON));
			else if (!mention.common())
				sorted.add(mention);
		}
		return sorted;
	}

	private boolean isFull(NameMention mention) {
		return mention.text().indexOf(' ') > 0;
	}

	private static String key(NameMention mention) {
		return mention.kind() + mention.text();
	}

	private void open(NameMention mention) {
		if (byText.containsKey(key(mention)))
			return;
		Group same = mention.kind() == NameKind.PERSON ? samePerson(mention) : null;
		Group group = same == null ? new Group(mention, mention.kind()) : same;
		byText.put(key(mention), group);
		if (same != null)
			return;
		groups.add(group);
		if (mention.kind() == NameKind.PERSON)
			enter(bySurname, group.parts.last(), group);
		else if (mention.kind() == NameKind.ORGANISATION) {
			String[] words = mention.text().split("\\s+");
			enter(byInitials, initials(words), group);
			enter(byHead, head(words), group);
			enter(byFirst, words[0], group);
		}
	}

	/** "Ada M. Quill" and "Ada Quill" are one; "Ada Quill" and "Adam Quill" are not. */
	private Group samePerson(NameMention mention) {
		PersonName parts = PersonName.of(mention.text());
		List<Group> same = bySurname.getOrDefault(parts.last(), List.of()).stream().filter(group -> group.parts.relation(parts) == PersonName.Relation.SAME).toList();
		return same.size() == 1 && parts.isFull() ? same.get(0) : null;
	}

	private static void enter(Map<String, List<Group>> map, String key, Group group) {
		List<Group> groups = map.computeIfAbsent(key, any -> new ArrayList<>(1));
		if (!groups.contains(group) && groups.size() < 9)
			groups.add(group);
	}

	/** The one group that this mention is a variant of, or its own. */
	private Group find(NameMention mention) {
		Group known = byText.get(key(mention));
		if (known != null && !mention.common())
			return known;
		List<Group> fitting = List.of();
		if (mention.common())
			fitting = byHead.getOrDefault(mention.text().toLowerCase(Locale.ROOT), List.of());
		else if (mention.kind() == NameKind.PERSON)
			fitting = persons(mention);
		else if (mention.kind() == NameKind.ORGANISATION && EntityScanner.isAcronym(mention.text()))
			fitting = byInitials.getOrDefault(mention.text().replace(".", ""), List.of());
		else if (mention.kind() != NameKind.PLACE)
			fitting = byFirst.getOrDefault(mention.text(), List.of());
		if (mention.common())
			return fitting.size() == 1 && fitting.get(0).mentions.stream().findFirst().map(first -> first.span().start() < mention.span().start()).orElse(false) ? fitting.get(0) : null;
		Group group = fitting.size() == 1 ? fitting.get(0) : null;
		if (group == null) {
			group = new Group(mention, mention.kind());
			groups.add(group);
			byText.put(key(mention), group);
		} else if (mention.gender() == '?')
			byText.put(key(mention), group);
		return group;
	}

	private List<Group> persons(NameMention mention) {
		PersonName parts = PersonName.of(mention.text());
		List<Group> same = bySurname.getOrDefault(parts.last(), List.of());
		if (mention.gender() != '?' && same.size() > 1)
			same = same.stream().filter(group -> group.gender == '?' || group.gender == mention.gender()).toList();
		return same;
	}

	private static String initials(String[] words) {
		StringBuilder initials = new StringBuilder();
		for (String word : words)
			if (Character.isUpperCase(word.codePointAt(0)))
				initials.appendCodePoint(word.codePointAt(0));
		return initials.toString();
	}

	/** The noun of a body's name: the last word before "of", in lower case. */
	private static String head(String[] words) {
		String head = words[0];
		for (String word : words) {
			if (Grammar.AFTER_BODY.contains(word))
				break;
			head = word;
		}
		return head.toLowerCase(Locale.ROOT);
	}

	private NameEntity entity(Group group) {
		Person person = group.kind == NameKind.PERSON ? book.find(group.name) : null;
		String name = group.name;
		for (NameMention mention : group.mentions)
			if (!mention.common() && mention.text().length() > name.length())
				name = mention.text();
		return new NameEntity(person == null ? name : person.name(), group.kind, group.mentions, person == null ? null : person.id());
	}
}
