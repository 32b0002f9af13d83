package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.checks.FindingType;
import org.galleyproof.rcp.internal.Screenshot;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.hover.Card;
import org.galleyproof.ui.internal.hover.ProofHover;
import org.galleyproof.ui.internal.proof.DraftState;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The main job in the running workbench: open, type a fault, see it, mend it, undo. */
class WorkbenchTest {

	private static final String RIGHT = "# Toll\n\nThe mayor was plain about it. \u201cNobody in this room will pay a toll for it,\u201d Ines Okafor-Lund said.\n\n"
			+ "The hearing went on.\n";

	@AfterEach
	void close() {
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void theSampleDraftOpensChecked() {
		OpenDraft draft = Desk.sample();
		assertTrue(Desk.marked(draft, ProofAnnotations.VERIFIED).contains("It was never built for the lorries,"),
				() -> Desk.marked(draft, ProofAnnotations.VERIFIED).toString());
		assertTrue(Desk.marked(draft, ProofAnnotations.DIFFERS).contains("We can rule out that the span will drop by a few centimetres under a loaded lorry."),
				() -> Desk.marked(draft, ProofAnnotations.DIFFERS).toString());
		assertTrue(Desk.marked(draft, ProofAnnotations.NO_SOURCE).contains("This council has let the harbour rot for a generation,"),
				() -> Desk.marked(draft, ProofAnnotations.NO_SOURCE).toString());
		assertTrue(Desk.marked(draft, ProofAnnotations.ERROR).contains("3.2"), () -> Desk.marked(draft, ProofAnnotations.ERROR).toString());
		List<FindingRow> rows = Desk.rows();
		assertEquals(draft.state().checked().allFindings().size(), rows.size());
		assertEquals(rows.size(), Desk.markers(draft).size());
		assertTrue(rows.stream().anyMatch(row -> row.finding().type() == FindingType.NUMBER_CHANGED && row.line() == 7), rows::toString);
		for (int i = 1; i < rows.size(); i++)
			assertTrue(rows.get(i - 1).finding().span().start() <= rows.get(i).finding().span().start(), "rows in the order of the text");
		assertFalse(Desk.ui(() -> Desk.findings().summary()).isBlank());
	}

	@Test
	void aTypedFaultIsSeenMendedAndUndone() {
		OpenDraft draft = Desk.open("typed.md", RIGHT);
		assertEquals(List.of("Nobody in this room will pay a toll for it,"), Desk.marked(draft, ProofAnnotations.VERIFIED));
		assertEquals(List.of(), Desk.rows());
		assertEquals(List.of(), Desk.markers(draft));

		Desk.select(draft, "toll for");
		Desk.type("tax for");
		String wrong = RIGHT.replace("a toll for it", "a tax for it");
		assertEquals(wrong, Desk.ui(() -> draft.document().get()));
		Desk.awaitFinding(draft, row -> row.finding() != null && row.finding().type() == FindingType.WORDING_CHANGED);
		assertEquals(List.of("Nobody in this room will pay a tax for it,"), Desk.marked(draft, ProofAnnotations.DIFFERS));
		assertEquals(List.of(), Desk.marked(draft, ProofAnnotations.VERIFIED));
		assertEquals(List.of("tax"), Desk.marked(draft, ProofAnnotations.WARNING));
		assertEquals(1, Desk.rows().size());
		assertEquals(3, Desk.rows().get(0).line());
		List<IMarker> markers = Desk.markers(draft);
		assertEquals(1, markers.size());
		assertEquals(wrong.indexOf("tax"), markers.get(0).getAttribute(IMarker.CHAR_START, -1));
		assertEquals(wrong.indexOf("tax") + 3, markers.get(0).getAttribute(IMarker.CHAR_END, -1));
		assertEquals(IMarker.SEVERITY_WARNING, markers.get(0).getAttribute(IMarker.SEVERITY, -1));
		assertEquals(Desk.rows().get(0).message(), markers.get(0).getAttribute(IMarker.MESSAGE, ""));

		Desk.select(draft, "tax");
		Desk.command(GalleyproofIds.USE_SOURCE);
		assertEquals(RIGHT, Desk.ui(() -> draft.document().get()));
		Desk.await("the finding is gone", () -> draft.isUpToDate() && Desk.findings().rows().isEmpty());
		Desk.settle(draft);
		assertEquals(List.of(), Desk.markers(draft));
		assertEquals(List.of("Nobody in this room will pay a toll for it,"), Desk.marked(draft, ProofAnnotations.VERIFIED));

		Desk.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(wrong, Desk.ui(() -> draft.document().get()));
		Desk.awaitFinding(draft, row -> row.finding() != null && row.finding().type() == FindingType.WORDING_CHANGED);
		assertEquals(1, Desk.markers(draft).size());
	}

	@Test
	void theMarkerOffersTheSourcesWording() {
		OpenDraft draft = Desk.open("offered.md", RIGHT.replace("a toll for it", "a tax for it"));
		IMarker marker = Desk.markers(draft).get(0);
		IMarkerResolution[] offers = Desk.ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
		assertEquals(5, offers.length, Arrays.toString(offers));
		assertTrue(offers[0].getLabel().contains("toll"), offers[0].getLabel());
		offers[0].run(marker);
		assertEquals(RIGHT, Desk.ui(() -> draft.document().get()));
	}

	@Test
	void wordsLeftOutAreMarkedBetweenTheirNeighbours() {
		String right = "\u201cWe have set aside 2.3 million pounds for the repair, and we may need more,\u201d said Ines Okafor-Lund.\n";
		OpenDraft draft = Desk.open("gap.md", right.replace("for the repair, ", ""));
		List<FindingRow> rows = Desk.rows();
		assertEquals(1, rows.size(), rows::toString);
		assertEquals(FindingType.WORDS_OMITTED, rows.get(0).finding().type());
		assertEquals(1, Desk.markers(draft).size());
		Desk.ui(() -> {
			Desk.editor().selectAndReveal(rows.get(0).finding().span().start(), 0);
			return null;
		});
		Desk.command(GalleyproofIds.USE_SOURCE);
		assertTrue(Desk.ui(() -> draft.document().get()).contains("pounds for the repair"), () -> draft.document().get());
		Desk.await("nothing differs", () -> draft.isUpToDate() && Desk.findings().rows().isEmpty());
	}

	@Test
	void anUnchangedRecheckChangesNoMarkerAndNoAnnotation() {
		OpenDraft draft = Desk.sample();
		List<IMarker> before = Desk.markers(draft);
		assertFalse(before.isEmpty());
		List<?> annotations = Desk.ui(() -> ProofAnnotations.in(draft.annotationModel()));
		AtomicInteger changes = new AtomicInteger();
		IResourceChangeListener listener = event -> changes.addAndGet(event.findMarkerDeltas(GalleyproofIds.FINDING_MARKER, true).length);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		try {
			DraftState old = draft.state();
			Desk.ui(() -> {
				draft.checkNow();
				return null;
			});
			Desk.await("a new answer", () -> draft.state() != old);
			Desk.settle(draft);
		} finally {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		}
		assertEquals(0, changes.get());
		assertEquals(before, Desk.markers(draft));
		assertEquals(annotations.size(), Desk.ui(() -> ProofAnnotations.in(draft.annotationModel())).size());
		assertTrue(Desk.ui(() -> ProofAnnotations.in(draft.annotationModel())).containsAll(annotations));
	}

	@Test
	void anEditElsewhereKeepsTheMarker() {
		OpenDraft draft = Desk.open("elsewhere.md", RIGHT.replace("a toll for it", "a tax for it"));
		List<IMarker> before = Desk.markers(draft);
		Desk.select(draft, "# Toll");
		Desk.type("# The toll of the bridge");
		Desk.settle(draft);
		assertEquals(before, Desk.markers(draft));
		// the editor moves the marker along, and writes down where it is when it saves
		Desk.ui(() -> Desk.page().saveEditor(Desk.editor(), false));
		assertEquals(draft.document().get().indexOf("tax"), before.get(0).getAttribute(IMarker.CHAR_START, -1));
		assertEquals(List.of("tax"), Desk.marked(draft, ProofAnnotations.WARNING));
	}

	@Test
	void typingIsNeverHeldUp() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 60; i++)
			text.append(RIGHT.substring(RIGHT.indexOf("The mayor"))).append('\n');
		OpenDraft draft = Desk.open("long.md", text.toString());
		Desk.select(draft, "The hearing went on.");
		long slowest = 0;
		for (int i = 0; i < 60; i++) {
			long start = System.nanoTime();
			Desk.type("x");
			slowest = Math.max(slowest, System.nanoTime() - start);
		}
		// told, not asserted: how fast is a matter of the machine; that no key waits for the check is what the answer after the last one shows
		System.out.println("the slowest of 60 keys took " + slowest / 1_000_000 + " ms in a draft of " + text.length() + " characters");
		Desk.settle(draft);
		assertTrue(draft.document().get().contains("x".repeat(60)) && draft.isUpToDate());
	}

	@Test
	void theHoverShowsDraftAndSource() {
		OpenDraft draft = Desk.open("hover.md", RIGHT.replace("a toll for it", "a tax for it"));
		int offset = draft.document().get().indexOf("tax");
		Card card = (Card) Desk.ui(() -> new ProofHover().getHoverInfo2(Desk.editor().getAdapter(ITextViewer.class), new Region(offset, 1)));
		assertTrue(card.text().contains("Ines Okafor-Lund"), card.text());
		assertTrue(card.text().contains("public hearing on the swing bridge"), card.text());
		assertTrue(card.text().contains(Desk.rows().get(0).message()), card.text());
		assertEquals(List.of("tax"), words(card, Card.Look.WRONG));
		assertEquals(List.of("toll"), words(card, Card.Look.RIGHT));
	}

	@Test
	void closingADraftTakesItsMarkersAway() {
		OpenDraft draft = Desk.open("closed.md", RIGHT.replace("a toll for it", "a tax for it"));
		assertEquals(1, Desk.markers(draft).size());
		Desk.closeAll();
		Desk.await("no markers", () -> Desk.markers(draft).isEmpty());
	}

	@Test
	void aPictureOfTheWorkbench() throws Exception {
		OpenDraft draft = Desk.sample();
		Path picture = Path.of("target", "workbench.png").toAbsolutePath();
		Desk.ui(() -> {
			Screenshot.point(Desk.window());
			return null;
		});
		Desk.await("the card is open", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() > 1);
		Desk.await("everything is painted", () -> !Desk.display().readAndDispatch());
		Desk.ui(() -> {
			Screenshot.write(Desk.window().getShell(), picture);
			return null;
		});
		assertTrue(Files.size(picture) > 20_000, "a picture with something on it: " + picture);
	}

	private static List<String> words(Card card, Card.Look look) {
		return card.marks().stream().filter(mark -> mark.look() == look).map(mark -> mark.span().of(card.text())).toList();
	}
}
