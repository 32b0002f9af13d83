package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.checks.FindingType;
import org.galleyproof.core.Status;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** What the list of fixes (Ctrl+1) offers in the running workbench, and what each does. */
class FixesTest {

	@AfterEach
	void close() {
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void omittedWordsComeBackOrAreMarkedAsOneStep() {
		String text = "\u201cWe have set aside 2.3 million pounds, and we may need more,\u201d said Ines Okafor-Lund.\n";
		OpenDraft draft = Desk.open("omitted.md", text);
		List<String> labels = labels(draft, FindingType.WORDS_OMITTED);
		assertTrue(labels.contains("Put back the omitted words: \u201cfor the repair\u201d") || labels.contains("Put back the omitted words: \u201cfor the repair,\u201d"), labels::toString);
		run(draft, FindingType.WORDS_OMITTED, "Mark the gap with an ellipsis");
		Desk.await("the ellipsis", () -> draft.document().get().contains("\u2026"));
		Desk.await("nothing differs any more", () -> draft.isUpToDate() && draft.state().checked().quotations().getFirst().status() == Status.VERIFIED);
		Desk.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(text, Desk.ui(() -> draft.document().get()));
	}

	@Test
	void theSpeakerIsCorrected() {
		String text = "\u201cWithout the bridge every crate goes round by the valley road, and that is fifty minutes each way. A cod does not get better in fifty minutes,\u201d Hettie Marsh said.\n";
		OpenDraft draft = Desk.open("speaker.md", text);
		List<String> labels = labels(draft, FindingType.SPEAKER_CHANGED);
		assertTrue(labels.contains("Correct the speaker: Callum Whitt"), () -> labels + " " + Desk.rows());
		run(draft, FindingType.SPEAKER_CHANGED, "Correct the speaker: Callum Whitt");
		Desk.await("the speaker", () -> draft.document().get().equals(text.replace("Hettie Marsh", "Callum Whitt")));
	}

	@Test
	void aNameBecomesAnotherNameOfSomebodyKnown() {
		OpenDraft draft = Desk.open("name-alias.md", "\u201cHalf is a start. It is not an answer,\u201d said Calum Whitt.\n");
		run(draft, FindingType.NAME_MISSPELT, "Add the alias \u201cCalum Whitt\u201d");
		Desk.await("the name is right", () -> draft.isUpToDate() && draft.state().checked() != null
				&& draft.state().checked().allFindings().stream().noneMatch(finding -> finding.type() == FindingType.NAME_MISSPELT));
		assertTrue(Desk.ui(() -> draft.document().get()).contains("Calum"));
	}

	@Test
	void aQuotationWithoutASourceIsTakenIntoTheDossier() {
		OpenDraft draft = Desk.open("unsourced.md", "\u201cThe lanterns on the old pier burn whale oil no more,\u201d said Hettie Marsh.\n");
		assertEquals(Status.NO_SOURCE, Desk.ui(() -> draft.state().checked().quotations().getFirst().status()));
		IMarker marker = Desk.markers(draft).getFirst();
		IMarkerResolution offer = Desk.ui(() -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).filter(each -> each.getLabel().startsWith("Add the quotation")).findFirst().orElseThrow());
		Desk.display().asyncExec(() -> offer.run(marker));
		Desk.await("the dialog", () -> dialog() != null);
		Desk.ui(() -> {
			Text title = find(dialog(), Text.class, 3);
			title.setText("Talk on the pier, my notes");
			find(dialog(), Text.class, 2).setText("5 March 2026");
			Button add = button(dialog(), "Add");
			assertTrue(add.isEnabled());
			add.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Desk.await("it has a source", () -> draft.isUpToDate() && draft.state().checked().quotations().getFirst().status() == Status.VERIFIED);
		assertEquals("Talk on the pier, my notes", Desk.ui(() -> draft.state().checked().quotations().getFirst().evidence().sourceTitle()));
	}

	@Test
	void theListIsAboutTheWholeQuotationAndSaysSoWhereNothingDiffers() {
		OpenDraft draft = Desk.open("listed.md", "\u201cWe have set aside 3.2 million pounds for the repair, and we may need much more,\u201d said Ines Okafor-Lund.\n\n"
				+ "\u201cNobody in this room will pay a toll for it,\u201d she said.\n\nThe evening was mild.\n");
		Desk.select(draft, "aside");
		List<String> lines = listed();
		assertTrue(lines.getFirst().contains("2.3"), () -> "the gravest first: " + lines);
		assertTrue(lines.stream().anyMatch(line -> line.contains("much")), lines::toString);
		assertEquals(new HashSet<>(lines).size(), lines.size(), "each once");
		Desk.select(draft, "much");
		assertTrue(listed().getFirst().contains("much"), "that of the caret first");
		Desk.select(draft, "Nobody");
		assertEquals(List.of("Nothing differs here. Go to the next finding"), listed());
		Desk.select(draft, "mild");
		assertEquals(List.of("No quotation or claim is here. Go to the next finding"), listed());
	}

	/** The lines of the list of fixes at the caret, which is closed again. */
	private static List<String> listed() {
		Desk.strike(GalleyproofIds.LIST_FIXES);
		Table[] list = new Table[1];
		Desk.await("the list of fixes", () -> {
			for (Shell shell : Desk.display().getShells())
				if (shell.isVisible() && shell != Desk.window().getShell() && shell.getChildren().length > 0 && find(shell, Table.class, 0) instanceof Table table && table.getItemCount() > 0)
					list[0] = table;
			return list[0] != null;
		});
		List<String> lines = Desk.ui(() -> IntStream.range(0, list[0].getItemCount()).mapToObj(i -> list[0].getItem(i).getText()).toList());
		Desk.type("\u001b");
		Desk.await("the list is closed", () -> list[0].isDisposed() || !list[0].isVisible());
		return lines;
	}

	static IMarker marker(OpenDraft draft, FindingType type) {
		return Desk.markers(draft).stream().filter(marker -> type.name().equals(marker.getAttribute("galleyproof.type", null))).findFirst()
				.orElseThrow(() -> new AssertionError(type + " in " + Desk.rows()));
	}

	private static List<String> labels(OpenDraft draft, FindingType type) {
		IMarker marker = marker(draft, type);
		return Desk.ui(() -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).map(IMarkerResolution::getLabel).toList());
	}

	/** Chooses one of the things that can be done about the first finding of a type. */
	static void run(OpenDraft draft, FindingType type, String label) {
		IMarker marker = marker(draft, type);
		IMarkerResolution[] offers = Desk.ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
		IMarkerResolution offer = Arrays.stream(offers).filter(each -> each.getLabel().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " in " + Arrays.stream(offers).map(IMarkerResolution::getLabel).toList()));
		offer.run(marker);
	}

	private static Shell dialog() {
		return Desk.ui(() -> Arrays.stream(Desk.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("Add the Quotation to the Dossier")).findFirst().orElse(null));
	}

	private static Button button(Composite parent, String label) {
		for (int i = 0;; i++)
			if (find(parent, Button.class, i) instanceof Button button && button.getText().equals(label))
				return button;
	}

	/** The {@code index}th control of a type, depth first. */
	private static <T extends Control> T find(Composite parent, Class<T> type, int index) {
		int[] left = { index };
		return find(parent, type, left);
	}

	private static <T extends Control> T find(Composite parent, Class<T> type, int[] left) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && left[0]-- == 0)
				return type.cast(child);
			T inner = child instanceof Composite composite ? find(composite, type, left) : null;
			if (inner != null)
				return inner;
		}
		return null;
	}
}
