package org.galleyproof.ui.internal.findings;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.editors.text.EditorsUI;

import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.deciding.DecisionAnnotations;

/** What the marks in a draft mean, always in sight: each drawn as the editor draws it, in the colours of the preferences. */
final class LegendStrip extends Canvas {

	private enum Mark {
		FILL, FRAMED, BOX, DASHES, LINE, SQUIGGLE, CARET
	}

	private record Entry(String type, Mark mark, String label) {
	}

	private static final List<Entry> ENTRIES = List.of(new Entry(ProofAnnotations.VERIFIED, Mark.FILL, Texts.Legend_verified),
			new Entry(ProofAnnotations.DIFFERS, Mark.FRAMED, Texts.Legend_differs), new Entry(ProofAnnotations.NO_SOURCE, Mark.DASHES, Texts.Legend_noSource),
			new Entry(ProofAnnotations.CLAIM, Mark.LINE, Texts.Legend_claim), new Entry(ProofAnnotations.ERROR, Mark.SQUIGGLE, Texts.Legend_error),
			new Entry(ProofAnnotations.WARNING, Mark.SQUIGGLE, Texts.Legend_warning), new Entry(ProofAnnotations.INFO, Mark.LINE, Texts.Legend_note),
			new Entry(ProofAnnotations.GAP, Mark.CARET, Texts.Legend_gap), new Entry(DecisionAnnotations.CONFIRMED, Mark.BOX, Texts.Legend_confirmed),
			new Entry(DecisionAnnotations.REJECTED, Mark.BOX, Texts.Legend_rejected));

	private static final int SIDE = 8;
	private static final int PAD = 4;
	private static final int GAP = 8;
	/** Rows of the table that are to be seen. */
	private static final int LEAST_ROWS = 4;

	private final Table table;

	/** How many lines of it are shown at most. */
	private int most = Integer.MAX_VALUE;

	/** @param table stands above it, and goes before it where there is little room */
	LegendStrip(Composite parent, Table table) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.table = table;
		// once everything has its new place
		parent.addListener(SWT.Resize, event -> getDisplay().asyncExec(this::fit));
		IPreferenceStore store = EditorsUI.getPreferenceStore();
		IPropertyChangeListener listener = event -> {
			if (event.getProperty().startsWith("org.galleyproof.ui."))
				redraw();
		};
		store.addPropertyChangeListener(listener);
		addDisposeListener(event -> store.removePropertyChangeListener(listener));
		addPaintListener(event -> paint(event.gc, store));
		String spoken = Texts.Legend_title + " " + String.join(", ", ENTRIES.stream().map(Entry::label).toList());
		setToolTipText(spoken);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LABEL;
			}
		});
	}

	/** Takes no more lines than the table leaves room for, down to none: the marks are told by its tip too, and in the help. */
	void fit() {
		if (isDisposed())
			return;
		GC gc = new GC(this);
		int room = getParent().getClientArea().height - table.getLocation().y - table.getHeaderHeight() - LEAST_ROWS * rowHeight(gc) - between();
		int lines = Math.max(0, (room - 2 * PAD) / lineHeight(gc));
		gc.dispose();
		if (lines == most)
			return;
		most = lines;
		((GridData) getLayoutData()).exclude = lines == 0;
		setVisible(lines > 0);
		getParent().layout(new Control[] { this });
	}

	/** Pixels; a table without rows tells of a height that none will have. */
	private int rowHeight(GC gc) {
		return table.getItemCount() > 0 ? table.getItemHeight() : gc.getFontMetrics().getHeight() + PAD;
	}

	/** Pixels of what stands between the table and this. */
	private int between() {
		int sum = 0;
		for (Control other : getParent().getChildren())
			if (other != table && other != this && other.getVisible() && other.getLocation().y > table.getLocation().y)
				sum += other.getSize().y;
		return sum;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			int lines = Math.min(most, layout(gc, widthHint == SWT.DEFAULT ? getParent().getClientArea().width : widthHint, null));
			return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, lines * lineHeight(gc) + 2 * PAD);
		} finally {
			gc.dispose();
		}
	}

	private static int lineHeight(GC gc) {
		return gc.getFontMetrics().getHeight() + 2 * PAD;
	}

	private void paint(GC gc, IPreferenceStore store) {
		layout(gc, getClientArea().width, (entry, x, y) -> draw(gc, store, entry, x, y));
	}

	private interface Painter {
		void entry(Entry entry, int x, int y);
	}

	/** Places the entries from the left, on a new line where one doesn't fit; returns the number of lines. */
	private static int layout(GC gc, int width, Painter painter) {
		int x = SIDE;
		int lines = 1;
		for (Entry entry : ENTRIES) {
			int room = gc.textExtent(entry.label()).x + 2 * PAD;
			if (x > SIDE && x + room > width - SIDE) {
				x = SIDE;
				lines++;
			}
			if (painter != null)
				painter.entry(entry, x, PAD + (lines - 1) * lineHeight(gc));
			x += room + GAP;
		}
		return lines;
	}

	private void draw(GC gc, IPreferenceStore store, Entry entry, int x, int y) {
		Point size = gc.textExtent(entry.label());
		Color color = new Color(PreferenceConverter.getColor(store, entry.type() + ".color"));
		Color text = getForeground();
		int width = size.x + 2 * PAD;
		int bottom = y + PAD + size.y;
		gc.setBackground(color);
		gc.setForeground(color);
		switch (entry.mark()) {
			case FILL -> gc.fillRectangle(x, y + 2, width, size.y + 2 * PAD - 4);
			case FRAMED -> {
				gc.fillRectangle(x, y + 2, width, size.y + 2 * PAD - 4);
				gc.setForeground(new Color(PreferenceConverter.getColor(store, ProofAnnotations.EDGE + ".color")));
				gc.drawRectangle(x, y + 2, width, size.y + 2 * PAD - 4);
			}
			case BOX -> gc.drawRectangle(x, y + 2, width, size.y + 2 * PAD - 4);
			case DASHES -> {
				gc.setLineStyle(SWT.LINE_DASH);
				gc.drawRectangle(x, y + 2, width, size.y + 2 * PAD - 4);
				gc.setLineStyle(SWT.LINE_SOLID);
			}
			case LINE -> gc.drawLine(x + PAD, bottom, x + PAD + size.x, bottom);
			case SQUIGGLE -> {
				for (int i = x + PAD; i < x + PAD + size.x; i += 4) {
					gc.drawLine(i, bottom + 1, i + 2, bottom - 1);
					gc.drawLine(i + 2, bottom - 1, i + 4, bottom + 1);
				}
			}
			case CARET -> {
				gc.drawLine(x, y + 3, x, bottom);
				gc.drawLine(x - 2, y + 3, x + 2, y + 3);
				gc.drawLine(x - 2, bottom, x + 2, bottom);
			}
		}
		gc.setForeground(text);
		gc.drawText(entry.label(), x + PAD, y + PAD, true);
	}
}
