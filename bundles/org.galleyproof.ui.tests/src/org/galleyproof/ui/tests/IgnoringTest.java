package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.proof.HouseSettings;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.quickfix.Proposal;
import org.galleyproof.ui.internal.quickfix.Proposals;

/** What is ignored here, in a draft or under a house style is marked no more, counted no more as differing, and comes back when it is heeded. */
class IgnoringTest {

	private static final String TAX = "\u201cNobody in this room will pay a tax for it,\u201d Ines Okafor-Lund said.\n";

	@AfterEach
	void close() {
		Desk.ui(() -> {
			HouseSettings.remember("", Map.of());
			return null;
		});
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void aFindingIsIgnoredHereAndHeededAgain() {
		OpenDraft draft = Desk.open("ignored.md", TAX + "\nThe hearing went on.\n");
		FixesTest.run(draft, FindingType.WORDING_CHANGED, "Ignore it here");
		Desk.await("no marker is left", () -> Desk.markers(draft).isEmpty());
		Desk.await("the words are marked no more", () -> Desk.marked(draft, ProofAnnotations.WARNING).isEmpty() && !Desk.marked(draft, ProofAnnotations.VERIFIED).isEmpty());
		assertEquals(1, Desk.rows().size(), "its line stays");
		Desk.select(draft, "The hearing");
		Desk.type("The long hearing");
		Desk.settle(draft);
		assertEquals(List.of(), Desk.marked(draft, ProofAnnotations.WARNING));
		Finding finding = Desk.rows().getFirst().finding();
		assertEquals(List.of("Heed it again"), Desk.ui(() -> Proposals.of(finding, draft).stream().map(Proposal::label).toList()));
		Desk.ui(() -> {
			Proposals.of(finding, draft).getFirst().run(Desk.window().getShell());
			return null;
		});
		Desk.await("it is marked again", () -> Desk.marked(draft, ProofAnnotations.WARNING).equals(List.of("tax")));
		Desk.await("its marker is back", () -> Desk.markers(draft).size() == 1);
	}

	@Test
	void whatIsIgnoredInADraftIsIgnoredWhereverItStands() {
		OpenDraft draft = Desk.open("ignored-twice.md", TAX + "\nThe hearing went on for an hour.\n\n" + TAX);
		assertEquals(2, Desk.markers(draft).size());
		FixesTest.run(draft, FindingType.WORDING_CHANGED, "Ignore it in this draft");
		Desk.await("no marker is left", () -> Desk.markers(draft).isEmpty());
		Desk.command(IWorkbenchCommandConstants.EDIT_UNDO);
		Desk.await("undo brings both back", () -> Desk.markers(draft).size() == 2);
	}

	@Test
	void countsSayThatNothingDiffersAnyMore() {
		OpenDraft draft = Desk.open("ignored-count.md", TAX);
		assertTrue(summary().contains("1 quotation: 0 verified, 1 differs, 0 without a source."), summary());
		FixesTest.run(draft, FindingType.WORDING_CHANGED, "Ignore it here");
		Desk.await("it counts as verified", () -> Desk.findings().summary().contains("1 quotation: 1 verified, 0 differ, 0 without a source."));
		assertTrue(summary().contains("Nothing differs. Ignored: 1."), summary());
		Desk.await("in the outline too", () -> OutlineTest.lines().equals("verified: \u201CNobody in this room will pay a tax for it,\u201D\n"));
	}

	@Test
	void whatIsIgnoredInAHouseStyleIsIgnoredInEveryDraftUnderIt() {
		OpenDraft other = Desk.open("ignored-style-other.md", "The hall was full.\n\n" + TAX);
		OpenDraft draft = Desk.open("ignored-style.md", TAX);
		Thread asking = new Thread(() -> FixesTest.run(draft, FindingType.WORDING_CHANGED, "Ignore it in this house style..."));
		asking.start();
		Shell why = Tour.dialog();
		Hand.type(Hand.one(why, Text.class, Text::getEditable), "We write tax for toll.");
		Hand.click(why, "OK");
		Hand.gone(why);
		Desk.await("no marker is left", () -> Desk.markers(draft).isEmpty());
		Desk.await("nor in the other draft", () -> Desk.markers(other).isEmpty());
		style("verbatim");
		Desk.await("another style knows nothing of it", () -> Desk.markers(draft).size() == 1 && Desk.markers(other).size() == 1);
		style("");
		Desk.await("its own style does", () -> Desk.markers(draft).isEmpty() && Desk.markers(other).isEmpty());
		Finding finding = Desk.rows().getFirst().finding();
		Desk.ui(() -> {
			Proposals.of(finding, draft).getFirst().run(Desk.window().getShell());
			return null;
		});
		Desk.await("both are marked again", () -> Desk.markers(draft).size() == 1 && Desk.markers(other).size() == 1);
	}

	private static void style(String name) {
		Desk.ui(() -> {
			HouseSettings.remember(name, Map.of());
			return null;
		});
	}

	private static String summary() {
		return Desk.ui(() -> Desk.findings().summary());
	}
}
