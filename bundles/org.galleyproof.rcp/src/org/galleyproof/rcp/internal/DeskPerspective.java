package org.galleyproof.rcp.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import org.galleyproof.ui.GalleyproofIds;

/** The desk: drafts on the left, the draft in the middle, its findings below. */
public final class DeskPerspective implements IPerspectiveFactory {

	public static final String ID = "org.galleyproof.rcp.desk";

	private static final float DRAFTS = 0.18f;
	private static final float EDITOR = 0.65f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(GalleyproofIds.DRAFTS_VIEW, IPageLayout.LEFT, DRAFTS, layout.getEditorArea());
		layout.addView(GalleyproofIds.FINDINGS_VIEW, IPageLayout.BOTTOM, EDITOR, layout.getEditorArea());
	}
}
