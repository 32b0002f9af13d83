package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.galleyproof.ui.internal.Prose;

/**
 * A column of headings, wrapped lines and controls that scrolls, and keeps what has the focus in sight. What is shown anew takes over the
 * controls of what was shown before, and what is not needed is hidden: an edit of a quotation changes a word of a line, and new controls
 * are dear.
 */
final class Sections {

	/** Pixels by which lines stand in from their heading. */
	static final int INDENT = 24;
	/** Hidden controls that are kept at most. */
	private static final int MOST_SPARE = 80;
	private static final String KIND = Sections.class.getName();

	private final ScrolledComposite scroll;
	private final Composite body;
	private final Column column = new Column();
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
		body.setLayout(column);
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
		changed.add(control);
	}

	/** A new control comes next, before those that are left of what was shown before. @param control a child of {@link #body} */
	void add(Control control, String kind) {
		Control[] children = body.getChildren();
		control.setData(KIND, kind);
		// it shows itself where it belongs
		control.setVisible(false);
		if (next < children.length && children[next] != control)
			control.moveAbove(children[next]);
		next++;
		changed.add(control);
	}

	/** The control asks for another size. */
	void changed(Control control) {
		changed.add(control);
	}

	/** Lines of text, wrapped. @param open hears of a link that was chosen; {@code null} where there are none */
	void prose(List<Prose.Line> lines, Consumer<Prose.Line> open) {
		String kind = open == null ? "prose" : "prose with links";
		Prose prose = (Prose) reuse(kind);
		if (prose == null) {
			prose = new Prose(body, INDENT, open);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(prose);
			add(prose, kind);
		}
		if (prose.show(lines))
			changed.add(prose);
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

	/** Lays out for the width there is, in one pass; only controls that changed are asked how large they want to be. */
	void fit() {
		int width = scroll.getClientArea().width;
		if (width <= 0)
			return;
		changed.forEach(column::forget);
		changed.clear();
		int height = column.height(body, width);
		if (height != scroll.getMinHeight())
			scroll.setMinSize(1, height);
		body.layout(false);
		for (Control control : body.getChildren())
			if (control.getVisible() == ((GridData) control.getLayoutData()).exclude)
				control.setVisible(!control.getVisible());
	}

	/** Shows the top. */
	void top() {
		scroll.setOrigin(0, 0);
	}
}
