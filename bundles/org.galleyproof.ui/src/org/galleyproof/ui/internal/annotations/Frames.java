package org.galleyproof.ui.internal.annotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.editors.text.EditorsUI;

import org.galleyproof.ui.internal.deciding.DecisionAnnotations;

/**
 * Draws the frames round quotations, row by row as far as their words go: the platform's own frames reach the margin wherever a quotation
 * wraps, and are made anew with the text at every change. A frame stays open where it goes on in the next row. To be used in the
 * user-interface thread.
 */
public final class Frames implements PaintListener, IAnnotationModelListener, IAnnotationModelListenerExtension {

	/** From the one that is drawn rather than the others at the same place to the one that gives way to all; whether it is dashed. */
	private static final List<Kind> KINDS = List.of(new Kind(DecisionAnnotations.REOPENED, true), new Kind(DecisionAnnotations.REJECTED, false), new Kind(DecisionAnnotations.ASKED, true),
			new Kind(DecisionAnnotations.NEEDS_SOURCE, true), new Kind(DecisionAnnotations.CONFIRMED, false), new Kind(ProofAnnotations.EDGE, false), new Kind(ProofAnnotations.NO_SOURCE, true));
	/** Changed marks from which on the whole text is drawn anew. */
	private static final int MANY = 40;
	/** Characters by which the search for the end of a row leaves the place where it is expected. */
	private static final int STEP = 4;
	/**
	 * Characters of a line from which on no frames are drawn, though what differs is underlined all the same: how long the toolkit takes to tell where one
	 * of them stands grows with the square of the line, to 4 ms at 6,000, and each row of a frame asks it several times.
	 */
	private static final int LONG = 2_000;
	private static final String COLOR = ".color";

	private final ISourceViewer viewer;
	private final StyledText text;
	private final IPreferenceStore settings = EditorsUI.getPreferenceStore();
	private final Map<String, Color> colors = new HashMap<>();
	private final IPropertyChangeListener set = event -> {
		if (event.getProperty().endsWith(COLOR))
			forget();
	};
	/** {@code null} for none. */
	private IAnnotationModel model;

	private record Kind(String type, boolean dashed) {
	}

	/** A frame to draw, Java offsets in the text as shown. */
	private record Frame(int kind, int start, int end) {
	}

