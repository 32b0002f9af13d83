package org.galleyproof.ui.internal.quickfix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.fixes.Repair.Kind;
import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Looks;
import org.galleyproof.ui.internal.quickfix.DraftChange.Change;

/** Shows every change of one kind that can be made in a draft, before and after; those with a check mark are made. */
public final class FixAllDialog extends TitleAreaDialog {

	private static final int WIDTH = 780;
	private static final int HEIGHT = 280;
	private static final int LINE = 60;
	/** Signs around a change that its line shows. */
	private static final int AROUND = 16;

	private final String text;
	private final Map<Kind, List<Change>> changes = new EnumMap<>(Kind.class);
	private final List<Kind> kinds;
	private Combo kind;
	private CheckboxTableViewer table;
	private List<Change> chosen = List.of();

	/**
	 * @param text the draft that was checked
	 * @param all what could be changed in it; at least one
	 */
	FixAllDialog(Shell parent, String text, List<Change> all) {
		super(parent);
		this.text = text;
		for (Change change : all)
			changes.computeIfAbsent(change.repair().kind(), each -> new ArrayList<>()).add(change);
		changes.values().forEach(each -> each.sort(Comparator.comparing(change -> change.repair().span())));
		kinds = List.copyOf(changes.keySet());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What was chosen, none of which touches another; empty unless the dialog was closed with "Fix". */
	List<Change> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(FixTexts.all_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(FixTexts.all_title);
		setMessage(FixTexts.all_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(FixTexts.all_kind);
		kind = new Combo(area, SWT.READ_ONLY);
		kind.setItems(kinds.stream().map(each -> FixTexts.label(each) + " (" + changes.get(each).size() + ")").toArray(String[]::new));
		kind.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		kind.addListener(SWT.Selection, event -> fill());
		table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(table.getControl());
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		column(FixTexts.all_line, LINE, change -> new StyledString(Integer.toString(line(change))));
		column(FixTexts.all_before, (WIDTH - LINE) / 2, change -> styled(proposal(change).before(AROUND), Look.WRONG));
		column(FixTexts.all_after, (WIDTH - LINE) / 2, change -> styled(proposal(change).after(AROUND), Look.RIGHT));
		Spoken.name(table.getControl(), FixTexts.all_table);
		table.addCheckStateListener(event -> check());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		all(buttons, FixTexts.all_selectAll, true);
		all(buttons, FixTexts.all_deselectAll, false);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, FixTexts.all_fix, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		fill();
	}

	@Override
	protected void okPressed() {
		chosen = apart(checked());
		super.okPressed();
	}

	private void column(String title, int width, Function<Change, StyledString> words) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				StyledString shown = words.apply((Change) cell.getElement());
				cell.setText(shown.getString());
				cell.setStyleRanges(shown.getStyleRanges());
				super.update(cell);
			}

			@Override
			public String getToolTipText(Object element) {
				return ((Change) element).finding().message();
			}
		});
	}

	private RepairProposal proposal(Change change) {
		return new RepairProposal(null, text, change.finding(), change.repair());
	}

	private StyledString styled(Preview preview, Look look) {
		return new StyledString(line(preview.before())).append(line(preview.words()), new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = Looks.color(look, Looks.isDark(table.getControl()));
				style.strikeout = look == Look.WRONG;
				style.underline = look == Look.RIGHT;
			}
		}).append(line(preview.after()));
	}

	private static String line(String words) {
		return words.replaceAll("\\s", " ");
	}

	private void all(Composite parent, String label, boolean state) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> {
			table.setAllChecked(state);
			check();
		});
	}

	private void fill() {
		table.setInput(changes.get(kinds.get(kind.getSelectionIndex())));
		table.setAllChecked(true);
		check();
	}

	private void check() {
		List<Change> checked = checked();
		getButton(IDialogConstants.OK_ID).setEnabled(!checked.isEmpty());
		setMessage(apart(checked).size() < checked.size() ? FixTexts.all_touching : FixTexts.all_message);
	}

	private List<Change> checked() {
		return Arrays.stream(table.getCheckedElements()).map(Change.class::cast).toList();
	}

	/** Of those that touch each other the first. */
	private static List<Change> apart(List<Change> changes) {
		List<Change> apart = new ArrayList<>();
		for (Change change : changes)
			if (apart.isEmpty() || apart.getLast().repair().span().end() < change.repair().span().start())
				apart.add(change);
		return apart;
	}

	private int line(Change change) {
		return 1 + (int) text.substring(0, change.repair().span().start()).chars().filter(sign -> sign == '\n').count();
	}
}
