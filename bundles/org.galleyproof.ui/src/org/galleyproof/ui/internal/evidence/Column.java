package org.galleyproof.ui.internal.evidence;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays controls out one below the other but for those that are excluded, and those that {@link GridDataFactory#grab grab} the width as wide as there is room. Only controls
 * that changed are asked how high they want to be and only those that need it are moved: a wrapped label takes a millisecond for either.
 */
final class Column extends Layout {

	private static final int SIDE = 6;
	private static final int TOP = 4;
	private static final int BETWEEN = 4;

	private final Map<Control, Asked> known = new HashMap<>();

	/** What a control asked for where it could have so much width. */
	private record Asked(int width, Point size) {
	}

	/** Pixels that all take in that width. */
	int height(Composite composite, int width) {
		return place(composite, width, false, false);
	}

	/** The control is to be asked anew. */
	void forget(Control control) {
		known.remove(control);
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		int width = widthHint == SWT.DEFAULT ? 1 : widthHint;
		return new Point(width, place(composite, width, flushCache, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, composite.getClientArea().width, flushCache, true);
	}

	@Override
	protected boolean flushCache(Control control) {
		known.remove(control);
		return true;
	}

	/** Returns the height of all. */
	private int place(Composite composite, int width, boolean flushCache, boolean move) {
		if (flushCache)
			known.clear();
		known.keySet().removeIf(Control::isDisposed);
		int y = TOP;
		for (Control child : composite.getChildren()) {
			GridData data = (GridData) child.getLayoutData();
			if (data.exclude)
				continue;
			int room = Math.max(1, width - 2 * SIDE - data.horizontalIndent);
			Asked asked = known.get(child);
			if (asked == null || asked.width != room) {
				asked = new Asked(room, data.grabExcessHorizontalSpace ? new Point(room, child.computeSize(room, data.heightHint, true).y) : child.computeSize(SWT.DEFAULT, data.heightHint, true));
				known.put(child, asked);
			}
			y += data.verticalIndent;
			if (move)
				move(child, new Rectangle(SIDE + data.horizontalIndent, y, asked.size.x, asked.size.y));
			y += asked.size.y + BETWEEN;
		}
		return y - BETWEEN + TOP;
	}

	private static void move(Control child, Rectangle to) {
		Rectangle now = child.getBounds();
		if (now.width != to.width || now.height != to.height)
			child.setBounds(to);
		else if (now.x != to.x || now.y != to.y)
			child.setLocation(to.x, to.y);
	}
}
