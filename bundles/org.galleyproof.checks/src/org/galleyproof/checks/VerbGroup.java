package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Auxiliaries.Auxiliary;
import org.galleyproof.language.Auxiliaries.Tells;
import org.galleyproof.language.Auxiliaries.Use;
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
		PAST, PRESENT, FUTURE,
		/** "Was going to". */
		FUTURE_IN_PAST,
		PERFECT, PAST_PERFECT, OPEN
	}

	/** The group that the tokens make; {@code null} where they are none, or no tokens. */
	static VerbGroup of(List<Token> tokens) {
		Time time = null;
		Use last = null;
		String main = null;
		for (int i = 0; i < tokens.size(); i++) {
			String key = tokens.get(i).key();
			if (main != null)
				return null;
			Auxiliary auxiliary = Auxiliaries.of(key);
			Auxiliary both = i + 1 < tokens.size() ? Auxiliaries.of(key, tokens.get(i + 1).key()) : null;
			if (both != null) {
				time = last == Use.LINK && time == Time.PAST ? Time.FUTURE_IN_PAST : last == Use.LINK || time == null ? Time.FUTURE : time;
				last = null;
				i++;
			} else if (auxiliary == null)
				main = key;
			else if (auxiliary.use() == Use.FUTURE) {
				time = Time.FUTURE;
				last = null;
			} else {
				if (time == null)
					time = time(auxiliary.tells());
				else if (last == Use.PERFECT && auxiliary.use() == Use.LINK && auxiliary.form() == Form.PARTICIPLE)
					time = perfect(time);
				last = auxiliary.use();
			}
		}
		if (main != null && last == Use.PERFECT)
			time = perfect(time);
		return time == null && main == null ? null : new VerbGroup(time == null ? Time.OPEN : time, main);
	}

	/** What a perfect auxiliary of that time makes of a participle. */
	private static Time perfect(Time time) {
		return time == Time.PRESENT ? Time.PERFECT : time == Time.PAST ? Time.PAST_PERFECT : time;
	}

	private static Time time(Tells tells) {
		return switch (tells) {
			case PAST -> Time.PAST;
			case PRESENT -> Time.PRESENT;
			case OPEN -> Time.OPEN;
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

	/** Whether the verb is in its past, and {@code other} in a participle that is no past. */
	boolean isPastBesideParticiple(VerbGroup other) {
		return main != null && other.main != null && has(Verbs.same(main, other.main), Form.PAST) && has(Verbs.same(other.main, main), Form.PARTICIPLE)
				&& !has(Verbs.same(other.main, main), Form.PAST, Form.BASE);
	}

	private static boolean has(List<Reading> readings, Form... forms) {
		for (Reading reading : readings)
			for (Form form : forms)
				if (reading.form() == form)
					return true;
		return false;
	}
}
