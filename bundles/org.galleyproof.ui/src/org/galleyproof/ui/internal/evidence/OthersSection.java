package org.galleyproof.ui.internal.evidence;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.hover.Card;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * The other statements: those that were looked at and lost, with the reason, or what a search of the dossier finds. Choosing a line
 * shows it beside the draft; a button, or Enter, makes it the source.
 */
final class OthersSection {

	/** Milliseconds after the last key until a search begins. */
	private static final int REST = 150;
	private static final int ROWS = 6;

	/** What people do here. */
	interface Actions {

		/** A line was chosen: it is to be shown. @param candidate {@code null} for none */
		void look(Candidate candidate);

		/** It is to be the source. */
		void use(Candidate candidate);

		/** It is to be shown in the dossier. */
		void open(Candidate candidate);
	}

	private final Consumer<Control> changed;
	private final Composite area;
	private final Text search;
	private final Label count;
	private final Table table;
	private final Button use;
	private final Button open;
	private final SearchJob job;
	private List<Candidate> candidates = List.of();
	private List<Candidate> runnersUp = List.of();
	private OpenDraft draft;

	/** @param changed hears of a control that asks for another size */
	OthersSection(Composite parent, Actions actions, Consumer<Control> changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		Label heading = new Label(area, SWT.NONE);
		heading.setText(EvidenceTexts.section_others);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(heading);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(EvidenceTexts.others_search);
		GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).applyTo(search);
		Spoken.name(search, EvidenceTexts.others_search);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (String title : new String[] { EvidenceTexts.others_words, EvidenceTexts.others_why, EvidenceTexts.others_who })
			new TableColumn(table, SWT.NONE).setText(title);
		GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).hint(SWT.DEFAULT, table.getHeaderHeight() + ROWS * table.getItemHeight()).applyTo(table);
		Spoken.name(table, EvidenceTexts.others_table);
		count = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).hint(100, SWT.DEFAULT).applyTo(count);
		Composite buttons = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		buttons.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).applyTo(buttons);
		use = button(buttons, EvidenceTexts.others_use, actions::use);
		open = button(buttons, EvidenceTexts.open, actions::open);
		table.addListener(SWT.Selection, event -> choose(actions));
		table.addListener(SWT.DefaultSelection, event -> {
			if (chosen() != null)
				actions.use(chosen());
		});
		table.addListener(SWT.Resize, event -> widths());
		search.addListener(SWT.Modify, event -> typed());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
				table.setSelection(0);
				table.setFocus();
				choose(actions);
			}
		});
		job = new SearchJob(this::found);
		area.addDisposeListener(event -> job.stop());
		fill(List.of(), EvidenceTexts.others_hint);
	}

	Composite control() {
		return area;
	}

	/** Shows what was looked at for one quotation or claim; what is typed stays, and is searched in that draft's dossier. */
	void show(OpenDraft of, List<Candidate> others) {
		draft = of;
		runnersUp = others;
		if (search.getText().isBlank() && !others.equals(candidates))
			fill(others, others.isEmpty() ? EvidenceTexts.others_hint : "");
	}

	/** What a test and a person see. */
	Table table() {
		return table;
	}

	Text search() {
		return search;
	}

	Button use() {
		return use;
	}

	/** The candidate of the chosen line; {@code null} for none. */
	Candidate chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= candidates.size() ? null : candidates.get(index);
	}

	private Button button(Composite parent, String label, Consumer<Candidate> action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> {
			if (chosen() != null)
				action.accept(chosen());
		});
		return button;
	}

	private void choose(Actions actions) {
		enable();
		actions.look(chosen());
	}

	private void typed() {
		String words = search.getText().strip();
		if (words.isEmpty()) {
			job.cancel();
			fill(runnersUp, runnersUp.isEmpty() ? EvidenceTexts.others_hint : "");
		} else if (draft != null)
			job.search(draft, search.getText(), REST);
	}

	private void found(SearchJob.Answer answer) {
		if (!area.isDisposed() && answer.words().equals(search.getText()))
			fill(answer.candidates(), answer.said());
	}

	private void fill(List<Candidate> shown, String said) {
		candidates = shown;
		table.deselectAll();
		for (int i = 0; i < shown.size(); i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			String[] texts = { shown.get(i).words(), shown.get(i).why(), Card.where(shown.get(i).evidence()) };
			for (int column = 0; column < texts.length; column++)
				if (!texts[column].equals(item.getText(column)))
					item.setText(column, texts[column]);
		}
		if (table.getItemCount() > shown.size())
			table.remove(shown.size(), table.getItemCount() - 1);
		String line = said.replace("&", "&&");
		if (!line.equals(count.getText())) {
			count.setText(line);
			changed.accept(count);
		}
		widths();
		enable();
	}

	private void enable() {
		boolean chosen = chosen() != null;
		if (use.getEnabled() != chosen)
			use.setEnabled(chosen);
		if (open.getEnabled() != chosen)
			open.setEnabled(chosen);
	}

	private void widths() {
		int width = table.getClientArea().width;
		int[] shares = { 50, 25, 25 };
		for (int i = 0; i < shares.length; i++) {
			int share = Math.max(60, width * shares[i] / 100);
			if (share != table.getColumn(i).getWidth())
				table.getColumn(i).setWidth(share);
		}
	}
}
