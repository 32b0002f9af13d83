package org.galleyproof.ui.internal.dossier;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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
	private Composite stack;
	private StackLayout layers;
	private Label message;
	private Label title;
	private ScrolledComposite scroll;
	private Composite form;
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
		stack = new Composite(parent, SWT.NONE);
		layers = new StackLayout();
		stack.setLayout(layers);
		message = new Label(stack, SWT.WRAP | SWT.CENTER);
		message.setText(DossierTexts.Page_loading);
		layers.topControl = message;
		scroll = new ScrolledComposite(stack, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(24, 16).spacing(12, 8).applyTo(form);
		scroll.setContent(form);
		title = new Label(form, SWT.WRAP);
		Font bold = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(3).createFont(parent.getDisplay());
		title.setFont(bold);
		title.addDisposeListener(event -> bold.dispose());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
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
			form.setFocus();
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
			if (stack.isDisposed() || editor() == null)
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
		title.setText(name.replace("&", "&&"));
	}

	/** The state of the page may have changed by typing. */
	final void typed() {
		firePropertyChange(PROP_DIRTY);
		if (editor() != null)
			actions.update(isPending());
	}

	/** Lays the form out again, because a field needs more or less room. */
	final void layOut() {
		form.layout(true, true);
		Point size = form.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		scroll.setMinSize(size);
	}

	private void opened(DossierEditor opened) {
		if (stack.isDisposed())
			return;
		opened.addListener(edits);
		layers.topControl = scroll;
		refresh();
		if (getSite().getPage().getActivePart() == this)
			setFocus();
	}

	/** An edit of several steps tells of each: shown once, after the last. */
	private void later() {
		if (waiting || stack.isDisposed())
			return;
		waiting = true;
		stack.getDisplay().asyncExec(() -> {
			waiting = false;
			if (!stack.isDisposed() && editor() != null)
				refresh();
		});
	}

	private void refresh() {
		if (!show()) {
			message.setText(DossierTexts.Page_gone);
			layers.topControl = message;
		} else {
			layers.topControl = scroll;
			layOut();
		}
		stack.layout();
		firePropertyChange(PROP_DIRTY);
		actions.update(isPending());
	}
}