	/** Draws in {@code viewer} until {@link #stop}. */
	public Frames(ISourceViewer viewer) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
		text.addPaintListener(this);
		settings.addPropertyChangeListener(set);
		follow();
	}

	/** The viewer shows another text. */
	public void follow() {
		if (model != null)
			model.removeAnnotationModelListener(this);
		model = viewer.getAnnotationModel();
		if (model != null)
			model.addAnnotationModelListener(this);
	}

	/** Ends it. */
	public void stop() {
		if (model != null)
			model.removeAnnotationModelListener(this);
		settings.removePropertyChangeListener(set);
		if (!text.isDisposed())
			text.removePaintListener(this);
	}

	@Override
	public void modelChanged(IAnnotationModel changed) {
		// told by the other method, with what changed
	}

	/** Draws anew where frames come and go; marks of ours change in the user-interface thread alone. */
	@Override
	public void modelChanged(AnnotationModelEvent event) {
		if (text.isDisposed() || text.getDisplay().getThread() != Thread.currentThread())
			return;
		List<Position> places = new ArrayList<>();
		for (Annotation annotation : event.getAddedAnnotations())
			if (kind(annotation) >= 0)
				places.add(event.getAnnotationModel().getPosition(annotation));
		for (Annotation annotation : event.getRemovedAnnotations())
			if (kind(annotation) >= 0)
				places.add(event.getPositionOfRemovedAnnotation(annotation));
		if (places.size() > MANY || isLong(text.getLineIndex(0)))
			text.redraw();
		else
			for (Position place : places) {
				IRegion shown = place == null || place.isDeleted() ? null : shown(place);
				if (shown != null)
					text.redrawRange(shown.getOffset(), shown.getLength(), false);
			}
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (!(model instanceof IAnnotationModelExtension2 marks) || text.getCharCount() == 0)
			return;
		int below = event.y + event.height;
		int first = text.getLineIndex(event.y);
		int last = text.getLineIndex(below);
		int start = isLong(first) ? lineEnd(first) : firstBelow(event.y, first);
		int end = isLong(last) ? text.getOffsetAtLine(last) : firstBelow(below + text.getLineHeight() + text.getLineSpacing(), last);
		IRegion clip = viewer instanceof TextViewer folded ? folded.widgetRange2ModelRange(new Region(start, Math.max(0, end - start))) : new Region(start, Math.max(0, end - start));
		if (clip == null)
			return;
		List<Frame> frames = new ArrayList<>();
		for (Iterator<Annotation> each = marks.getAnnotationIterator(clip.getOffset(), clip.getLength(), true, true); each.hasNext();) {
			Annotation annotation = each.next();
			int kind = kind(annotation);
			Position place = kind < 0 ? null : model.getPosition(annotation);
			IRegion shown = place == null || place.isDeleted() || place.getLength() == 0 ? null : shown(place);
			if (shown != null && !isLong(text.getLineAtOffset(shown.getOffset())))
				frames.add(new Frame(kind, shown.getOffset(), Math.min(text.getCharCount(), shown.getOffset() + shown.getLength())));
		}
		frames.sort(Comparator.comparingInt(Frame::kind));
		Set<Integer> framed = new HashSet<>();
		for (Frame frame : frames)
			if (framed.add(frame.start))
				draw(frame, Math.max(start, frame.start), Math.min(end, frame.end), event.gc);
	}

	/** Draws those rows of a frame that hold its words from {@code from} to {@code to}. */
	private void draw(Frame frame, int from, int to, GC gc) {
		gc.setForeground(color(KINDS.get(frame.kind).type));
		gc.setLineStyle(KINDS.get(frame.kind).dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
		int width = (int) gc.getFontMetrics().getAverageCharacterWidth();
		for (int at = from; at < to;) {
			int last = lastInRow(at, frame.end, width);
			int first = at;
			at = last + 1;
			// blanks at the end of a row stand in the margin
			while (last >= first && Character.isWhitespace(text.getTextRange(last, 1).charAt(0)))
				last--;
			if (last < first)
				continue;
			Rectangle row = text.getTextBounds(first, last);
			int right = row.x + row.width - 1;
			int bottom = row.y + row.height - 1;
			gc.drawLine(row.x, row.y, right, row.y);
			gc.drawLine(row.x, bottom, right, bottom);
			if (first == frame.start)
				gc.drawLine(row.x, row.y, row.x, bottom);
			if (at >= frame.end)
				gc.drawLine(right, row.y, right, bottom);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** The last offset before {@code end} that stands in the row of {@code at}. Asked are few places, near where the row's width lets expect its end. */
	private int lastInRow(int at, int end, int characterWidth) {
		Point place = text.getLocationAtOffset(at);
		int room = (text.getClientArea().width - text.getRightMargin() - place.x) / Math.max(1, characterWidth);
		// low stands in the row, high doesn't or is the end
		int low = at;
		int high = Math.min(end, at + Math.max(1, room));
		int step = STEP;
		if (high < end && isInRow(high, place.y))
			do {
				low = high;
				high = Math.min(end, low + step);
				step += step;
			} while (high < end && isInRow(high, place.y));
		else {
			while (high - step > at && !isInRow(high - step, place.y)) {
				high -= step;
				step += step;
			}
			low = Math.max(at, high - step);
		}
		while (high - low > 1) {
			int middle = (low + high) / 2;
			if (isInRow(middle, place.y))
				low = middle;
			else
				high = middle;
		}
		return low;
	}

	private boolean isInRow(int offset, int y) {
		return text.getLocationAtOffset(offset).y == y;
	}

	private boolean isLong(int line) {
		return lineEnd(line) - text.getOffsetAtLine(line) > LONG;
	}

	/** Where the next line begins, or the text ends. */
	private int lineEnd(int line) {
		return line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
	}

	/**
	 * The first offset in a line whose row ends below {@code y} pixels, else the end of the line. Found by halving: a paragraph of thousands of words is
	 * one line, and each question costs the toolkit a look at all its rows.
	 */
	private int firstBelow(int y, int line) {
		int height = text.getLineHeight() + text.getLineSpacing();
		int low = text.getOffsetAtLine(line);
		int high = lineEnd(line);
		while (low < high) {
			int middle = (low + high) / 2;
			if (text.getLocationAtOffset(middle).y + height <= y)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** Where that stands in the text as shown; {@code null} where it is folded away. */
	private IRegion shown(Position place) {
		Region region = new Region(place.getOffset(), place.getLength());
		return viewer instanceof TextViewer folded ? folded.modelRange2WidgetRange(region) : region;
	}

	/** The index among {@link #KINDS}; -1 for one that has no frame. */
	private static int kind(Annotation annotation) {
		for (int i = 0; i < KINDS.size(); i++)
			if (KINDS.get(i).type.equals(annotation.getType()))
				return i;
		return -1;
	}

	private Color color(String type) {
		return colors.computeIfAbsent(type, unknown -> new Color(PreferenceConverter.getColor(settings, type + COLOR)));
	}

	private void forget() {
		colors.clear();
		if (!text.isDisposed())
			text.redraw();
	}
}
