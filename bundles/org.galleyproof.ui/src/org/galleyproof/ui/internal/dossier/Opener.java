package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;

/** Opens the pages of what a dossier holds. */
public final class Opener {

	private Opener() {
	}

	/**
	 * Opens a source, or shows it where it is open.
	 *
	 * @param dossier the folder of the dossier
	 * @param statementId the statement to go to; {@code null} for the beginning
	 * @return {@code null} where it could not be opened; the user has read why
	 */
	public static SourcePage openSource(Path dossier, String sourceId, String statementId, IWorkbenchPage page) {
		try {
			IEditorPart opened = page.openEditor(new SourceInput(dossier.toAbsolutePath().normalize(), sourceId), SourcePage.ID);
			if (opened instanceof SourcePage source) {
				source.reveal(statementId);
				return source;
			}
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), Texts.dialog_title, e.getMessage());
		}
		return null;
	}

	/**
	 * Opens a person or an organisation, or shows it where it is open.
	 *
	 * @param dossier the folder of the dossier
	 * @return {@code null} where it could not be opened; the user has read why
	 */
	public static IEditorPart openThing(Path dossier, Tab tab, String id, IWorkbenchPage page) {
		try {
			return page.openEditor(new ThingInput(dossier.toAbsolutePath().normalize(), tab, id), tab == Tab.PEOPLE ? PersonPage.ID : OrganisationPage.ID);
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), Texts.dialog_title, e.getMessage());
			return null;
		}
	}

	/** Shows in the Dossier view what somebody said. */
	static void showSaid(Path dossier, String name, IWorkbenchPage page) {
		try {
			if (page.showView(GalleyproofIds.DOSSIER_VIEW) instanceof DossierView view) {
				if (!dossier.equals(view.dossier()))
					view.choose(dossier);
				view.searchSpeaker(name);
			}
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), Texts.dialog_title, e.getMessage());
		}
	}

	/** Opens what a line of the Dossier view shows. */
	static void open(Row row, Path dossier, IWorkbenchPage page) {
		switch (row.tab()) {
			case STATEMENTS -> openSource(dossier, row.sourceId(), row.id(), page);
			case SOURCES -> openSource(dossier, row.id(), null, page);
			case PEOPLE, ORGANISATIONS -> openThing(dossier, row.tab(), row.id(), page);
		}
	}
}
