package org.galleyproof.ui.internal.evidence;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.annotations.Checked;

/** Lets people choose where several quotations and claims stand at the caret; else it takes no room. */
final class ItemList {

	/** Signs of a quotation by which it is known. */
	private static final int KNOWN = 50;

	private final Combo combo;
	private List<Checked> items = List.of();

	/** @param chosen called with what the user chose */
	ItemList(Composite parent, Consumer<Checked> chosen) {
		combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(combo);
		combo.setVisible(false);
		combo.addListener(SWT.Selection, event -> chosen.accept(items.get(combo.getSelectionIndex())));
		Spoken.name(combo, EvidenceTexts.view_several);
	}

	/** @param draft the text that they stand in; {@code null} for no items */
	void show(List<Checked> shown, int chosen, String draft) {
		boolean visible = shown.size() > 1;
		if (!visible && !combo.isVisible())
			return;
		items = shown;
		combo.setItems(shown.stream().map(item -> name(item, draft)).toArray(String[]::new));
		combo.select(chosen);
		if (combo.isVisible() != visible) {
			combo.setVisible(visible);
			GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(combo);
			combo.getParent().layout(new Control[] { combo });
		}
	}

	private static String name(Checked item, String text) {
		String words = item.hull().of(text).replaceAll("\\s+", " ");
		String known = words.length() <= KNOWN ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, KNOWN) - 1)) + "\u2026";
		return NLS.bind(EvidenceTexts.view_item, item.claim() ? EvidenceTexts.view_claim : item.isLoose() ? EvidenceTexts.view_finding : EvidenceTexts.view_quotation, known);
	}
}
