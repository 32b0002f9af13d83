package org.galleyproof.rcp.internal;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.ViewMenu;

/** Sets drafts as a page to read, with a short menu: air between the lines, and a column no wider than the eye follows, in the middle of the editor. */
final class DraftLook implements IPartListener2 {

	/** Pixels between lines. */
	private static final int LEADING = 5;
	/** Widest column in pixels: about 85 characters of the text font. */
	private static final int COLUMN = 860;
	private static final int MARGIN = 28;

	private DraftLook() {
	}

	/** Looks after the editors of {@code window}, those that are open already included. */
	static void follow(IWorkbenchWindow window) {
		DraftLook look = new DraftLook();
		window.getPartService().addPartListener(look);
		for (var reference : window.getActivePage().getEditorReferences())
			if (reference.getPart(false) != null)
				look.set(reference.getPart(false));
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		set(reference.getPart(false));
	}

	private void set(IWorkbenchPart part) {
		if (!(part instanceof ITextEditor) || !(part.getAdapter(Control.class) instanceof StyledText text))
			return;
		text.setLineSpacing(LEADING);
		ViewMenu.attach(text, part.getSite(), GalleyproofIds.USE_SOURCE, null, IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO, null,
				IWorkbenchCommandConstants.EDIT_CUT, IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.EDIT_PASTE, null, IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		text.addControlListener(ControlListener.controlResizedAdapter(event -> centre(text)));
		centre(text);
	}

	private static void centre(StyledText text) {
		int side = Math.max(MARGIN, (text.getClientArea().width - COLUMN) / 2);
		// none above and below: the overview ruler of the platform takes a first line below the top for one before it, and fails
		if (text.getLeftMargin() != side)
			text.setMargins(side, 0, side, 0);
	}
}
