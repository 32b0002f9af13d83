package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.detect.claims.ClaimKind;
import org.galleyproof.detect.claims.Reason;
import org.galleyproof.detect.claims.Signal;
import org.galleyproof.text.Span;

/**
 * Says how much a sentence states a fact worth checking, by adding up what can be pointed at: a figure, a date, a named actor,
 * a comparison or a deed in the past raise it, a question, the first person and the future lower it. No model: every
 * score can be explained by the words of the sentence.
 */
final class SentenceScorer {

	/** From here on a sentence counts as a claim. */
	static final double THRESHOLD = 0.5;

	private static final double BASE = 0.15;
	private static final double FIGURE = 0.3;
	private static final double DATE = 0.15;
	private static final double ACTOR = 0.2;
	private static final double DEED = 0.15;
	private static final double COMPARISON = 0.1;
	private static final double QUESTION = -0.3;
	private static final double FIRST_PERSON = -0.2;
	private static final double FUTURE = -0.15;
	/** Fewer words are a headline's remains, an exclamation, a label. */
	private static final int SHORT = 4;

	private SentenceScorer() {
	}

	static Sentence score(String text, Span span) {
		Signals signals = new Signals(text, span);
		double score = BASE;
		List<Reason> reasons = new ArrayList<>();
		Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
		if (signals.figure)
			kinds.add(ClaimKind.QUANTITY);
		if (signals.comparison)
			kinds.add(ClaimKind.COMPARISON);
		if (signals.deed)
			kinds.add(ClaimKind.EVENT);
		if (signals.figure)
			score += because(Signal.NUMBER, FIGURE, reasons);
		if (signals.date)
			score += because(Signal.DATE, DATE, reasons);
		if (signals.actor)
			score += because(Signal.ACTOR, ACTOR, reasons);
		if (signals.deed)
			score += because(Signal.DEED, DEED, reasons);
		if (signals.comparison)
			score += because(Signal.COMPARISON, COMPARISON, reasons);
		if (signals.firstPerson)
			score += because(Signal.SPEAKER, FIRST_PERSON, reasons);
		if (signals.future)
			score += because(Signal.FUTURE, FUTURE, reasons);
		char last = Frames.lastChar(text, span);
		if (last == '?')
			score += because(Signal.QUESTION, QUESTION, reasons);
		if (signals.words < SHORT)
			score = 0;
		double bounded = Math.round(100 * Math.clamp(score, 0.0, 1.0)) / 100.0;
		return new Sentence(span, bounded, bounded >= THRESHOLD && signals.statement(), kinds, reasons);
	}

	private static double because(Signal signal, double weight, List<Reason> reasons) {
		reasons.add(new Reason(signal, weight));
		return weight;
	}

	/** What a sentence holds, read in one pass. */
	private static final class Signals {

		private int words;
		private boolean figure;
		private boolean date;
		private boolean actor;
		private boolean deed;
		private boolean comparison;
		private boolean firstPerson;
		private boolean future;

		/** A claim needs something that evidence can be looked up for. */
		boolean statement() {
			return figure || date || actor;
		}

		Signals(String text, Span span) {
			int i = span.start();
			while (i < span.end()) {
				char c = text.charAt(i);
				if (!Character.isLetterOrDigit(c)) {
					i++;
					continue;
				}
				int end = i + 1;
				while (end < span.end() && (Character.isLetterOrDigit(text.charAt(end)) || isInner(text, end, span.end())))
					end++;
				read(text.substring(i, Math.min(end, i + 40)));
				words++;
				i = end;
			}
		}

		private static boolean isInner(String text, int at, int end) {
			char c = text.charAt(at);
			return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)) && (c == '\'' || c == '’' || (c == ',' || c == '.') && Character.isDigit(text.charAt(at - 1)));
		}

		private void read(String word) {
			String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
			if (lower.endsWith("'s"))
				lower = lower.substring(0, lower.length() - 2);
			boolean capital = Character.isUpperCase(word.charAt(0));
			if (Character.isDigit(word.charAt(0))) {
				if (isYear(word))
					date = true;
				else
					figure = true;
			} else if (English.FIGURES.contains(lower))
				figure = true;
			else if (capital && English.DAYS.contains(lower))
				date = true;
			else if (capital && isName(lower))
				actor = true;
			deed |= !capital && (lower.length() > 4 && lower.endsWith("ed") || English.DEEDS.contains(lower));
			comparison |= English.COMPARISONS.contains(lower);
			firstPerson |= word.equals("I") || lower.startsWith("i'") && capital || English.FIRST_PERSON.contains(lower) && !word.equals("US");
			future |= English.FUTURE.contains(lower) || lower.endsWith("'ll");
		}

		/** A capital behind the first word, or a first word that is no ordinary opener. */
		private boolean isName(String lower) {
			return words > 0 && !lower.equals("i") && !lower.startsWith("i'") && !English.OPENERS.contains(lower) && !English.DETERMINERS.contains(lower)
					&& !English.PRONOUNS.containsKey(lower) && !English.BARRIERS.contains(lower);
		}

		private static boolean isYear(String word) {
			return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && word.chars().allMatch(Character::isDigit);
		}
	}
}
