package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;

/** Walks through the workbench as a fact-checker does, with a draft and its sources, and leaves a picture of every screen. */
class TourTest {

	@AfterEach
	void close() {
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void aDraftIsReadAtTheDesk() {
		Desk.sample();
		assertEquals(GalleyproofIds.PERSPECTIVE, Desk.page().getPerspective().getId());
		Tour.stop("desk");
		for (var view : Desk.ui(() -> PlatformUI.getWorkbench().getViewRegistry().getViews()))
			if (view.getId().startsWith(GalleyproofIds.BUNDLE)) {
				Desk.ui(() -> Desk.page().showView(view.getId(), null, IWorkbenchPage.VIEW_VISIBLE));
				Tour.stop("view-" + view.getId().substring(GalleyproofIds.BUNDLE.length() + 1));
			}
	}
}
