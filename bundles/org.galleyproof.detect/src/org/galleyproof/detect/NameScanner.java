package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;

/** Finds runs of capitalised words that can be names of persons, in one pass. */
final class NameScanner {

	/** Longer runs are headlines in capitals. */
	private static final int LONGEST = 6;
	private static final Set<String> PARTICLES = Lexicon.load("name-words.txt").named("particle");
	private static final Set<String> MALE = Lexicon.load("name-words.txt").named("male");
	private static final Set<String> FEMALE = Lexicon.load("name-words.txt").named("female");

	private static final Set<String> ADDRESSES = Lexicon.load("name-words.txt").named("address");

	private final String text;
	private final RoleReader roles;
	private int from;
	private int to;

	NameScanner(String text) {
		this.text = text;
		roles = new RoleReader(text);
	}

	/** The names between the two offsets, in order. */
	List<Name> in(int from, int to) {
		this.from = from;
		this.to = to;
		List<Name> found = new ArrayList<>();
		List<Span> run = new ArrayList<>();
		boolean article = false;
		String before = "";
		int i = from;
		while (i < to) {
			char c = text.charAt(i);
			if (!Character.isLetter(c)) {
				if (c != ' ' && c != '\u00A0')
					article = flush(run, article, found);
				i++;
				continue;
			}
			int end = wordEnd(i, to);
			String word = text.substring(i, end);
			boolean possessive = word.length() > 2 && (Ending.POSSESSIVE.in(word));
			int nameEnd = possessive ? end - 2 : end;
			String lower = word.toLowerCase(Locale.ROOT);
			if (Character.isUpperCase(text.codePointAt(i)) && !isFunctionWord(lower)) {
				if (run.isEmpty())
					article = Grammar.THE.contains(before);
				run.add(new Span(i, nameEnd));
				if (possessive)
					article = flush(run, article, found);
			} else if (run.isEmpty() || !PARTICLES.contains(lower) || !isCapitalAfter(end, to))
				article = flush(run, article, found);
			else
				run.add(new Span(i, nameEnd));
			// a lower-case office ("foreign minister Ada Quill") tells the person like one with a capital
			before = lower;
			i = end;
			if (run.isEmpty() && Grammar.TITLES.contains(lower) && Character.isLowerCase(text.charAt(i - 1)) && isCapitalAfter(end, to) && text.codePointAt(i - word.length()) != 0
					&& Character.isLowerCase(text.charAt(i - word.length())))
				run.add(new Span(i - word.length(), end));
		}
		flush(run, article, found);
		return found;
	}

	/** Adds the run, if a name is left of it; always {@code false}. */
	private boolean flush(List<Span> run, boolean article, List<Name> found) {
		int first = 0;
		char gender = '?';
		// "Harbour Board Director Ada Quill": all up to the last title goes, unless nothing but a suffix is left
		for (int i = 0; i + 1 < run.size(); i++) {
			String lower = run.get(i).of(text).toLowerCase(Locale.ROOT);
			if (MALE.contains(lower))
				gender = 'm';
			else if (FEMALE.contains(lower))
				gender = 'f';
			boolean suffix = i + 2 == run.size() && run.get(i + 1).length() <= 3 && run.get(i + 1).of(text).endsWith(".");
			if (Grammar.TITLES.contains(lower) && !suffix)
				first = i + 1;
		}
		// an office without a name ("Secretary", "US Secretary"), but not "Mr King"
		boolean office = first == run.size() - 1 && Grammar.TITLES.contains(run.get(first).of(text).toLowerCase(Locale.ROOT));
		if (office && !(first > 0 && ADDRESSES.contains(run.get(first - 1).of(text).toLowerCase(Locale.ROOT))))
			first = run.size();
		int length = run.size() - first;
		if (length > 0 && length <= LONGEST) {
			List<String> words = new ArrayList<>();
			boolean body = false;
			for (Span part : run.subList(first, run.size())) {
				String word = part.of(text);
				words.add(word);
				body |= Grammar.BODIES.contains(word.toLowerCase(Locale.ROOT)) && !isOfPerson(run, first, part) || isAcronym(word);
			}
			if (gender == '?')
				gender = Grammar.GIVEN_NAMES.getOrDefault(words.get(0).toLowerCase(Locale.ROOT), "?").charAt(0);
			Span span = new Span(run.get(first).start(), run.get(run.size() - 1).end());
			if (!body)
				found.add(new Name(span, words, gender, first > 0, article && first == 0, SeveralNames.isPlace(String.join(" ", words)) ? List.of() : roles.of(span, from, to)));
		}
		run.clear();
		return false;
	}

	/** "Bill Quill", "Ada West": words of bodies and places that are names of persons, too. */
	private boolean isOfPerson(List<Span> run, int first, Span part) {
		String lower = part.of(text).toLowerCase(Locale.ROOT);
		if (part == run.get(first))
			return Grammar.GIVEN_NAMES.containsKey(lower);
		return run.size() - first == 2 && Grammar.SURNAMES.contains(lower) && Grammar.GIVEN_NAMES.containsKey(run.get(first).of(text).toLowerCase(Locale.ROOT));
	}

	/** "NATO"; not "II", not "J.R.". */
	private static boolean isAcronym(String word) {
		return word.length() > 2 && word.chars().allMatch(Character::isUpperCase) && !word.chars().allMatch(c -> c == 'I' || c == 'V');
	}

	private boolean isCapitalAfter(int end, int to) {
		return end + 1 < to && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
	}

	/** A word of a closed class, which is no part of a name wherever it stands. */
	static boolean isFunctionWord(String lower) {
		return Grammar.OPENERS.contains(lower) || Grammar.DETERMINERS.contains(lower) || Grammar.PREPOSITIONS.contains(lower) || Grammar.BARRIERS.contains(lower)
				|| Grammar.PRONOUNS.containsKey(lower) || Grammar.DAYS.contains(lower) || Grammar.AUXILIARIES.contains(lower) || Grammar.THE.contains(lower);
	}

	private int wordEnd(int from, int to) {
		int i = from + 1;
		while (i < to) {
			char c = text.charAt(i);
			boolean letterNext = i + 1 < to && Character.isLetter(text.charAt(i + 1));
			if (Character.isLetterOrDigit(c) || (c == '\'' || c == '’' || c == '-') && letterNext || c == '.' && letterNext && i - from == 1)
				i++;
			else
				break;
		}
		if (i < to && text.charAt(i) == '.' && (i - from == 1 || i - from <= 6 && Grammar.ABBREVIATIONS.contains(text.substring(from, i + 1).toLowerCase(Locale.ROOT))))
			i++;
		return i;
	}
}
