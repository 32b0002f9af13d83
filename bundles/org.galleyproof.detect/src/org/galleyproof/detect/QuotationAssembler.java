package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.Marked.Form;

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

	/**
	 * Reads the next paragraph.
	 *
	 * @param number of the paragraph in the draft
	 * @param offset where it starts in the draft
	 */
	void add(int number, int offset, ParagraphReading paragraph) {
		boolean continued = previous != null && previous.paragraph == number - 1;
		if (lastParagraph < number - 1)
			last = null;
		if (continued && previous.floating && paragraph.marked().isEmpty())
			sign(shift(paragraph.signature(), offset));
		boolean allFloating = paragraph.isAllFloating();
		// a question is answered by somebody else, and where nobody is named the next line of a dialogue is the other's
		boolean answers = continued && allFloating && previous.marked.closed() && previous.stretch.question();
		if (answers)
			last = null;
		boolean mayGoOn = continued && previous.marked.form() == Form.MARKS && endsQuoted && allFloating && !answers && previous.attribution != null;
		boolean wasOpen = continued && !previous.marked.closed();
		boolean introduced = endsWithColon;
		boolean block = continued && previous.marked.form() == Form.BLOCK;
		Fragment before = wasOpen || mayGoOn || block ? previous : null;
		endsQuoted = false;
		for (int f = 0; f < paragraph.frames().size(); f++) {
			Frame frame = paragraph.frames().get(f);
			for (Stretch stretch : frame.stretches()) {
				Attribution own = shift(stretch.own(), offset);
				if (own == null && !frame.floating() && lastParagraph == number && frame.bare())
					own = last;
				boolean whole = frame.floating() || stretch.isWhole(own);
				Fragment fragment = new Fragment(stretch, offset, number, f, frame.floating(), whole, own);
				boolean joins = before != null && joins(before, fragment, wasOpen, mayGoOn);
				if (fragment.attribution == null)
					fragment.attribution = joins ? before.attribution : frame.floating() || whole || introduced && stretch.first() ? last : null;
				add(fragment, joins);
				if (fragment.attribution != null)
					remember(fragment.attribution, number);
				before = fragment;
				previous = fragment;
			}
			if (frame.main() != null)
				remember(frame.main().shift(offset), number);
			endsQuoted = !frame.stretches().isEmpty() && before != null && before.whole;
		}
		endsWithColon = paragraph.endsWithColon();
	}

	private static Attribution shift(Attribution attribution, int offset) {
		return attribution == null ? null : attribution.shift(offset);
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
			return now.stretch.first() && (wasOpen || mayGoOn || before.marked.form() == Form.BLOCK && now.marked.form() == Form.BLOCK);
		if (!before.whole || !now.whole)
			return false;
		if (before.frame == now.frame)
			return before.attribution != null && now.attribution != null && sameSource(before.attribution, now.attribution) && isAttributionBetween(before, now);
		return now.floating && now.frame == before.frame + 1;
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
}
