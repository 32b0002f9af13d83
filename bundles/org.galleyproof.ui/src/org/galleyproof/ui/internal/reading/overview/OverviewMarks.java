package org.galleyproof.ui.internal.reading.overview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AnnotationPreference;

/**
 * The marks of a text as its overview ruler shows them, those of a kind that touch as one: of thousands of them there are never more to paint than the
 * ruler is high. Which kinds are shown and how is the platform's setting for annotations.
 */
final class OverviewMarks {

	/** Pixels: a mark at least, and what is free at either side of it. */
	private static final int HEIGHT = 4;
	private static final int SIDE = 2;
	/** How much of the colour of a mark is that of the text, inside and at its edge: the colours of highlights are pale. */
	private static final double INSIDE = 0.15;
	private static final double EDGE = 0.4;

	private final ISourceViewer viewer;

	/** Marks of a kind. */
	private static final class Kind {

		private final int layer;
		private final RGB colour;
		/** The pixels from the top on which there is a mark. */
		private final BitSet rows = new BitSet();

		Kind(int layer, RGB colour) {
			this.layer = layer;
			this.colour = colour;
		}
	}

	OverviewMarks(ISourceViewer viewer) {
		this.viewer = viewer;
	}

	/** Paints them. @param size of the ruler, pixels */
	void paint(GC gc, Point size) {
		List<Kind> kinds = kinds(size.y);
		// of two of the same layer the rarer is on top
		kinds.sort(Comparator.comparingInt((Kind kind) -> kind.layer).thenComparing(kind -> kind.rows.cardinality(), Comparator.reverseOrder()));
		RGB ink = viewer.getTextWidget().getForeground().getRGB();
		for (Kind kind : kinds) {
			gc.setBackground(new Color(mixed(kind.colour, ink, INSIDE)));
			gc.setForeground(new Color(mixed(kind.colour, ink, EDGE)));
			for (int top = kind.rows.nextSetBit(0); top >= 0;) {
				int bottom = Math.min(kind.rows.nextClearBit(top), size.y);
				gc.fillRectangle(SIDE, top, size.x - 2 * SIDE, bottom - top);
				gc.drawRectangle(SIDE, top, size.x - 2 * SIDE - 1, bottom - top - 1);
				top = kind.rows.nextSetBit(bottom);
			}
		}
	}

	private List<Kind> kinds(int height) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model == null)
			return new ArrayList<>();
		StyledText text = viewer.getTextWidget();
		OverviewScale scale = new OverviewScale(text, height);
		Map<String, Kind> kinds = new HashMap<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			if (annotation.isMarkedDeleted() || annotation.getType() == null)
				continue;
			if (!kinds.containsKey(annotation.getType()))
				kinds.put(annotation.getType(), kind(annotation));
			Kind kind = kinds.get(annotation.getType());
			Position position = kind == null ? null : model.getPosition(annotation);
			if (position == null || position.isDeleted())
				continue;
			int start = shown(position.getOffset());
			int end = shown(position.getOffset() + position.getLength());
			if (start < 0 || start > text.getCharCount())
				continue;
			int top = scale.y(text.getLineAtOffset(start));
			int bottom = end <= start || end > text.getCharCount() ? top : scale.y(text.getLineAtOffset(end));
			kind.rows.set(Math.max(0, Math.min(top - HEIGHT / 2, height - HEIGHT)), Math.max(HEIGHT, Math.min(bottom + HEIGHT / 2, height)));
		}
		kinds.values().removeIf(kind -> kind == null);
		return new ArrayList<>(kinds.values());
	}

	/** Where in the text as shown; negative where it isn't. */
	private int shown(int offset) {
		return viewer instanceof ITextViewerExtension5 folding ? folding.modelOffset2WidgetOffset(offset) : offset;
	}

	/** {@code null} for annotations that the ruler doesn't show. */
	private static Kind kind(Annotation annotation) {
		AnnotationPreference preference = EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(annotation);
		boolean shown = preference != null && preference.getOverviewRulerPreferenceKey() != null && preference.getColorPreferenceKey() != null
				&& EditorsUI.getPreferenceStore().getBoolean(preference.getOverviewRulerPreferenceKey());
		return shown ? new Kind(preference.getPresentationLayer(), PreferenceConverter.getColor(EditorsUI.getPreferenceStore(), preference.getColorPreferenceKey())) : null;
	}

	private static RGB mixed(RGB one, RGB other, double share) {
		return new RGB(mixed(one.red, other.red, share), mixed(one.green, other.green, share), mixed(one.blue, other.blue, share));
	}

	private static int mixed(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * share);
	}
}
