package org.galleyproof.ui.internal.dossier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.GalleyproofIds;

/** "Search the Dossier": goes to the search field, and searches for what is selected in the text, if anything is. */
public final class SearchHandler extends AbstractHandler {

	/** A longer selection is no search but a passage. */
	private static final int LONGEST = 200;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		ISelection chosen = HandlerUtil.getCurrentSelection(event);
		boolean usable = chosen instanceof ITextSelection text && text.getText() != null && text.getLength() <= LONGEST;
		String words = usable ? ((ITextSelection) chosen).getText().replaceAll("[\\s\"\u201c\u201d]+", " ").strip() : "";
		try {
			if (page.showView(GalleyproofIds.DOSSIER_VIEW) instanceof DossierView view) {
				if (!words.isEmpty())
					view.search(Tab.STATEMENTS, words);
				view.setFocus();
				view.selectWords();
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
