package org.galleyproof.ui.internal.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.SmallDialog;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** What was done to something in a dossier, by whom and when, the latest first. Nobody can change it from here. */
final class HistoryWindow extends SmallDialog {

	private static final Point SIZE = new Point(720, 340);

	private final Path dossier;
	private final String id;
	private final String name;
	private Table table;
	private Label state;

	private HistoryWindow(Shell parent, Path dossier, String id, String name) {
		super(parent, DossierTexts.History_window, SIZE, true);
		this.dossier = dossier;
		this.id = id;
		this.name = name;
	}

	/**
	 * Shows the history of a statement, source, person or organisation.
	 *
	 * @param name what people call it
	 */
	static void open(Shell parent, Path dossier, String id, String name) {
		new HistoryWindow(parent, dossier, id, name).open();
	}

	@Override
	public int open() {
		int code = super.open();
		load();
		return code;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(DossierTexts.History_window);
		setMessage(shortened(name));
		Composite area = form((Composite) super.createDialogArea(parent));
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		column(DossierTexts.History_when, 150);
		column(DossierTexts.History_who, 110);
		column(DossierTexts.History_what, 420);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		state = new Label(area, SWT.WRAP);
		state.setText(DossierTexts.Page_loading);
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 40, SWT.DEFAULT).applyTo(state);
		return area;
	}

	private void load() {
		Display display = getShell().getDisplay();
		Job job = Job.create(DossierTexts.Session_reading, (ICoreRunnable) monitor -> {
			try {
				DossierStore store = OpenDrafts.get().dossiers().open(dossier).store();
				List<HistoryEntry> entries = new ArrayList<>(HistoryWords.worth(store.history().of(id)));
				Collections.reverse(entries);
				int broken = store.checkHistory().size();
				display.asyncExec(() -> show(entries, broken));
			} catch (UserException e) {
				display.asyncExec(() -> say(e.getMessage()));
			} catch (IOException e) {
				display.asyncExec(() -> say(NLS.bind(DossierTexts.History_unreadable, e.getMessage())));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show(List<HistoryEntry> entries, int broken) {
		if (table.isDisposed())
			return;
		for (HistoryEntry entry : entries)
			new TableItem(table, SWT.NONE).setText(new String[] { Days.when(entry.at()), entry.by() == null ? "" : entry.by(), HistoryWords.of(entry) });
		say(broken > 0 ? Counts.say(DossierTexts.History_broken, broken) : entries.isEmpty() ? DossierTexts.History_none : DossierTexts.History_kept);
	}

	private void say(String words) {
		if (state.isDisposed())
			return;
		state.setText(words);
		state.getParent().layout(true, true);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}
}
