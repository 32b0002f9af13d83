package org.galleyproof.checks;

import java.util.List;
import java.util.Set;

import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Auxiliaries.Auxiliary;
import org.galleyproof.language.Auxiliaries.Use;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Polarity;
import org.galleyproof.language.SoundAlikes;
import org.galleyproof.language.Verbs;
import org.galleyproof.language.Verbs.Form;
import org.galleyproof.checks.VerbGroup.Time;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * What papers put right in speech, or in its transcript, without changing what was said: agreement, another way to tell the same
 * time, a participle that grammar asks for, words that sound alike, two neighbours swapped.
 */
final class SpokenGrammar {

	/** Words within which a negation governs a stress: "I don't really". */
	private static final int REACH = 4;
	/** The infinitive's particle, and whatever else a transcript has on the wrong side of its neighbour. */
	private static final Set<String> MOVED = Lexicon.load("turns.txt").named("moved");

	private SpokenGrammar() {
	}

	/** Whether the steps change a verb's form but neither its time nor what it says. */
	static boolean isSameTime(Comparison comparison, int from, int to) {
		VerbGroup draft = TenseChanged.group(comparison, from, to, true);
		VerbGroup source = TenseChanged.group(comparison, from, to, false);
		if (draft == null || source == null || !draft.isOfSameVerb(source) || isDenied(comparison, from, to, true) != isDenied(comparison, from, to, false))
			return false;
		if (draft.main() != null && isPastForParticiple(comparison, from, to, draft, source))
			return true;
		if (draft.main() != null)
			return draft.time() != Time.OPEN && draft.time() == source.time() || TenseChanged.isRepaired(comparison, from, draft, source);
		if (draft.time() == Time.OPEN || source.time() == Time.OPEN)
			return TenseChanged.followsPerfect(comparison, from) && comparison.step(from).op() == Op.CHANGED && isLinkedParticiple(comparison.draftToken(from).key());
		return draft.time() == source.time() && (to - from > 1 || isSameAuxiliary(comparison.draftToken(from), comparison.sourceToken(from)));
	}

	/** "I seen" put right to "I saw": a participle with no auxiliary before it stands for the past. */
	private static boolean isPastForParticiple(Comparison comparison, int from, int to, VerbGroup draft, VerbGroup source) {
		if (to - from != 1 || draft.time() != Time.OPEN || source.time() != Time.OPEN || !draft.isPastBesideParticiple(source))
			return false;
		for (int i = from - 1; i >= 0 && i >= from - REACH; i--)
			if (!comparison.step(i).op().same() || Auxiliaries.of(comparison.sourceToken(i).key()) != null)
				return false;
		return from > 0;
	}

	private static boolean isSameAuxiliary(Token draft, Token source) {
		Auxiliary one = Auxiliaries.of(draft.key());
		Auxiliary other = Auxiliaries.of(source.key());
		return one != null && other != null && one.use() != Use.FUTURE ? one.base().equals(other.base()) : !Verbs.same(draft.key(), source.key()).isEmpty();
	}

	/** "been". */
	private static boolean isLinkedParticiple(String key) {
		Auxiliary auxiliary = Auxiliaries.of(key);
		return auxiliary != null && auxiliary.use() == Use.LINK && auxiliary.form() == Form.PARTICIPLE;
	}

	private static boolean isDenied(Comparison comparison, int from, int to, boolean draftSide) {
		boolean denied = false;
		for (int i = from; i < to; i++) {
			Step step = comparison.step(i);
			if (draftSide ? step.op().inDraft() : step.op().inSource())
				denied ^= Polarity.isNegation((draftSide ? comparison.draftToken(i) : comparison.sourceToken(i)).key());
		}
		return denied;
	}

	/** Whether a negation stands before the word in its clause. */
	static boolean isDenied(Comparison comparison, int step) {
		List<Token> side = comparison.side(step);
		int at = comparison.place(step);
		for (int i = at - 1; i >= 0 && i >= at - REACH && !side.get(i).is(Token.PUNCTUATED); i--)
			if (Polarity.isNegation(side.get(i).key()))
				return true;
		return at + 1 < side.size() && Polarity.isNegation(side.get(at + 1).key());
	}

	/** Whether one word is written for the other by who writes down speech. Names and numbers have checks of their own. */
	static boolean isSlip(Comparison comparison, int i) {
		Token draft = comparison.draftToken(i);
		Token source = comparison.sourceToken(i);
		if (draft.is(Token.NUMBER) || source.is(Token.NUMBER) || draft.is(Token.NAME) || source.is(Token.NAME))
			return false;
		return SoundAlikes.isCutShort(draft.key(), source.key()) || SoundAlikes.isSlip(draft.key(), source.key()) || SoundAlikes.isJuncture(draft.surface(), source.surface(), surface(comparison, i - 1), surface(comparison, i + 1));
	}

	/** The word that both sides have at a step; empty where they differ. */
	private static String surface(Comparison comparison, int step) {
		return step < 0 || step >= comparison.steps().size() || !comparison.step(step).op().same() ? "" : comparison.draftToken(step).surface();
	}

	/** A "to" that the transcript has on the wrong side of its neighbour: "to want see". */
	static boolean hasMoved(Comparison comparison, int from, int to) {
		return movedEnd(comparison, from, to) > 0;
	}

	static int movedEnd(Comparison comparison, int from, int to) {
		if (to - from != 1 || to + 1 >= comparison.steps().size() || !comparison.step(to).op().same() || !comparison.isOpen(to + 1))
			return 0;
		Token one = comparison.token(from);
		Token other = comparison.token(to + 1);
		boolean swapped = comparison.step(from).op() != Op.CHANGED && comparison.step(to + 1).op() != Op.CHANGED && comparison.step(from).op() != comparison.step(to + 1).op();
		return swapped && one.key().equals(other.key()) && MOVED.contains(one.key()) ? to + 2 : 0;
	}
}
