package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Verbs;
import org.galleyproof.language.Verbs.Form;
import org.galleyproof.language.Verbs.Reading;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Usage that is at home in speech and that papers write otherwise, word by word: "we've got" for "we have", a subject said again as a
 * pronoun ("our guests, they come": R. Quirk et al., A Comprehensive Grammar of the English Language, 1985, chapter 17), a verb
 * without the -s or the past that its subject asks for ("he come in and he give me the keys"), and pairs such as "less" and "fewer" people.
 */
final class SpokenUsage {

	/** Words from a sentence's or clause's beginning in which its subject may stand. */
	private static final int SUBJECT = 8;
	private static final Lexicon WORDS = Lexicon.load("turns.txt");
	private static final Set<String> GOT = WORDS.named("got");
	private static final Set<String> AGAIN = WORDS.named("said-again");
	private static final Set<String> THIRD = WORDS.named("third-person");
	private static final Set<String> JOINTS = WORDS.named("joins-clauses");
	private static final Set<String> REASON = WORDS.named("reason");
	private static final Set<String> BECAUSE = WORDS.named("because");
	private static final Set<String> THAT = Lexicon.load("check-words.txt").named("that");
	private static final Set<String> BEING = Lexicon.load("check-words.txt").named("being");
	private static final Map<String, String> PAIRS = WORDS.rows().stream().filter(row -> row.get(0).equals("usage"))
			.collect(Collectors.toMap(row -> row.get(1), row -> row.get(2)));

	private SpokenUsage() {
	}

	/** Where the draft has the written usage for the spoken, a step each. */
	static List<Sighting> in(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (int i = 0; i < comparison.steps().size(); i++)
			if (comparison.isOpen(i) && (isHaveGot(comparison, i) || isSaidAgain(comparison, i) || isPair(comparison, i) || isWithoutAgreement(comparison, i) || isReason(comparison, i)))
				found.add(new Sighting(FindingType.TIDIED, i, i + 1, Edit.GRAMMAR));
		return found;
	}

	private static boolean isHaveGot(Comparison comparison, int step) {
		return comparison.step(step).op() == Op.MISSING && GOT.contains(comparison.sourceToken(step).key()) && step > 0 && comparison.step(step - 1).op().same()
				&& Auxiliaries.isPerfect(comparison.draftToken(step - 1).key()) && isSame(comparison, step + 1);
	}

	/** A pronoun between the mark that ends the sentence's first words and what both go on with. */
	private static boolean isSaidAgain(Comparison comparison, int step) {
		if (comparison.step(step).op() != Op.MISSING || !AGAIN.contains(comparison.sourceToken(step).key()) || !isSame(comparison, step + 1) || !isSame(comparison, step - 1))
			return false;
		List<Token> source = comparison.alignment().source();
		int at = comparison.step(step).source();
		if (!source.get(at - 1).is(Token.PUNCTUATED) || source.get(at).is(Token.SENTENCE) || source.get(at).is(Token.PUNCTUATED))
			return false;
		for (int i = at - 1; i >= 0 && i >= at - SUBJECT; i--) {
			if (i < at - 1 && source.get(i).is(Token.PUNCTUATED) || Auxiliaries.of(source.get(i).key()) != null)
				return false;
			if (source.get(i).is(Token.SENTENCE))
				return source.get(at - 1).isContent();
		}
		return false;
	}

	private static boolean isPair(Comparison comparison, int step) {
		if (comparison.step(step).op() != Op.CHANGED)
			return false;
		Token draft = comparison.draftToken(step);
		Token source = comparison.sourceToken(step);
		return draft.key().equals(PAIRS.get(source.key())) || source.key().equals(PAIRS.get(draft.key()));
	}

	/** "The reason is because", "the reason is that". */
	private static boolean isReason(Comparison comparison, int step) {
		if (comparison.step(step).op() != Op.CHANGED || !BECAUSE.contains(comparison.sourceToken(step).key()) || !THAT.contains(comparison.draftToken(step).key()) || !isSame(comparison, step - 1)
				|| !BEING.contains(comparison.sourceToken(step - 1).key()))
			return false;
		List<Token> source = comparison.alignment().source();
		int at = comparison.step(step).source();
		for (int i = at - 1; i >= 0 && i >= at - SUBJECT; i--)
			if (REASON.contains(source.get(i).key()))
				return true;
		return false;
	}

	/** Whether the source has a bare verb behind "he" that opens a clause, and the draft the verb's present or past. */
	private static boolean isWithoutAgreement(Comparison comparison, int step) {
		Step changed = comparison.step(step);
		if (changed.op() != Op.CHANGED || step == 0 || !isSame(comparison, step - 1) || !THIRD.contains(comparison.sourceToken(step - 1).key()))
			return false;
		List<Token> source = comparison.alignment().source();
		int subject = changed.source() - 1;
		boolean opens = source.get(subject).is(Token.SENTENCE) || subject > 0 && (source.get(subject - 1).is(Token.PUNCTUATED) || JOINTS.contains(source.get(subject - 1).key()));
		String said = comparison.sourceToken(step).key();
		String printed = comparison.draftToken(step).key();
		return opens && has(Verbs.same(said, printed), Form.BASE) && !has(Verbs.readings(said), Form.THIRD) && !has(Verbs.readings(said), Form.PAST)
				&& has(Verbs.same(printed, said), Form.THIRD, Form.PAST);
	}

	private static boolean has(List<Reading> readings, Form... forms) {
		return readings.stream().anyMatch(reading -> List.of(forms).contains(reading.form()));
	}

	private static boolean isSame(Comparison comparison, int step) {
		return step >= 0 && step < comparison.steps().size() && comparison.step(step).op().same();
	}
}
