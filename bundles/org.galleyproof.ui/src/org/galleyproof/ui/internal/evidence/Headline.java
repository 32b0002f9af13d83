package org.galleyproof.ui.internal.evidence;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line above the Evidence view that says how a quotation or claim stands. What stays the same costs nothing. */
final class Headline {

	private final Label label;
	/** {@code null} for the usual. */
	private Color shown;

	Headline(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(100, SWT.DEFAULT).applyTo(label);
	}

	/** @param color {@code null} for the usual */
	void show(String text, Color color) {
		if (!Objects.equals(color, shown))
			label.setForeground(color);
		shown = color;
		String line = text.replace("&", "&&");
		if (line.equals(label.getText()))
			return;
		label.setText(line);
		// one that needs another number of lines moves all that is below it; else the rest stays as it is
		if (label.getSize().y != label.computeSize(Math.max(1, label.getSize().x), SWT.DEFAULT).y)
			label.getParent().layout(true);
	}

	String text() {
		return label.getText();
	}

	boolean isDisposed() {
		return label.isDisposed();
	}
}
