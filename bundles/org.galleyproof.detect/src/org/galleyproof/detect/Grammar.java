package org.galleyproof.detect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Passages;

/** The words by which the stages of this package tell how a sentence is built: lists of the language that is read, read once. */
final class Grammar {

	/** What a form of a cue verb is. */
	enum Form {
		BASE, THIRD, PAST, ING
	}

	/** @param saying a verb of saying, else one that attributes a view or a name */
	record Cue(boolean saying, Form form) {
	}

	static final Set<String> ABBREVIATIONS = Lexicon.load("abbreviations.txt").words();
	static final Set<String> TITLES = Lexicon.load("titles.txt").words();
	static final Set<String> DOCUMENTS = Lexicon.load("documents.txt").words();
	static final Set<String> PLACES = Lexicon.load("places.txt").words();
	static final Set<String> BODIES = Lexicon.load("bodies.txt").words();
	/** Pronoun to what it stands for: "m", "f", "p" or "n". */
	static final Map<String, String> PRONOUNS = pairs("pronouns.txt");
	/** Given name to "m" or "f". */
	static final Map<String, String> GIVEN_NAMES = pairs("given-names.txt");

	private static final Lexicon CLASSES = Lexicon.load("closed-classes.txt");
	static final Set<String> DETERMINERS = CLASSES.named("determiner");
	static final Set<String> APPOSITIONS = CLASSES.named("apposition");
	static final Set<String> PREPOSITIONS = CLASSES.named("preposition");
	static final Set<String> LINKING = CLASSES.named("linking");
	static final Set<String> AUXILIARIES = CLASSES.named("auxiliary");
	static final Set<String> PASSIVES = CLASSES.named("passive");
	static final Set<String> MODALS = CLASSES.named("modal");
	static final Set<String> BARRIERS = CLASSES.named("barrier");
	static final Set<String> ADVERBS = CLASSES.named("adverb");
	static final Set<String> PARTICLES = CLASSES.named("particle");
	static final Set<String> OPENERS = CLASSES.named("opener");
	static final Set<String> DAYS = CLASSES.named("day");
	static final Set<String> TIMES = CLASSES.named("time");
	static final Set<String> TIME_QUALIFIERS = CLASSES.named("time-qualifier");
	static final Set<String> WORKS = CLASSES.named("work");
	/** Determiners that can be a subject: "many say". */
	static final Set<String> QUANTIFIERS = CLASSES.named("quantifier");
	/** Plurals without an s. */
	static final Set<String> PEOPLE = CLASSES.named("people");
	static final Set<String> NOMINATIVES = CLASSES.named("nominative");
	static final Set<String> CLAUSE_OPENERS = CLASSES.named("clause-opener");
	static final Set<String> OBJECT_OPENERS = CLASSES.named("object-opener");
	/** Verbs like "be" before an adjective. */
	static final Set<String> COPULAS = CLASSES.named("copula");
	/** Words between "be" and its participle or adjective. */
	static final Set<String> NEGATIONS = CLASSES.named("negation");
	static final Set<String> PERFECT = CLASSES.named("perfect");
	static final Set<String> CONCESSIONS = CLASSES.named("concession");
	/** "my", but not "your": who has a claim that is reported. */
	static final Set<String> POSSESSIVES = CLASSES.named("possessive");
	/** What stands before an infinitive. */
	static final Set<String> INFINITIVE = CLASSES.named("infinitive");
	/** Relatives that stand for things: as a whole subject they name nobody. */
	static final Set<String> RELATIVE_THINGS = CLASSES.named("relative-thing");
	static final Set<String> RELATIVES = CLASSES.named("relative");
	/** Words that name a word beside them: the word “wall”. */
	static final Set<String> TERMS = CLASSES.named("term");
	static final Set<String> NICKNAMING = CLASSES.named("nicknaming");
	static final Set<String> ELISIONS = CLASSES.named("elision");
	static final Set<String> FIRST_PERSON = CLASSES.named("first-person");
	static final Set<String> PERSONS = CLASSES.named("person");
	/** What qualifies a role and stands in lower case. */
	static final Set<String> ROLE_MODIFIERS = CLASSES.named("role-modifier");
	/** What says that a role is over. */
	static final Set<String> ROLE_OVER = CLASSES.named("role-over");
	/** The same, written in front of the role. */
	static final Set<String> ROLE_PREFIXES = CLASSES.named("role-prefix");
	/** Nouns for what somebody is that are no office: a role by themselves all the same. */
	static final Set<String> HEADS = CLASSES.named("role-head");
	static final Set<String> COLLECTIVES = CLASSES.named("collective");
	static final Set<String> PLURALS = CLASSES.named("plural");
	/** Names of those who are of one party, in the plural. */
	static final Set<String> PARTIES = CLASSES.named("party");
	static final Set<String> SURNAMES = CLASSES.named("surname");

