package org.galleyproof.ui.internal.findings;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlAdapter;
import org.eclipse.swt.events.ControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Severity;
import org.galleyproof.ui.internal.Texts;

/** The columns of the Findings view: severity and line, what it is, the full sentence (which takes the room that is left), the source, what people decided. */
final class FindingColumns {

	private static final int LINE = 64;
	/** Pixels around the words of a cell. */
	private static final int AIR = 20;
	private static final int SOURCE = 230;
	private static final int DECISION = 200;
	private static final int LEAST = 240;
	/** Pixels for sentence, source and decision together. */
	private static final int NARROW = 800;

	private FindingColumns() {
	}

	static void addTo(TableViewer viewer) {
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(false);
		ColumnViewerToolTipSupport.enableFor(viewer);
		add(viewer, Texts.FindingColumns_line, LINE, FindingRow::place, true);
		int what = widest(table);
		add(viewer, Texts.FindingColumns_what, what, FindingRow::what, false);
		TableViewerColumn sentence = add(viewer, Texts.FindingColumns_finding, LEAST, FindingRow::message, false);
		add(viewer, Texts.FindingColumns_source, SOURCE, FindingRow::source, false);
		add(viewer, Texts.FindingColumns_decision, DECISION, FindingRow::decision, false);
		table.addControlListener(new ControlAdapter() {
			@Override
			public void controlResized(ControlEvent event) {
				int room = table.getClientArea().width - LINE - what;
				// the sentence names its source: where room is short, the column of sources goes first
				int source = room < NARROW ? 0 : Math.min(SOURCE, room / 5);
				int decision = Math.min(DECISION, room / 5);
				table.getColumn(3).setWidth(source);
				table.getColumn(4).setWidth(decision);
				sentence.getColumn().setWidth(Math.max(LEAST, room - source - decision));
			}
		});
	}

	/** The room for the longest kind, in the font of the table. */
	private static int widest(Table table) {
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			int widest = 0;
			for (FindingType type : FindingType.values())
				widest = Math.max(widest, gc.textExtent(NLS.bind(Texts.FindingRow_what, Texts.label(type), Texts.Legend_warning)).x);
			return widest + AIR;
		} finally {
			gc.dispose();
		}
	}

	private static TableViewerColumn add(TableViewer viewer, String title, int width, Function<FindingRow, String> text, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((FindingRow) element);
			}

			@Override
			public Image getImage(Object element) {
				return icon ? image(((FindingRow) element).severity()) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return ((FindingRow) element).message();
			}
		});
		return column;
	}

	/** The sign of a severity. */
	static Image image(Severity severity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}
}
