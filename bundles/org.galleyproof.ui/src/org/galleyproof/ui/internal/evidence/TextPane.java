package org.galleyproof.ui.internal.evidence;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Prose;
import org.galleyproof.ui.internal.Themes;
import org.galleyproof.ui.internal.hover.Looks;

/** Shows a {@link Sheet} under a heading: to read, to select in, to copy from. */
final class TextPane extends Composite {

	private static final int MARGIN = 6;

	private final Prose heading;
	private final StyledText text;
	private Sheet sheet = Sheet.EMPTY;

	TextPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		heading = new Prose(this, 0, null);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 2).hint(100, SWT.DEFAULT).applyTo(heading);
		text = new StyledText(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = heading.text();
			}
		});
		Themes.whenChanged(text, () -> Looks.show(sheet.card(), text));
		// the tab key leads out of a text that can't be typed in
		text.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.doit);
	}

	/** @param title what it is, for sighted and other people */
	void show(String title, Sheet shown) {
		if (heading.show(List.of(Prose.Line.heading(title))))
			layout(new Control[] { heading });
		if (shown.equals(sheet))
			return;
		boolean moved = shown.card().equals(sheet.card()) && shown.passage().equals(sheet.passage());
		sheet = shown;
		// the same words elsewhere in the draft
		if (moved)
			return;
		Looks.show(sheet.card(), text);
		reveal();
	}

	Sheet sheet() {
		return sheet;
	}

	StyledText text() {
		return text;
	}

	/** Puts the caret before the words in question, and shows them. */
	void reveal() {
		go(new Span(sheet.passage().start(), sheet.passage().start()));
	}

	/** Selects a stretch of what is shown. */
	void go(Span here) {
		if (here.end() > text.getCharCount())
			return;
		text.setSelection(here.start(), here.end());
		text.showSelection();
	}

	/** Where the caret or the selection comes from; {@code null} where that is nowhere. */
	Sheet.Place caret() {
		Point selection = text.getSelectionRange();
		return sheet.place(new Span(selection.x, selection.x + selection.y));
	}

	/** Where the selected words come from; {@code null} where none are selected or they come from two texts. */
	Sheet.Place selected() {
		Point selection = text.getSelectionRange();
		return selection.y == 0 ? null : sheet.place(new Span(selection.x, selection.x + selection.y));
	}
}
