package org.galleyproof.ui.internal.dossier;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.FindReplaceAction;

/** What the window's own menus do on the page of a source: find, copy, select all; undo and redo, each saved at once. */
final class SourceActions {

	private final IActionBars bars;
	private final SourcePane pane;
	private final Session session;

	SourceActions(SourcePage page, SourcePane pane, Session session) {
		this.pane = pane;
		this.session = session;
		bars = page.getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), new FindReplaceAction(DossierTexts.bundle(), "Page_find.", page));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(() -> pane.viewer().doOperation(ITextOperationTarget.COPY), true));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(() -> pane.viewer().doOperation(ITextOperationTarget.SELECT_ALL), true));
		undoable();
	}

	/** What can be undone or redone may be something else now. */
	void undoable() {
		if (pane.control().isDisposed())
			return;
		boolean open = session.editor() != null;
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(),
				action(() -> session.edit(List.of(), editor -> editor.undo(), this::undoable), open && session.editor().undoable().isPresent()));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(),
				action(() -> session.edit(List.of(), editor -> editor.redo(), this::undoable), open && session.editor().redoable().isPresent()));
		bars.updateActionBars();
	}

	private static Action action(Runnable run, boolean enabled) {
		Action action = new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}
}
