package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.proof.Action;
import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.core.proof.Entry;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DecisionAnnotation;
import org.galleyproof.ui.internal.deciding.DecisionAnnotations;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Deciding in the running workbench, by the keys: what is decided is seen, kept, and opens again when it has to. */
class DecidingTest extends DecidingDesk {

	private static final String TOLL = "Nobody in this room will pay a toll for it,";
	private static final String LORRIES = "It was never built for the lorries,";
	private static final String DRAFT = "# Toll\n\nThe mayor was plain about it when somebody asked her in the crowded hall on Wednesday night. \u201c" + TOLL
			+ "\u201d Ines Okafor-Lund said.\n\nThe harbour engineer had brought his photographs of the pivot and passed them round. \u201c" + LORRIES
			+ "\u201d Tomas Brandvold said.\n\nThe hearing went on, and those who had come by the last ferry went home before it ended.\n";

	private static DraftDecisions decisions(OpenDraft draft) {
		DraftDecisions decisions = Desk.ui(() -> Decisions.of(draft));
		Desk.await("the check has come to the decisions", () -> draft.isUpToDate() && decisions.state().checked() == draft.state().checked());
		return decisions;
	}

	private static OpenDraft open(String name) {
		OpenDraft draft = Desk.open(name, DRAFT);
		decisions(draft);
		return draft;
	}

	private static ProofItem item(OpenDraft draft, String words) {
		return decisions(draft).state().items().stream().filter(item -> item.words().contains(words)).findFirst().orElseThrow();
	}

	private static void confirm(OpenDraft draft, String words) {
		Desk.select(draft, words);
		Desk.strike(GalleyproofIds.CONFIRM);
		awaitState(draft, words, DecisionState.CONFIRMED);
	}

	private static void awaitState(OpenDraft draft, String words, DecisionState state) {
		Desk.await(words + " is " + state.label(), () -> Decisions.of(draft).state().items().stream().anyMatch(item -> item.words().contains(words) && item.state() == state));
	}

	/** The words under each mark of a decision, in the order of the text. */
	private static List<String> marked(OpenDraft draft, String type) {
		return Desk.ui(() -> {
			List<String> words = new ArrayList<>();
			for (Iterator<Annotation> each = draft.annotationModel().getAnnotationIterator(); each.hasNext();)
				if (each.next() instanceof DecisionAnnotation annotation && annotation.getType().equals(type)) {
					var position = draft.annotationModel().getPosition(annotation);
					words.add(draft.document().get(position.getOffset(), position.getLength()));
				}
			return words;
		});
	}

	private static String summary() {
		return Desk.ui(() -> Desk.findings().summary());
	}

	@Test
	void confirmedWithTheKeysAndGoneOn() {
		OpenDraft draft = open("confirm.md");
		assertTrue(summary().startsWith("0 of 2 confirmed."), summary());
		Desk.select(draft, TOLL);
		Desk.strike(GalleyproofIds.CONFIRM_NEXT);
		awaitState(draft, TOLL, DecisionState.CONFIRMED);
		Desk.await("the next open one is selected", () -> Desk.text().getSelectionText().equals(LORRIES));
		Desk.await("the progress is told", () -> Desk.findings().summary().startsWith("1 of 2 confirmed."));
		assertEquals(List.of(TOLL), marked(draft, DecisionAnnotations.CONFIRMED));
		assertEquals("Cleo Marsh", item(draft, TOLL).decision().decided().by());
		Desk.strike(GalleyproofIds.CONFIRM_NEXT);
		Desk.await("all is confirmed", () -> Desk.findings().summary().startsWith("2 of 2 confirmed."));
		Desk.command(IWorkbenchCommandConstants.EDIT_UNDO);
		awaitState(draft, LORRIES, DecisionState.OPEN);
		assertEquals(DRAFT, Desk.ui(() -> draft.document().get()));
		Desk.command(IWorkbenchCommandConstants.EDIT_REDO);
		awaitState(draft, LORRIES, DecisionState.CONFIRMED);
	}

