package org.galleyproof.language.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Folding;

/**
 * A role as printed, taken apart so that two ways to print it can be held side by side: "Sen. Quill of Texas", "the U.S. senator from
 * Texas (Republican)" and "the Texas senator" are one role; "the governor of Ohio" and "the Texas senator" are two.
 *
 * @param office what the role is, in one form for all its names; empty where the words name none ("the Florida Republican")
 * @param kind how telling it is
 * @param scope the other words: place, organisation, party, portfolio; one form for each
 * @param former whether it says that it is over
 */
public record RoleName(String office, Kind kind, Set<String> scope, boolean former) {

	/** What a difference of roles means. */
	public enum Kind {
		/** One has it or has not. */
		OFFICE,
		/** The same in a body, beside which one may have another elsewhere: one chairs a board and leads a theatre. */
		POST,
		/** A bid for an office. */
		CANDIDATE,
		/** Work in news media, whose names are used for one another. */
		MEDIA,
		/** What somebody does beside. */
		TRADE,
		/** Words without a role's name. */
		NONE
	}

	/** How a role stands to another. */
	public enum Relation {
		AGREES, CONTRADICTS, UNKNOWN
	}

	private static final int LONGEST_PHRASE = 4;
	private static final Set<String> FORMER = Lexicon.load("name-words.txt").named("former");
	private static final Set<String> SMALL = Lexicon.load("name-words.txt").named("no-office");
	private static final Set<String> FORMER_PREFIXES = Lexicon.load("name-words.txt").named("former-prefix");
	private static final Set<String> FORMER_WORD = Lexicon.load("name-words.txt").named("former-word");
	private static final Set<String> OF_EVERY_OFFICE = Lexicon.load("name-words.txt").named("of-every-office");
	/** Posts that leave no time for an office. */
	private static final Set<String> FULL_TIME = Lexicon.load("name-words.txt").named("full-time");
	private static final Set<String> PARTIES = Lexicon.load("name-words.txt").named("party");
	private static final Map<String, String> OFFICES = new HashMap<>();
	private static final Map<String, Kind> KINDS = new HashMap<>();
	private static final Map<String, String> WORDS = new HashMap<>();

