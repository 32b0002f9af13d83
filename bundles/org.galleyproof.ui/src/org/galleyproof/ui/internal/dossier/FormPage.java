package org.galleyproof.ui.internal.dossier;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.dossier.edit.EditListener;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.DossierNews;

/** A form of a page of its own: edits are commands that are undone and redone, and saved when the user says so. */
abstract class FormPage extends EditorPart {

	private final EditListener edits = new EditListener() {
		@Override
		public void changed(Set<String> ids) {
			overtaken |= taking && ids.contains(id());
			later();
		}

		@Override
		public void stateChanged() {
			later();
		}
	};
	private FormSheet sheet;
	private Session session;
	private ProblemLine others;
	private EditActions actions;
	private boolean waiting;
	/** Whether what others saved is being taken over, and whether that changed what is shown. */
	private boolean taking;
	private boolean overtaken;
	private final Consumer<Path> news = this::othersSaved;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ThingInput))
			throw new PartInitException(DossierTexts.Page_input);
		setSite(site);
		setInput(input);
		setPartName(DossierTexts.Page_loading);
		session = new Session(dossier(), site.getShell());
	}

	@Override
	public void createPartControl(Composite parent) {
		sheet = new FormSheet(parent, DossierTexts.Page_loading);
		Composite form = sheet.form();
		others = new ProblemLine(form);
		create(form);
		actions = new EditActions(getEditorSite().getActionBars(), this::editor, this::commit);
		DossierNews.addListener(news);
		session.begin(this::opened);
	}

	@Override
	public void dispose() {
		DossierNews.removeListener(news);
		if (session.editor() != null)
			session.editor().removeListener(edits);
		session.close();
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (editor() != null)
			sheet.form().setFocus();
	}

	@Override
	public boolean isDirty() {
		return editor() != null && (editor().isDirty() || isPending());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		commit();
		boolean[] cancelled = new boolean[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
				try {
					session.save(progress);
					cancelled[0] = progress.isCanceled();
				} catch (UserException e) {
					throw new InvocationTargetException(e);
				}
			});
			// what was saved is whole: only statements that show another name or role still follow
			others.show(cancelled[0] ? List.of(DossierTexts.Page_cancelled) : List.of());
			layOut();
		} catch (InvocationTargetException e) {
			monitor.setCanceled(true);
			MessageDialog.openError(getSite().getShell(), Texts.dialog_title, e.getCause().getMessage());
		} catch (InterruptedException e) {
			monitor.setCanceled(true);
		}
	}

	/** What is edited here stays as it is, and is told; all else is shown as others saved it. */
	private void othersSaved(Path folder) {
		if (!folder.equals(dossier()) || editor() == null)
			return;
		taking = true;
		session.refresh(conflicts -> {
			taking = false;
			if (sheet.isDisposed() || editor() == null)
				return;
			if (!conflicts.isEmpty())
				others.show(conflicts);
			else if (overtaken && isPending())
				others.show(List.of(DossierTexts.Page_overtaken));
			else if (!isDirty())
				others.show(List.of());
			overtaken = false;
			later();
		});
	}

	@Override
	public void doSaveAs() {
		throw new IllegalStateException("it stays in its dossier");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** Makes the fields, in two columns. */
	abstract void create(Composite parent);

	/** Shows what there is now; whether there is still anything. */
	abstract boolean show();

	/** Takes over what was typed and not yet made an edit. */
	abstract void commit();

	/** Whether something was typed that is not an edit yet. */
	abstract boolean isPending();

	/** The folder of the dossier. */
	final Path dossier() {
		return ((ThingInput) getEditorInput()).dossier();
	}

	/** The id of what is shown. */
	final String id() {
		return ((ThingInput) getEditorInput()).id();
	}

	/** The open session; {@code null} until it is read. */
	final DossierEditor editor() {
		return session.editor();
	}

	/** What is told of what others saved; empty for nothing. */
	public final String overtakenBy() {
		return others.text();
	}

	/** Names the page. */
	final void name(String name) {
		setPartName(name);
		setTitleToolTip(name);
		sheet.title(name);
	}

	/** The state of the page may have changed by typing. */
	final void typed() {
		firePropertyChange(PROP_DIRTY);
		if (editor() != null)
			actions.update(isPending());
	}

	/** Lays the form out again, because a field needs more or less room. */
	final void layOut() {
		sheet.layOut();
	}

	private void opened(DossierEditor opened) {
		if (sheet.isDisposed())
			return;
		opened.addListener(edits);
		refresh();
		if (getSite().getPage().getActivePart() == this)
			setFocus();
	}

	/** An edit of several steps tells of each: shown once, after the last. */
	private void later() {
		if (waiting || sheet.isDisposed())
			return;
		waiting = true;
		sheet.form().getDisplay().asyncExec(() -> {
			waiting = false;
			if (!sheet.isDisposed() && editor() != null)
				refresh();
		});
	}

	private void refresh() {
		if (show())
			sheet.show();
		else
			sheet.say(DossierTexts.Page_gone);
		firePropertyChange(PROP_DIRTY);
		actions.update(isPending());
	}
}
