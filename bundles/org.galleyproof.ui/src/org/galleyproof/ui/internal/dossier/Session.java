package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.dossier.edit.Conflict;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.DossierNews;
import org.galleyproof.ui.internal.proof.MonitorProgress;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * An editing session of a page. It begins, reads and saves in jobs; what is edited, is edited in the user-interface thread, where all methods are to
 * be called. One piece of work at a time: what is asked for meanwhile waits.
 */
public final class Session {

	/** Work on an open session, in the user-interface thread. */
	@FunctionalInterface
	public interface Edit {
		void on(DossierEditor editor) throws UserException;
	}

	private final Path dossier;
	private final Shell shell;
	private final Display display;
	private final Object lock = new Object();
	private volatile DossierEditor editor;

	/** @param shell over which failures are told */
	public Session(Path dossier, Shell shell) {
		this.dossier = dossier;
		this.shell = shell;
		display = shell.getDisplay();
	}

	/** The open session; {@code null} before anything was asked for. */
	DossierEditor editor() {
		return editor;
	}

	/**
	 * Begins where that was not done yet.
	 *
	 * @param ready what to do then; what it throws is told to the user
	 */
	void begin(Edit ready) {
		work(DossierTexts.Session_reading, false, monitor -> {
			open(List.of());
			inDisplay(ready);
		}, () -> {
		});
	}

	/**
	 * Edits and saves at once.
	 *
	 * @param sources the ids of the sources that are edited
	 * @param saved what to do once it is saved
	 */
	public void edit(List<String> sources, Edit edit, Runnable saved) {
		work(DossierTexts.Session_saving, true, monitor -> {
			open(sources);
			inDisplay(edit);
			save(monitor);
		}, saved);
	}

	/**
	 * Edits once and saves: a session for this alone.
	 *
	 * @param sources the ids of the sources that are edited
	 * @param saved what to do once it is saved
	 */
	public static void once(Path dossier, Shell shell, List<String> sources, Edit edit, Runnable saved) {
		Session session = new Session(dossier, shell);
		session.edit(sources, edit, () -> {
			session.close();
			saved.run();
		});
	}

	/**
	 * Saves what was edited.
	 *
	 * @param saved what to do once that is done
	 */
	void save(Runnable saved) {
		work(DossierTexts.Session_saving, true, this::save, saved);
	}

	/**
	 * Takes over what others saved; what was edited here stays.
	 *
	 * @param done called in the user-interface thread with what they saved for what was edited here, a sentence each
	 */
	void refresh(Consumer<List<String>> done) {
		List<String> told = new ArrayList<>();
		work(DossierTexts.Session_reading, false, monitor -> {
			if (editor != null)
				editor.refresh().forEach(conflict -> told.add(conflict.message()));
		}, () -> done.accept(told));
	}

	/** Saves in the calling thread, which is not the user interface's. */
	void save(IProgressMonitor monitor) throws UserException {
		synchronized (lock) {
			if (editor == null || !editor.isDirty())
				return;
			List<Conflict> conflicts = editor.save(new MonitorProgress(monitor, DossierTexts.Session_saving));
			DossierNews.saved(dossier);
			if (!conflicts.isEmpty())
				tell(String.join("\n", conflicts.stream().map(Conflict::message).toList()), false);
		}
	}

	/** Ends it; what was not saved is gone. */
	public void close() {
		if (editor != null)
			editor.close();
		editor = null;
	}

	private interface Work {
		void run(IProgressMonitor monitor) throws UserException;
	}

	private void work(String name, boolean shown, Work work, Runnable done) {
		Job job = Job.create(name, (ICoreRunnable) monitor -> {
			try {
				synchronized (lock) {
					work.run(monitor);
				}
				if (!display.isDisposed())
					display.asyncExec(done);
			} catch (UserException e) {
				tell(e.getMessage(), true);
			} catch (RuntimeException | LinkageError e) {
				ILog.of(Session.class).error(DossierTexts.Session_fault, e);
				tell(DossierTexts.Session_fault, true);
			}
		});
		job.setSystem(!shown);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void open(List<String> sources) throws UserException {
		if (editor == null)
			editor = DossierEditor.open(OpenDrafts.get().dossiers().open(dossier).store(), Me.name(), display::syncExec);
		for (String source : sources)
			editor.preload(source);
	}

	private void inDisplay(Edit edit) throws UserException {
		UserException[] failure = new UserException[1];
		display.syncExec(() -> {
			try {
				edit.on(editor);
			} catch (UserException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null)
			throw failure[0];
	}

	private void tell(String words, boolean wrong) {
		if (display.isDisposed())
			return;
		display.asyncExec(() -> {
			Shell over = shell.isDisposed() ? null : shell;
			if (wrong)
				MessageDialog.openError(over, Texts.dialog_title, words);
			else
				MessageDialog.openWarning(over, Texts.dialog_title, words);
		});
	}
}
