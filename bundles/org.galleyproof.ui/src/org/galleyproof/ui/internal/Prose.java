package org.galleyproof.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/**
 * Wrapped lines of text, drawn by itself: a wrapped label of the platform is laid out anew four times whenever its words change, which takes
 * milliseconds that somebody who types would wait for. Screen readers hear all lines. A line may have a label before it, in a column of their own, and may be a link.
 */
public final class Prose extends Canvas {

	/** How a line looks. */
	public enum Look {
		HEADING, PLAIN, DIM
	}

	/**
	 * A line.
	 *
	 * @param label stands before the text; {@code null} for none
	 * @param icon stands before the text; {@code null} for none
	 * @param color {@code null} for that of its look
	 * @param link what it leads to, shown on pointing at it; {@code null} where it leads nowhere
	 */
	public record Line(Look look, String label, String text, Image icon, Color color, String link) {

		public static Line heading(String text) {
			return new Line(Look.HEADING, null, text, null, null, null);
		}

		public static Line plain(String text) {
			return new Line(Look.PLAIN, null, text, null, null, null);
		}

		public static Line dim(String text) {
			return new Line(Look.DIM, null, text, null, null, null);
		}

		private String said() {
			return label == null ? text : label + ": " + text;
		}
	}

	private static final int BETWEEN = 4;
	private static final int ABOVE_HEADING = 6;
	private static final int BEHIND_LABEL = 10;

	private final int indent;
	private final Consumer<Line> open;
	/** As many as there were lines at most; a line that says something else keeps its layout. */
	private final List<Row> rows = new ArrayList<>();
	private List<Line> lines = List.of();
	/** For which width the rows are placed; -1 for none. */
	private int placed = -1;
	private int height;
	private boolean keepsRoom;
	/** The greatest height there was in that width; 0 where it doesn't count. */
	private int most;
	private int mostIn;

	/** Where a line stands. */
	private final class Row {

		private final TextLayout text = new TextLayout(getDisplay());
		private final TextLayout label = new TextLayout(getDisplay());
		/** {@code null} where it was never one. */
		private Link link;
		private int x;
		/** Of the text; the label begins at {@code top}. */
		private int y;
		private int top;

		void dispose() {
			text.dispose();
			label.dispose();
		}
	}

	/**
	 * @param indent pixels by which lines stand in from their headings
	 * @param open hears of a link that was chosen; {@code null} where there are none
	 */
	public Prose(Composite parent, int indent, Consumer<Line> open) {
		super(parent, open == null ? SWT.NO_FOCUS : SWT.NONE);
		this.indent = indent;
		this.open = open;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> place(getClientArea().width, true));
		addDisposeListener(event -> rows.forEach(Row::dispose));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = text();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.detail = ACC.ROLE_LABEL;
			}
		});
	}

	/** Shows these lines in place of those before; the caller lays it out anew where that {@linkplain #computeSize changes} its height. Returns whether anything changed. */
	public boolean show(List<Line> shown) {
		if (shown.equals(lines))
			return false;
		lines = List.copyOf(shown);
		placed = -1;
		place(getClientArea().width, true);
		redraw();
		return true;
	}

	/** The lines that are shown. */
	public List<Line> lines() {
		return lines;
	}

	/** All that is shown, a line each. */
	public String text() {
		return lines.stream().map(Line::said).collect(Collectors.joining("\n"));
	}

	@Override
	public Point computeSize(int width, int heightHint, boolean changed) {
		checkWidget();
		int room = width == SWT.DEFAULT ? Math.max(1, getSize().x) : Math.max(1, width);
		place(room, false);
		if (keepsRoom) {
			most = mostIn == room ? Math.max(most, height) : height;
			mostIn = room;
		}
		return new Point(room, heightHint != SWT.DEFAULT ? heightHint : Math.max(height, most));
	}

	/** From now on it asks for the room that its longest text took: what stands below stays where it is. */
	public void keepRoom() {
		keepsRoom = true;
	}

	/** Whether it has less room than it wants. */
	public boolean needsRoom() {
		place(getSize().x, false);
		return height > getSize().y;
	}

	/** The colour of words that say less, still easy to read: two parts of the text's own colour and one of the ground's. */
	private static Color faint(Control control) {
		RGB text = control.getForeground().getRGB();
		RGB ground = control.getBackground().getRGB();
		return new Color((2 * text.red + ground.red) / 3, (2 * text.green + ground.green) / 3, (2 * text.blue + ground.blue) / 3);
	}

	/** Finds where all rows stand in that width. @param links whether links are moved there too */
	private void place(int width, boolean links) {
		if (width > 0 && width != placed)
			measure(width);
		if (links && open != null)
			for (int i = 0; i < rows.size(); i++)
				place(rows.get(i), i < lines.size() ? lines.get(i) : null, width);
	}

	private void measure(int width) {
		placed = width;
		while (rows.size() < lines.size())
			rows.add(new Row());
		int labels = 0;
		for (int i = 0; i < lines.size(); i++)
			if (lines.get(i).label != null) {
				say(rows.get(i).label, lines.get(i).label, false);
				labels = Math.max(labels, rows.get(i).label.getBounds().width + BEHIND_LABEL);
			}
		// where little room would be left beside the labels, they stand above their texts
		boolean above = 2 * labels > width - indent;
		int y = 0;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Row row = rows.get(i);
			boolean heading = line.look == Look.HEADING;
			y += i == 0 ? 0 : BETWEEN;
			y += heading && indent > 0 ? ABOVE_HEADING : 0;
			row.x = (heading ? 0 : indent) + (line.label == null || above ? 0 : labels);
			row.top = y;
			if (line.label != null && above)
				y += row.label.getBounds().height;
			row.y = y;
			say(row.text, line.text, heading);
			row.text.setWidth(Math.max(1, width - row.x));
			y += row.text.getBounds().height;
		}
		height = y;
	}

	private static void say(TextLayout layout, String text, boolean bold) {
		layout.setFont(bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : JFaceResources.getDialogFont());
		layout.setText(text);
	}

	/** @param line {@code null} where the row has none */
	private void place(Row row, Line line, int width) {
		boolean linked = line != null && line.link != null;
		if (!linked) {
			if (row.link != null)
				row.link.setVisible(false);
			return;
		}
		if (row.link == null) {
			Link fresh = new Link(this, SWT.WRAP);
			fresh.addListener(SWT.Selection, event -> open.accept((Line) fresh.getData()));
			fresh.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = ((Line) fresh.getData()).said();
				}
			});
			row.link = fresh;
		}
		if (!line.equals(row.link.getData())) {
			row.link.setData(line);
			row.link.setText("<a>" + line.text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A") + "</a>");
			row.link.setToolTipText(line.link);
		}
		Rectangle bounds = new Rectangle(row.x, row.y, Math.max(1, width - row.x), row.text.getBounds().height);
		if (!bounds.equals(row.link.getBounds()))
			row.link.setBounds(bounds);
		row.link.setVisible(true);
	}

	private void paint(GC gc) {
		place(getClientArea().width, false);
		// it looks as if it were drawn on what it stands on, in every theme
		Color plain = getParent().getForeground();
		Color faint = faint(getParent());
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(getClientArea());
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Row row = rows.get(i);
			if (line.label != null) {
				gc.setForeground(faint);
				row.label.draw(gc, indent, row.top);
			}
			if (line.icon != null)
				gc.drawImage(line.icon, 0, row.y);
			if (line.link != null)
				continue;
			gc.setForeground(line.color != null ? line.color : line.look == Look.DIM ? faint : plain);
			row.text.draw(gc, row.x, row.y);
		}
	}
}
