package org.galleyproof.ui.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * The lines found, as far as they were looked at: the table asks for more when its end is near, and never holds more than {@link #MOST}.
 */
final class Results {

	/** Lines that the table shows at most: whoever wants more of them types another word. */
	static final int MOST = 5_000;
	/** Lines before the end of what is there at which more is asked for. */
	private static final int NEAR = 30;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final IntConsumer more;
	private List<Row> rows = new ArrayList<>();
	private long total;
	private boolean asked;
	private Tab tab;

	/** @param more asks for the lines from a number on */
	Results(Composite parent, IntConsumer more) {
		this.more = more;
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) this::fill);
		RowColumns.addToolTips(viewer);
		viewer.setInput(this);
	}

	Composite control() {
		return viewer.getTable().getParent();
	}

	TableViewer viewer() {
		return viewer;
	}

	/** The lines that are there. */
	List<Row> rows() {
		return List.copyOf(rows);
	}

	/** The chosen line; {@code null} where none or several are chosen. */
	Row chosen() {
		return viewer.getStructuredSelection().size() == 1 && viewer.getStructuredSelection().getFirstElement() instanceof Row row ? row : null;
	}

	/** Shows an answer: from the first line on, or more of the same. */
	void show(SearchJob.Answer answer) {
		Row before = chosen();
		boolean anew = answer.question().offset() == 0;
		if (anew) {
			rows = new ArrayList<>();
			// the viewer keeps the lines it has shown until there are none
			viewer.setItemCount(0);
			if (tab != answer.question().tab()) {
				tab = answer.question().tab();
				RowColumns.show(tab, viewer, layout);
			}
		}
		rows.addAll(answer.rows());
		total = answer.totals().getOrDefault(answer.question().tab(), (long) rows.size());
		asked = answer.rows().isEmpty();
		viewer.getTable().setRedraw(false);
		viewer.setItemCount(rows.size());
		if (anew) {
			int again = before == null ? -1 : index(before);
			if (again >= 0)
				viewer.getTable().setSelection(again);
			else
				viewer.getTable().deselectAll();
		}
		viewer.getTable().setRedraw(true);
	}

	/** Goes down from the search field to the first line. */
	void focusFirst() {
		if (rows.isEmpty())
			return;
		if (viewer.getTable().getSelectionIndex() < 0)
			viewer.getTable().setSelection(0);
		viewer.getTable().setFocus();
	}

	private int index(Row row) {
		for (int i = 0; i < rows.size(); i++)
			if (rows.get(i).id().equals(row.id()) && rows.get(i).tab() == row.tab())
				return i;
		return -1;
	}

	private void fill(int index) {
		if (index >= rows.size())
			return;
		viewer.replace(rows.get(index), index);
		if (!asked && index > rows.size() - NEAR && rows.size() < Math.min(total, MOST)) {
			asked = true;
			more.accept(rows.size());
		}
	}
}
