package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.VersionOf;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.dossier.SourceChoice;

/** Of which source of the dossier a file is the next version: as the dossier recognises it, of none, or of one that the user chooses. */
final class VersionField {

	private static final int RECOGNISED = 0;
	private static final int NONE = 1;

	private final Combo combo;
	private final Supplier<Path> dossier;
	private final Runnable edited;
	private PreviewRow row;

	/**
	 * @param dossier its folder
	 * @param edited called after the user chose
	 */
	VersionField(Composite parent, Supplier<Path> dossier, Runnable edited) {
		this.dossier = dossier;
		this.edited = edited;
		new Label(parent, SWT.NONE).setText(Texts.Preview_versionOf);
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		// a title of any length leaves the window as it is
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
	}

	/** @param shown {@code null} where there is none to ask about */
	void show(PreviewRow shown) {
		// what was refused for what the user said of it can be taken back
		boolean asked = shown != null && (shown.refusal() == null ? shown.about() != null : shown.version() != VersionOf.Rule.RECOGNISED);
		row = asked ? shown : null;
		combo.setEnabled(row != null && DossierOpening.exists(dossier.get()));
		if (row == null) {
			combo.setItems();
			return;
		}
		String recognised = row.recognised() == null ? Texts.Preview_version_unrecognised : NLS.bind(Texts.Preview_version_recognised, row.recognised());
		boolean named = row.version() instanceof VersionOf.Source;
		List<String> items = named ? List.of(recognised, Texts.Preview_version_none, row.versionTitle(), Texts.Preview_version_choose)
				: List.of(recognised, Texts.Preview_version_none, Texts.Preview_version_choose);
		if (!items.equals(List.of(combo.getItems())))
			combo.setItems(items.toArray(String[]::new));
		combo.select(named ? 2 : row.version() == VersionOf.Rule.NONE ? NONE : RECOGNISED);
	}

	private void choose() {
		int index = combo.getSelectionIndex();
		if (index == RECOGNISED)
			row.want(VersionOf.Rule.RECOGNISED, null);
		else if (index == NONE)
			row.want(VersionOf.Rule.NONE, null);
		else if (index == combo.getItemCount() - 1)
			ask();
		show(row);
		edited.run();
	}

	private void ask() {
		SourceChoice choice = new SourceChoice(combo.getShell(), dossier.get(), NLS.bind(Texts.Preview_version_question, row.name()));
		if (choice.open() == Window.OK)
			row.want(new VersionOf.Source(choice.sourceId()), choice.title());
	}
}
