package org.galleyproof.ui.internal.quickfix;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import org.galleyproof.checks.Finding;
import org.galleyproof.ui.internal.annotations.FindingMarkers;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Offers for the marker of a finding what can be done about it; the editor's quick assist asks here too. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return getResolutions(marker).length > 0;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		OpenDraft draft = marker.getResource() instanceof IFile file ? OpenDrafts.get().of(file) : null;
		Finding finding = draft == null || draft.state().checked() == null ? null : FindingMarkers.finding(marker, draft);
		if (finding == null)
			return new IMarkerResolution[0];
		return Proposals.of(finding, draft).stream().map(FindingResolution::new).toArray(IMarkerResolution[]::new);
	}
}
