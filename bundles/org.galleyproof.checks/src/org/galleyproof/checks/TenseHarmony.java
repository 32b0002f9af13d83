package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.checks.VerbGroup.Time;
import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Auxiliaries.Auxiliary;
import org.galleyproof.language.Auxiliaries.Use;
import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Verbs;
import org.galleyproof.text.align.Token;

/**
 * The verb of a cleft ("it was the banks that failed") or of a presentational sentence ("there will be people who will leave"). It tells
 * no time of its own: it stands in the present or takes the time of its relative clause, as the speaker likes (R. Quirk et al., A
 * Comprehensive Grammar of the English Language, 1985, chapter 18; R. Huddleston and G. K. Pullum, The Cambridge Grammar of the English
 * Language, 2002, chapter 16). So one for the other changes nothing where both sides' relative clauses tell one time. That "there was" a
 * thing may say that it is gone: only of persons does a past or a perfect say no more than the relative clause does.
 */
final class TenseHarmony {

	private static final Lexicon WORDS = Lexicon.load("turns.txt");
	private static final Set<String> PRESENTATIONAL = WORDS.named("presentational");
	private static final Set<String> CLEFT = WORDS.named("cleft");
	private static final Set<String> RELATIVES = WORDS.named("relative");
	private static final Set<String> WHO = WORDS.named("person-relative");
	private static final Set<String> OTHER_CLAUSE = WORDS.named("other-clause");
	private static final Set<String> BEFORE_VERB = WORDS.named("before-verb");
	private static final Set<String> DEFINITE = WORDS.named("definite");
	private static final Set<String> SUBJECTS = WORDS.named("subject");
	private static final Set<String> PERSONS = WORDS.named("person");
	/** Words of what is said to be there or to be it, at most: a relative clause farther off is another noun's. */
	private static final int LONGEST_FOCUS = 9;
	/** Words of the longest group of a verb: "are not going to be". */
	private static final int LONGEST_GROUP = 5;

	/**
	 * What a relative clause tells.
	 *
	 * @param person whether it is one about persons
	 */
	private record Relative(Time time, boolean person) {
	}

	private TenseHarmony() {
	}

	/** Where the verb of such a sentence takes another time, and the relative clause has one on both sides. */
	static List<Sighting> in(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (Run run : comparison.openRuns())
			for (int from = run.from(); from < run.to(); from++)
				for (int to = run.to(); to > from; to--)
					if (isFree(comparison, new Run(from, to))) {
						found.add(new Sighting(FindingType.TIDIED, from, to, Edit.GRAMMAR));
						from = to;
					}
		return found;
	}

	private static boolean isFree(Comparison comparison, Run verb) {
		Time draft = time(comparison.tokens(verb, true));
		Time source = time(comparison.tokens(verb, false));
		if (draft == null || source == null || draft == source)
			return false;
		int before = comparison.step(verb.from()).draft() - 1;
		int sourceBefore = comparison.step(verb.from()).source() - 1;
		if (before < 0 || sourceBefore < 0)
			return false;
		List<Token> here = comparison.alignment().draft();
		List<Token> there = comparison.alignment().source();
		boolean presentational = isBoth(PRESENTATIONAL, here.get(before), there.get(sourceBefore));
		if (!presentational && !isBoth(CLEFT, here.get(before), there.get(sourceBefore)))
			return false;
		Relative said = relative(there, comparison.step(verb.to() - 1).sourceEnd(), !presentational);
		Relative told = relative(here, comparison.step(verb.to() - 1).draftEnd(), !presentational);
		if (said == null || told == null || said.time != told.time)
			return false;
		boolean harmonious = isOneOf(draft, Time.PRESENT, said.time) && isOneOf(source, Time.PRESENT, said.time);
		return harmonious && (!presentational || said.time == Time.FUTURE || said.person && told.person);
	}

	private static boolean isBoth(Set<String> words, Token one, Token other) {
		return words.contains(one.key()) && words.contains(other.key());
	}

	private static boolean isOneOf(Time time, Time one, Time other) {
		return time == one || time == other;
	}

	/** The time that forms of "be" and its auxiliaries tell; {@code null} for other words. */
	private static Time time(List<Token> tokens) {
		VerbGroup group = VerbGroup.of(tokens);
		if (group == null || group.main() != null || group.time() == Time.OPEN)
			return null;
		Auxiliary last = Auxiliaries.of(tokens.getLast().key());
		return last != null && last.use() == Use.LINK ? group.time() : null;
	}

	/** The relative clause of the noun phrase that begins at {@code from}; {@code null} for none, or one whose time its verb doesn't tell. */
	private static Relative relative(List<Token> side, int from, boolean cleft) {
		if (cleft && (from >= side.size() || !DEFINITE.contains(side.get(from).key()) && !side.get(from).is(Token.NAME)))
			return null;
		for (int i = from + 1; i < Math.min(side.size(), from + 1 + LONGEST_FOCUS); i++) {
			Token token = side.get(i);
			if (side.get(i - 1).is(Token.PUNCTUATED) || token.is(Token.SENTENCE) || OTHER_CLAUSE.contains(token.key()))
				return null;
			boolean person = PERSONS.contains(side.get(i - 1).key()) || WHO.contains(token.key());
			boolean subject = cleft && SUBJECTS.contains(token.key());
			if (RELATIVES.contains(token.key()) || subject) {
				int verb = cleft && !subject && i + 1 < side.size() && SUBJECTS.contains(side.get(i + 1).key()) ? i + 2 : i + 1;
				return relative(side, verb, person, true);
			}
			// speech leaves the relative out: "there are people will tell you"
			if (Auxiliaries.of(token.key()) != null)
				return cleft ? null : relative(side, i, person, false);
		}
		return null;
	}

	/** @param opened whether a relative opens the clause: then its verb may be one without auxiliaries */
	private static Relative relative(List<Token> side, int from, boolean person, boolean opened) {
		List<Token> group = new ArrayList<>();
		for (int i = from; i < Math.min(side.size(), from + LONGEST_GROUP); i++) {
			Token token = side.get(i);
			if (BEFORE_VERB.contains(token.key()) || Ending.ADVERB.in(token.key()))
				continue;
			group.add(token);
			boolean goesOn = Auxiliaries.of(token.key()) != null || i + 1 < side.size() && Auxiliaries.of(token.key(), side.get(i + 1).key()) != null
					|| i > from && Auxiliaries.of(side.get(i - 1).key(), token.key()) != null;
			if (!goesOn || token.is(Token.PUNCTUATED))
				break;
		}
		VerbGroup verb = VerbGroup.of(group);
		if (verb == null)
			return null;
		Time time = verb.time() != Time.OPEN ? verb.time() : opened && verb.main() != null && Verbs.isPast(verb.main()) ? Time.PAST : null;
		return time == null ? null : new Relative(time, person);
	}
}
