package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.hover.Card;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Card.Mark;
import org.galleyproof.ui.internal.hover.CardWriter;

/** Puts a {@link Sheet} together from painted stretches of texts. */
final class SheetWriter {

	private final StringBuilder out = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();
	private final List<Sheet.Segment> segments = new ArrayList<>();
	private Span passage = new Span(0, 0);

	/** A stretch of a text, of which every sign has a look; what is painted last is seen. */
	static final class Canvas {

		private final String text;
		private final Span stretch;
		private final Look[] looks;
		private final BitSet carets = new BitSet();

		/** @param ground how it looks where nothing is painted; {@code null} for plain */
		Canvas(String text, Span stretch, Look ground) {
			this.text = text;
			this.stretch = stretch;
			looks = new Look[stretch.length()];
			Arrays.fill(looks, ground);
		}

		/** @param look {@code null} for plain */
		Canvas paint(Span span, Look look) {
			for (int i = Math.max(span.start(), stretch.start()); i < Math.min(span.end(), stretch.end()); i++)
				looks[i - stretch.start()] = look;
			return this;
		}

		/** Marks the place before the sign at {@code offset}: something is missing there. */
		void caret(int offset) {
			if (stretch.start() <= offset && offset <= stretch.end())
				carets.set(offset - stretch.start());
		}

		private Look look(int i) {
			return looks[i];
		}
	}

	SheetWriter add(String words, Look look) {
		if (look != null && !words.isEmpty())
			marks.add(new Mark(new Span(out.length(), out.length() + words.length()), look));
		out.append(words);
		return this;
	}

	/**
	 * Adds a painted stretch as it stands.
	 *
	 * @param source the source's id; {@code null} for the draft
	 * @param words the words in question, offsets in the text; the first given become the sheet's passage
	 * @param caret how a place looks where something is missing
	 */
	SheetWriter add(Canvas canvas, String source, Span words, Look caret) {
		int at = 0;
		while (at < canvas.looks.length || canvas.carets.get(at)) {
			if (canvas.carets.get(at)) {
				add(CardWriter.CARET, caret);
				canvas.carets.clear(at);
				continue;
			}
			int to = at + 1;
			while (to < canvas.looks.length && canvas.look(to) == canvas.look(at) && !canvas.carets.get(to))
				to++;
			segments.add(new Sheet.Segment(out.length(), canvas.stretch.start() + at, to - at, source));
			// one sign each, so that the way back stays simple
			add(canvas.text.substring(canvas.stretch.start() + at, canvas.stretch.start() + to).replace('\r', ' '), canvas.look(at));
			at = to;
		}
		if (passage.isEmpty())
			passage = Optional.ofNullable(sheet().here(source, words)).orElse(passage);
		return this;
	}

	boolean isEmpty() {
		return out.isEmpty();
	}

	Sheet sheet() {
		return new Sheet(new Card(out.toString(), List.copyOf(marks)), segments, passage);
	}
}
