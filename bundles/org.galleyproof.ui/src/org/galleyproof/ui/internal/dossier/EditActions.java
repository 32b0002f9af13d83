package org.galleyproof.ui.internal.dossier;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import org.galleyproof.core.dossier.edit.DossierEditor;

/** Undo and redo of a page, for the menu and the keys of the window. */
final class EditActions {

	private final IActionBars bars;
	private final Supplier<DossierEditor> editor;
	private final Action undo;
	private final Action redo;

	/**
	 * @param editor gives the session, {@code null} until it is open
	 * @param commit takes over what was typed and not yet made an edit
	 */
	EditActions(IActionBars bars, Supplier<DossierEditor> editor, Runnable commit) {
		this.bars = bars;
		this.editor = editor;
		undo = action(() -> {
			commit.run();
			editor.get().undo();
		});
		redo = action(() -> editor.get().redo());
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	/**
	 * Enables what can be done now.
	 *
	 * @param pending whether something was typed that would be the next thing to undo
	 */
	void update(boolean pending) {
		undo.setEnabled(editor.get() != null && (pending || editor.get().undoable().isPresent()));
		redo.setEnabled(editor.get() != null && editor.get().redoable().isPresent());
		bars.updateActionBars();
	}

	private static Action action(Runnable run) {
		Action action = new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(false);
		return action;
	}
}
