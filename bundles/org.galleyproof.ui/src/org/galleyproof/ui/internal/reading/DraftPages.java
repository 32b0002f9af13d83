package org.galleyproof.ui.internal.reading;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftState;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * Sets drafts as pages in every window: those that a dossier checks, and in the Proof perspective all. Other texts keep the editor's
 * look, so that an Eclipse that is used for other work too stays as it is.
 */
public final class DraftPages implements IPartListener2 {

	private static DraftPages instance;

	private final Display display;
	private final Map<ITextEditor, DraftPage> pages = new WeakHashMap<>();

	private DraftPages(Display display) {
		this.display = display;
	}

	/** Begins to look after the editors, once; to be called in the user-interface thread. */
	public static void begin() {
		if (instance != null)
			return;
		instance = new DraftPages(Display.getCurrent());
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			instance.follow(window.getPartService());
		PlatformUI.getWorkbench().addWindowListener(new WindowOpened(window -> instance.follow(window.getPartService())));
		OpenDrafts.get().addListener(draft -> {
			instance.lookRound();
			instance.pages.forEach((editor, page) -> page.hint(ActiveDraft.of(editor) == draft));
		});
		PageSettings.whenChanged(instance::setLater);
		JFaceResources.getFontRegistry().addListener(event -> instance.setLater());
		instance.display.asyncExec(instance::lookRound);
	}

	private void follow(IPartService parts) {
		parts.addPartListener(this);
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		look(reference.getPart(false));
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		look(reference.getPart(false));
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		look(reference.getPart(false));
	}

	/** The editors' own listeners hear of the same change, some after this: theirs is done when this comes to its turn. */
	private void setLater() {
		display.asyncExec(() -> pages.values().forEach(DraftPage::set));
	}

	private void lookRound() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (var reference : page.getEditorReferences())
					look(reference.getPart(false));
	}

	private void look(IWorkbenchPart part) {
		if (!PageSettings.isPage() || !(part instanceof ITextEditor editor) || pages.containsKey(editor))
			return;
		OpenDraft draft = ActiveDraft.of(editor);
		if (draft != null && (isChecked(draft) || isProof(editor)) && editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer && viewer.getTextWidget() != null)
			pages.put(editor, new DraftPage(editor, viewer));
	}

	private static boolean isChecked(OpenDraft draft) {
		return draft.state().phase() != DraftState.Phase.CHECKING && draft.state().phase() != DraftState.Phase.NO_DOSSIER;
	}

	private static boolean isProof(ITextEditor editor) {
		IWorkbenchPage page = editor.getSite().getPage();
		return page.getPerspective() != null && page.getPerspective().getId().equals(GalleyproofIds.PERSPECTIVE);
	}
}
