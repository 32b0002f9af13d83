package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.galleyproof.language.NameSimilarity;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/**
 * A name written wrong: in quoted words, against the source's; elsewhere, against the persons that the dossier knows. A full name
 * that the dossier knows is another person, never a misspelling, and a surname alone says too little to judge by, but in the
 * attribution of words that are the statement's own. Where the word is another name in use, it is told as one ({@link NameChanged}).
 */
public final class NameMisspelt implements WordCheck, FrameCheck, DraftCheck {

	/** Names in running text are looked for in stretches of so many characters, to bound memory. */
	private static final int STRETCH = 100_000;

	/** What stretches of drafts have of names: after an edit of a book only the touched one is read again. */
	private static final Known<String, List<Pair>> KNOWN = new Known<>(stretch -> List.copyOf(pairs(stretch, new Span(0, stretch.length()))));

	/** Two words that stand side by side as a given name and a surname do. */
	private record Pair(Word first, Word second) {
	}

	@Override
	public FindingType type() {
		return FindingType.NAME_MISSPELT;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (int i = 0; i < comparison.steps().size(); i++) {
			if (!comparison.isOpen(i) || comparison.step(i).op() != Op.CHANGED)
				continue;
			Token draft = comparison.draftToken(i);
			Token source = comparison.sourceToken(i);
			boolean names = draft.is(Token.CAPITAL) && source.is(Token.CAPITAL) && (draft.is(Token.NAME) || comparison.isName(source.surface()));
			boolean misspelt = NameSimilarity.isMisspelling(draft.surface(), source.surface()) || isSurname(comparison, i) && NameSimilarity.slips(draft.surface(), source.surface(), 1) == 1;
			if (names && misspelt && !comparison.names().hasWord(draft.surface()) && !NameChanged.areTwo(comparison.names(), draft.surface(), source.surface())
					&& !NameChanged.isBySound(comparison.evidence().text(), source.span().end()) && !new Namesakes(comparison.draft()).areTwo(draft.span(), source.surface()))
				found.add(new Sighting(type(), i, i + 1));
		}
		return found;
	}

	/** Whether both have the same given name before the word: then an other last vowel makes no other name, as it does in "Mario". */
	private static boolean isSurname(Comparison comparison, int step) {
		return step > 0 && comparison.step(step - 1).op().same() && comparison.sourceToken(step - 1).is(Token.NAME) && comparison.sourceToken(step).surface().length() > 4
				&& !comparison.sourceToken(step - 1).is(Token.PUNCTUATED);
	}

	/** Names in the attribution. The statement's own speaker counts too: its words have been found, so it is the same person. */
	@Override
	public List<Finding> checkFrame(Comparison comparison) {
		NameBook names = comparison.names();
		Evidence evidence = comparison.evidence();
		List<Finding> found = new ArrayList<>();
		for (Span span : comparison.quoted().source()) {
			List<Finding> known = inText(comparison.draft(), span, names, NameBook.EMPTY, null);
			found.addAll(known);
			if (known.isEmpty() && evidence.speaker() != null) {
				NameBook said = new NameBook(List.of(new NameBook.Entry("", evidence.speaker(), List.of())));
				List<Finding> full = inText(comparison.draft(), span, said, names, evidence);
				found.addAll(full.isEmpty() ? surname(comparison.draft(), span, names, evidence) : full);
			}
		}
		return withoutNamesakes(comparison.draft(), found);
	}

	/** Full names that are nearly those of a known person, in the writer's own words. */
	@Override
	public List<Finding> checkDraft(DraftText draft) {
		return withoutNamesakes(draft.text(), draft.misspelt());
	}

	/** The names that are not another person's, whom the draft tells apart. */
	static List<Finding> withoutNamesakes(String draft, List<Finding> found) {
		if (found.isEmpty())
			return found;
		Namesakes namesakes = new Namesakes(draft);
		return found.stream().filter(finding -> !namesakes.areTwo(finding)).toList();
	}

	/** The same in a piece of the writer's own words; offsets in the piece. */
	static List<Finding> inProse(String prose, NameBook names) {
		List<Finding> found = new ArrayList<>();
		for (int from = 0; from < prose.length();) {
			int to = stretchEnd(prose, from, prose.length());
			for (Pair pair : KNOWN.of(prose.substring(from, to))) {
				Finding finding = inPair(pair, names, NameBook.EMPTY, null);
				if (finding != null)
					found.add(finding.shift(from));
			}
			from = to;
		}
		return List.copyOf(found);
	}

	/** The end of a stretch that cuts no word, unless it is all one word. */
	private static int stretchEnd(String draft, int from, int end) {
		int to = Math.min(end, from + STRETCH);
		if (to == end)
			return end;
		int blank = draft.lastIndexOf('\n', to) > from ? draft.lastIndexOf('\n', to) : draft.lastIndexOf(' ', to);
		return blank > from ? blank : to;
	}

	/**
	 * First and last names that stand side by side in running text, and are nearly those of a known person.
	 *
	 * @param draft the whole draft
	 * @param within where to look, Java offsets
	 * @param known who is known
	 * @param evidence the statement that the names are held against; {@code null} for the dossier's persons as a whole
	 */
	static List<Finding> inText(String draft, Span within, NameBook known, NameBook alsoRight, Evidence evidence) {
		List<Finding> found = new ArrayList<>();
		for (Pair pair : pairs(draft, within)) {
			Finding finding = inPair(pair, known, alsoRight, evidence);
			if (finding != null)
				found.add(finding);
		}
		return found;
	}

