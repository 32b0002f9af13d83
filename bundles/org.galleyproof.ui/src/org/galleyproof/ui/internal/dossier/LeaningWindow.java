package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.SmallDialog;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.drafts.DraftOpener;
import org.galleyproof.ui.internal.proof.ActiveDraft;

/** The drafts that lean on a statement or a source, each with its words; they open at these words while this window stays. */
final class LeaningWindow extends SmallDialog {

	private static final Point SIZE = new Point(760, 360);

	private final IWorkbenchPage page;
	private final String about;
	private final LeaningJob job;
	private TableViewer table;
	private Label state;
	private ProgressBar bar;

	private LeaningWindow(IWorkbenchPage page, Path dossier, String about, Predicate<Leaning> wanted) {
		super(page.getWorkbenchWindow().getShell(), DossierTexts.Leaning_window, SIZE, true);
		this.page = page;
		this.about = about;
		job = new LeaningJob(dossier, wanted, this::show);
	}

	/** Shows what leans on a statement. */
	static void ofStatement(IWorkbenchPage page, Path dossier, String id, String words) {
		new LeaningWindow(page, dossier, NLS.bind(DossierTexts.Leaning_statement, words), leaning -> leaning.statement().equals(id)).open();
	}

	/** Shows what leans on any statement of a source. */
	static void ofSource(IWorkbenchPage page, Path dossier, String id, String title) {
		new LeaningWindow(page, dossier, NLS.bind(DossierTexts.Leaning_source, title), leaning -> id.equals(leaning.sourceId())).open();
	}

	@Override
	public int open() {
		int code = super.open();
		job.schedule();
		return code;
	}

	@Override
	public boolean close() {
		job.cancel();
		return super.close();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(DossierTexts.Leaning_window);
		setMessage(shortened(about));
		Composite area = form((Composite) super.createDialogArea(parent));
		table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.getTable().setHeaderVisible(true);
		column(DossierTexts.Leaning_draft, 170, leaning -> leaning.draft().getName());
		column(DossierTexts.Leaning_line, 50, leaning -> Integer.toString(leaning.line()));
		column(DossierTexts.Leaning_words, 330, Leaning::words);
		column(DossierTexts.Leaning_stands, 160, leaning -> Texts.headline(leaning.claim(), leaning.status()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addOpenListener(event -> reveal());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
		state = new Label(area, SWT.WRAP);
		state.setText(DossierTexts.Leaning_begin);
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 40, SWT.DEFAULT).applyTo(state);
		bar = new ProgressBar(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, DossierTexts.Leaning_open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void okPressed() {
		reveal();
	}

	private void show(LeaningJob.State now) {
		if (getShell() == null || getShell().isDisposed())
			return;
		if (!now.found().equals(table.getInput()))
			table.setInput(now.found());
		bar.setMaximum(Math.max(1, now.drafts()));
		bar.setSelection(now.looked());
		bar.setVisible(!now.done());
		String words = !now.done() ? Counts.say(DossierTexts.Leaning_looking, now.looked(), now.drafts()) : sentence(now);
		state.setText(now.problems().isEmpty() ? words : NLS.bind(DossierTexts.Leaning_problems, words, now.problems().get(0)));
		state.getParent().layout(true, true);
	}

	private static String sentence(LeaningJob.State now) {
		List<Leaning> found = now.found();
		long drafts = found.stream().map(Leaning::draft).distinct().count();
		if (found.isEmpty())
			return Counts.say(DossierTexts.Leaning_none, now.drafts());
		return Counts.say(DossierTexts.Leaning_found, found.size(), drafts);
	}

	private void reveal() {
		if (!(table.getStructuredSelection().getFirstElement() instanceof Leaning leaning))
			return;
		IEditorPart editor = DraftOpener.open(leaning.draft(), page);
		if (editor != null)
			ActiveDraft.reveal(page, leaning.span(), true);
	}

	private void column(String name, int width, Function<Leaning, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Leaning) element);
			}
		});
	}
}
