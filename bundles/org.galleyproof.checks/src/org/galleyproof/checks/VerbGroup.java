package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.language.Verbs;
import org.galleyproof.language.Verbs.Form;
import org.galleyproof.language.Verbs.Reading;
import org.galleyproof.text.align.Token;

/**
 * A run of words read as what a verb's time is told with: auxiliaries, and at most one verb behind them.
 *
 * @param time what it says of the time
 * @param main the last word where it is no auxiliary; {@code null} where there is none
 */
record VerbGroup(Time time, String main) {

	/** Time and aspect as far as words of grammar and the verb's form tell them; {@code OPEN} where they don't. */
	enum Time {
		PAST, PRESENT, FUTURE, PERFECT, PAST_PERFECT, OPEN
	}

	private enum Auxiliary {
		BE, HAVE, DO
	}

	/** The group that the tokens make; {@code null} where they are none, or no tokens. */
	static VerbGroup of(List<Token> tokens) {
		Time time = null;
		Auxiliary last = null;
		String main = null;
		for (int i = 0; i < tokens.size(); i++) {
			String key = keyOf(tokens.get(i));
			if (main != null)
				return null;
			Auxiliary auxiliary = auxiliary(key);
			if (key.equals("will") || key.equals("shall")) {
				time = Time.FUTURE;
				last = null;
			} else if (key.equals("going") && i + 1 < tokens.size() && tokens.get(i + 1).key().equals("to")) {
				time = last == Auxiliary.BE || time == null ? Time.FUTURE : time;
				last = null;
				i++;
			} else if (auxiliary != null) {
				Time own = time(key);
				if (time == null)
					time = own;
				else if (last == Auxiliary.HAVE && key.equals("been") && (time == Time.PRESENT || time == Time.PAST))
					time = time == Time.PRESENT ? Time.PERFECT : Time.PAST_PERFECT;
				last = auxiliary;
			} else
				main = key;
		}
		if (main != null && last == Auxiliary.HAVE && time == Time.PRESENT)
			time = Time.PERFECT;
		else if (main != null && last == Auxiliary.HAVE && time == Time.PAST)
			time = Time.PAST_PERFECT;
		return time == null && main == null ? null : new VerbGroup(time == null ? Time.OPEN : time, main);
	}

	/** "'s" behind a noun may be a genitive or "is"; where a verb is looked for it is the verb. */
	static String keyOf(Token token) {
		return token.key().equals("'s") ? "is" : token.key();
	}

	private static Auxiliary auxiliary(String key) {
		return switch (key) {
			case "am", "is", "are", "was", "were", "be", "been", "being" -> Auxiliary.BE;
			case "have", "has", "had" -> Auxiliary.HAVE;
			case "do", "does", "did" -> Auxiliary.DO;
			default -> null;
		};
	}

	private static Time time(String key) {
		return switch (key) {
			case "was", "were", "had", "did" -> Time.PAST;
			case "been", "being", "be" -> Time.OPEN;
			default -> Time.PRESENT;
		};
	}

	/** Whether both have no verb, or forms of one. */
	boolean isOfSameVerb(VerbGroup other) {
		if (main == null || other.main == null)
			return main == other.main;
		return main.equals(other.main) || !Verbs.same(main, other.main).isEmpty();
	}

	/** Whether the verb itself is in a form that tells the past, beside {@code other}'s, which doesn't; without auxiliaries. */
	boolean isPastBeside(VerbGroup other) {
		if (main == null || other.main == null || main.equals(other.main))
			return false;
		return has(Verbs.same(main, other.main), Form.PAST) && has(Verbs.same(other.main, main), Form.BASE, Form.THIRD) && !has(Verbs.same(other.main, main), Form.PAST);
	}

	/** Whether the verb is in its base form, a participle in the other. */
	boolean isParticipleBeside(VerbGroup other) {
		return main != null && other.main != null && has(Verbs.same(main, other.main), Form.PARTICIPLE) && has(Verbs.same(other.main, main), Form.BASE);
	}

	private static boolean has(List<Reading> readings, Form... forms) {
		for (Reading reading : readings)
			for (Form form : forms)
				if (reading.form() == form)
					return true;
		return false;
	}
}
