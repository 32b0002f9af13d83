package org.galleyproof.ui.internal.preferences;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.HouseStyle;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.dossier.HouseStyles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.HouseSettings;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Which house style decides, and what of it is changed here: each check can be graded or switched off. Open drafts follow at once. */
public final class ChecksPage extends PreferencePage implements IWorkbenchPreferencePage {

	private final Map<String, Optional<Severity>> changes = new HashMap<>(HouseSettings.changes());
	private StyleChoice choice;
	private CheckTable table;
	/** What the chosen style says as far as it is read. */
	private HouseStyle style = HouseStyle.news();

	@Override
	public void init(IWorkbench workbench) {
		setDescription(PreferenceTexts.description);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 8).applyTo(form);
		choice = new StyleChoice(form, this::read);
		choice.show(HouseSettings.style());
		table = new CheckTable(form, changes);
		Button save = new Button(form, SWT.PUSH);
		save.setText(PreferenceTexts.save);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(save);
		save.addListener(SWT.Selection, event -> save());
		read(choice.name());
		return form;
	}

	@Override
	protected void performDefaults() {
		choice.show("");
		table.restore();
		read("");
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (choice != null)
			HouseSettings.remember(choice.name(), changes);
		return super.performOk();
	}

	/** The folder of the dossier that the draft in front is held against; {@code null} where there is none. */
	private static Path dossier() {
		OpenDraft draft = ActiveDraft.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
		return draft == null ? null : draft.state().dossier();
	}

	/** Shows what a style says, once it is read: files are read outside the user's thread. */
	private void read(String name) {
		Path dossier = dossier();
		Display display = Display.getCurrent();
		work(PreferenceTexts.style_reading, () -> {
			HouseStyle read = HouseStyles.of(name.isEmpty() ? null : name, dossier);
			display.asyncExec(() -> {
				if (!getControl().isDisposed() && choice.name().equals(name)) {
					style = read;
					table.show(read);
					setErrorMessage(null);
				}
			});
		});
	}

	private void save() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(PreferenceTexts.save_title);
		dialog.setFilterExtensions(StyleChoice.FILES);
		dialog.setOverwrite(true);
		dialog.setFileName(HouseStyles.FILE);
		Path dossier = dossier();
		if (dossier != null)
			dialog.setFilterPath(dossier.toString());
		String chosen = dialog.open();
		if (chosen != null)
			save(Path.of(chosen));
	}

	/** Writes the style with what is changed in it, and has every draft judged by it. */
	private void save(Path file) {
		HouseStyle whole = style.with(HouseSettings.style(changes));
		Display display = Display.getCurrent();
		work(PreferenceTexts.save_job, () -> {
			HouseStyles.write(whole, file);
			display.asyncExec(() -> {
				HouseSettings.judgeAnew();
				if (!getControl().isDisposed()) {
					read(choice.name());
					MessageDialog.openInformation(getShell(), Texts.dialog_title, NLS.bind(PreferenceTexts.saved, file));
				}
			});
		});
	}

	private interface Work {
		void run() throws UserException;
	}

	private void work(String name, Work work) {
		Display display = Display.getCurrent();
		Job job = Job.create(name, (ICoreRunnable) monitor -> {
			try {
				work.run();
			} catch (UserException e) {
				display.asyncExec(() -> {
					if (!getControl().isDisposed())
						setErrorMessage(e.getMessage());
				});
			}
		});
		job.setSystem(true);
		job.schedule();
	}
}