	@Test
	void rejectedWithAReasonAndAskedInTheMargin() {
		OpenDraft draft = open("reject.md");
		Desk.select(draft, TOLL);
		Desk.strike(GalleyproofIds.REJECT);
		write("Reject", "She said it of the ferry.");
		awaitState(draft, TOLL, DecisionState.REJECTED);
		assertEquals("She said it of the ferry.", item(draft, TOLL).decision().decided().note());
		Desk.select(draft, LORRIES);
		Desk.strike(GalleyproofIds.ASK_REPORTER);
		write("Ask the Reporter", "Which lorries?");
		awaitState(draft, LORRIES, DecisionState.ASKED);
		Desk.await("a note in the margin", () -> marked(draft, DecisionAnnotations.ASKED).equals(List.of(LORRIES)));
		assertEquals(List.of(TOLL), marked(draft, DecisionAnnotations.REJECTED));
		Desk.await("the progress is told", () -> Desk.findings().summary().startsWith("0 of 2 confirmed, 1 rejected, 1 with the reporter."));
		Desk.strike(GalleyproofIds.OPEN_AGAIN);
		awaitState(draft, LORRIES, DecisionState.OPEN);
		Desk.strike(GalleyproofIds.NEEDS_SOURCE);
		awaitState(draft, LORRIES, DecisionState.NEEDS_SOURCE);
		Desk.strike(GalleyproofIds.DECISIONS);
		Shell history = Hand.window("History");
		String lines = Desk.ui(() -> Hand.one(history, Text.class, text -> (text.getStyle() & SWT.V_SCROLL) != 0).getText());
		assertTrue(lines.contains("Cleo Marsh asked the reporter. \u201cWhich lorries?\u201d") && lines.contains("Cleo Marsh opened it again."), lines);
		Hand.click(history, "Close");
		Hand.gone(history);
	}

	/** Writes into the window with that title and ends it. */
	private static void write(String title, String words) {
		Shell window = Hand.window(title);
		Text note = Hand.one(window, Text.class, text -> text.getEditable());
		Desk.ui(() -> {
			note.setText(words);
			return null;
		});
		Hand.click(window, "OK");
		Hand.gone(window);
	}

	/** An edit that no check knows yet: the keys neither fail nor lead to a place that is no more. */
	@Test
	void theNextOpenOneWaitsForTheCheck() {
		OpenDraft draft = open("waiting.md");
		Desk.select(draft, "# Toll");
		assertEquals("# Toll", Desk.ui(() -> {
			draft.document().replace(draft.document().get().indexOf("The mayor"), 0, "Once more: ");
			Desk.window().getService(IHandlerService.class).executeCommand(GalleyproofIds.NEXT_OPEN, null);
			return Desk.text().getSelectionText();
		}));
		Desk.settle(draft);
		decisions(draft);
		Desk.strike(GalleyproofIds.NEXT_OPEN);
		Desk.await("the first open one", () -> Desk.text().getSelectionText().equals(TOLL));
	}

	@Test
	void theSecondReaderIsAnother() {
		OpenDraft draft = open("second.md");
		confirm(draft, TOLL);
		Desk.strike(GalleyproofIds.SECOND);
		Shell refusal = Hand.window("Galleyproof");
		assertTrue(Desk.ui(() -> Hand.all(refusal, Label.class).stream().anyMatch(label -> label.getText()
				.equals("Cleo Marsh decided about it; the second reading needs another person."))));
		Hand.click(refusal, "OK");
		Hand.gone(refusal);
		Me.remember("Ben Marsh");
		Desk.strike(GalleyproofIds.SECOND);
		Desk.await("read as the second", () -> "Ben Marsh".equals(item(draft, TOLL).decision().readBy()));
	}

	@Test
	void anEditOpensItAgain() throws CoreException {
		OpenDraft draft = open("edited.md");
		confirm(draft, TOLL);
		Desk.select(draft, "toll for");
		Desk.type("tax for");
		awaitState(draft, "tax", DecisionState.OPEN);
		assertEquals("Open again: its words were edited after the decision.", item(draft, "tax").lapse().sentence());
		Desk.await("it is marked", () -> marked(draft, DecisionAnnotations.REOPENED).equals(List.of(TOLL.replace("toll", "tax"))));
		Desk.await("the line of its finding says so", () -> Desk.findings().rows().stream().anyMatch(row -> row.decision().equals("open again")));
		Desk.ui(() -> {
			Desk.editor().doSave(null);
			return null;
		});
		Desk.await("the history says so", () -> item(draft, "tax").decision().history().stream().map(Entry::action).toList().equals(List.of(Action.CONFIRM, Action.LAPSE)));
	}

