package org.galleyproof.ui.internal.dossier;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line below a field that tells what is wrong with it, and takes no room where nothing is. */
final class ProblemLine extends Composite {

	private final Label words;

	/** To be placed in the second of two columns. */
	ProblemLine(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, -4).grab(true, false).exclude(true).applyTo(this);
		new Label(this, SWT.NONE).setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		words = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		setVisible(false);
	}

	/** Shows the sentences; an empty list for none. */
	void show(List<String> sentences) {
		words.setText(String.join("\n", sentences).replace("&", "&&"));
		((GridData) getLayoutData()).exclude = sentences.isEmpty();
		setVisible(!sentences.isEmpty());
		// it came in after the theme had coloured the page
		setBackground(getParent().getBackground());
		for (Control child : getChildren())
			child.setBackground(getParent().getBackground());
	}

	/** What it says; empty for nothing. */
	String text() {
		return isVisible() ? words.getText() : "";
	}
}
