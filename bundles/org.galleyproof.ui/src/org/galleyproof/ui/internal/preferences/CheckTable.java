package org.galleyproof.ui.internal.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.HouseStyle;
import org.galleyproof.checks.Messages;
import org.galleyproof.checks.Severity;
import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.proof.HouseSettings;

/** The checks in a table, what differs first and then what may be tidied; a list below it grades those that are chosen. */
final class CheckTable {

	private static final int HEIGHT = 230;
	/** Pixels; the second column takes the room that is left. */
	private static final int[] WIDTHS = { 140, 350, 90, 135 };
	/** In the order of the list of grades, behind "as the house style says". */
	private static final List<Optional<Severity>> GRADES = List.of(Optional.of(Severity.ERROR), Optional.of(Severity.WARNING), Optional.of(Severity.INFO), Optional.empty());

	private final Table table;
	private final Label about;
	private final Combo grade;
	private final Map<String, Optional<Severity>> changes;
	private HouseStyle style = HouseStyle.news();

	/** @param changes what is changed in the style, which this table alone changes from now on */
	CheckTable(Composite parent, Map<String, Optional<Severity>> changes) {
		this.changes = changes;
		table = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTHS[0] + WIDTHS[1] + WIDTHS[2] + WIDTHS[3], HEIGHT).applyTo(table);
		String[] titles = { PreferenceTexts.kind, PreferenceTexts.finds, PreferenceTexts.says, PreferenceTexts.here };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		Spoken.name(table, PreferenceTexts.table);
		for (String subject : subjects())
			new TableItem(table, SWT.NONE).setData(subject);
		table.addListener(SWT.Selection, event -> chosen());
		table.addListener(SWT.Resize, event -> table.getColumn(1).setWidth(Math.max(WIDTHS[1], table.getClientArea().width - WIDTHS[0] - WIDTHS[2] - WIDTHS[3])));
		about = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTHS[0] + WIDTHS[1], 2 * Math.max(16, table.getItemHeight())).applyTo(about);
		new Label(parent, SWT.NONE).setText(PreferenceTexts.grade);
		grade = new Combo(parent, SWT.READ_ONLY);
		grade.add(PreferenceTexts.grade_style);
		GRADES.forEach(each -> grade.add(HouseSettings.word(each)));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(grade);
		grade.addListener(SWT.Selection, event -> grade());
		table.select(0);
		show();
		chosen();
	}

	/** What a style decides, but for the two kinds that the edits divide: what differs first. */
	private static List<String> subjects() {
		List<String> all = new ArrayList<>(HouseStyle.subjects());
		all.removeAll(List.of(FindingType.TIDIED.name(), FindingType.MARKED_EDIT.name()));
		all.sort((one, other) -> Boolean.compare(Character.isLowerCase(one.charAt(0)), Character.isLowerCase(other.charAt(0))));
		return all;
	}

	/** Shows what another style says. */
	void show(HouseStyle said) {
		style = said;
		if (!table.isDisposed())
			show();
	}

	/** Takes every change back. */
	void restore() {
		changes.clear();
		show();
		chosen();
	}

	private void show() {
		for (TableItem item : table.getItems()) {
			String subject = (String) item.getData();
			Optional<Severity> change = changes.get(subject);
			item.setText(new String[] { Messages.label(subject), Messages.finds(subject), HouseSettings.word(style.grade(subject)),
					change == null ? HouseSettings.word(style.grade(subject)) : NLS.bind(PreferenceTexts.grade_changed, HouseSettings.word(change)) });
			item.setFont(change == null ? null : JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
	}

	/** Tells what the chosen row finds, all of it, and shows the grade of the chosen rows; none where they differ. */
	private void chosen() {
		TableItem[] items = table.getSelection();
		about.setText(items.length == 1 ? NLS.bind(PreferenceTexts.about, Messages.label((String) items[0].getData()), Messages.finds((String) items[0].getData())) : "");
		List<Integer> grades = Arrays.stream(table.getSelection()).map(item -> changes.containsKey(item.getData()) ? 1 + GRADES.indexOf(changes.get(item.getData())) : 0).distinct().toList();
		grade.setEnabled(!grades.isEmpty());
		if (grades.size() == 1)
			grade.select(grades.getFirst());
		else
			grade.deselectAll();
	}

	/** Grades the chosen rows. */
	private void grade() {
		int index = grade.getSelectionIndex();
		for (TableItem item : table.getSelection())
			if (index <= 0)
				changes.remove(item.getData());
			else
				changes.put((String) item.getData(), GRADES.get(index - 1));
		show();
	}
}
