package org.galleyproof.ui.internal.dossier;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The name of a person or an organisation: what was typed becomes one edit when the field is left, and not one for each key. */
final class NameField {

	private final Text text;
	private final ProblemLine line;
	private final Consumer<String> rename;
	private String shown = "";

	/**
	 * Made in two columns.
	 *
	 * @param rename called with another name
	 * @param typed called after each key
	 */
	NameField(Composite parent, String label, Consumer<String> rename, Runnable typed) {
		this.rename = rename;
		new Label(parent, SWT.NONE).setText(label);
		text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> typed.run());
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		line = new ProblemLine(parent);
	}

	void show(String name, List<String> problems) {
		String now = name == null ? "" : name;
		boolean untouched = !isPending();
		shown = now;
		if (untouched && !text.getText().equals(now))
			text.setText(now);
		line.show(problems);
	}

	boolean isPending() {
		return !text.getText().strip().equals(shown.strip());
	}

	void commit() {
		if (isPending()) {
			String name = text.getText().strip();
			shown = name;
			rename.accept(name);
		}
	}
}
