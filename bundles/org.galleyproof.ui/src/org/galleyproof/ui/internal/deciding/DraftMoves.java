package org.galleyproof.ui.internal.deciding;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import org.galleyproof.core.proof.ProofSession;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Lets decisions go along when their draft is renamed or moved in the workbench, whether an editor shows it or not. */
record DraftMoves(Map<OpenDraft, DraftDecisions> open) implements IResourceChangeListener {

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			if (event.getDelta() != null)
				event.getDelta().accept(this::follow);
		} catch (CoreException e) {
			ILog.of(DraftMoves.class).error(e.getMessage(), e);
		}
	}

	private boolean follow(IResourceDelta delta) {
		boolean moved = delta.getKind() == IResourceDelta.ADDED && (delta.getFlags() & IResourceDelta.MOVED_FROM) != 0;
		if (moved && delta.getResource() instanceof IFile to && DraftFiles.isDraft(to)) {
			IResource from = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedFromPath());
			Path before = path(from);
			Path after = DraftFiles.path(to);
			if (before != null && after != null)
				move(from, before, after);
		}
		return true;
	}

	/** Where a file lay that is there no more: beside its folder's other files. */
	private static Path path(IResource gone) {
		Path folder = DraftFiles.path(gone.getParent());
		return folder == null ? null : folder.resolve(gone.getName());
	}

	private void move(IResource from, Path before, Path after) {
		for (Map.Entry<OpenDraft, DraftDecisions> each : Map.copyOf(open).entrySet())
			if (each.getKey().file().equals(from)) {
				each.getValue().session().moved(after);
				return;
			}
		try {
			ProofSession.follow(before, after);
		} catch (UserException e) {
			ILog.of(DraftMoves.class).warn(e.getMessage(), e);
		}
	}
}
