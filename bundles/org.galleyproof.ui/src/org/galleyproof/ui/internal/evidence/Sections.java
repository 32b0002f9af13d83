package org.galleyproof.ui.internal.evidence;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A column of headings, wrapped lines and controls that scrolls, and keeps what has the focus in sight. */
final class Sections {

	/** Pixels by which lines stand in from their heading. */
	static final int INDENT = 24;
	private static final int ICON = 18;

	private final ScrolledComposite scroll;
	private final Composite body;

	Sections(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.setAlwaysShowScrollBars(false);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(body);
		scroll.setContent(body);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	Control control() {
		return scroll;
	}

	/** Where controls of one's own go; one column. */
	Composite body() {
		return body;
	}

	/** Takes everything away but what {@code kept} says. */
	void clear(Control kept) {
		for (Control child : body.getChildren())
			if (child != kept)
				child.dispose();
	}

	void heading(String text) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(label);
	}

	/** A line of text, wrapped. @param icon {@code null} for none */
	void line(String text, Image icon) {
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(icon == null ? 1 : 2).spacing(INDENT - ICON, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).indent(icon == null ? INDENT : 0, 0).applyTo(row);
		if (icon != null) {
			Label picture = new Label(row, SWT.NONE);
			picture.setImage(icon);
			GridDataFactory.fillDefaults().hint(ICON, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
		}
		wrapped(row, text, SWT.NONE);
	}

	/** A line that says less, wrapped. */
	void dim(String text) {
		Label label = wrapped(body, text, INDENT);
		label.setForeground(faint(body));
	}

	/** The colour of words that say less, still easy to read: two parts of the text's own colour and one of the ground's. */
	static Color faint(Control control) {
		RGB text = control.getForeground().getRGB();
		RGB ground = control.getBackground().getRGB();
		return new Color((2 * text.red + ground.red) / 3, (2 * text.green + ground.green) / 3, (2 * text.blue + ground.blue) / 3);
	}

	private static Label wrapped(Composite parent, String text, int indent) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		// a width to begin with: a wrapped label asks for one line as long as all its words
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Lays everything out for the width there is. */
	void fit() {
		int width = scroll.getClientArea().width;
		if (width <= 0)
			return;
		body.layout(true, true);
		Point size = body.computeSize(width, SWT.DEFAULT);
		scroll.setMinSize(width > 0 ? 1 : size.x, size.y);
	}

	/** Shows the top. */
	void top() {
		scroll.setOrigin(0, 0);
	}
}