	/** What opens an aside behind which no attribution goes on. */
	static final Set<String> BACKGROUND = CLASSES.named("background");
	/** Verbs that stand in nearly every attribution. */
	static final Set<String> PLAIN_SAYING = CLASSES.named("plain-saying");
	/** Nouns that end the names of bodies and of persons. */
	static final Set<String> BODY_NOUNS = CLASSES.named("body-noun");
	/** Words behind a comma with which the writer goes on. */
	static final Set<String> TRAILING = CLASSES.named("trailing");
	/** What joins one more content to a verb. */
	static final Set<String> CONTENT_JOINTS = CLASSES.named("content-joint");
	/** What stands between a cue and its content. */
	static final Set<String> CONTENT_OPENERS = CLASSES.named("content-opener");
	/** Verbs between a person and a role. */
	static final Set<String> BEING = CLASSES.named("being");
	/** Words on which no role begins. */
	static final Set<String> ROLE_STOPS = CLASSES.named("role-stop");
	/** Pronouns for more than one person of the draft. */
	static final Set<String> EVERYBODY = CLASSES.named("everybody");
	/** Nouns for who is of a party. */
	static final Set<String> PARTY_MEMBERS = CLASSES.named("party-member");
	/** What joins a clause to the one before. */
	static final Set<String> JOINTS = CLASSES.named("joint");
	/** Relatives that stand before the verb of saying. */
	static final Set<String> RELATIVE_SUBJECTS = CLASSES.named("relative-subject");
	/** Words with which a tail goes over to when it was said. */
	static final Set<String> TAIL_STOPS = CLASSES.named("tail-stop");
	/** Pronouns that are subjects. */
	static final Set<String> SUBJECT_PRONOUNS = CLASSES.named("subject-pronoun");

	private static final Lexicon CONVENTIONS = Lexicon.load("conventions.txt");
	/** What stands between a verb and the "that" of its clause; empty for nothing. */
	static final String CLAUSE_SIGN = String.join("", CONVENTIONS.named("clause-sign"));
	/** What stands between "according to" with its source and the clause behind; empty for nothing. */
	static final String SOURCE_SIGN = String.join("", CONVENTIONS.named("source-sign"));

	/** Letters, small here, that stand for who asks or answers before what they say. */
	static final Set<String> LABELS = Passages.labels();

