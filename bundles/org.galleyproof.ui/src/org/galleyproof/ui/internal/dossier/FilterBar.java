package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.SourceKinds;
import org.galleyproof.ui.internal.Spoken;

/** What is searched for, in which tab, and what narrows it. */
final class FilterBar extends Composite {

	private static final int NAME = 130;
	private static final int DAY = 86;
	private static final int CHOICE = 118;

	private final Runnable changed;
	private final Text words;
	private final Map<Tab, Button> tabs = new EnumMap<>(Tab.class);
	private final Composite narrowing;
	private final SpeakerField speaker;
	private final Text from;
	private final Text until;
	private final Combo kind;
	private final Combo status;
	private final Link clear;
	private Tab tab = Tab.STATEMENTS;
	private boolean superseded;
	private boolean filling;

	/**
	 * @param dossier the folder that is searched; {@code null} from it where there is none
	 * @param changed called after any change by the user
	 */
	FilterBar(Composite parent, Supplier<Path> dossier, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 5).spacing(10, 5).applyTo(this);
		words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(DossierTexts.Filter_words);
		words.setToolTipText(DossierTexts.Filter_words_tip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addModifyListener(event -> tell());
		Composite choices = new Composite(this, SWT.NONE);
		RowLayout row = new RowLayout();
		row.spacing = 0;
		row.marginTop = row.marginBottom = 0;
		choices.setLayout(row);
		for (Tab each : Tab.values()) {
			Button button = new Button(choices, SWT.TOGGLE);
			button.setText(each.label());
			show(button, each == tab);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(each)));
			tabs.put(each, button);
		}
		narrowing = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(9).spacing(5, 0).applyTo(narrowing);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(narrowing);
		label(DossierTexts.Filter_speaker);
		speaker = new SpeakerField(narrowing, dossier, this::tell);
		GridDataFactory.fillDefaults().hint(NAME, SWT.DEFAULT).applyTo(speaker.control());
		label(DossierTexts.Filter_from);
		from = day();
		label(DossierTexts.Filter_until);
		until = day();
		kind = combo(DossierTexts.Filter_kind, DossierTexts.Filter_any_kind, List.of(SourceKinds.labels()));
		status = combo(DossierTexts.Filter_status, DossierTexts.Filter_any_status, Statuses.ALL.stream().map(Statuses::label).toList());
		clear = new Link(narrowing, SWT.NONE);
		clear.setText(DossierTexts.Filter_clear);
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clear()));
		clear.setVisible(false);
		enable();
	}

	/** The field that is typed into. */
	Text words() {
		return words;
	}

	Tab tab() {
		return tab;
	}

	Filter filter() {
		return new Filter(words.getText().strip().isEmpty() ? "" : words.getText(), speaker.speaker(), day(from), day(until),
				kind.getSelectionIndex() <= 0 ? null : SourceKinds.ALL.get(kind.getSelectionIndex() - 1).getName(),
				status.getSelectionIndex() <= 0 ? null : Statuses.ALL.get(status.getSelectionIndex() - 1).getName(), superseded);
	}

	/** A field whose text is no day, in a sentence; {@code null} where all are understood. */
	String problem() {
		for (Text field : List.of(from, until))
			if (!field.getText().isBlank() && day(field) == null)
				return NLS.bind(DossierTexts.Filter_noDay, field.getText().strip());
		return null;
	}

	/** Shows how many there are in each tab; of a tab that is not there nothing changes. */
	void show(Map<Tab, Long> totals) {
		totals.forEach((each, total) -> tabs.get(each).setText(NLS.bind(DossierTexts.Filter_tab, each.label(), Counts.number(total))));
		layout(true, true);
	}

	/** Whether older versions of sources are searched too. */
	boolean isSuperseded() {
		return superseded;
	}

	/** Asks for older versions of sources too, or no more. */
	void setSuperseded(boolean wanted) {
		superseded = wanted;
		tell();
	}

	/** Asks for everything again but the words. */
	void clear() {
		filling = true;
		try {
			speaker.show(null);
			from.setText("");
			until.setText("");
			kind.select(0);
			status.select(0);
			superseded = false;
		} finally {
			filling = false;
		}
		tell();
	}

	/** Asks for something else, as if the user had. */
	void show(Tab wanted, Filter filter) {
		filling = true;
		try {
			clear();
			words.setText(filter.words());
			speaker.show(filter.speaker());
			tab = wanted;
			tabs.forEach((each, button) -> show(button, each == tab));
			enable();
		} finally {
			filling = false;
		}
		tell();
	}

	/** In a dark theme a button that is down looks like one that is not, so its words are bold too. */
	private static void show(Button button, boolean chosen) {
		button.setSelection(chosen);
		button.setFont(chosen ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : JFaceResources.getDialogFont());
	}

	private void choose(Tab chosen) {
		tab = chosen;
		tabs.forEach((each, button) -> show(button, each == tab));
		enable();
		tell();
	}

	/** People have no days; sources no speaker. */
	private void enable() {
		boolean statements = tab == Tab.STATEMENTS;
		boolean dated = statements || tab == Tab.SOURCES;
		speaker.control().setEnabled(statements);
		status.setEnabled(statements);
		from.setEnabled(dated);
		until.setEnabled(dated);
		kind.setEnabled(dated);
	}

	private void tell() {
		if (filling)
			return;
		clear.setVisible(filter().narrows() || superseded);
		changed.run();
	}

	private static LocalDate day(Text field) {
		return Days.parse(field.getText()).orElse(null);
	}

	private Text day() {
		Text field = new Text(narrowing, SWT.BORDER);
		field.setMessage(DossierTexts.Filter_day);
		field.setToolTipText(DossierTexts.Filter_day_tip);
		field.addModifyListener(event -> tell());
		GridDataFactory.fillDefaults().hint(DAY, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private Combo combo(String name, String any, List<String> values) {
		Combo combo = new Combo(narrowing, SWT.DROP_DOWN | SWT.READ_ONLY);
		List<String> items = new ArrayList<>();
		items.add(any);
		items.addAll(values);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		Spoken.name(combo, name);
		GridDataFactory.fillDefaults().hint(CHOICE, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tell()));
		return combo;
	}

	private void label(String name) {
		new Label(narrowing, SWT.NONE).setText(name);
	}
}
