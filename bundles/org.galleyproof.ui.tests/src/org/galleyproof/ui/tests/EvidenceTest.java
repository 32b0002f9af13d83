package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Prose;
import org.galleyproof.ui.internal.evidence.EvidenceView;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The Evidence view in the running workbench: what it shows of the quotation at the caret, and what can be done there. */
class EvidenceTest {

	private static final String TOLL = "The mayor was plain about it. \u201cNobody in this room will pay a tax for it,\u201d Ines Okafor-Lund said.\n";

	@AfterEach
	void close() {
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void draftAndSourceStandSideBySideWithTheirDifferences() {
		OpenDraft draft = Desk.open("side.md", TOLL);
		EvidenceView view = at(draft, "tax");
		assertEquals("Ines Okafor-Lund \u00b7 Differs from its source", Desk.ui(view::headline));
		assertEquals(List.of("tax"), Desk.ui(() -> view.words(false, Look.WRONG)));
		assertEquals(List.of("toll"), Desk.ui(() -> view.words(true, Look.RIGHT)));
		assertTrue(Desk.ui(() -> view.draftText().getText()).endsWith("Ines Okafor-Lund said."));
		String source = Desk.ui(() -> view.sourceText().getText());
		assertTrue(source.contains("and we may need more. Nobody in this room will pay a toll for it. That is a promise."), source);
		List<String> facts = texts(view);
		for (String fact : List.of("Ines Okafor-Lund (printed: INES OKAFOR-LUND)", "4 March 2026", "Port Ellery Town Council: public hearing on the swing bridge",
				"Transcript: strong, somebody wrote down every word", "not verified", Desk.rows().getFirst().message()))
			assertTrue(facts.contains(fact), () -> fact + " in " + facts);
		assertTrue(facts.stream().anyMatch(each -> each.contains(".txt")), "the original file: " + facts);
		Desk.select(draft, "Nobody in this room");
		Desk.select(draft, "\n");
		Desk.await("nothing is shown where nothing stands", () -> view.sourceText().getText().isEmpty());
	}

	@Test
	void whatAnEllipsisDropsAndWhatIsMissingAreMarked() {
		OpenDraft draft = Desk.open("dropped.md", "\u201cWe have set aside 2.3 million pounds \u2026 and we may need more,\u201d Ines Okafor-Lund said.\n\n"
				+ "\u201cIf the new bearings arrive in April, we expect to reopen lane after fourteen weeks,\u201d said Tomas Brandvold.\n");
		EvidenceView view = at(draft, "and we may");
		assertEquals(List.of("for the repair,"), Desk.ui(() -> view.words(true, Look.DROPPED)).stream().map(String::strip).map(words -> words.endsWith(",") ? words : words + ",").toList());
		at(draft, "after fourteen");
		assertEquals(List.of("\u2038"), Desk.ui(() -> view.words(false, Look.WRONG)));
		assertEquals(List.of("one"), Desk.ui(() -> view.words(true, Look.RIGHT)));
	}

	@Test
	void aButtonFixesAndUndoTakesItBack() {
		OpenDraft draft = Desk.open("button.md", TOLL);
		EvidenceView view = at(draft, "tax");
		press(view.details(), label -> label.contains("Use the source's wording") && label.contains("toll"));
		Desk.await("the source's wording", () -> draft.document().get().equals(TOLL.replace("tax", "toll")));
		Desk.await("it is shown as verified", () -> view.headline().endsWith("Verified"));
		Desk.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TOLL, Desk.ui(() -> draft.document().get()));
		at(draft, "tax");
		press(view.details(), label -> label.contains("[tax]"));
		Desk.await("the brackets", () -> draft.document().get().equals(TOLL.replace("tax", "[tax]")));
	}

