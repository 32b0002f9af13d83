package org.galleyproof.ui.internal.reading.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultLineTracker;
import org.eclipse.jface.text.ILineTracker;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/**
 * The lines of a text in which some blanks within long paragraphs pass for ends of lines. Text that is put in is divided at once wherever it has a longer
 * paragraph than {@value #LONG} characters, by and by; {@link #move} puts the ends where rows end. Offsets are Java offsets.
 */
public final class SoftLines implements ILineTracker {

	/** Characters of a paragraph up to which it is a single line. */
	public static final int LONG = 2_000;
	/** Characters that a part of a longer one should have. */
	static final int PART = 600;
	/** Characters that a part has at most, where there is a blank. */
	static final int MOST = 900;

	private final ILineTracker hard = new DefaultLineTracker();
	/** Blanks that end a line, in the order of the text. */
	private int[] ends = {};
	private boolean divided = true;
	private boolean whole;

	/** Whether long paragraphs are divided when text comes in; those that are, stay so. */
	void divide(boolean wanted) {
		divided = wanted;
	}

	/** Runs {@code work}, for which each paragraph is a single line; the text must not change in it. */
	void whole(Runnable work) {
		boolean before = whole;
		whole = true;
		try {
			work.run();
		} finally {
			whole = before;
		}
	}

	/** Whether any paragraph is divided. */
	boolean isDivided() {
		return ends.length > 0;
	}

	/** The paragraph at {@code offset} without its line delimiter. */
	IRegion paragraph(int offset) throws BadLocationException {
		return hard.getLineInformationOfOffset(offset);
	}

	/** Where the paragraph behind that at {@code offset} begins; -1 behind the last. */
	int nextParagraph(int offset) throws BadLocationException {
		int next = hard.getLineNumberOfOffset(offset) + 1;
		return next < hard.getNumberOfLines() ? hard.getLineOffset(next) : -1;
	}

	/** The blanks from {@code from} until before {@code to} that end a line. */
	int[] ends(int from, int to) {
		return Arrays.copyOfRange(ends, before(from), before(to));
	}

	/** Puts the ends of lines from {@code from} until before {@code to} elsewhere. @param blanks ascending, each within the range */
	void move(int from, int to, int[] blanks) {
		ends = IntStream.concat(IntStream.concat(Arrays.stream(ends, 0, before(from)), Arrays.stream(blanks)), Arrays.stream(ends, before(to), ends.length)).toArray();
	}

	@Override
	public String[] getLegalLineDelimiters() {
		return hard.getLegalLineDelimiters();
	}

	@Override
	public int computeNumberOfLines(String text) {
		return hard.computeNumberOfLines(text) + divisions(text).length;
	}

	@Override
	public void replace(int offset, int length, String text) throws BadLocationException {
		hard.replace(offset, length, text);
		int[] added = text == null ? new int[0] : divisions(text);
		if (ends.length == 0 && added.length == 0)
			return;
		int shift = (text == null ? 0 : text.length()) - length;
		int[] kept = Arrays.copyOf(ends, before(offset));
		IntStream moved = Arrays.stream(ends, before(offset + length), ends.length).map(end -> end + shift);
		ends = IntStream.concat(IntStream.concat(Arrays.stream(kept), Arrays.stream(added).map(end -> end + offset)), moved).toArray();
	}

	@Override
	public void set(String text) {
		hard.set(text);
		ends = text == null ? new int[0] : divisions(text);
	}

	@Override
	public int getNumberOfLines() {
		return hard.getNumberOfLines() + (whole ? 0 : ends.length);
	}

	@Override
	public int getNumberOfLines(int offset, int length) throws BadLocationException {
		return hard.getNumberOfLines(offset, length) + (whole ? 0 : before(offset + length) - before(offset));
	}

	@Override
	public int getLineNumberOfOffset(int offset) throws BadLocationException {
		return hard.getLineNumberOfOffset(offset) + (whole ? 0 : before(offset));
	}

	@Override
	public int getLineOffset(int line) throws BadLocationException {
		int ended = endedBefore(line);
		if (ended > 0 && lineBehind(ended - 1) == line)
			return ends[ended - 1] + 1;
		return hard.getLineOffset(line - ended);
	}

	@Override
	public int getLineLength(int line) throws BadLocationException {
		int start = getLineOffset(line);
		int end = end(start);
		return end >= 0 ? end + 1 - start : endOfParagraph(start) - start;
	}

	/** A blank that ends a line is its delimiter. */
	@Override
	public String getLineDelimiter(int line) throws BadLocationException {
		int start = getLineOffset(line);
		return end(start) >= 0 ? " " : hard.getLineDelimiter(hard.getLineNumberOfOffset(start));
	}

	@Override
	public IRegion getLineInformationOfOffset(int offset) throws BadLocationException {
		return getLineInformation(getLineNumberOfOffset(offset));
	}

	@Override
	public IRegion getLineInformation(int line) throws BadLocationException {
		int ended = endedBefore(line);
		boolean part = ended > 0 && lineBehind(ended - 1) == line;
		IRegion paragraph = part ? paragraph(ends[ended - 1] + 1) : hard.getLineInformation(line - ended);
		int start = part ? ends[ended - 1] + 1 : paragraph.getOffset();
		int end = end(start);
		return new Region(start, (end >= 0 ? end : paragraph.getOffset() + paragraph.getLength()) - start);
	}

	/** The blank that ends the line that begins at {@code start}; -1 where its paragraph ends first. */
	private int end(int start) throws BadLocationException {
		int next = whole ? ends.length : before(start);
		return next < ends.length && ends[next] < endOfParagraph(start) ? ends[next] : -1;
	}

	/** Behind the delimiter of the paragraph at {@code offset}. */
	private int endOfParagraph(int offset) throws BadLocationException {
		int line = hard.getLineNumberOfOffset(offset);
		return hard.getLineOffset(line) + hard.getLineLength(line);
	}

	/** How many blanks before {@code offset} end a line. */
	private int before(int offset) {
		int found = Arrays.binarySearch(ends, offset);
		return found >= 0 ? found : -found - 1;
	}

	/** How many blanks end a line before {@code line} begins. */
	private int endedBefore(int line) throws BadLocationException {
		int low = 0;
		int high = whole ? 0 : ends.length;
		while (low < high) {
			int middle = (low + high) / 2;
			if (lineBehind(middle) <= line)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The line that begins behind {@code ends[end]}. */
	private int lineBehind(int end) throws BadLocationException {
		return hard.getLineNumberOfOffset(ends[end]) + end + 1;
	}

	/** Blanks at which the long paragraphs of {@code text} may be divided, whatever rows they have. */
	private int[] divisions(String text) {
		if (!divided || text == null || text.length() <= LONG)
			return new int[0];
		List<Integer> found = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = start;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r')
				end++;
			if (end - start > LONG)
				for (int blank = blank(text, start, end); blank >= 0; blank = blank(text, blank + 1, end))
					found.add(blank);
			start = end + 1;
		}
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	/** A blank that ends a part which begins at {@code start}, in a paragraph until {@code end}; -1 where the rest is short or has none. */
	static int blank(String text, int start, int end) {
		if (end - start <= MOST)
			return -1;
		int blank = text.lastIndexOf(' ', start + PART);
		if (blank <= start + PART / 2)
			blank = text.indexOf(' ', start + PART);
		return blank < 0 || blank >= end - 1 ? -1 : blank;
	}
}
