package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

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

	/** Opens what a line of the Dossier view shows. */
	static void open(Row row, Path dossier, IWorkbenchPage page) {
		switch (row.tab()) {
			case STATEMENTS -> openSource(dossier, row.sourceId(), row.id(), page);
			case SOURCES -> openSource(dossier, row.id(), null, page);
			case PEOPLE, ORGANISATIONS -> throw new IllegalStateException();
		}
	}
}
