package org.galleyproof.ui.internal.quickfix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the source's wording for findings that have one; the editor's quick assist asks here too. */
public final class SourceWordingResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		Fix fix = Fix.of(marker);
		return fix != null && fix.isApplicable();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return hasResolutions(marker) ? new IMarkerResolution[] { new SourceWordingResolution(Fix.of(marker)) } : new IMarkerResolution[0];
	}
}
