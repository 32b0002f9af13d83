package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.exchange.ImportReport;
import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.SmallDialog;
import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.Texts;

/** What was taken and what was refused and why, a line for each file, however many there were. */
final class ImportSummaryDialog extends SmallDialog {

	private static final Point SIZE = new Point(760, 420);
	private static final int FILE = 220;
	/** Of the reason of the chosen file. */
	private static final int LINES = 3;

	private final ImportReport report;
	private final boolean cancelled;
	private final Path dossier;

	/** @param job done, with a report */
	ImportSummaryDialog(Shell parent, ImportJob job) {
		super(parent, Texts.Import_title, SIZE, false);
		report = job.report();
		cancelled = job.isCancelled();
		dossier = job.dossier();
	}

	/** How it went, in a sentence. */
	private String headline() {
		// somebody who ended it asks what is there now, not what was refused
		if (cancelled)
			return report.taken().isEmpty() ? Texts.Summary_cancelled
					: NLS.bind(Texts.Summary_cancelledSome, Counts.number(report.statements()), Counts.number(report.sources()));
		String refused = Counts.number(report.refused().size());
		if (report.taken().isEmpty())
			return NLS.bind(Texts.Summary_nothing, refused);
		return NLS.bind(report.refused().isEmpty() ? Texts.Summary_taken : Texts.Summary_some,
				new Object[] { Counts.number(report.statements()), Counts.number(report.sources()), refused });
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(headline());
		setMessage(NLS.bind(Texts.Import_into, dossier), report.refused().isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.FILL).grab(true, true).indent(8, 8).applyTo(table);
		((GridData) table.getLayoutData()).horizontalIndent = 0;
		table.setHeaderVisible(true);
		column(table, Texts.Preview_file, FILE);
		column(table, Texts.Import_outcome, SIZE.x - FILE - 60);
		// what went wrong stands first: it wants an answer
		for (ImportReport.Refused refused : report.refused())
			item(table, refused.file(), refused.reason().replace(refused.file(), name(refused.file())),
					PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		for (ImportReport.Taken taken : report.taken())
			item(table, taken.file(), outcome(taken), Images.get(Images.SOURCE));
		// the reason of the chosen file is read to its end
		Text whole = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		whole.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(SIZE.x - 40, LINES * whole.getLineHeight()).applyTo(whole);
		Spoken.name(whole, Texts.Import_outcome);
		Runnable tell = () -> whole.setText(table.getSelectionIndex() < 0 ? "" : table.getItem(table.getSelectionIndex()).getText(1));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tell.run()));
		if (table.getItemCount() > 0)
			table.select(0);
		tell.run();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, Texts.Import_copy, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.CLIENT_ID)
			copy();
		else
			super.buttonPressed(button);
	}

	private void copy() {
		StringBuilder text = new StringBuilder(headline()).append('\n').append(NLS.bind(Texts.Import_into, dossier)).append('\n');
		report.refused().forEach(refused -> text.append(refused.file()).append('\t').append(refused.reason()).append('\n'));
		report.taken().forEach(taken -> text.append(taken.file()).append('\t').append(outcome(taken)).append('\n'));
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static String outcome(ImportReport.Taken taken) {
		if (!taken.notes().isEmpty())
			return String.join(" ", taken.notes()).replace(taken.file(), name(taken.file()));
		if (taken.statements() == 0 && taken.known() > 0)
			return Texts.Preview_known;
		return Counts.say(taken.known() > 0 ? Texts.Import_outcome_known : Texts.Import_outcome_taken, taken.statements(), taken.known());
	}

	private static void item(Table table, String file, String outcome, Image image) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { name(file), outcome });
		item.setImage(image);
	}

	private static String name(String file) {
		Path name = Path.of(file).getFileName();
		return name == null ? file : name.toString();
	}

	private static void column(Table table, String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}
}
