package org.galleyproof.ui.internal.reading.overview;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Paints the overview ruler beside a draft, anew only when typing rests: a mark moves by less than a pixel meanwhile, and its last picture stands until then. To be used in
 * the user-interface thread.
 */
public final class Overview {

	/** Milliseconds without an edit after which the ruler follows. */
	private static final int REST = 250;
	private static final long MILLION = 1_000_000;

	private final Canvas canvas;
	private final OverviewMarks marks;
	private Image picture;
	private long edited = System.nanoTime() - REST * MILLION;
	private boolean waiting;

	private Overview(Canvas canvas, ISourceViewer viewer) {
		this.canvas = canvas;
		marks = new OverviewMarks(viewer);
		for (Listener painter : canvas.getListeners(SWT.Paint))
			canvas.removeListener(SWT.Paint, painter);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Dispose, event -> forget());
		viewer.getTextWidget().addModifyListener(event -> edited = System.nanoTime());
	}

	/** Paints the ruler beside the text of {@code viewer} from now on, where it has one. */
	public static void paint(ISourceViewer viewer) {
		// elsewhere the platform doesn't wait until it is asked to paint, and would paint over it
		if (!Util.isGtk() && !Util.isMac())
			return;
		for (Control child : viewer.getTextWidget().getParent().getChildren())
			// its header is another bare canvas, which nobody can click into
			if (child.getClass() == Canvas.class && child.isListening(SWT.MouseDown))
				new Overview((Canvas) child, viewer);
	}

	private void paint(Event event) {
		Point size = canvas.getSize();
		if (size.x <= 0 || size.y <= 0)
			return;
		int left = (int) (REST - (System.nanoTime() - edited) / MILLION);
		if (left > 0 && picture != null && picture.getBounds().equals(new Rectangle(0, 0, size.x, size.y)))
			later(left);
		else
			draw(size);
		event.gc.drawImage(picture, 0, 0);
	}

	private void draw(Point size) {
		forget();
		picture = new Image(canvas.getDisplay(), size.x, size.y);
		GC gc = new GC(picture);
		try {
			gc.setBackground(canvas.getBackground());
			gc.fillRectangle(0, 0, size.x, size.y);
			marks.paint(gc, size);
		} finally {
			gc.dispose();
		}
	}

	private void later(int milliseconds) {
		if (waiting)
			return;
		waiting = true;
		canvas.getDisplay().timerExec(milliseconds, () -> {
			waiting = false;
			if (!canvas.isDisposed())
				canvas.redraw();
		});
	}

	private void forget() {
		if (picture != null)
			picture.dispose();
		picture = null;
	}
}