	@Test
	void decisionsSurviveClosingAndRenamingInTheWorkbench() throws Exception {
		OpenDraft draft = open("before.md");
		confirm(draft, TOLL);
		Path file = draft.file().getLocation().toPath();
		Desk.closeAll();
		Desk.await("the decision is beside the draft", () -> Files.exists(file.resolveSibling("before.md.proof")));
		OpenDraft again = Desk.open(draft.file());
		awaitState(again, TOLL, DecisionState.CONFIRMED);

		IFile renamed = again.file().getParent().getFile(IPath.fromOSString("after.md"));
		again.file().move(renamed.getFullPath(), true, null);
		Desk.await("the decisions went along", () -> Files.exists(file.resolveSibling("after.md.proof")) && Files.notExists(file.resolveSibling("before.md.proof")));
		Desk.closeAll();
		OpenDraft after = Desk.open(renamed);
		awaitState(after, TOLL, DecisionState.CONFIRMED);
		Desk.closeAll();
		renamed.delete(true, null);
	}

	@Test
	void decisionsSurviveRenamingAndEditingOutside() throws Exception {
		OpenDraft draft = open("outside.md");
		confirm(draft, TOLL);
		confirm(draft, LORRIES);
		Path file = draft.file().getLocation().toPath();
		Desk.closeAll();
		Desk.await("the decisions are beside the draft", () -> Files.exists(file.resolveSibling("outside.md.proof")));
		awaitSaved();
		String edited = DRAFT.replace("# Toll\n", "# No toll, says the mayor\n\nA hearing.\n").replace("The hearing went on", "It went on");
		Path renamed = Files.move(file, file.resolveSibling("renamed.md"));
		Files.writeString(renamed, edited);
		SampleDesk.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		OpenDraft again = Desk.open(SampleDesk.project().getFile("drafts/renamed.md"));
		awaitState(again, TOLL, DecisionState.CONFIRMED);
		awaitState(again, LORRIES, DecisionState.CONFIRMED);

		// and while the editor shows it: one passage is moved away, where nobody can be sure any more
		String paragraph = edited.lines().filter(line -> line.contains(LORRIES)).findFirst().orElseThrow();
		String moved = edited.replace(paragraph + "\n\n", "").replace("# No toll", paragraph + "\n\n# No toll");
		Files.writeString(renamed, moved);
		again.file().refreshLocal(IResource.DEPTH_ZERO, null);
		Desk.await("the editor shows the new text", () -> again.document().get().equals(moved));
		Desk.await("one is lost and says so", () -> again.isUpToDate() && Desk.findings().rows().stream().anyMatch(row -> row.lost() != null));
		awaitState(again, TOLL, DecisionState.CONFIRMED);
		awaitState(again, LORRIES, DecisionState.OPEN);
		FindingRow lost = Desk.rows().stream().filter(row -> row.lost() != null).findFirst().orElseThrow();
		assertTrue(lost.message().contains(LORRIES), lost.message());
		Desk.await("the progress is told", () -> Desk.findings().summary().startsWith("1 of 2 confirmed, 1 lost."));

		Desk.display().asyncExec(() -> {
			try {
				Desk.window().getService(IHandlerService.class).executeCommand(GalleyproofIds.PLACE_LOST, null);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
		Shell place = Hand.window("Place Lost Decision");
		assertEquals(1, Desk.ui(() -> Hand.one(place, Table.class, table -> true).getItemCount()));
		Hand.click(place, "Place Here");
		awaitState(again, LORRIES, DecisionState.CONFIRMED);
		Desk.await("nothing is lost", () -> Desk.findings().rows().stream().noneMatch(row -> row.lost() != null));
		Desk.closeAll();
		again.file().delete(true, null);
		assertFalse(Files.exists(file));
	}

	/** Words that are gone are offered the likest others first; none of them is chosen beforehand. */
	@Test
	void aLostDecisionIsPlacedByHandAtTheLikestWords() throws Exception {
		OpenDraft draft = open("likest.md");
		confirm(draft, TOLL);
		Path file = draft.file().getLocation().toPath();
		Desk.closeAll();
		awaitSaved();
		String paragraph = DRAFT.lines().filter(line -> line.contains(TOLL)).findFirst().orElseThrow();
		Files.writeString(file, DRAFT.replace(paragraph + "\n\n", "") + "\n\u201cWe shall see about that,\u201d a man said.\n\n\u201cNobody in this town will pay any toll,\u201d the mayor said.\n");
		draft.file().refreshLocal(IResource.DEPTH_ZERO, null);
		OpenDraft again = Desk.open(draft.file());
		Desk.await("it is lost", () -> again.isUpToDate() && Desk.findings().rows().stream().anyMatch(row -> row.lost() != null));
		decisions(again);
		Desk.display().asyncExec(() -> Desk.command(GalleyproofIds.PLACE_LOST));
		Shell place = Hand.window("Place Lost Decision");
		Table places = Hand.one(place, Table.class, table -> true);
		assertEquals("Nobody in this town will pay any toll,", Desk.ui(() -> places.getItem(0).getText(1)));
		assertEquals(-1, Desk.ui(places::getSelectionIndex));
		assertFalse(Desk.ui(() -> Hand.button(place, "Place Here").getEnabled()));
		Hand.choose(places, 0);
		Desk.await("it is seen in the draft", () -> Desk.text().getSelectionText().equals("Nobody in this town will pay any toll,"));
		Hand.click(place, "Place Here");
		Hand.gone(place);
		awaitState(again, "Nobody in this town", DecisionState.OPEN);
		Desk.await("its history is there", () -> item(again, "Nobody in this town").decision() != null && item(again, "Nobody in this town").lapse() != null);
		Desk.await("nothing is lost", () -> Desk.findings().rows().stream().noneMatch(row -> row.lost() != null));
	}

	/** The editor of a file that is gone closes; the draft is open under its new name, at the same words, with its decisions. */
	@Test
	void aDraftThatIsRenamedOutsideStaysOpen() throws Exception {
		OpenDraft draft = open("shown.md");
		confirm(draft, TOLL);
		Path file = draft.file().getLocation().toPath();
		Desk.await("the decision is beside the draft", () -> Files.exists(file.resolveSibling("shown.md.proof")));
		awaitSaved();
		Desk.select(draft, LORRIES);
		Files.move(file, file.resolveSibling("shown-2.md"));
		SampleDesk.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		IFile renamed = SampleDesk.project().getFile("drafts/shown-2.md");
		Desk.await("it is open under its new name, at the same words", () -> Desk.page().getActiveEditor() != null && Desk.page().getActiveEditor().getTitle().equals("shown-2.md")
				&& OpenDrafts.get().of(renamed) != null && Desk.text().getSelectionText().equals(LORRIES));
		OpenDraft again = Desk.ui(() -> OpenDrafts.get().of(renamed));
		Desk.settle(again);
		awaitState(again, TOLL, DecisionState.CONFIRMED);
		Desk.closeAll();
		renamed.delete(true, null);
	}

	@Test
	void aChosenSourceIsKept() {
		OpenDraft draft = open("chosen.md");
		ProofItem toll = item(draft, TOLL);
		Desk.await("the index is made", () -> item(draft, LORRIES).evidence() != null);
		String other = item(draft, LORRIES).evidence().statement();
		Desk.ui(() -> {
			Decisions.of(draft).choose(toll.hull(), other);
			return null;
		});
		Desk.await("it is held against the other statement", () -> other.equals(draft.choices().statement(toll.hull())) && other.equals(item(draft, TOLL).statementId()));
		Desk.closeAll();
		OpenDraft again = Desk.open(draft.file());
		Desk.await("and still is", () -> other.equals(again.choices().statement(toll.hull())));
		assertEquals(other, item(again, TOLL).statementId());
	}
}
