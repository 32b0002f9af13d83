package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.SmallDialog;

/** Asks for a source of a dossier, which is searched as the user types. */
public final class SourceChoice extends SmallDialog {

	private static final Point SIZE = new Point(760, 460);
	private static final int[] WIDTHS = { 330, 110, 120, 100 };

	private final Path dossier;
	private final String question;
	private final SearchJob job = new SearchJob(this::answered);
	private Text words;
	private TableViewer table;
	private Label state;
	private Row chosen;

	/**
	 * @param dossier its folder
	 * @param question what the source is wanted for, a sentence
	 */
	public SourceChoice(Shell parent, Path dossier, String question) {
		super(parent, DossierTexts.Choice_window, SIZE, false);
		this.dossier = dossier;
		this.question = question;
	}

	/** The id of the source that was chosen; to be asked after the dialog was closed with OK. */
	public String sourceId() {
		return chosen.id();
	}

	/** Its title. */
	public String title() {
		return chosen.tip();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(DossierTexts.Choice_window);
		setMessage(question);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = form(area);
		words = new Text(form, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(DossierTexts.Choice_words);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		table = new TableViewer(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
		String[] names = { DossierTexts.Choice_title, DossierTexts.Choice_kind, DossierTexts.Choice_publisher, DossierTexts.Choice_date };
		for (int i = 0; i < names.length; i++)
			column(names[i], i);
		state = new Label(form, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		words.addModifyListener(event -> search());
		// the arrow leads from the words to what they found, as in the Dossier view
		words.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN && table.getTable().getItemCount() > 0)
				table.getTable().setFocus();
		}));
		table.addSelectionChangedListener(event -> choose());
		table.addDoubleClickListener(event -> okPressed());
		words.setFocus();
		search();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		choose();
	}

	private void search() {
		job.ask(new SearchJob.Question(dossier, Tab.SOURCES, new Filter(words.getText().strip(), null, null, null, null, null, false), 0));
	}

	private void answered(SearchJob.Answer answer) {
		if (table == null || table.getControl().isDisposed())
			return;
		List<Row> rows = answer.rows();
		table.setInput(rows);
		if (!rows.isEmpty())
			table.setSelection(new StructuredSelection(rows.get(0)));
		choose();
		long total = answer.totals().getOrDefault(Tab.SOURCES, 0L);
		state.setText(answer.failure() != null ? answer.failure()
				: NLS.bind(total > rows.size() ? DossierTexts.Choice_first : DossierTexts.Choice_found, rows.size(), Long.toString(total)));
		state.requestLayout();
	}

	private void choose() {
		chosen = (Row) table.getStructuredSelection().getFirstElement();
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
	}

	private void column(String name, int index) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		column.getColumn().setWidth(WIDTHS[index]);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Row) element).cells().get(index);
			}

			@Override
			public Image getImage(Object element) {
				return index == 0 ? Images.get(Images.SOURCE) : null;
			}
		});
	}
}
