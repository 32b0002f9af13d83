package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;

import org.galleyproof.rcp.internal.Screenshot;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.help.HelpPart;

/** The beginning of the day: the welcome, the draft on its page, what Evidence says beside it. */
final class TourOfReading {

	private final TourDesk desk;

	TourOfReading(TourDesk desk) {
		this.desk = desk;
	}

	/** Walks through it. */
	void walk() {
		welcome();
		readTheDraft();
		lookAtEvidence();
	}

	private void welcome() {
		Desk.ui(() -> HelpPart.open(Desk.page(), "welcome", true));
		// other tests leave the Dossier in front of it, which stays there while it is active
		Desk.findings();
		desk.stop("welcome");
	}

	private void readTheDraft() {
		IFile file = desk.folder().getFile("bridge-closure.md");
		desk.begin(Desk.open(file));
		assertEquals(GalleyproofIds.PERSPECTIVE, Desk.ui(() -> Desk.page().getPerspective().getId()));
		outline(false);
		Desk.ui(() -> {
			Desk.page().activate(Desk.editor());
			return null;
		});
		Desk.await("the decisions are known", () -> Decisions.of(desk.draft()).state().checked() == desk.draft().state().checked());
		desk.stop("desk");
		outline(true);
		desk.stop("outline-by-speaker");
		outline(false);
		Desk.select(desk.draft(), "3.2");
		card();
		Desk.strike(GalleyproofIds.HINTS);
		desk.stop("source-words");
		Desk.strike(GalleyproofIds.HINTS);
	}

	/** The card of the place at the cursor, as a mouse that rests there opens it. */
	private void card() {
		Desk.ui(() -> {
			Screenshot.point(Desk.window());
			return null;
		});
		Desk.await("the card", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() > 1);
		desk.stop("hover");
		Desk.ui(() -> {
			Desk.text().setFocus();
			return null;
		});
		Desk.select(desk.draft(), "Port Ellery closes");
		Desk.await("the card is gone", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() == 1);
	}

	private void lookAtEvidence() {
		evidence("On Monday our harbour engineer", "Verified");
		desk.stop("evidence-verified");
		evidence("We can rule out", "Differs from its source");
		desk.stop("evidence-differs");
		evidence("Northgate Ferries will run 38", "differs from its source");
		desk.stop("evidence-claim");
		evidence("This council has let", "No source");
		desk.stop("evidence-no-source");
	}

	private void evidence(String words, String headline) {
		Desk.select(desk.draft(), words);
		TourDesk.awaitEvidence(words, headline);
	}

	/** Shows the outline by section or by speaker. */
	private static void outline(boolean bySpeaker) {
		Desk.ui(() -> Desk.page().showView(IPageLayout.ID_OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE));
		OutlineTest.lines();
		OutlineTest.choose(bySpeaker ? "By Speaker" : "By Section");
		Desk.await("the outline", () -> OutlineTest.lines().startsWith(bySpeaker ? "Ines Okafor-Lund" : "Port Ellery closes") || OutlineTest.lines().contains("Okafor-Lund ("));
	}
}