	// single words that rules ask for, each named by what it is
	/** The definite article. */
	static final Set<String> THE = CLASSES.named("the");
	/** Joins a clause to its verb. */
	static final Set<String> THAT = CLASSES.named("that");
	static final Set<String> WHO = CLASSES.named("who");
	static final Set<String> AND = CLASSES.named("and");
	static final Set<String> BUT = CLASSES.named("but");
	static final Set<String> OR = CLASSES.named("or");
	/** Before an infinitive and before the one spoken to. */
	static final Set<String> TO = CLASSES.named("to");
	static final Set<String> NOT = CLASSES.named("not");
	static final Set<String> OF = CLASSES.named("of");
	static final Set<String> FOR = CLASSES.named("for");
	static final Set<String> FROM = CLASSES.named("from");
	static final Set<String> ON = CLASSES.named("on");
	static final Set<String> SO = CLASSES.named("so");
	static final Set<String> AS = CLASSES.named("as");
	static final Set<String> IT = CLASSES.named("it");
	static final Set<String> I = CLASSES.named("i");
	static final Set<String> WAS = CLASSES.named("was");
	static final Set<String> WHAT = CLASSES.named("what");
	/** A negated modal verb that is one word. */
	static final Set<String> CANNOT = CLASSES.named("cannot");
	/** First word of what names a source before a clause; the second, where there is one, is {@link #ACCORDING_TO}. */
	static final Set<String> ACCORDING = CLASSES.named("according");
	static final Set<String> ACCORDING_TO = CLASSES.named("according-to");
	/** Behind which "to" still belongs to who is meant: "a person close to". */
	static final Set<String> CLOSE = CLASSES.named("close");
	/** Relatives that stand for persons. */
	static final Set<String> RELATIVE_PERSONS = CLASSES.named("relative-person");
	/** Words behind a comma with which a clause about a person goes on. */
	static final Set<String> WHO_FORMS = CLASSES.named("who-form");
	static final Set<String> CLAUSE_JOINTS = CLASSES.named("clause-joint");
	/** Prepositions before a participle that is a verb all the same: "by saying". */
	static final Set<String> BEFORE_PARTICIPLE = CLASSES.named("before-participle");
	static final Set<String> AFTER_BODY = CLASSES.named("after-body");
	/** Words by which somebody spoken to is meant. */
	static final Set<String> LISTENER = CLASSES.named("listener");
	/** Prepositions that no role is told with. */
	static final Set<String> NOT_OF_ROLE = CLASSES.named("not-of-role");
	/** Subjects behind "what" that name nobody: "what it says". */
	static final Set<String> CLEFT = CLASSES.named("cleft");
	/** Verbs behind which the one spoken to stands. */
	static final Set<String> TOLD = CLASSES.named("told");
	/** Between one report and the next of the same subject. */
	static final Set<String> GOING_ON = CLASSES.named("going-on");
	/** Verbs that the one spoken to may follow, in all forms. */
	static final Set<String> TELLING = CLASSES.named("telling");
	/** Pronouns that are no subject of reported speech without "that". */
	static final Set<String> NOT_SPEAKING = CLASSES.named("not-speaking");
	/** Auxiliaries and other small words that make no finite verb. */
	static final Set<String> NOT_FINITE = CLASSES.named("not-finite");
	/** Verbs by which a role is over. */
	static final Set<String> FOUNDED = CLASSES.named("founded");
	/** Names of offices that are plurals. */
	static final Set<String> OFFICES_OF_SEVERAL = CLASSES.named("offices");
	/** Names of days that are nobody's name. */
	static final Set<String> WEEKDAYS = CLASSES.named("weekday");
	/** Nouns that end as adverbs do. */
	static final Set<String> NO_ADVERBS = CLASSES.named("no-adverb");

	private static final Map<String, Cue> CUES = cues();

	private Grammar() {
	}

	/** Whether the words that name a source before a clause begin at a token: "according to". */
	static boolean isAccording(Tokens tokens, int at) {
		return ACCORDING.contains(tokens.lower(at)) && (ACCORDING_TO.isEmpty() || ACCORDING_TO.contains(tokens.lower(at + 1)));
	}

	/** How many tokens they are. */
	static int accordingLength() {
		return ACCORDING_TO.isEmpty() ? 1 : 2;
	}

	/** The cue verb that this form belongs to, or {@code null}. */
	static Cue cue(String lowerCase) {
		return CUES.get(lowerCase);
	}

	/** Forms of verbs of saying that stand behind the name of a speaker. */
	static Set<String> reportingVerbs() {
		Set<String> found = new HashSet<>();
		CUES.forEach((word, cue) -> {
			if (cue.saying() && (cue.form() == Form.PAST || cue.form() == Form.THIRD))
				found.add(word);
		});
		return found;
	}

	private static Map<String, Cue> cues() {
		Map<String, Cue> found = new HashMap<>();
		addCues(found, "cues.txt", true);
		addCues(found, "cues-view.txt", false);
		return Map.copyOf(found);
	}

	private static void addCues(Map<String, Cue> found, String file, boolean saying) {
		for (List<String> row : Lexicon.load(file).rows())
			// from the last column to the first: where two forms look the same ("read"), the past wins
			for (int column : new int[] {2, 3, 1, 0})
				found.putIfAbsent(row.get(column), new Cue(saying, Form.values()[column]));
	}

	private static Map<String, String> pairs(String file) {
		Map<String, String> found = new HashMap<>();
		for (List<String> row : Lexicon.load(file).rows())
			found.put(row.get(0), row.get(1));
		return Map.copyOf(found);
	}
}
