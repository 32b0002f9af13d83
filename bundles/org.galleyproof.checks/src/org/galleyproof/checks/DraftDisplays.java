package org.galleyproof.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.text.Span;
import org.galleyproof.text.Words;

/** Which paragraphs of a draft stand outside its body: headline, standfirst and captions. */
final class DraftDisplays {

	/** Words of the longest headline and standfirst. */
	private static final int LONGEST_HEADLINE = 20;
	private static final int LONGEST_STANDFIRST = 40;
	/** Paragraphs of the shortest draft that has a standfirst. */
	private static final int WITH_STANDFIRST = 5;
	/** Paragraphs that stand outside the body, at most: what is compared grows with them. */
	private static final int MOST_DISPLAYS = 12;

	private DraftDisplays() {
	}

	/** Headline, standfirst and captions by their numbers, in order: the first paragraph if it is short, the next likewise, and short ones with no full stop. */
	static Set<Integer> of(DraftText draft) {
		List<Span> all = draft.paragraphs();
		Set<Integer> displays = new LinkedHashSet<>();
		if (all.size() < 3)
			return displays;
		if (count(draft, all.get(0)) <= LONGEST_HEADLINE)
			displays.add(0);
		if (!displays.isEmpty() && all.size() >= WITH_STANDFIRST && count(draft, all.get(1)) <= LONGEST_STANDFIRST)
			displays.add(1);
		for (int i = 2; i < all.size() && displays.size() < MOST_DISPLAYS; i++)
			if (isOpenEnded(draft, all.get(i)))
				displays.add(i);
		return displays;
	}

	private static boolean isOpenEnded(DraftText draft, Span paragraph) {
		char last = draft.text().charAt(paragraph.end() - 1);
		return (Character.isLetterOrDigit(last) || last == ')') && paragraph.length() < 250;
	}

	private static int count(DraftText draft, Span paragraph) {
		return paragraph.length() > 400 ? LONGEST_STANDFIRST + 1 : Words.of(draft.text(), paragraph).size();
	}
}
