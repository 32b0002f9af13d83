package org.galleyproof.ui.internal.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.Severity;
import org.galleyproof.ui.internal.Texts;

/** The columns of the Findings view: severity and line, what it is, the full sentence (which takes the room that is left), the source, what people decided. */
final class FindingColumns {

	/** Pixels around the words of a cell. */
	private static final int AIR = 20;
	/** Pixels of the sign before the line. */
	private static final int SIGN = 18;
	private static final int SOURCE = 230;
	private static final int LEAST = 240;
	/** Pixels for sentence, source and decision together. */
	private static final int NARROW = 800;
	private static final int SENTENCE = 2;

	private final Table table;
	/** Cells of each column of which the longest decides about its width. */
	private List<List<String>> cells = List.of();
	/** Pixels for the longest line, kind, sentence and decision of those shown. */
	private int line;
	private int what;
	private int sentence;
	private int decision;

	FindingColumns(TableViewer viewer) {
		table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(false);
		ColumnViewerToolTipSupport.enableFor(viewer);
		add(viewer, Texts.FindingColumns_line, FindingRow::place, true);
		add(viewer, Texts.FindingColumns_what, FindingRow::what, false);
		add(viewer, Texts.FindingColumns_finding, FindingRow::message, false);
		add(viewer, Texts.FindingColumns_source, FindingRow::source, false);
		add(viewer, Texts.FindingColumns_decision, FindingRow::decision, false);
		table.addListener(SWT.Resize, event -> divide());
		fit(List.of());
	}

	/** Gives line, kind and decision the room that those of {@code rows} need, and the rest to the sentence. @return whether they have another width now */
	boolean fit(List<FindingRow> rows) {
		List<String> lines = Stream.concat(Stream.of(Texts.FindingColumns_line), rows.stream().max(Comparator.comparingInt(FindingRow::line)).stream().map(FindingRow::place)).toList();
		List<String> kinds = Stream.concat(Stream.of(Texts.FindingColumns_what), rows.stream().map(FindingRow::what).distinct()).toList();
		List<String> decisions = Stream.concat(Stream.of(Texts.FindingColumns_decision), rows.stream().map(FindingRow::decision).distinct()).toList();
		// the one of the most letters stands for the widest: each of thousands would be measured else
		List<String> sentences = rows.stream().map(FindingRow::message).max(Comparator.comparingInt(String::length)).stream().toList();
		List<List<String>> now = List.of(lines, kinds, decisions, sentences);
		// measuring takes longer than all else that most answers change here
		if (now.equals(cells))
			return false;
		cells = now;
		sentence = widest(sentences.stream());
		int[] before = { line, what, decision };
		line = SIGN + widest(lines.stream());
		what = widest(kinds.stream());
		decision = widest(decisions.stream());
		if (Arrays.equals(before, new int[] { line, what, decision }))
			return false;
		divide();
		return true;
	}

	/** Whether a sentence of those shown has no room in its column. */
	boolean isCut() {
		return sentence > table.getColumn(SENTENCE).getWidth();
	}

	private void divide() {
		int room = table.getClientArea().width - line - what;
		// the sentence names its source: where room is short, the column of sources goes first
		int source = room < NARROW ? 0 : Math.min(SOURCE, room / 5);
		int decided = Math.min(decision, Math.max(room / 4, 0));
		int[] widths = { line, what, Math.max(LEAST, room - source - decided), source, decided };
		for (int i = 0; i < widths.length; i++)
			if (table.getColumn(i).getWidth() != widths[i])
				table.getColumn(i).setWidth(widths[i]);
	}

	/** Pixels for the longest of {@code cells}, in the font of the table. */
	private int widest(Stream<String> cells) {
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			return cells.mapToInt(cell -> gc.textExtent(cell).x).max().orElse(0) + AIR;
		} finally {
			gc.dispose();
		}
	}

	private static void add(TableViewer viewer, String title, Function<FindingRow, String> text, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
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
