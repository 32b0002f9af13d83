package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.detect.RolePhrase.Piece;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.analysis.TaggedSentence;
import org.galleyproof.language.analysis.TaggedWord;
import org.galleyproof.text.Span;

/**
 * Finds the names of a paragraph, quoted words included: runs of capitalised words, joined by "of" and "&" where a body's name goes on,
 * sorted by word lists; or, where a tagger knows entities, as it tells. Depends on the paragraph alone; one pass.
 */
final class EntityScanner {

	/** Longer runs are headlines. */
	private static final int LONGEST = 8;
	private static final int BLOCK = 200;
	private static final Set<String> LINKS = Lexicon.load("name-words.txt").named("link");
	private static final Set<String> PARTICLES = Lexicon.load("name-words.txt").named("particle");
	private static final Set<String> MALE = Lexicon.load("name-words.txt").named("male-address");
	private static final Set<String> FEMALE = Lexicon.load("name-words.txt").named("female-address");
	private static final Set<String> GROUNDS = Lexicon.load("name-words.txt").named("ground");

	private EntityScanner() {
	}

	/** The names by word lists. Spans count from the start of {@code paragraph}. */
	static List<NameMention> scan(String paragraph) {
		List<NameMention> found = new ArrayList<>();
		List<Piece> run = new ArrayList<>();
		String before = "";
		int at = 0;
		while (at < paragraph.length()) {
			List<Piece> pieces = RolePhrase.forward(paragraph, skip(paragraph, at), paragraph.length(), BLOCK);
			if (pieces.isEmpty()) {
				end(paragraph, run, found);
				at = skip(paragraph, at) + 1;
				continue;
			}
			for (int i = 0; i < pieces.size(); i++) {
				Piece piece = pieces.get(i);
				boolean joined = run.isEmpty() || isBlank(paragraph, run.getLast().span().end(), piece.span().start());
				if (!joined)
					end(paragraph, run, found);
				boolean function = NameScanner.isFunctionWord(piece.lower()) || Grammar.I.contains(piece.lower());
				if (piece.capital() && !function)
					run.add(piece);
				else if (!run.isEmpty() && joined && goesOn(run, piece, i + 1 < pieces.size() ? pieces.get(i + 1) : null))
					run.add(piece);
				else {
					end(paragraph, run, found);
					if (Grammar.THE.contains(before) && !piece.capital() && Grammar.COLLECTIVES.contains(piece.lower()))
						found.add(new NameMention(piece.span(), piece.span().of(paragraph), NameKind.ORGANISATION, '?', true));
				}
				if (piece.possessive() || piece.point() != 0 && !run.isEmpty() && run.getLast() == piece)
					end(paragraph, run, found);
				before = piece.lower();
			}
			int next = Math.max(pieces.getLast().span().end(), at + 1);
			if (".;:?!".indexOf(pieces.getLast().point()) >= 0 || next >= paragraph.length())
				end(paragraph, run, found);
			at = next;
		}
		end(paragraph, run, found);
		return found;
	}

	/** Whether the blank between two words is one. */
	private static boolean isBlank(String text, int from, int to) {
		for (int i = from; i < to; i++)
			if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0')
				return false;
		return to > from;
	}

