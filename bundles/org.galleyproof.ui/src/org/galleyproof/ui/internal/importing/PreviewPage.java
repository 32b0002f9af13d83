package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.exchange.ImportRequest;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.SourceKinds;
import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Texts;

/** What the files are and how they would be taken, before anything is written. Reads them while the user looks. */
final class PreviewPage extends WizardPage {

	private final ImportSourcePage files;
	private final List<PreviewRow> rows = new ArrayList<>();
	private Path dossier;
	private TableViewer table;
	private PreviewDetails details;
	private Label state;
	private ProgressBar bar;
	private PreviewJob job;

	PreviewPage(ImportSourcePage files) {
		super("preview", Texts.Preview_page, null);
		this.files = files;
		setDescription(Texts.Preview_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		table = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(table);
		column(Texts.Preview_file, 165, PreviewRow::name);
		column(Texts.Preview_what, 190, PreviewPage::what);
		column(Texts.Preview_column_title, 200, row -> row.about() == null ? row.refusal() == null ? "" : row.refusal() : row.about().title());
		column(Texts.Preview_column_publisher, 90, row -> row.about() == null || row.about().publisher() == null ? "" : row.about().publisher());
		column(Texts.Preview_column_date, 90, row -> row.about() == null ? "" : Days.write(row.about().date()));
		column(Texts.Preview_column_statements, 85, row -> row.preview() == null ? "" : Integer.toString(row.preview().statements()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(rows);
		table.addSelectionChangedListener(event -> {
			details.show(chosen());
			validate();
		});
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(840, 150).applyTo(table.getControl());
		details = new PreviewDetails(area, files::dossier, this::edited);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(details);
		state = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		bar = new ProgressBar(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().hint(convertHorizontalDLUsToPixels(IDialogConstants.BUTTON_WIDTH * 2), SWT.DEFAULT).applyTo(bar);
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			begin();
			table.getControl().setFocus();
		}
	}

	/** What to import, with what the user says of each; of files that were not looked at, as they are. */
	List<ImportRequest> requests() {
		return files.sources().stream()
				.map(file -> rows.stream().filter(row -> row.file().equals(file)).findFirst().map(PreviewRow::request).orElse(new ImportRequest(file))).toList();
	}

	/** Reads no more. */
	void stop() {
		if (job != null)
			job.cancel();
	}

	/** Begins to read what was not read yet; another dossier knows other sources, so there everything is read again. */
	private void begin() {
		if (!files.dossier().equals(dossier)) {
			dossier = files.dossier();
			rows.clear();
		}
		List<Path> wanted = files.sources();
		rows.removeIf(row -> !wanted.contains(row.file()));
		for (Path file : wanted)
			if (rows.stream().noneMatch(row -> row.file().equals(file)))
				rows.add(new PreviewRow(file));
		table.refresh();
		if (table.getStructuredSelection().isEmpty() && !rows.isEmpty())
			table.setSelection(new StructuredSelection(rows.get(0)));
		read(List.of());
	}

	/** Reads what was not read yet and, first, {@code again}. */
	private void read(List<PreviewRow> again) {
		stop();
		List<PreviewRow> unread = new ArrayList<>(again);
		rows.stream().filter(row -> !row.isRead()).forEach(unread::add);
		job = new PreviewJob(unread.stream().map(PreviewRow::request).toList(), dossier, this::answered);
		job.schedule();
		progress();
	}

	private void answered(ImportRequest request, PreviewJob.Answer answer) {
		if (getControl() == null || getControl().isDisposed())
			return;
		for (PreviewRow row : rows)
			if (row.file().equals(request.file())) {
				switch (answer) {
					case PreviewJob.Answer.Readable(var preview) -> row.read(preview, request.version());
					case PreviewJob.Answer.Refused(var reason) -> row.refuse(reason, request.version());
				}
				table.update(row, null);
				// what the user said of it while it was read is asked for now
				if (row.isOutdated())
					edited();
				if (chosen().contains(row))
					details.read();
			}
		progress();
	}

	private void edited() {
		validate();
		List<PreviewRow> chosen = chosen();
		table.update(chosen.toArray(), null);
		// what is spoken is read as turns, what is written is not
		List<PreviewRow> other = chosen.stream()
				.filter(row -> row.isOutdated() || row.preview() != null && row.about() != null && spoken(row.about().kind()) != spoken(row.preview().about().kind())).toList();
		if (details.problem() == null && !other.isEmpty())
			read(other);
	}

	private void validate() {
		setErrorMessage(details.problem());
		setPageComplete(details.problem() == null);
	}

	private static boolean spoken(SourceKind kind) {
		return kind == SourceKind.TRANSCRIPT || kind == SourceKind.RECORDING;
	}

	@SuppressWarnings("unchecked")
	private List<PreviewRow> chosen() {
		return table.getStructuredSelection().toList();
	}

	private void progress() {
		int read = (int) rows.stream().filter(PreviewRow::isRead).count();
		int refused = (int) rows.stream().filter(row -> row.refusal() != null).count();
		bar.setMaximum(Math.max(1, rows.size()));
		bar.setSelection(read);
		bar.setVisible(read < rows.size());
		int statements = rows.stream().filter(row -> row.preview() != null).mapToInt(row -> row.preview().statements() - row.preview().known()).sum();
		state.setText(read < rows.size() ? Counts.say(Texts.Preview_state_reading, read, rows.size())
				: NLS.bind(refused == 0 ? Texts.Preview_state_all : Texts.Preview_state_refused, new Object[] { rows.size() - refused, statements, refused }));
	}

	private static String what(PreviewRow row) {
		if (row.refusal() != null)
			return Texts.Preview_what_refused;
		if (row.preview() == null)
			return Texts.Preview_what_reading;
		if (row.preview().isKnown())
			return Texts.Preview_what_known;
		if (row.about() == null)
			return Texts.Preview_what_table;
		String kind = SourceKinds.name(row.about().kind());
		return row.preview().before() == null ? kind : NLS.bind(Texts.Preview_what_version, kind);
	}

	private void column(String name, int width, Function<PreviewRow, String> text) {
		boolean icon = table.getTable().getColumnCount() == 0;
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((PreviewRow) element);
			}

			@Override
			public Image getImage(Object element) {
				return icon ? image((PreviewRow) element) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				PreviewRow row = (PreviewRow) element;
				return row.refusal() != null ? row.refusal() : row.file().toString();
			}
		});
	}

	private static Image image(PreviewRow row) {
		return row.refusal() == null ? Images.get(Images.SOURCE) : PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
	}
}
