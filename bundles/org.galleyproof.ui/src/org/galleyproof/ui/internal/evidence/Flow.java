package org.galleyproof.ui.internal.evidence;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays buttons out one beside the other, on a new line where there is no room; one that is wider than all the room wraps its words. Only buttons that
 * changed are asked how large they want to be: it takes a millisecond each.
 */
final class Flow extends Layout {

	private static final int BETWEEN = 3;

	/** What those that were asked want where there is all the room. */
	private final Map<Control, Point> known = new HashMap<>();

	/** Asks a button that is new or changed. */
	void ask(Control control) {
		known.put(control, control.computeSize(SWT.DEFAULT, SWT.DEFAULT, true));
	}

	@Override
	protected boolean flushCache(Control control) {
		known.remove(control);
		return true;
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		int width = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : Math.max(1, widthHint);
		return place(composite, width, flushCache, false);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, Math.max(1, composite.getClientArea().width), flushCache, true);
	}

	/** Returns the room that all take. */
	private Point place(Composite composite, int width, boolean flushCache, boolean move) {
		if (flushCache)
			known.clear();
		known.keySet().removeIf(Control::isDisposed);
		int x = 0;
		int y = 0;
		int line = 0;
		int widest = 0;
		for (Control child : composite.getChildren()) {
			Point size = known.computeIfAbsent(child, button -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT, true));
			if (size.x > width)
				size = new Point(width, child.computeSize(width, SWT.DEFAULT, true).y);
			if (x > 0 && x + size.x > width) {
				x = 0;
				y += line + BETWEEN;
				line = 0;
			}
			if (move && !child.getBounds().equals(new Rectangle(x, y, size.x, size.y)))
				child.setBounds(x, y, size.x, size.y);
			x += size.x + BETWEEN;
			widest = Math.max(widest, x - BETWEEN);
			line = Math.max(line, size.y);
		}
		return new Point(widest, y + line);
	}
}
