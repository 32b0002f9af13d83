package org.galleyproof.ui.internal.evidence;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.galleyproof.ui.internal.Prose;

/** The line above the Evidence view that says how a quotation or claim stands. It keeps the room it once took: what is below stays in its place. */
final class Headline {

	private final Prose prose;

	Headline(Composite parent) {
		prose = new Prose(parent, 0, null);
		prose.keepRoom();
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(100, -1).applyTo(prose);
	}

	/** @param color {@code null} for the usual */
	void show(String text, Color color) {
		if (prose.show(List.of(new Prose.Line(Prose.Look.HEADING, null, text, null, color, null))) && prose.needsRoom())
			prose.getParent().layout(new Control[] { prose });
	}

	String text() {
		return prose.text();
	}

	boolean isDisposed() {
		return prose.isDisposed();
	}
}
