package org.galleyproof.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** The pictures between the paragraphs of a help page, no wider than the page. */
final class HelpPictures {

	/** Stands in the text where a picture is. */
	static final char PLACE = '\uFFFC';
	/** Pixels. */
	private static final int LEAST = 120;

	private final StyledText text;
	/** By their places in the text. */
	private final Map<Integer, Image> images = new LinkedHashMap<>();

	/** Draws on {@code text} until it is disposed of. */
	HelpPictures(StyledText text) {
		this.text = text;
		text.addPaintObjectListener(event -> {
			Image image = images.get(event.style.start);
			if (image == null)
				return;
			Rectangle whole = image.getBounds();
			Rectangle shown = shown(image);
			event.gc.drawImage(image, 0, 0, whole.width, whole.height, event.x, event.y + event.ascent - event.style.metrics.ascent, shown.width, shown.height);
		});
		text.addControlListener(ControlListener.controlResizedAdapter(event -> show()));
		text.addDisposeListener(event -> clear());
	}

	/** Forgets all; the text is another. */
	void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	/** Has the picture of that name stand at a place of the text to come. */
	void add(String name, int place) {
		try (InputStream in = HelpPictures.class.getResourceAsStream("/help/" + name + ".png")) {
			images.put(place, new Image(text.getDisplay(), in));
		} catch (IOException e) {
			// a file of this bundle
			throw new IllegalStateException(e);
		}
	}

	/** Makes room for them in the text. */
	void show() {
		images.forEach((place, image) -> {
			Rectangle shown = shown(image);
			StyleRange range = new StyleRange();
			range.start = place;
			range.length = 1;
			range.metrics = new GlyphMetrics(shown.height, 0, shown.width);
			text.setStyleRange(range);
		});
	}

	private Rectangle shown(Image image) {
		Rectangle whole = image.getBounds();
		int width = Math.min(whole.width, Math.max(LEAST, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin()));
		return new Rectangle(0, 0, width, whole.height * width / whole.width);
	}
}
