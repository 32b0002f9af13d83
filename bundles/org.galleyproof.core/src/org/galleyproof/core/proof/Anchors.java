package org.galleyproof.core.proof;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * Makes anchors, and places them in a version of the draft that another program wrote.
 *
 * <p>
 * <b>When a place is sure.</b> Both versions are compared in the form of {@link Plain}; their paragraphs are aligned by {@link Aligner}.
 * <ol>
 * <li>All paragraphs are the same in the same order: the words stand where they stood.</li>
 * <li>Otherwise only the anchor's paragraph is searched where it is the same, and else the stretch between the nearest unchanged paragraphs before and
 * after it.
 * <ul>
 * <li>Exactly one place there has the words with the whole prefix and the whole suffix, and one of these is evidence; or</li>
 * <li>the words stood once in the whole draft and stand once in it now, and beside them stands the whole prefix or the whole suffix, which is
 * evidence.</li>
 * </ul>
 * </li>
 * <li>The old place is not known (words that were never saved, or were lost before): exactly one place in the whole draft has the words with the
 * whole prefix and the whole suffix, and one of these is evidence.</li>
 * </ol>
 * Anything else is lost: a passage that moved past its neighbours, a copy whose original was edited, words whose neighbourhood is new on both
 * sides. "Whole" means all that the anchor holds, {@link #CONTEXT} code points or more or up to the end of the draft; it is evidence where it
 * stood once in the old draft and stands once in the new one: a formula of attribution is none. Where one side alone is whole, the other side's
 * context must stand nowhere any more; elsewhere, it speaks against the place.
 *
 * <p>
 * Linear in the draft and the anchors, but for sorting.
 */
public final class Anchors {

	/** Characters of context on each side, in the form of {@link Plain}, at least: longer than a formula of attribution ("said the mayor on Tuesday. "). */
	public static final int CONTEXT = 64;
	/** Characters of context on each side, in the form of {@link Plain}, at most. */
	public static final int LONGEST = 256;

	private Anchors() {
	}

	/** An anchor for each of {@code spans}, which are Java offsets in {@code text}. */
	public static List<Anchor> of(String text, List<Span> spans) {
		return spans.isEmpty() ? List.of() : new AnchorMaker(text, spans).make();
	}

	/** The same anchors without their places: the text that they counted in is gone. */
	static List<Anchor> unplaced(List<Anchor> anchors) {
		return anchors.stream().map(Anchor::unplaced).toList();
	}

	/**
	 * Places anchors in {@code text}.
	 *
	 * @param old the paragraphs of the text that the anchors were made from
	 * @return one placement for each anchor, in their order
	 */
	static List<Placement> place(List<Anchor> anchors, Landmarks old, String text) {
		return anchors.isEmpty() ? List.of() : new Placer(anchors, old, text).place();
	}
}
