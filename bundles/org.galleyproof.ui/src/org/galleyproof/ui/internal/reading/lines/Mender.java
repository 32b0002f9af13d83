package org.galleyproof.ui.internal.reading.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.eclipse.swt.graphics.Point;

/**
 * Moves the ends of lines within long paragraphs to where rows end, when somebody rests after edits and when the rows become wider or narrower: by and by,
 * a few milliseconds at a time. Until then a row may end early; nothing else depends on it. To be used in the user-interface thread.
 */
final class Mender {

	/** Milliseconds of work at a time, when all is new: what can be seen is done at once. */
	private static final long AT_ONCE = 30;
	/** Milliseconds between the looks at two parts, and those that somebody rests before what they typed is looked at. */
	private static final int BETWEEN = 15;
	private static final int RESTS = 250;
	/** Characters behind the end of a line whose change may let a word go up to the row before. */
	private static final int WORD = 100;

	private final StyledText text;
	private final Supplier<SoftDocument> source;
	private final TextChangeListener ear;
	/** What is still to be looked at, offsets in the text as shown; none where from is behind to. */
	private int from = Integer.MAX_VALUE;
	private int to = -1;
	private boolean due;
	private boolean atOnce;
	private final Runnable mend = this::mend;

	/** @param source {@code null} while nothing is divided @param ear of {@code text} */
	Mender(StyledText text, Supplier<SoftDocument> source, TextChangeListener ear) {
		this.text = text;
		this.source = source;
		this.ear = ear;
	}

	/** The text was edited. Offsets in the text as shown. */
	void edited(int offset, int removed, int added) {
		if (from <= to)
			to = to >= offset + removed ? to + added - removed : offset;
		from = Math.min(from, offset);
		to = Math.max(to, offset + added);
		later(RESTS);
	}

	/** All is to be looked at. */
	void all() {
		from = 0;
		to = Integer.MAX_VALUE / 2;
		atOnce = true;
		later(0);
	}

	/** Whether all ends are where they belong. */
	boolean isIdle() {
		return !due;
	}

	/** In {@code milliseconds} instead of when it was to be. */
	private void later(int milliseconds) {
		if (text.isDisposed())
			return;
		due = true;
		text.getDisplay().timerExec(milliseconds, mend);
	}

	private void mend() {
		due = false;
		SoftDocument shown = text.isDisposed() ? null : source.get();
		// a text that takes no changes for now tells when it does again
		if (shown == null || from > to || shown.getLength() != text.getCharCount() || shown.getNumberOfLines() != text.getLineCount())
			return;
		shown.lines().divide(text.getWordWrap());
		try (Rows rows = new Rows(text)) {
			RowEnds ends = new RowEnds(shown, rows);
			long until = System.nanoTime() + (atOnce ? AT_ONCE * 1_000_000 : 0);
			atOnce = false;
			do
				mend(shown, ends, until);
			while (from <= to && System.nanoTime() < until);
		} catch (BadLocationException e) {
			// the ends stay where they are, which only shows in a short row
			ILog.of(Mender.class).warn(e.getMessage(), e);
			forget();
		}
		if (from <= to)
			later(BETWEEN);
	}

	/** One paragraph, or as much of it as there is time for. */
	private void mend(SoftDocument shown, RowEnds ends, long until) throws BadLocationException {
		SoftLines lines = shown.lines();
		IRegion paragraph = lines.paragraph(Math.min(from, shown.getLength()));
		int start = paragraph.getOffset();
		int end = start + paragraph.getLength();
		int begin = start;
		List<Integer> found = new ArrayList<>();
		int at = -1;
		boolean kept = false;
		boolean done = true;
		if (text.getWordWrap() && end - start > SoftLines.LONG) {
			begin = lineStart(lines, start);
			at = begin;
			for (int blank = ends.next(at, end); blank >= 0; blank = ends.next(at, end)) {
				found.add(blank);
				at = blank + 1;
				kept = lines.ends(blank, at).length > 0;
				// the part before that which is to be looked at is never the only one
				if (kept && blank >= to || System.nanoTime() > until && at > from) {
					done = ends.isLast(at, end);
					break;
				}
			}
		}
		int last = done ? end : at;
		change(shown, begin, last, found.stream().mapToInt(Integer::intValue).toArray());
		if (done) {
			int next = lines.nextParagraph(end);
			from = next < 0 ? Integer.MAX_VALUE : next;
		} else {
			from = at;
			// what follows an end that has moved is to be looked at, whether it was edited or not
			if (!kept)
				to = Math.max(to, at);
		}
		if (from > to)
			forget();
	}

	/** Where the line begins with which to begin, in a paragraph from {@code start}: that in which the change is, or the one before. */
	private int lineStart(SoftLines lines, int start) {
		int[] before = lines.ends(start, Math.max(start, from));
		int known = before.length;
		if (known > 0 && from - before[known - 1] <= WORD)
			known--;
		return known == 0 ? start : before[known - 1] + 1;
	}

	private void forget() {
		from = Integer.MAX_VALUE;
		to = -1;
	}

	/** Puts the ends of lines from {@code begin} until before {@code end} at {@code blanks}, and tells the toolkit. */
	private void change(SoftDocument shown, int begin, int end, int[] blanks) throws BadLocationException {
		int[] old = shown.lines().ends(begin, end);
		int same = 0;
		while (same < old.length && same < blanks.length && old[same] == blanks[same])
			same++;
		if (same == old.length && same == blanks.length)
			return;
		int start = same == 0 ? begin : blanks[same - 1] + 1;
		int line = shown.getLineOfOffset(start);
		int top = text.getTopIndex();
		int kept = line < top ? firstShown(top) : -1;
		int y = kept < 0 ? 0 : text.getLocationAtOffset(kept).y;
		TextChangingEvent changing = new TextChangingEvent(text.getContent());
		changing.start = shown.getLineOffset(line);
		changing.newText = "";
		changing.replaceLineCount = old.length - same;
		changing.newLineCount = blanks.length - same;
		ear.textChanging(changing);
		shown.lines().move(start, end, Arrays.copyOfRange(blanks, same, blanks.length));
		ear.textChanged(new TextChangedEvent(text.getContent()));
		if (kept >= 0 && text.getLocationAtOffset(kept).y != y)
			text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(kept).y - y);
	}

	/** The offset of the first character that can be seen. */
	private int firstShown(int top) {
		int offset = text.getOffsetAtPoint(new Point(text.getLeftMargin(), 0));
		return offset < 0 ? text.getOffsetAtLine(top) : offset;
	}
}