	@Test
	void buttonsTakenOverFromAnotherFindingAreAsWideAsTheirWords() {
		OpenDraft draft = Desk.open("wide.md", TOLL + "\n\u201cWe can rule out that the span will drop by a few centimetres under a loaded lorry,\u201d said Tomas Brandvold.\n");
		for (String words : List.of("can rule out", "tax", "can rule out")) {
			EvidenceView view = at(draft, words);
			String wording = words.equals("tax") ? "\u201ctoll\u201d" : "\u201ccannot\u201d";
			Desk.await("the button", () -> buttons(view.details()).stream().anyMatch(button -> button.getText().contains(wording)));
			Desk.await("every button shows its words", () -> buttons(view.details()).stream().allMatch(button -> button.getSize().x >= button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
		}
	}

	private static List<Button> buttons(Composite parent) {
		return Hand.all(parent, Button.class);
	}

	@Test
	void anotherStatementIsLookedAtChosenAndLeft() {
		OpenDraft draft = Desk.open("other.md", "\u201cHalf is a start. It is not an answer,\u201d said Callum Whitt.\n");
		EvidenceView view = at(draft, "Half");
		Desk.await("verified", () -> view.headline().endsWith("Verified"));
		type(view, "toll for it");
		Desk.await("the statement is found", () -> table(view).getItemCount() >= 1 && table(view).getItem(0).getText().contains("toll"));
		String before = draft.document().get();
		Desk.ui(() -> {
			table(view).setSelection(0);
			table(view).notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Desk.await("it is shown beside the draft", () -> view.sourceText().getText().contains("toll for it"));
		assertTrue(Desk.ui(() -> draft.state().checked().quotations().getFirst().evidence().text()).contains("Half is a start"), "looking chooses nothing");
		press(view.details(), "Use as the Source"::equals);
		Desk.await("the check runs against it", () -> draft.isUpToDate() && draft.state().checked().quotations().getFirst().evidence().text().contains("toll"));
		Desk.await("the view says so", () -> texts(view).contains("Somebody chose this statement as the source."));
		assertEquals(before, Desk.ui(() -> draft.document().get()));
		press(view.details(), "Back to the Program's Own Choice"::equals);
		Desk.await("the usual answer", () -> draft.isUpToDate() && view.headline().endsWith("Verified"));
		type(view, "");
	}

	@Test
	void theKeyLeadsFromWordToWordAndBack() {
		OpenDraft draft = Desk.open("jump.md", TOLL);
		EvidenceView view = at(draft, "tax");
		Desk.command(GalleyproofIds.JUMP);
		Desk.await("the word of the source", () -> view.sourceText().isFocusControl() && view.sourceText().getSelectionText().equals("toll"));
		Desk.ui(() -> {
			int room = view.sourceText().getText().indexOf("room will pay");
			view.sourceText().setSelection(room);
			return Desk.window().getService(IHandlerService.class).executeCommand(GalleyproofIds.JUMP, null);
		});
		Desk.await("the word of the draft", () -> Desk.page().getActivePart() == Desk.page().getActiveEditor()
				&& Desk.editor().getSelectionProvider().getSelection() instanceof ITextSelection chosen && "room".equals(chosen.getText()));
		Desk.command(GalleyproofIds.GO_TO_FINDINGS);
		Desk.await("the findings", () -> Desk.page().getActivePart() == Desk.findings());
	}

	@Test
	void selectedWordsBecomeAStatement() {
		OpenDraft draft = Desk.open("made.md", "\u201cNobody in this room will ever pay a levy for it,\u201d Ines Okafor-Lund said.\n");
		EvidenceView view = at(draft, "levy");
		Desk.ui(() -> {
			Desk.page().activate(view);
			int start = view.sourceText().getText().indexOf("That is a promise");
			// a mouse lets go in the middle of a word
			view.sourceText().setSelection(start + 1, start + "That is a promi".length());
			return null;
		});
		Desk.display().asyncExec(() -> Desk.ui(() -> Desk.window().getService(IHandlerService.class).executeCommand(GalleyproofIds.MAKE_STATEMENT, null)));
		Desk.await("the dialog", () -> dialog("New Statement") != null);
		assertTrue(Desk.ui(() -> find(dialog("New Statement"), Text.class)).stream().anyMatch(text -> Desk.ui(text::getText).equals("That is a promise")));
		press(dialog("New Statement"), "OK"::equals);
		Desk.await("the check runs against it", () -> draft.isUpToDate() && "That is a promise".equals(draft.state().checked().quotations().getFirst().evidence() == null ? null
				: draft.state().checked().quotations().getFirst().evidence().text()));
		type(view, "\"that is a promise\"");
		Desk.await("it is found", () -> Arrays.stream(table(view).getItems()).anyMatch(item -> item.getText().equals("That is a promise")));
		type(view, "");
	}

	@Test
	void allOfAKindIsFixedInOneStep() {
		String text = TOLL + "\n\u201cWe have set aside 3.2 million pounds for the repair, and we may need less,\u201d Ines Okafor-Lund said.\n";
		OpenDraft draft = Desk.open("fix-all.md", text);
		Desk.select(draft, "tax");
		Desk.display().asyncExec(() -> Desk.ui(() -> Desk.window().getService(IHandlerService.class).executeCommand(GalleyproofIds.FIX_ALL, null)));
		Desk.await("the dialog", () -> dialog("Fix All of a Kind") != null);
		Table table = Desk.ui(() -> find(dialog("Fix All of a Kind"), Table.class).getFirst());
		assertEquals(2, Desk.ui(table::getItemCount));
		press(dialog("Fix All of a Kind"), "Fix"::equals);
		Desk.await("both are fixed, and the number is not", () -> draft.document().get().equals(text.replace("tax", "toll").replace("less", "more")));
		Desk.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(text, Desk.ui(() -> draft.document().get()));
	}

	private static EvidenceView at(OpenDraft draft, String words) {
		EvidenceView view = (EvidenceView) Desk.ui(() -> Desk.page().showView(GalleyproofIds.EVIDENCE_VIEW, null, IWorkbenchPage.VIEW_VISIBLE));
		Desk.select(draft, words);
		Desk.await("evidence of " + words, () -> view.draftText().getText().contains(words) && !view.sourceText().getText().isEmpty());
		return view;
	}

	private static void type(EvidenceView view, String words) {
		Desk.ui(() -> {
			find(view.details(), Text.class).getFirst().setText(words);
			return null;
		});
	}

	private static Table table(EvidenceView view) {
		return find(view.details(), Table.class).getFirst();
	}

	private static Shell dialog(String title) {
		return Desk.ui(() -> Arrays.stream(Desk.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null));
	}

	private static void press(Composite parent, Predicate<String> label) {
		Predicate<Button> meant = button -> label.test(button.getText().replace("&", "")) && button.isEnabled() && button.isVisible();
		Desk.await("the button", () -> find(parent, Button.class).stream().anyMatch(meant));
		Desk.ui(() -> {
			Button button = find(parent, Button.class).stream().filter(meant).findFirst().orElseThrow();
			if ((button.getStyle() & SWT.CHECK) != 0)
				button.setSelection(!button.getSelection());
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Every text below the panes. */
	private static List<String> texts(EvidenceView view) {
		return Desk.ui(() -> {
			List<String> texts = new ArrayList<>();
			find(view.details(), Prose.class).stream().filter(Control::isVisible).flatMap(prose -> prose.lines().stream()).forEach(line -> texts.add(line.text()));
			return texts;
		});
	}

	private static <T extends Control> List<T> find(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child))
				found.add(type.cast(child));
			if (child instanceof Composite inner)
				found.addAll(find(inner, type));
		}
		return found;
	}
}