	private static List<Pair> pairs(String text, Span within) {
		List<Pair> pairs = new ArrayList<>();
		List<Word> words = Words.of(text, within);
		for (int i = 0; i + 1 < words.size(); i++) {
			Word first = words.get(i);
			if (!isName(first))
				continue;
			int second = followsDirectly(text, first, words.get(i + 1)) ? i + 1 : -1;
			if (second > 0 && words.get(second).text().length() == 1 && second + 1 < words.size() && followsInitial(text, words.get(second), words.get(second + 1)))
				second++;
			if (second >= 0 && isName(words.get(second)))
				pairs.add(new Pair(first, words.get(second)));
		}
		return pairs;
	}

	/**
	 * The surname in the attribution of words that are found in the statement of {@code evidence}: there, and only there, a surname
	 * by itself says enough. A word that is part of any known name is right.
	 */
	static List<Finding> surname(String draft, Span within, NameBook known, Evidence evidence) {
		List<Word> speaker = Words.of(evidence.speaker());
		List<Word> words = Words.of(draft, within);
		if (speaker.size() < 2)
			return List.of();
		Word right = speaker.get(speaker.size() - 1);
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			String key = NameBook.stem(word.key());
			if (isName(word) && key.length() > 3 && !known.hasWord(key) && !isOtherFirstName(draft, words, i, speaker) && NameSimilarity.isMisspelling(key, right.key()))
				return List.of(finding(new Span(word.span().start(), word.span().start() + key.length()), word.text().substring(0, Math.min(key.length(), word.text().length())),
						right.text(), evidence));
		}
		return List.of();
	}

	/** Whether another given name stands right before the word: then it is another person's. Anything else there is a title. */
	private static boolean isOtherFirstName(String draft, List<Word> words, int at, List<Word> speaker) {
		if (at == 0 || !isName(words.get(at - 1)) || !followsDirectly(draft, words.get(at - 1), words.get(at)))
			return false;
		String before = words.get(at - 1).key();
		if (!NameBook.isGivenName(before))
			return false;
		for (Word part : speaker)
			if (part.key().equals(before))
				return false;
		return true;
	}

	private static Finding inPair(Pair pair, NameBook known, NameBook alsoRight, Evidence evidence) {
		Word first = pair.first;
		Word second = pair.second;
		String last = NameBook.stem(second.key());
		if (known.has(first.key(), last) || alsoRight.has(first.key(), last))
			return null;
		String better = NearNames.closest(first.key(), known.firstsOf(last), known.isOfOne());
		if (better != null)
			return finding(first.span(), first.text(), better, evidence);
		if (!known.firstsOf(last).isEmpty() || !alsoRight.firstsOf(last).isEmpty())
			return null;
		better = NearNames.closest(last, known.lastsOf(first.key()), false);
		if (better == null)
			return null;
		Span span = new Span(second.span().start(), second.span().start() + last.length());
		return finding(span, second.text().substring(0, Math.min(last.length(), second.text().length())), better, evidence);
	}

	private static boolean isName(Word word) {
		return word.text().length() > 1 && Character.isUpperCase(word.text().codePointAt(0)) && Character.isLetter(word.text().charAt(word.text().length() - 1));
	}

	private static boolean followsDirectly(String text, Word left, Word right) {
		for (int i = left.span().end(); i < right.span().start(); i++)
			if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0')
				return false;
		return true;
	}

	/** "Ada J. Quill". */
	private static boolean followsInitial(String text, Word initial, Word last) {
		for (int i = initial.span().end(); i < last.span().start(); i++)
			if (text.charAt(i) != ' ' && text.charAt(i) != '.' && text.charAt(i) != '\u00A0')
				return false;
		return true;
	}

	private static Finding finding(Span span, String wrong, String right, Evidence evidence) {
		boolean two = NearNames.areTwo(wrong, right);
		FindingType type = two ? FindingType.NAME_CHANGED : FindingType.NAME_MISSPELT;
		if (evidence == null)
			return new Finding(type, type.severity(), span, List.of(wrong, right, ""), null, null, right);
		int at = evidence.text().indexOf(right);
		Span there = at < 0 ? new Span(0, 0) : new Span(at, at + right.length());
		return new Finding(type, type.severity(), span, two ? List.of(wrong, right, Messages.statement(evidence), Messages.PRINTED) : List.of(wrong, right, Messages.statement(evidence)),
				evidence.statement(), there, right);
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("We told ‹Antoni› Quillfeather about the crane", "We told Anthony Quillfeather about the crane.", "We told Anthony Quillfeather about the crane"),
				Example.wrong("The ferry to Port ‹Mallorry› leaves at noon", "The ferry to Port Mallory leaves at noon.",
						"The ferry to Port Mallory leaves at noon"),
				Example.wrong("Ben Marsh thanked ‹Marena› Voss for the old crane on the quay", "Ben Marsh thanked Marina Voss for the old crane on the quay.", null),
				Example.right("Paula Stern and Müller signed the order", "Paula Stern and Muller signed the order."));
	}
}
