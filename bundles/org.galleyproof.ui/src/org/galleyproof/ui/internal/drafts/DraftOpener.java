package org.galleyproof.ui.internal.drafts;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.ShownInput;
import org.galleyproof.ui.internal.proof.ShownTexts;

/** Opens drafts in the editor; what is no text, too large, or would freeze the editor is refused with a sentence. */
public final class DraftOpener {

	/** Characters of one line that the wrapping editor still lays out in a blink. */
	private static final int LONGEST_LINE = 200_000;

	private DraftOpener() {
	}

	/**
	 * Opens {@code file} and activates its editor.
	 *
	 * @return {@code null} where it was refused; the user has read why
	 */
	public static IEditorPart open(IFile file, IWorkbenchPage page) {
		try {
			if (ShownTexts.isDocument(file))
				return IDE.openEditor(page, new ShownInput(text(file, page)), GalleyproofIds.EDITOR, true);
			Path path = DraftFiles.path(file);
			if (path != null)
				refuseLongLine(file.getName(), TextFiles.read(path));
			return IDE.openEditor(page, file, GalleyproofIds.EDITOR, true);
		} catch (UserException e) {
			return refuse(e.getMessage(), page);
		} catch (PartInitException e) {
			return refuse(NLS.bind(Texts.DraftsView_openFailed, file.getName(), e.getMessage()), page);
		}
	}

	/** The text of a document; read outside the user's thread, which goes on painting meanwhile. */
	private static IFile text(IFile document, IWorkbenchPage page) throws UserException {
		IFile[] text = new IFile[1];
		try {
			page.getWorkbenchWindow().getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					text[0] = ShownTexts.of(document, monitor);
				} catch (CoreException | UserException e) {
					throw new InvocationTargetException(e, e.getMessage());
				}
			});
			return text[0];
		} catch (InvocationTargetException e) {
			throw e.getCause() instanceof UserException told ? told : new UserException(NLS.bind(Texts.DraftsView_openFailed, document.getName(), e.getMessage()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new UserException(NLS.bind(Texts.DraftsView_openFailed, document.getName(), e.getMessage()));
		}
	}

	private static void refuseLongLine(String name, String text) throws UserException {
		int line = 1;
		int start = 0;
		while (start <= text.length()) {
			int end = text.indexOf('\n', start);
			if (end < 0)
				end = text.length();
			if (end - start > LONGEST_LINE)
				throw new UserException(NLS.bind(Texts.DraftsView_longLine, new Object[] { name, line, end - start, LONGEST_LINE }));
			start = end + 1;
			line++;
		}
	}

	private static IEditorPart refuse(String why, IWorkbenchPage page) {
		MessageDialog.openError(page.getWorkbenchWindow().getShell(), Texts.dialog_title, why);
		return null;
	}
}
