package org.galleyproof.ui.internal.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Severity;
import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.Texts;

/** The line in which the rows of the Findings view are narrowed; hidden until somebody asks for it, and as soon as nothing is narrowed any more. */
final class FilterStrip extends Composite {

	/** Places in the list of states. */
	private static final int UNDECIDED = 1;
	private static final int DECIDED = 2;

	private final Runnable changed;
	private final Text words;
	private final Map<Severity, Button> severities = new EnumMap<>(Severity.class);
	private final Combo kind;
	private final Combo state;
	private final Label told;
	/** Those in the list of kinds, behind "every kind". */
	private List<FindingType> kinds = List.of();
	private boolean filling;

	/** @param changed hears that another filter holds; @param left hears that the keyboard is to go back to the rows */
	FilterStrip(Composite parent, Runnable changed, Runnable left) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(5, 0).applyTo(this);
		words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Texts.FilterStrip_words);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(130, SWT.DEFAULT).minSize(110, SWT.DEFAULT).applyTo(words);
		words.addModifyListener(event -> tell());
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			Button button = new Button(this, SWT.TOGGLE);
			button.setImage(FindingColumns.image(severity));
			String name = switch (severity) {
				case ERROR -> Texts.FilterStrip_errors;
				case WARNING -> Texts.FilterStrip_warnings;
				case INFO -> Texts.FilterStrip_notes;
			};
			button.setToolTipText(name);
			Spoken.name(button, name);
			button.setSelection(true);
			button.addListener(SWT.Selection, event -> tell());
			severities.put(severity, button);
		}
		kind = new Combo(this, SWT.READ_ONLY);
		kind.addListener(SWT.Selection, event -> tell());
		Spoken.name(kind, Texts.FilterStrip_kind);
		state = new Combo(this, SWT.READ_ONLY);
		state.setItems(Texts.FilterStrip_anyState, Texts.FilterStrip_undecided, Texts.FilterStrip_decided);
		state.select(0);
		state.addListener(SWT.Selection, event -> tell());
		Spoken.name(state, Texts.FilterStrip_state);
		told = new Label(this, SWT.NONE);
		// where the view is narrow it is cut off before the field is
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).minSize(1, SWT.DEFAULT).applyTo(told);
		for (Control control : getChildren())
			control.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN && control == words) {
					event.doit = false;
					if (event.keyCode == SWT.ESC)
						clear();
					left.run();
				}
			});
		kinds(List.of());
		GridDataFactory.fillDefaults().exclude(true).applyTo(this);
		setVisible(false);
	}

	/** What is narrowed now. */
	RowFilter filter() {
		Set<Severity> shown = EnumSet.noneOf(Severity.class);
		severities.forEach((severity, button) -> {
			if (button.getSelection())
				shown.add(severity);
		});
		return new RowFilter(words.getText(), shown, kind.getSelectionIndex() <= 0 ? null : kinds.get(kind.getSelectionIndex() - 1),
				state.getSelectionIndex() == UNDECIDED ? Boolean.FALSE : state.getSelectionIndex() == DECIDED ? Boolean.TRUE : null);
	}

	/** Shows it, with the keyboard in its field. @param typed what was typed already; empty to keep what stands there */
	void open(String typed) {
		show(true);
		words.setFocus();
		if (typed.isEmpty())
			words.selectAll();
		else {
			words.setText(typed);
			words.setSelection(typed.length());
		}
	}

	/** Hides it and narrows nothing any more. */
	void clear() {
		filling = true;
		words.setText("");
		severities.values().forEach(button -> button.setSelection(true));
		kind.select(0);
		state.select(0);
		filling = false;
		show(false);
		changed.run();
	}

	/** Tells how many rows are hidden, and offers the kinds that are there. */
	void tell(List<FindingRow> all, int shown) {
		kinds(Arrays.stream(FindingType.values()).filter(type -> all.stream().anyMatch(row -> row.finding() != null && row.finding().type() == type)).toList());
		String words = all.size() == shown ? Texts.FilterStrip_all : NLS.bind(Texts.FilterStrip_hidden, all.size() - shown, all.size());
		if (!words.equals(told.getText())) {
			told.setText(words);
			told.setToolTipText(words);
			layout(true);
		}
	}

	private void kinds(List<FindingType> present) {
		FindingType chosen = filter().kind();
		List<FindingType> offered = new ArrayList<>(present);
		if (chosen != null && !offered.contains(chosen))
			offered.add(chosen);
		if (offered.equals(kinds) && kind.getItemCount() > 0)
			return;
		kinds = offered;
		List<String> labels = new ArrayList<>(List.of(Texts.FilterStrip_anyKind));
		offered.forEach(type -> labels.add(Texts.label(type)));
		kind.setItems(labels.toArray(String[]::new));
		kind.select(1 + kinds.indexOf(chosen));
	}

	private void tell() {
		if (!filling)
			changed.run();
	}

	private void show(boolean visible) {
		if (visible == isVisible())
			return;
		setVisible(visible);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(this);
		getParent().layout(true, true);
	}
}
