package org.galleyproof.ui.internal.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import org.galleyproof.checks.HouseStyle;

/** Chooses a house style: the dossier's own, one that comes with the program, or a file. */
final class StyleChoice {

	/** What a dialog of files shows. */
	static final String[] FILES = { "*.style", "*" };

	private final Combo combo;
	private final Consumer<String> chosen;
	/** As the preference writes them, in the order of {@link #combo}. */
	private final List<String> names = new ArrayList<>();

	/** Makes three controls in {@code parent}, a grid of three columns. @param chosen hears what was chosen, as {@link #name} gives it */
	StyleChoice(Composite parent, Consumer<String> chosen) {
		this.chosen = chosen;
		new Label(parent, SWT.NONE).setText(PreferenceTexts.style);
		combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> chosen.accept(name()));
		Button file = new Button(parent, SWT.PUSH);
		file.setText(PreferenceTexts.style_choose);
		file.addListener(SWT.Selection, event -> choose());
		add("", PreferenceTexts.style_own);
		for (String name : HouseStyle.NAMES)
			add(name, NLS.bind(PreferenceTexts.style_known, name, HouseStyle.named(name).orElseThrow().summary()));
	}

	/** What is chosen: the name or the file of a style, or empty for the dossier's own. */
	String name() {
		return names.get(Math.max(0, combo.getSelectionIndex()));
	}

	/** Shows what is chosen. @param name as {@link #name} gives it */
	void show(String name) {
		if (!names.contains(name))
			add(name, NLS.bind(PreferenceTexts.style_file, name));
		combo.select(names.indexOf(name));
	}

	private void add(String name, String label) {
		names.add(name);
		combo.add(label);
	}

	private void choose() {
		FileDialog dialog = new FileDialog(combo.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(PreferenceTexts.style_choose_title);
		dialog.setFilterExtensions(FILES);
		String file = dialog.open();
		if (file != null) {
			show(Path.of(file).toString());
			chosen.accept(name());
		}
	}
}
