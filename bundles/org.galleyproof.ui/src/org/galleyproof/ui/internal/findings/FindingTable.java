package org.galleyproof.ui.internal.findings;

import java.util.List;

import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.Texts;

/** The table of findings: it shows those rows that the filter shows, and keeps the chosen one chosen while the draft is edited. To be used in the user-interface thread. */
final class FindingTable {

	private final TableViewer viewer;
	private final FindingColumns columns;
	private final WholeSentence sentence;
	/** Those that the filter hides too. */
	private List<FindingRow> all = List.of();
	/** {@code null} before any were shown. */
	private List<FindingRow> shown;

	/** @param moved hears that what stands below the table has another room now */
	FindingTable(Composite parent, Runnable moved) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		columns = new FindingColumns(viewer);
		// a book has thousands of findings: only the rows in sight are made
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) this::make);
		Spoken.name(viewer.getTable(), Texts.FindingsView_table);
		sentence = new WholeSentence(parent, moved);
		viewer.addSelectionChangedListener(event -> tell());
		viewer.getTable().addListener(SWT.Resize, event -> tell());
	}

	TableViewer viewer() {
		return viewer;
	}

	/** The rows as shown, without those that the filter hides; {@code null} before any were. */
	List<FindingRow> rows() {
		return shown;
	}

	/** The chosen row; {@code null} where none is. */
	FindingRow chosen() {
		return viewer.getStructuredSelection().getFirstElement() instanceof FindingRow row ? row : null;
	}

	/** The whole sentence of the chosen row, where the table cuts sentences off; empty else. */
	String sentence() {
		return sentence.text();
	}

	/** Chooses {@code row}, as a click would; does nothing where the filter hides it. */
	void select(FindingRow row) {
		int index = rows().indexOf(row);
		if (index < 0)
			return;
		viewer.getTable().setSelection(index);
		viewer.getTable().showSelection();
		tell();
	}

	/** Below the table, what the chosen row says. */
	private void tell() {
		int chosen = viewer.getTable().getSelectionIndex();
		sentence.show(rows() != null && chosen >= 0 && chosen < rows().size() ? rows().get(chosen) : null, columns.isCut());
	}

	/** Takes other rows over, and shows those that the filter shows. */
	void show(List<FindingRow> rows, FilterStrip filter) {
		all = rows;
		narrow(filter);
	}

	/** Shows those rows that the filter shows. */
	void narrow(FilterStrip filter) {
		List<FindingRow> rows = filter.filter().of(all);
		filter.tell(all, rows.size());
		if (isShown(rows))
			return;
		int chosen = chosen(rows);
		boolean wider = columns.fit(rows);
		if (!wider && rows() != null && rows().size() == rows.size()) {
			exchange(rows, chosen);
			return;
		}
		int top = viewer.getTable().getTopIndex();
		viewer.getControl().setRedraw(false);
		// the viewer asks for the rows it had chosen, while it has the new ones already
		viewer.getTable().deselectAll();
		shown = rows;
		viewer.setInput(rows);
		viewer.setItemCount(rows.size());
		if (chosen >= 0)
			viewer.getTable().setSelection(chosen);
		viewer.getTable().setTopIndex(top);
		viewer.getControl().setRedraw(true);
		tell();
	}

	/** Shows as many other rows in the place of those that are shown: most show the same as before, and only those in sight are made anew at once. */
	private void exchange(List<FindingRow> rows, int chosen) {
		Table table = viewer.getTable();
		int first = table.getTopIndex();
		int last = Math.min(rows.size() - 1, first + table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1);
		shown = rows;
		if (first > 0)
			table.clear(0, first - 1);
		for (int i = first; i <= last; i++)
			make(i);
		if (last < rows.size() - 1)
			table.clear(last + 1, rows.size() - 1);
		if (chosen >= 0)
			table.setSelection(chosen);
		else
			table.deselectAll();
		tell();
	}

	/** Whether these very rows are shown: one that only looks the same is about a finding of an older answer, of which nothing can be done any more. */
	private boolean isShown(List<FindingRow> rows) {
		if (!rows.equals(rows()))
			return false;
		for (int i = 0; i < rows.size(); i++)
			if (rows.get(i).finding() != rows().get(i).finding())
				return false;
		return true;
	}

	/** Which of the new rows is to be the chosen one: the same, or, where the draft was edited, the one in its place; -1 for none. */
	private int chosen(List<FindingRow> rows) {
		int chosen = viewer.getTable().getSelectionIndex();
		if (chosen < 0)
			return -1;
		FindingRow row = rows().get(chosen);
		return rows.contains(row) ? rows.indexOf(row) : all.contains(row) || chosen >= rows.size() ? -1 : chosen;
	}

	/** Makes the row at {@code index}; the table may still ask for rows that it had before. */
	private void make(int index) {
		if (index < rows().size())
			viewer.replace(rows().get(index), index);
	}
}
