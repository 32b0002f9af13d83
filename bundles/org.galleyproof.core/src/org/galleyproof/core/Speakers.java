package org.galleyproof.core;

import java.util.List;

import org.galleyproof.checks.NameBook;
import org.galleyproof.language.people.PersonName;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** Compares names of speakers as loosely as drafts write them: "Trump" for "DONALD TRUMP", "Mr Raab" for "Dominic Raab". */
final class Speakers {

	enum Relation {
		SAME, OTHER, UNKNOWN
	}

	private Speakers() {
	}

	/**
	 * Whether two names may mean one person. They do where the last word of one, which in English is the surname, stands in the
	 * other; a name that is missing tells nothing.
	 */
	static Relation relation(String one, String other) {
		List<Word> first = one == null ? List.of() : Words.of(one);
		List<Word> second = other == null ? List.of() : Words.of(other);
		if (first.isEmpty() || second.isEmpty())
			return Relation.UNKNOWN;
		return holds(first, second.getLast()) || holds(second, first.getLast()) ? Relation.SAME : Relation.OTHER;
	}

	/**
	 * As {@link #relation(String, String)}; two names of one person that the dossier knows are that person's, however little they share, and a
	 * name that is nearly another's is that one's, written wrong, unless the dossier knows both.
	 */
	static Relation relation(String one, String other, NameBook names) {
		Relation relation = relation(one, other);
		return relation == Relation.OTHER && (names.areOne(one, other) || isSlip(one, other, names)) ? Relation.SAME : relation;
	}

	private static boolean isSlip(String one, String other, NameBook names) {
		return PersonName.of(one).relation(PersonName.of(other)) == PersonName.Relation.NEAR && (names.people().find(one) == null || names.people().find(other) == null);
	}

	private static boolean holds(List<Word> name, Word word) {
		return name.stream().anyMatch(part -> part.key().equals(word.key()));
	}
}
