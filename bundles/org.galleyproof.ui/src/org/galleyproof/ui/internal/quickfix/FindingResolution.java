package org.galleyproof.ui.internal.quickfix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution2;

import org.galleyproof.ui.internal.Images;

/** A {@link Proposal} as the platform asks for it. What it changes is the open document, so that it can be undone; the marker goes with the next check. */
final class FindingResolution implements IMarkerResolution2 {

	private final Proposal proposal;

	FindingResolution(Proposal proposal) {
		this.proposal = proposal;
	}

	@Override
	public String getLabel() {
		return proposal.label();
	}

	/** The platform shows it as markup. */
	@Override
	public String getDescription() {
		return ListedProposal.markup(proposal.description());
	}

	@Override
	public Image getImage() {
		return proposal.icon() == null ? null : Images.get(proposal.icon());
	}

	@Override
	public void run(IMarker marker) {
		// the hover of the generic editor runs resolutions outside the user-interface thread
		Display.getDefault().syncExec(() -> proposal.run(Display.getDefault().getActiveShell()));
	}
}
