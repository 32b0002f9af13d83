package org.galleyproof.ui.internal.reading;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.ui.GalleyproofIds;

/** The desk: drafts and outline on the left, the draft in the middle, its evidence on the right, findings and dossier below. */
public final class ProofPerspective implements IPerspectiveFactory {

	private static final float LEFT = 0.17f;
	private static final float RIGHT = 0.68f;
	private static final float BELOW = 0.66f;
	private static final float UNDER_DRAFTS = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editor = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		layout.addView(GalleyproofIds.DRAFTS_VIEW, IPageLayout.LEFT, LEFT, editor);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, UNDER_DRAFTS, GalleyproofIds.DRAFTS_VIEW);
		if (isThere(GalleyproofIds.EVIDENCE_VIEW))
			layout.addView(GalleyproofIds.EVIDENCE_VIEW, IPageLayout.RIGHT, RIGHT, editor);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editor);
		below.addView(GalleyproofIds.FINDINGS_VIEW);
		if (isThere(GalleyproofIds.DOSSIER_VIEW))
			below.addView(GalleyproofIds.DOSSIER_VIEW);
		for (String view : new String[] { GalleyproofIds.DRAFTS_VIEW, GalleyproofIds.EVIDENCE_VIEW, GalleyproofIds.FINDINGS_VIEW, GalleyproofIds.DOSSIER_VIEW, IPageLayout.ID_OUTLINE })
			layout.addShowViewShortcut(view);
	}

	private static boolean isThere(String view) {
		return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
	}
}
