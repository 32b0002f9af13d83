package org.galleyproof.ui.internal.dossier;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.TableColumn;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Images;

/** The columns of each tab of the Dossier view. */
final class RowColumns {

	private static final int LEAST = 60;
	private static final int DAY = 92;
	private static final int KIND = 96;
	private static final int STATUS = 92;

	private RowColumns() {
	}

	/** Replaces the columns of the table by those of a tab. */
	static void show(Tab tab, TableViewer viewer, TableColumnLayout layout) {
		viewer.getTable().setRedraw(false);
		for (TableColumn column : viewer.getTable().getColumns())
			column.dispose();
		switch (tab) {
			case STATEMENTS -> {
				add(viewer, layout, DossierTexts.Column_words, 52);
				add(viewer, layout, DossierTexts.Column_speaker, 14);
				addFixed(viewer, layout, DossierTexts.Column_date, DAY);
				add(viewer, layout, DossierTexts.Column_source, 18);
				addFixed(viewer, layout, DossierTexts.Column_kind, KIND);
				addFixed(viewer, layout, DossierTexts.Column_status, STATUS);
			}
			case PEOPLE -> {
				add(viewer, layout, DossierTexts.Column_name, 25);
				add(viewer, layout, DossierTexts.Column_roles, 45);
				add(viewer, layout, DossierTexts.Column_others, 30);
			}
			case ORGANISATIONS -> {
				add(viewer, layout, DossierTexts.Column_name, 40);
				add(viewer, layout, DossierTexts.Column_others, 60);
			}
			case SOURCES -> {
				add(viewer, layout, DossierTexts.Column_title, 40);
				addFixed(viewer, layout, DossierTexts.Column_kind, KIND);
				add(viewer, layout, DossierTexts.Column_publisher, 14);
				addFixed(viewer, layout, DossierTexts.Column_date, DAY);
				addFixed(viewer, layout, DossierTexts.Column_statements, STATUS);
				add(viewer, layout, DossierTexts.Column_address, 16);
			}
		}
		viewer.getTable().getParent().layout(true, true);
		viewer.getTable().setRedraw(true);
	}

	static void addToolTips(TableViewer viewer) {
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	private static void add(TableViewer viewer, TableColumnLayout layout, String name, int weight) {
		add(viewer, layout, name, new ColumnWeightData(weight, LEAST, true));
	}

	private static void addFixed(TableViewer viewer, TableColumnLayout layout, String name, int width) {
		add(viewer, layout, name, new ColumnPixelData(width, true));
	}

	private static void add(TableViewer viewer, TableColumnLayout layout, String name, ColumnLayoutData data) {
		int number = viewer.getTable().getColumnCount();
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(name);
		layout.setColumnData(column.getColumn(), data);
		column.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				if (!(cell.getElement() instanceof Row row) || number >= row.cells().size())
					return;
				cell.setText(row.cells().get(number));
				if (number == 0) {
					cell.setImage(Images.get(row.icon()));
					cell.setStyleRanges(row.bold().stream().map(RowColumns::bold).toArray(StyleRange[]::new));
				}
				super.update(cell);
			}

			@Override
			public String getToolTipText(Object element) {
				return element instanceof Row row ? number == 0 ? row.tip() : number < row.cells().size() ? row.cells().get(number) : null : null;
			}
		});
	}

	private static StyleRange bold(Span word) {
		return new StyleRange(word.start(), word.length(), null, null, SWT.BOLD);
	}
}
