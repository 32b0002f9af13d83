package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * Puts marked stretches together to quotations, paragraph after paragraph: a quotation split by its attribution, one that goes
 * on behind it, one that runs over paragraphs. Where a stretch has no attribution of its own, the one before it in the
 * paragraph, or the one that the paragraph before ends with, serves.
 */
final class QuotationAssembler {

	/** Words that may stand between two halves of a quotation split by its attribution. */
	private static final int SPLIT = 22;

	private final String text;
	private final List<List<Fragment>> quotations = new ArrayList<>();
	/** The last attribution read, in this paragraph or the one before it; {@code null} where they have none. */
	private Attribution last;
	private Fragment previous;
	/** Number of the paragraph that {@link #last} stands in. */
	private int lastParagraph = -2;
	/** Whether the paragraph read before ends with its last stretch and that one's attribution. */
	private boolean endsQuoted;
	private boolean endsWithColon;

	QuotationAssembler(String text) {
		this.text = text;
	}

	/** The quotations so far: each the stretches that it consists of, at least one, in order. */
	List<List<Fragment>> quotations() {
		return quotations;
	}

	/** Reads the next paragraph. */
	void add(int number, Span paragraph, List<Marked> marked) {
		boolean continued = previous != null && previous.paragraph == number - 1;
		if (lastParagraph < number - 1)
			last = null;
		Tokens tokens = new Tokens(text, paragraph, marked);
		AttributionFinder finder = new AttributionFinder(tokens);
		if (continued && previous.floating && marked.isEmpty())
			sign(finder.signature(0, tokens.size()));
		List<Span> frames = Frames.of(text, tokens, marked);
		boolean allFloating = frames.stream().allMatch(frame -> isFloating(tokens, frame));
		// a question is answered by somebody else, and where nobody is named the next line of a dialogue is the other's
		boolean answers = continued && allFloating && previous.marked.closed() && isQuestion(previous);
		if (answers)
			last = null;
		boolean mayGoOn = continued && endsQuoted && allFloating && !answers && previous.attribution != null;
		boolean wasOpen = continued && !previous.marked.closed();
		boolean introduced = endsWithColon;
		Fragment before = wasOpen || mayGoOn ? previous : null;
		endsQuoted = false;
		for (int f = 0; f < frames.size(); f++) {
			Span frame = frames.get(f);
			boolean floating = isFloating(tokens, frame);
			boolean quoted = false;
			for (int i = frame.start(); i < frame.end(); i++)
				if (tokens.isQuote(i)) {
					Attribution own = floating ? null : finder.of(frame, i);
					if (own == null && lastParagraph == number && isBare(tokens, frame))
						own = last;
					boolean whole = floating || isWhole(tokens, frame, i, own);
					Fragment fragment = new Fragment(marked.get(tokens.quote(i)), number, f, floating, i == 0, whole, own);
					boolean joins = before != null && joins(before, fragment, wasOpen, mayGoOn);
					if (fragment.attribution == null)
						fragment.attribution = joins ? before.attribution : floating || whole || introduced && i == 0 ? last : null;
					add(fragment, joins);
					if (fragment.attribution != null)
						remember(fragment.attribution, number);
					before = fragment;
					previous = fragment;
					quoted = true;
				}
			if (!quoted) {
				Attribution main = finder.main(frame);
				if (main == null)
					main = finder.subject(frame);
				if (main != null)
					remember(main, number);
			}
			endsQuoted = quoted && before != null && before.whole;
		}
		endsWithColon = tokens.isPoint(tokens.size() - 1, ":");
	}

	/** A line of its own with the speaker's name stands for all of the quotation before it, whoever spoke last. */
	private void sign(Attribution signature) {
		if (signature != null)
			for (Fragment part : quotations.get(quotations.size() - 1))
				part.attribution = signature;
	}

	private void remember(Attribution attribution, int number) {
		last = attribution;
		lastParagraph = number;
	}

	private void add(Fragment fragment, boolean joins) {
		if (joins) {
			List<Fragment> quotation = quotations.get(quotations.size() - 1);
			// the halves before an attribution that stands only beside the last one
			for (int i = quotation.size() - 1; fragment.attribution != null && i >= 0 && quotation.get(i).attribution == null; i--)
				quotation.get(i).attribution = fragment.attribution;
			quotation.add(fragment);
		} else
			quotations.add(new ArrayList<>(List.of(fragment)));
	}

	private boolean joins(Fragment before, Fragment now, boolean wasOpen, boolean mayGoOn) {
		if (before.paragraph != now.paragraph)
			return now.first && (wasOpen || mayGoOn);
		if (!before.whole || !now.whole)
			return false;
		if (before.frame == now.frame)
			return before.attribution != null && now.attribution != null && sameSource(before.attribution, now.attribution) && isAttributionBetween(before, now);
		return now.floating && now.frame == before.frame + 1;
	}

	private boolean isQuestion(Fragment fragment) {
		int end = fragment.marked.content().end();
		return end > 0 && text.charAt(end - 1) == '?';
	}

	private static boolean sameSource(Attribution one, Attribution other) {
		return one.cue() != null && one.cue().equals(other.cue());
	}

	private boolean isAttributionBetween(Fragment before, Fragment now) {
		int words = 0;
		boolean inWord = false;
		for (int i = before.marked.outer().end(); i < now.marked.outer().start(); i++) {
			boolean letter = Character.isLetterOrDigit(text.charAt(i));
			if (letter && !inWord)
				words++;
			inWord = letter;
			if (words > SPLIT)
				return false;
		}
		return true;
	}

	private boolean isWhole(Tokens tokens, Span frame, int quote, Attribution own) {
		boolean opens = quote == frame.start() || tokens.isPoint(quote - 1, ",:—–-") || tokens.isQuote(quote - 1);
		if (own == null)
			return opens && (quote + 1 >= frame.end() || !tokens.isWord(quote + 1));
		if (tokens.isPoint(quote - 1, ":"))
			return own.direct() || isSentenceCase(tokens, quote);
		boolean goesOn = quote == frame.start() && ",?!".indexOf(tokens.lastQuoted(quote)) >= 0;
		return goesOn || own.direct() && (opens || isSentenceCase(tokens, quote));
	}

	private boolean isSentenceCase(Tokens tokens, int quote) {
		return Character.isUpperCase(text.codePointAt(Math.min(tokens.start(quote) + 1, text.length() - 1)));
	}

	/** A frame with a word or two of the writer: But “…”. */
	private static boolean isBare(Tokens tokens, Span frame) {
		int words = 0;
		for (int i = frame.start(); i < frame.end(); i++)
			if (tokens.isWord(i) && ++words > 2)
				return false;
		return true;
	}

	private static boolean isFloating(Tokens tokens, Span frame) {
		boolean quoted = false;
		for (int i = frame.start(); i < frame.end(); i++) {
			if (tokens.isWord(i))
				return false;
			quoted |= tokens.isQuote(i);
		}
		return quoted;
	}
}
