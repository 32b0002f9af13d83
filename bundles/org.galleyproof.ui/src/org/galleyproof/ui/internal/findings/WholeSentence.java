package org.galleyproof.ui.internal.findings;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.galleyproof.ui.internal.Prose;

/** The whole sentence of the chosen row, below a table that has no room for sentences: it is read without a mouse that rests on it. */
final class WholeSentence {

	private static final int SIDE = 8;

	private final Prose words;
	private final Runnable moved;

	/** @param moved hears that what stands above and below has another room now */
	WholeSentence(Composite parent, Runnable moved) {
		this.moved = moved;
		words = new Prose(parent, 0, null);
		// from sentence to sentence the table stays where it is
		words.keepRoom();
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 3).hint(300, SWT.DEFAULT).exclude(true).applyTo(words);
		words.setVisible(false);
	}

	/** @param row the chosen one; {@code null} for none @param cut whether the table cuts sentences off */
	void show(FindingRow row, boolean cut) {
		boolean wanted = row != null && cut;
		boolean changed = wanted && words.show(List.of(Prose.Line.plain(row.message())));
		if (wanted != words.getVisible()) {
			words.setVisible(wanted);
			((GridData) words.getLayoutData()).exclude = !wanted;
			words.getParent().layout(new Control[] { words });
			moved.run();
		} else if (changed && words.needsRoom()) {
			words.getParent().layout(new Control[] { words });
			moved.run();
		}
	}

	/** What a person reads; empty where the table tells it all. */
	String text() {
		return words.getVisible() ? words.text() : "";
	}
}
