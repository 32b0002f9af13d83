package org.galleyproof.ui.internal.printing;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * The pages of a printed draft: an inch is free around the text, its name stands above it and the number of the page below. They are set and drawn a
 * paragraph at a time, so that it can be cancelled at any; the toolkit's own printing of a text can't be. Sizes are in dots of the printer.
 */
public final class PrintedPages {

	/** Rows between the text and what stands above and below it. */
	private static final int APART = 2;

	private final Printer printer;
	private final PrinterData wanted;
	private final String name;
	private final Font plain;
	private final Font bold;
	private final GC gc;
	private final Rectangle area;
	private final int row;
	/** From 0; -1 before the first. */
	private int page = -1;
	private int y;

	private PrintedPages(Printer printer, String name, FontData font) {
		this.printer = printer;
		this.name = name;
		wanted = printer.getPrinterData();
		plain = new Font(printer, font);
		bold = new Font(printer, font.getName(), font.getHeight(), SWT.BOLD);
		gc = new GC(printer);
		gc.setFont(plain);
		row = gc.getFontMetrics().getHeight();
		Point inch = printer.getDPI();
		Rectangle edge = printer.computeTrim(0, 0, 0, 0);
		Rectangle paper = printer.getClientArea();
		int left = inch.x + edge.x;
		int top = inch.y + edge.y;
		area = new Rectangle(left, top, paper.width - left - (inch.x - edge.width - edge.x), paper.height - top - (inch.y - edge.height - edge.y));
	}

	/**
	 * Prints a draft, outside the user-interface thread.
	 *
	 * @param printer stays open
	 * @param name of the draft, for the pages and the queue of the printer
	 * @param monitor of which a cancel is heard between two paragraphs; nothing goes to the printer then
	 * @return whether it was printed; {@code false} when it was cancelled
	 * @throws SWTException where the printer takes nothing
	 */
	public static boolean print(PrintedDraft draft, Printer printer, String name, FontData font, IProgressMonitor monitor) {
		if (!printer.startJob(name))
			throw new SWTException(SWT.ERROR_IO);
		PrintedPages pages = new PrintedPages(printer, name, font);
		boolean done = false;
		try {
			done = pages.set(draft, monitor);
		} finally {
			pages.dispose();
			if (done)
				printer.endJob();
			else
				printer.cancelJob();
		}
		return done;
	}

	private boolean set(PrintedDraft draft, IProgressMonitor monitor) {
		String[] paragraphs = draft.text().split("\n", -1);
		SubMonitor progress = SubMonitor.convert(monitor, paragraphs.length);
		List<StyleRange> styles = draft.styles();
		int start = 0;
		int style = 0;
		turn();
		for (String paragraph : paragraphs) {
			if (progress.isCanceled())
				return false;
			int end = start + paragraph.length();
			while (style < styles.size() && styles.get(style).start + styles.get(style).length <= start)
				style++;
			TextLayout layout = layout(paragraph.isEmpty() ? " " : paragraph);
			try {
				for (int i = style; i < styles.size() && styles.get(i).start < end; i++)
					layout.setStyle(made(styles.get(i)), Math.max(0, styles.get(i).start - start), Math.min(end, styles.get(i).start + styles.get(i).length) - start - 1);
				draw(layout);
			} finally {
				layout.dispose();
			}
			start = end + 1;
			progress.worked(1);
		}
		end();
		return true;
	}

	private TextLayout layout(String text) {
		TextLayout layout = new TextLayout(printer);
		layout.setFont(plain);
		layout.setWidth(Math.max(1, area.width));
		layout.setText(text);
		return layout;
	}

	private StyleRange made(StyleRange style) {
		StyleRange made = (StyleRange) style.clone();
		made.font = (style.fontStyle & SWT.BOLD) != 0 ? bold : plain;
		return made;
	}

	/** Draws as many rows as have room, and the rest on the next pages; a row that is higher than a page is cut off. */
	private void draw(TextLayout layout) {
		int count = layout.getLineCount();
		for (int first = 0; first < count;) {
			int top = layout.getLineBounds(first).y;
			int room = area.y + area.height - y;
			int last = first;
			while (last < count && bottom(layout, last) - top <= room)
				last++;
			if (last == first && y > area.y) {
				turn();
				continue;
			}
			last = Math.max(last, first + 1);
			int height = bottom(layout, last - 1) - top;
			if (isWanted()) {
				// what frames words reaches beyond them
				gc.setClipping(area.x - row, y, area.width + 2 * row, height);
				layout.draw(gc, area.x, y - top);
				gc.setClipping((Rectangle) null);
			}
			y += height;
			first = last;
		}
	}

	private static int bottom(TextLayout layout, int line) {
		Rectangle bounds = layout.getLineBounds(line);
		return bounds.y + bounds.height;
	}

	/** Whether the page is among those that were asked for. */
	private boolean isWanted() {
		return wanted.scope != PrinterData.PAGE_RANGE || wanted.startPage <= page + 1 && page + 1 <= wanted.endPage;
	}

	private void turn() {
		end();
		page++;
		y = area.y;
		if (!isWanted())
			return;
		printer.startPage();
		gc.setFont(plain);
		gc.drawString(name, area.x, area.y - APART * row, true);
		String number = Integer.toString(page + 1);
		gc.drawString(number, area.x + area.width - gc.stringExtent(number).x, area.y + area.height + row, true);
	}

	private void end() {
		if (page >= 0 && isWanted())
			printer.endPage();
	}

	private void dispose() {
		gc.dispose();
		plain.dispose();
		bold.dispose();
	}
}
