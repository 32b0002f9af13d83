package org.galleyproof.ui.internal.deciding;

import java.util.Map;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;

import org.galleyproof.ui.internal.proof.OpenDraft;

/** Tells the decisions when their draft was saved, or read again after another program wrote it: then the file holds what the editor shows. */
record DraftSaves(Map<OpenDraft, DraftDecisions> open) implements IFileBufferListener {

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		if (!isDirty)
			saved(buffer);
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		if (!buffer.isDirty())
			saved(buffer);
	}

	private void saved(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text)
			open.forEach((draft, decisions) -> {
				if (draft.document() == text.getDocument())
					decisions.session().saved();
			});
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// nothing was saved
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// nothing was saved
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the edit itself is what counts
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// nothing was saved
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// nothing was saved
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the workspace tells of that, too
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the decisions stay: the draft may come back
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// nothing was saved
	}
}
