package org.galleyproof.ui.internal.drafts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.importing.ImportSourceWizard;
import org.galleyproof.ui.internal.proof.DraftFiles;

/**
 * What becomes of files that are dropped where drafts are: a folder is shown as one of drafts, a draft is opened and its folder shown, and what can be no
 * draft, a recording's subtitles for example, is offered as a source.
 */
public final class DroppedFiles {

	private DroppedFiles() {
	}

	/** Takes what may be either: asks whether these are drafts or sources, unless none of them can be a draft. */
	static void ask(List<Path> files, IWorkbenchPage page, Path dossier) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (files.stream().noneMatch(file -> Files.isDirectory(file) || DraftFiles.isDraft(file.getFileName().toString()))) {
			ImportSourceWizard.open(shell, files, dossier);
			return;
		}
		String question = files.size() == 1 ? NLS.bind(Texts.DroppedFiles_one, files.getFirst().getFileName()) : NLS.bind(Texts.DroppedFiles_several, files.size());
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Texts.dialog_title, question, SWT.NONE, Texts.DroppedFiles_drafts, Texts.DroppedFiles_sources, Texts.DroppedFiles_neither);
		if (answer == 0)
			take(files, page, dossier);
		else if (answer == 1)
			ImportSourceWizard.open(shell, files, dossier);
	}

	/** Takes them; to be called in the user-interface thread. @param dossier into which sources would go; {@code null} to be asked for */
	public static void take(List<Path> files, IWorkbenchPage page, Path dossier) {
		Map<Path, List<String>> drafts = new LinkedHashMap<>();
		List<Path> sources = new ArrayList<>();
		for (Path file : files)
			if (Files.isDirectory(file))
				drafts.computeIfAbsent(file, folder -> new ArrayList<>());
			else if (DraftFiles.isDraft(file.getFileName().toString()) && file.getParent() != null)
				drafts.computeIfAbsent(file.getParent(), folder -> new ArrayList<>()).add(file.getFileName().toString());
			else
				sources.add(file);
		drafts.forEach((folder, names) -> OpenFolderHandler.open(folder, names, page));
		if (!sources.isEmpty())
			ImportSourceWizard.open(page.getWorkbenchWindow().getShell(), sources, dossier);
	}
}