	private static int skip(String text, int at) {
		int i = at;
		while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)))
			i++;
		return i;
	}

	private static boolean goesOn(List<Piece> run, Piece piece, Piece next) {
		if (next == null || !next.capital() || run.getLast().point() != 0)
			return false;
		if (PARTICLES.contains(piece.lower()))
			return true;
		return LINKS.contains(piece.lower()) && run.stream().anyMatch(word -> isBody(word.lower())) || Grammar.THE.contains(piece.lower()) && LINKS.contains(run.getLast().lower());
	}

	private static void end(String text, List<Piece> run, List<NameMention> found) {
		while (!run.isEmpty() && (LINKS.contains(run.getLast().lower()) || Grammar.THE.contains(run.getLast().lower())))
			run.removeLast();
		if (!run.isEmpty() && run.size() <= LONGEST) {
			int first = 0;
			char gender = '?';
			boolean body = run.stream().anyMatch(word -> isBody(word.lower()));
			if (!body)
				for (int i = 0; i + 1 < run.size(); i++) {
					String lower = run.get(i).lower();
					gender = MALE.contains(lower) ? 'm' : FEMALE.contains(lower) ? 'f' : gender;
					if (Grammar.TITLES.contains(lower))
						first = i + 1;
				}
			if (!(first == run.size() - 1 && Grammar.TITLES.contains(run.get(first).lower()) && !(first > 0 && gender != '?')))
				add(text, run.subList(first, run.size()), first > 0, gender, found);
		}
		run.clear();
	}

	private static void add(String text, List<Piece> words, boolean titled, char address, List<NameMention> found) {
		Span span = new Span(words.get(0).span().start(), words.getLast().span().end());
		String given = Grammar.GIVEN_NAMES.get(words.get(0).lower());
		NameKind kind = kind(words, titled, given, text);
		char gender = kind != NameKind.PERSON ? '?' : address != '?' || given == null ? address : given.charAt(0);
		boolean capitalAnyway = kind == NameKind.OTHER && words.size() == 1 && opensSentence(text, span.start());
		found.add(new NameMention(span, span.of(text), kind, gender, capitalAnyway));
	}

	/** Whether the word has its capital from its place. */
	private static boolean opensSentence(String text, int at) {
		int i = at - 1;
		while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || "\"“‘'(—–".indexOf(text.charAt(i)) >= 0))
			i--;
		return i < 0 || ".!?:”".indexOf(text.charAt(i)) >= 0;
	}

	private static NameKind kind(List<Piece> words, boolean titled, String given, String text) {
		String whole = String.join("-", words.stream().map(Piece::lower).toList());
		if (Grammar.PLACES.contains(whole))
			return NameKind.PLACE;
		if (titled)
			return NameKind.PERSON;
		Piece last = words.getLast();
		if (words.size() > 1 && GROUNDS.contains(last.lower()) && given == null)
			return NameKind.PLACE;
		if (given != null && words.size() > 1 && words.size() < 5 && !Grammar.COLLECTIVES.contains(last.lower()))
			return NameKind.PERSON;
		if (words.size() == 1 && isAcronym(last.span().of(text)) || words.stream().anyMatch(word -> isBody(word.lower())))
			return NameKind.ORGANISATION;
		return given != null && words.size() == 1 ? NameKind.PERSON : NameKind.OTHER;
	}

	private static boolean isBody(String lower) {
		return Grammar.BODIES.contains(lower) && !GROUNDS.contains(lower) && !Grammar.SURNAMES.contains(lower) || Grammar.COLLECTIVES.contains(lower) || Grammar.BODY_NOUNS.contains(lower);
	}

	/** "NATO", "U.N."; not "II". */
	static boolean isAcronym(String word) {
		int letters = 0;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (!Character.isUpperCase(c) && c != '.' && c != '&')
				return false;
			letters += Character.isUpperCase(c) ? 1 : 0;
		}
		return letters > 1 && letters < 7 && !word.matches("[IVX]+");
	}

	/** The names that a tagger of entities sees in a sentence. */
	static List<NameMention> tagged(String text, TaggedSentence sentence) {
		List<NameMention> found = new ArrayList<>();
		List<TaggedWord> words = sentence.words();
		for (int i = 0; i < words.size(); i++) {
			NameKind kind = kind(words.get(i).entity());
			if (kind == null)
				continue;
			int end = i + 1;
			while (end < words.size() && words.get(end).entity() != null && words.get(end).entity().startsWith("I-"))
				end++;
			int first = i;
			char gender = '?';
			while (first < end && isLeading(words.get(first).span().of(text), kind, end - first)) {
				String lower = words.get(first++).span().of(text).toLowerCase(Locale.ROOT);
				gender = MALE.contains(lower) ? 'm' : FEMALE.contains(lower) ? 'f' : gender;
			}
			int stop = end;
			while (stop > first && !Character.isLetterOrDigit(words.get(stop - 1).span().of(text).codePointAt(0)))
				stop--;
			while (stop > first + 1 && words.get(stop - 1).span().of(text).matches("['’]s?"))
				stop--;
			if (stop > first) {
				Span span = new Span(words.get(first).span().start(), words.get(stop - 1).span().end());
				String given = Grammar.GIVEN_NAMES.get(words.get(first).span().of(text).toLowerCase(Locale.ROOT));
				char by = kind != NameKind.PERSON ? '?' : gender != '?' || given == null ? gender : given.charAt(0);
				found.add(new NameMention(span, span.of(text), kind, by, false));
			}
			i = end - 1;
		}
		return found;
	}

	private static boolean isLeading(String word, NameKind kind, int left) {
		String lower = word.toLowerCase(Locale.ROOT);
		return left > 1 && (Grammar.THE.contains(lower) || kind == NameKind.PERSON && Grammar.TITLES.contains(lower));
	}

	private static NameKind kind(String entity) {
		if (entity == null || entity.startsWith("I-") || entity.length() < 3)
			return null;
		return switch (entity.substring(2)) {
			case "PERSON", "PER" -> NameKind.PERSON;
			case "ORG", "ORGANIZATION" -> NameKind.ORGANISATION;
			case "GPE", "LOC", "FAC", "LOCATION" -> NameKind.PLACE;
			default -> null;
		};
	}
}
