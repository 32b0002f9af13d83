package org.galleyproof.ui.internal.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.exchange.Importers;
import org.galleyproof.ui.internal.Texts;

/** Which sources go into which dossier. */
final class ImportSourcePage extends WizardPage {

	private final List<Path> sources = new ArrayList<>();
	private final Path proposed;
	private final List<Path> begin;
	private ListViewer list;
	private Text folder;

	/**
	 * @param proposed the dossier to begin with; {@code null} for none
	 * @param begin files and folders to begin with
	 */
	ImportSourcePage(Path proposed, List<Path> begin) {
		super("sources", Texts.Import_page, null);
		this.proposed = proposed;
		this.begin = begin;
		setDescription(Texts.Import_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		Label files = new Label(area, SWT.NONE);
		files.setText(Texts.Import_files);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(files);
		list = new ListViewer(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider());
		list.setInput(sources);
		FileDrop.on(list.getControl(), (dropped, item) -> add(dropped));
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 160).applyTo(list.getControl());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Texts.Import_add, this::add);
		button(buttons, Texts.Import_add_folder, this::addFolder);
		button(buttons, Texts.Import_remove, this::remove);
		new Label(area, SWT.NONE).setText(Texts.Import_dossier);
		folder = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		if (proposed != null)
			folder.setText(proposed.toString());
		folder.addModifyListener(event -> validate());
		button(area, Texts.Import_browse, this::browse);
		setControl(area);
		sources.addAll(begin);
		list.refresh();
		validate();
		// nothing is wrong before anything was done
		setErrorMessage(null);
	}

	List<Path> sources() {
		return List.copyOf(sources);
	}

	Path dossier() {
		return Path.of(folder.getText().strip());
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().applyTo(button);
	}

	private void add() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(Texts.Import_choose);
		dialog.setFilterNames(new String[] { Texts.Import_texts, Texts.Import_everything });
		dialog.setFilterExtensions(new String[] { Importers.extensions().stream().map(ending -> "*." + ending).collect(Collectors.joining(";")), "*.*" });
		if (dialog.open() == null)
			return;
		add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Texts.Import_choose);
		dialog.setMessage(Texts.Import_choose_folder);
		String chosen = dialog.open();
		if (chosen != null)
			add(List.of(Path.of(chosen)));
	}

	/** Adds files, and in place of folders what can be imported of them. */
	private void add(List<Path> paths) {
		List<Path> found = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				monitor.beginTask(Texts.Import_looking, IProgressMonitor.UNKNOWN);
				try {
					found.addAll(Importable.in(paths, monitor));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			setErrorMessage(NLS.bind(Texts.Import_unreadable, paths.get(0), e.getCause().getMessage()));
			return;
		} catch (InterruptedException e) {
			// the user asked to stop looking: nothing is added
			return;
		}
		for (Path path : found)
			if (!sources.contains(path))
				sources.add(path);
		list.refresh();
		validate();
	}

	private void remove() {
		for (Object chosen : list.getStructuredSelection().toArray())
			sources.remove(chosen);
		list.refresh();
		validate();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Texts.Import_title);
		dialog.setMessage(Texts.Import_choose_dossier);
		if (!folder.getText().isBlank())
			dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null)
			folder.setText(chosen);
	}

	private void validate() {
		String problem = sources.isEmpty() ? Texts.Import_needFiles : problemOfFolder();
		setErrorMessage(problem);
		setMessage(problem == null && !Files.exists(dossier()) ? Texts.Import_newDossier : null, INFORMATION);
		setPageComplete(problem == null);
	}

	private String problemOfFolder() {
		try {
			return folder.getText().isBlank() || Files.isRegularFile(dossier()) ? Texts.Import_needDossier : null;
		} catch (InvalidPathException e) {
			return Texts.Import_needDossier;
		}
	}
}
