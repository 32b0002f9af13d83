package org.galleyproof.rcp.internal;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.ViewMenu;

/** Gives drafts a short context menu instead of the editor's, which holds what programmers need. */
final class DraftMenu implements IPartListener2 {

	private DraftMenu() {
	}

	/** Looks after the editors of {@code window}, those that are open already included. */
	static void follow(IWorkbenchWindow window) {
		DraftMenu menu = new DraftMenu();
		window.getPartService().addPartListener(menu);
		for (var reference : window.getActivePage().getEditorReferences())
			if (reference.getPart(false) != null)
				menu.attach(reference.getPart(false));
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		attach(reference.getPart(false));
	}

	private void attach(IWorkbenchPart part) {
		if (part instanceof ITextEditor && part.getAdapter(Control.class) instanceof StyledText text)
			ViewMenu.attach(text, part.getSite(), GalleyproofIds.DRAFT_MENU, GalleyproofIds.USE_SOURCE, GalleyproofIds.LIST_FIXES, null, IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO, null,
					IWorkbenchCommandConstants.EDIT_CUT, IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.EDIT_PASTE, null, IWorkbenchCommandConstants.EDIT_SELECT_ALL);
	}
}
