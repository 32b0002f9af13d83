package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.ui.IWorkbenchPage;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The dossiers of this desk: that of the draft in front, and those of the folders in the Drafts view. */
final class KnownDossiers {

	private KnownDossiers() {
	}

	/** The folder of the dossier of the draft in front; {@code null} where no draft is open or it has none. */
	static Path ofDraft(IWorkbenchPage page) {
		OpenDraft draft = ActiveDraft.in(page);
		Path file = draft == null ? null : DraftFiles.path(draft.file());
		if (draft != null && draft.state().dossier() != null)
			return draft.state().dossier();
		return file == null ? null : DossierOpening.nearest(file).orElse(null);
	}

	/** Those of the folders in the Drafts view: of the folder itself, and of each folder in it. */
	static List<Path> ofFolders() {
		Set<Path> found = new LinkedHashSet<>();
		for (IContainer folder : DraftFolders.all()) {
			Path path = DraftFiles.path(folder);
			if (path != null)
				DossierOpening.nearest(path.resolve("draft")).ifPresent(found::add);
		}
		return new ArrayList<>(found);
	}
}