	static {
		for (List<String> row : Lexicon.load("roles.txt").rows()) {
			KINDS.put(row.get(1), Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
			for (String name : row.subList(1, row.size()))
				OFFICES.putIfAbsent(name, row.get(1));
		}
		for (List<String> row : Lexicon.load("role-words.txt").rows())
			for (String word : row)
				WORDS.putIfAbsent(word, row.get(0));
	}

	public RoleName {
		scope = Set.copyOf(scope);
	}

	/** Whether the word, in lower case, is a role's name by itself: "mayor", "sen.". */
	public static boolean isOffice(String lowerCase) {
		return OFFICES.containsKey(lowerCase);
	}

	/**
	 * The roles that a phrase names: "Retired surgeon, Republican presidential candidate" are two.
	 *
	 * @param printed any text, or {@code null}
	 * @return none is without any word
	 */
	public static List<RoleName> of(String printed) {
		if (printed == null)
			return List.of();
		List<RoleName> found = new ArrayList<>();
		for (String part : printed.split("[,;]|\\band\\b")) {
			RoleName role = one(part);
			if (role == null)
				continue;
			// "the mayor of Eastport, Maine" and "secretary of health and education": more of the role before
			if (role.kind == Kind.NONE && !found.isEmpty()) {
				RoleName before = found.removeLast();
				Set<String> all = new HashSet<>(before.scope);
				all.addAll(role.scope);
				role = new RoleName(before.office, before.kind, all, before.former);
			}
			found.add(role);
		}
		return found;
	}

	private static RoleName one(String part) {
		List<String> words = words(part);
		boolean former = false;
		String office = "";
		Set<String> scope = new LinkedHashSet<>();
		for (int i = 0; i < words.size();) {
			int length = Math.min(LONGEST_PHRASE, words.size() - i);
			String phrase = null;
			for (; length > 0 && phrase == null; length--)
				if (known(String.join("-", words.subList(i, i + length))))
					phrase = String.join("-", words.subList(i, i + length));
			length = phrase == null ? 1 : length + 1;
			String word = phrase == null ? words.get(i) : phrase;
			if (FORMER.contains(word))
				former = true;
			else if (OFFICES.containsKey(word)) {
				// "the governor and candidate for president": the first is the role, unless it only qualifies ("deputy", "chief")
				if (office.isEmpty() || KINDS.get(office) == Kind.TRADE && KINDS.get(OFFICES.get(word)) != Kind.TRADE)
					office = OFFICES.get(word);
			} else if (!SMALL.contains(word))
				scope.add(WORDS.getOrDefault(word, word));
			i += length;
		}
		if (office.isEmpty() && scope.isEmpty())
			return null;
		return new RoleName(office, office.isEmpty() ? Kind.NONE : KINDS.get(office), scope, former);
	}

	private static boolean known(String phrase) {
		return OFFICES.containsKey(phrase) || WORDS.containsKey(phrase);
	}

	/** Words in lower case, without diacritics and possessive endings; "U.S." and "Hewlett-Packard" are one word each, "ex-mayor" two. */
	private static List<String> words(String part) {
		List<String> words = new ArrayList<>();
		for (String raw : Folding.withoutDiacritics(Folding.key(part)).split("[^\\p{L}\\p{N}.'\\-]+")) {
			String word = Ending.POSSESSIVE.without(raw);
			while (!word.isEmpty() && !Character.isLetterOrDigit(word.codePointBefore(word.length())) && !known(word))
				word = word.substring(0, word.length() - 1);
			while (!word.isEmpty() && !Character.isLetterOrDigit(word.codePointAt(0)))
				word = word.substring(1);
			int hyphen = word.indexOf('-');
			if (hyphen > 0 && FORMER_PREFIXES.contains(word.substring(0, hyphen))) {
				words.addAll(FORMER_WORD);
				word = word.substring(hyphen + 1);
			}
			if (!word.isEmpty())
				words.add(word);
		}
		return words;
	}

	/** Whether every word of this role is one of the other's: the other may be meant by it. */
	public boolean within(RoleName other) {
		boolean sameOffice = office.isEmpty() || office.equals(other.office) || kind == other.kind && (kind == Kind.MEDIA || kind == Kind.CANDIDATE);
		return sameOffice && other.scope.containsAll(scope);
	}

	/**
	 * How what a draft prints stands to the roles that are known of the person, all that may hold on the day.
	 *
	 * @param known empty where nothing is known
	 * @param near whether the known roles are those of about the draft's own day, so that "former" can be judged
	 */
	public Relation to(List<RoleName> known, boolean near) {
		if (known.isEmpty())
			return Relation.UNKNOWN;
		Set<String> everything = new HashSet<>();
		known.forEach(role -> everything.addAll(role.scope));
		String party = party(scope);
		String knownParty = party(everything);
		if (party != null && knownParty != null && !everything.contains(party))
			return Relation.CONTRADICTS;
		Relation best = null;
		boolean posts = kind == Kind.POST && known.stream().anyMatch(role -> role.kind == Kind.POST);
		for (RoleName role : known) {
			// what somebody does beside says nothing of which post it is
			if (posts && role.kind != Kind.POST)
				continue;
			Relation relation = to(role, everything, near);
			if (relation == Relation.AGREES)
				return relation;
			if (best == null || relation == Relation.UNKNOWN)
				best = relation;
		}
		return best;
	}

	private Relation to(RoleName role, Set<String> everything, boolean near) {
		if (kind == Kind.NONE)
			return everything.containsAll(scope) ? Relation.AGREES : Relation.UNKNOWN;
		boolean same = office.equals(role.office) || kind == role.kind && (kind == Kind.MEDIA || kind == Kind.CANDIDATE);
		if (!same && former == role.former && RolesByCountry.areOne(this, role))
			return Relation.AGREES;
		if (!same && kind == Kind.POST)
			return isOther(role) ? Relation.CONTRADICTS : Relation.UNKNOWN;
		if (!same)
			return kind == Kind.OFFICE || kind == Kind.MEDIA && role.kind == Kind.MEDIA ? Relation.CONTRADICTS : Relation.UNKNOWN;
		boolean held = kind == Kind.OFFICE || kind == Kind.POST;
		if (former && !role.former && near && held && !isBare())
			return Relation.CONTRADICTS;
		if (!former && role.former && held && !isBare() && everything.containsAll(scope))
			return Relation.CONTRADICTS;
		Set<String> own = named(scope);
		if (own.isEmpty() || everything.containsAll(own))
			return Relation.AGREES;
		Set<String> theirs = named(role.scope);
		if (theirs.isEmpty())
			return Relation.UNKNOWN;
		Set<String> shared = new HashSet<>(own);
		shared.retainAll(theirs);
		return shared.isEmpty() ? Relation.CONTRADICTS : Relation.AGREES;
	}

	/** Whether this post cannot be meant by the other, which is another's of one body, or an office that leaves no time for it. */
	private boolean isOther(RoleName other) {
		if (other.kind == Kind.OFFICE)
			return FULL_TIME.contains(office);
		Set<String> own = named(scope);
		Set<String> theirs = named(other.scope);
		return other.kind == Kind.POST && former == other.former && (own.isEmpty() || theirs.isEmpty() || !Collections.disjoint(own, theirs));
	}

	/** Whether it is a title and no more, as courtesy leaves it to people for life. */
	private boolean isBare() {
		return scope.isEmpty();
	}

	/** The words that tell one office from another of its kind: all but "us", the parties and what every office of the kind has. */
	private static Set<String> named(Set<String> scope) {
		Set<String> named = new HashSet<>(scope);
		named.removeAll(PARTIES);
		named.removeAll(OF_EVERY_OFFICE);
		return named;
	}

	private static String party(Set<String> scope) {
		for (String word : scope)
			if (PARTIES.contains(word))
				return word;
		return null;
	}
}
