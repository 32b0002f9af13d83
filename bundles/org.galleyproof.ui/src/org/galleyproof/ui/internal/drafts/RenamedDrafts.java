package org.galleyproof.ui.internal.drafts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * Opens a draft again that another program renamed while an editor showed it: the platform closes that editor, since its file is gone. It is the one file of
 * the same folder that has the very words that were shown; where there are several, or what was shown was not saved, nothing is opened. Decisions go along
 * by themselves.
 */
public final class RenamedDrafts implements IResourceChangeListener {

	private static boolean begun;

	private final Display display = Display.getCurrent();

	/** What an editor showed whose file is gone. */
	private record Shown(IFile file, String text, Span selection, IWorkbenchPage page, boolean front) {
	}

	private RenamedDrafts() {
	}

	/** Begins to look after renamed drafts, once; to be called in the user-interface thread. */
	public static void begin() {
		if (begun)
			return;
		begun = true;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(new RenamedDrafts(), IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<IFile> gone = new ArrayList<>();
		try {
			if (event.getDelta() != null)
				event.getDelta().accept(delta -> {
					if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 && DraftFiles.isDraft(delta.getResource()))
						gone.add((IFile) delta.getResource());
					return true;
				});
		} catch (CoreException e) {
			ILog.of(RenamedDrafts.class).error(e.getMessage(), e);
		}
		// before the editors are closed, which are told of it later
		if (!gone.isEmpty() && !display.isDisposed())
			display.asyncExec(() -> gone.forEach(RenamedDrafts::gone));
	}

	private static void gone(IFile file) {
		OpenDraft draft = OpenDrafts.get().of(file);
		if (draft == null || DraftFiles.buffer(draft.document()).isDirty())
			return;
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages()) {
				IEditorPart editor = page.findEditor(new FileEditorInput(file));
				if (editor == null)
					continue;
				Span selection = editor.getAdapter(ITextEditor.class) instanceof ITextEditor text && text.getSelectionProvider().getSelection() instanceof ITextSelection chosen
						? new Span(chosen.getOffset(), chosen.getOffset() + chosen.getLength())
						: new Span(0, 0);
				Shown shown = new Shown(file, draft.document().get(), selection, page, page.getActiveEditor() == editor);
				Job.createSystem(file.getName(), (ICoreRunnable) monitor -> look(shown, monitor)).schedule();
			}
	}

	/** Looks for the file that has these words now, outside the user's thread. */
	private static void look(Shown shown, IProgressMonitor monitor) throws CoreException {
		IContainer folder = shown.file().getParent();
		if (!folder.exists())
			return;
		folder.refreshLocal(IResource.DEPTH_ONE, monitor);
		if (shown.file().exists())
			return;
		List<IFile> same = new ArrayList<>();
		long bytes = shown.text().getBytes(StandardCharsets.UTF_8).length;
		for (IResource member : folder.members())
			if (DraftFiles.isDraft(member) && has((IFile) member, shown.text(), bytes))
				same.add((IFile) member);
		if (same.size() == 1)
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(same.get(0), shown));
	}

	/** @param bytes of the text in the usual encoding: a file of another length by far need not be read */
	private static boolean has(IFile file, String text, long bytes) {
		try {
			return file.getLocation() != null && file.getLocation().toFile().length() <= 2 * bytes + 4 && TextFiles.read(file.getLocation().toPath()).equals(text);
		} catch (UserException e) {
			// what can't be read is not the draft that was shown
			ILog.of(RenamedDrafts.class).info(e.getMessage(), e);
			return false;
		}
	}

	private static void open(IFile file, Shown shown) {
		IEditorPart before = shown.page().getActiveEditor();
		if (DraftOpener.open(file, shown.page()) == null)
			return;
		ActiveDraft.reveal(shown.page(), shown.selection(), shown.front());
		if (!shown.front() && before != null)
			shown.page().activate(before);
	}
}
