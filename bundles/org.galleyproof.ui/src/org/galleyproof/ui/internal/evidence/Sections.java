package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A column of headings, wrapped lines and controls that scrolls, and keeps what has the focus in sight. What is shown anew takes over the
 * controls of what was shown before, and what is not needed is hidden: an edit of a quotation changes a word of a line, and new controls
 * are dear.
 */
final class Sections {

	/** Pixels by which lines stand in from their heading. */
	static final int INDENT = 24;
	private static final int ICON = 18;
	/** Hidden controls that are kept at most. */
	private static final int MOST_SPARE = 80;
	private static final String KIND = Sections.class.getName();

	private final ScrolledComposite scroll;
	private final Composite body;
	/** Those that ask for another size since everything was laid out last. */
	private final List<Control> changed = new ArrayList<>();
	/** The index among the body's controls of the one that may be taken over next. */
	private int next;

	Sections(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.setAlwaysShowScrollBars(false);
		body = new Composite(scroll, SWT.NONE);
		body.setLayout(new Column());
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

	/** Begins to show anew: what is added from now on takes over the controls that are there, one after the other, where they are of the same kind. */
	void begin() {
		next = 0;
	}

	/** Hides what was shown before and was not taken over, and lays the rest out. @param kept stays in any case */
	void end(Control kept) {
		Control[] children = body.getChildren();
		int spare = 0;
		for (int i = next; i < children.length; i++)
			if (children[i] != kept && ++spare > MOST_SPARE)
				children[i].dispose();
			else if (children[i] != kept)
				show(children[i], false);
		fit();
	}

	/** The next control where it is of that kind, or one that is hidden; {@code null} where there is none, and a new one is to be {@linkplain #add added}. */
	Control reuse(String kind) {
		Control[] children = body.getChildren();
		for (int i = next; i < children.length; i++)
			if (kind.equals(children[i].getData(KIND)) && (i == next || ((GridData) children[i].getLayoutData()).exclude)) {
				if (i != next)
					children[i].moveAbove(children[next]);
				show(children[i], true);
				next++;
				return children[i];
			}
		return null;
	}

	private void show(Control control, boolean shown) {
		GridData data = (GridData) control.getLayoutData();
		if (data.exclude != shown)
			return;
		data.exclude = !shown;
		control.setVisible(shown);
		changed.add(control);
	}

	/** A new control comes next, before those that are left of what was shown before. @param control a child of {@link #body} */
	void add(Control control, String kind) {
		Control[] children = body.getChildren();
		control.setData(KIND, kind);
		if (next < children.length && children[next] != control)
			control.moveAbove(children[next]);
		next++;
		changed.add(control);
	}

	/** The control asks for another size. */
	void changed(Control control) {
		changed.add(control);
	}

	void heading(String text) {
		Label label = (Label) reuse("heading");
		if (label == null) {
			label = new Label(body, SWT.WRAP);
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(label);
			add(label, "heading");
		}
		say(label, text);
	}

	/** A line of text, wrapped. @param icon {@code null} for none */
	void line(String text, Image icon) {
		String kind = icon == null ? "line" : "line with icon";
		Composite row = (Composite) reuse(kind);
		if (row == null) {
			row = new Composite(body, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(icon == null ? 1 : 2).spacing(INDENT - ICON, 0).applyTo(row);
			GridDataFactory.fillDefaults().grab(true, false).indent(icon == null ? INDENT : 0, 0).applyTo(row);
			if (icon != null)
				GridDataFactory.fillDefaults().hint(ICON, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(new Label(row, SWT.NONE));
			wrapped(row, SWT.NONE);
			add(row, kind);
		}
		Control[] parts = row.getChildren();
		if (icon != null && ((Label) parts[0]).getImage() != icon)
			((Label) parts[0]).setImage(icon);
		say((Label) parts[parts.length - 1], text);
	}

	/** A line that says less, wrapped. */
	void dim(String text) {
		Label label = (Label) reuse("dim");
		if (label == null) {
			label = wrapped(body, INDENT);
			label.setForeground(faint(body));
			add(label, "dim");
		}
		say(label, text);
	}

	/** A button on a line of its own. */
	void button(String text, Runnable action) {
		Button button = (Button) reuse(text);
		if (button == null) {
			Button fresh = new Button(body, SWT.PUSH);
			fresh.setText(text);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(INDENT, 0).applyTo(fresh);
			fresh.addListener(SWT.Selection, event -> ((Runnable) fresh.getData()).run());
			add(fresh, text);
			button = fresh;
		}
		button.setData(action);
	}

	/** Lets {@code label} say {@code text}; costs nothing where it does. */
	void say(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (!shown.equals(label.getText())) {
			label.setText(shown);
			changed.add(label);
		}
	}

	/** The colour of words that say less, still easy to read: two parts of the text's own colour and one of the ground's. */
	static Color faint(Control control) {
		RGB text = control.getForeground().getRGB();
		RGB ground = control.getBackground().getRGB();
		return new Color((2 * text.red + ground.red) / 3, (2 * text.green + ground.green) / 3, (2 * text.blue + ground.blue) / 3);
	}

	private static Label wrapped(Composite parent, int indent) {
		Label label = new Label(parent, SWT.WRAP);
		// a width to begin with: a wrapped label asks for one line as long as all its words
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Lays out for the width there is; only controls that changed are asked how large they want to be. */
	void fit() {
		int width = scroll.getClientArea().width;
		if (width <= 0)
			return;
		Control[] asked = changed.stream().filter(control -> !control.isDisposed()).toArray(Control[]::new);
		changed.clear();
		if (asked.length > 0)
			body.layout(asked);
		int height = body.computeSize(width, SWT.DEFAULT, false).y;
		if (height != scroll.getMinHeight())
			scroll.setMinSize(1, height);
		body.layout(false);
	}

	/** Shows the top. */
	void top() {
		scroll.setOrigin(0, 0);
	}
}
