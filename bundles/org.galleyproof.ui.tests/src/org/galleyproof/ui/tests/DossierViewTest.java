package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.Draft;
import org.galleyproof.core.proof.ProofSession;
import org.galleyproof.core.proof.StatementBook;
import org.galleyproof.core.proof.StatementState;
import org.galleyproof.core.proof.Verification;
import org.galleyproof.core.user.Progress;
import org.galleyproof.ui.internal.dossier.Row;
import org.galleyproof.ui.internal.dossier.SourcePage;
import org.galleyproof.ui.internal.dossier.Tab;
import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** The Dossier view and the sources that it opens, used as people do. */
class DossierViewTest extends DossierDesk {

	@Test
	void searchFollowsTheTyping() {
		Hand.type(words(), "carou");
		await("the beginning of a word is found", 2);
		Row row = rows().get(0);
		assertTrue(row.cells().get(0).contains("carousel"), row::toString);
		assertEquals("carousel", row.bold().get(0).of(row.cells().get(0)));
		Hand.type(words(), "sel welcome");
		await("every word counts", 1);
		assertEquals("Ben Reed", rows().get(0).cells().get(1));
		Hand.type(words(), " xyzzy");
		await("nothing has that word", 0);
		assertTrue(said("Nothing in this dossier has these words."));
		Hand.key(words(), SWT.ESC);
		await("everything is back", all);

		tab("People");
		Desk.await("people are listed", () -> view.rows().stream().map(each -> each.cells().get(0)).toList().equals(List.of("Ben Reed", "Odile Farrant")));
		tab("Sources");
		Desk.await("sources are listed", () -> view.rows().size() == 2 && view.rows().get(0).tab() == Tab.SOURCES);
		Hand.type(words(), "hearing");
		await("by their titles", 1);
	}

	@Test
	void filtersNarrowTheSearch() {
		List<Text> fields = Hand.all(area, Text.class);
		Hand.type(fields.get(1), "odile farrant");
		await("what she said", 3);
		assertTrue(rows().stream().allMatch(row -> row.cells().get(1).equals("Odile Farrant")), () -> rows().toString());
		Desk.ui(() -> {
			Combo kind = Hand.all(area, Combo.class).get(0);
			kind.setText("Transcript");
			kind.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		await("in a transcript", 2);
		Hand.type(fields.get(2), "2026-04-01");
		await("nothing since April", 0);
		assertTrue(said("clear the filters"));
		Desk.ui(() -> {
			fields.get(2).setText("the first");
			return null;
		});
		Desk.await("what is no day is told", () -> view.state().contains("is no day"));
		Desk.ui(() -> {
			fields.get(2).setText("4 March 2026");
			return null;
		});
		await("on that day", 2);
	}

	@Test
	void aStatementIsOpenedVerifiedAndTakenBack() {
		Hand.type(words(), "mow");
		await("one has it", 1);
		Hand.key(words(), SWT.ARROW_DOWN);
		Table table = table();
		Desk.await("the arrow leads into the table", () -> table.isFocusControl() && table.getSelectionIndex() == 0);
		Hand.open(table, 0);
		Desk.await("the source is open", () -> Desk.page().getActiveEditor() instanceof SourcePage page && page.isShown());
		SourcePage page = (SourcePage) Desk.ui(() -> Desk.page().getActiveEditor());
		assertTrue(Desk.ui(page::currentWords).startsWith("The fairground belongs to the town"), page::currentWords);
		assertEquals("Fair hearing", page.getPartName());
		StyledText text = Hand.all(Desk.window().getShell(), StyledText.class).stream().filter(each -> Desk.ui(() -> each.getText().contains("carousel"))).findFirst()
				.orElseThrow();
		assertFalse(Desk.ui(text::getEditable));

		Hand.click(Desk.window().getShell(), "Change State...");
		Shell dialog = Hand.window("State of a Statement");
		Hand.click(dialog, "Verified");
		List<Text> fields = Hand.all(dialog, Text.class).stream().filter(field -> Desk.ui(field::getEditable)).toList();
		Hand.type(fields.get(0), "Heard on tape");
		Hand.click(dialog, "OK");
		Hand.gone(dialog);
		Desk.await("the view shows it", () -> view.rows().size() == 1 && view.rows().get(0).icon().equals("verified"));
		Desk.await("the page shows it", () -> labels(Desk.window().getShell()).stream().anyMatch(label -> label.startsWith("Verified by") && label.endsWith("Heard on tape")));

		Hand.click(Desk.window().getShell(), "History");
		Shell history = Hand.window("History");
		Desk.await("it is told there", () -> Hand.all(history, Table.class).get(0).getItemCount() > 0);
		assertTrue(Desk.ui(() -> Arrays.stream(Hand.all(history, Table.class).get(0).getItems()).map(item -> item.getText(2)).toList()).toString().contains("verified"));
		Hand.click(history, "Close");
		Hand.gone(history);

		Desk.ui(() -> {
			Desk.page().activate(page);
			return null;
		});
		Desk.await("it can be undone", () -> page.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).isEnabled());
		Desk.ui(() -> {
			page.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
			return null;
		});
		Desk.await("nobody verified it", () -> view.rows().size() == 1 && view.rows().get(0).icon().equals("unverified"));
	}

	@Test
	void whatIsKnownAboutASourceIsChanged() {
		tab("Sources");
		Desk.await("sources are listed", () -> view.rows().size() == 2 && view.rows().get(0).tab() == Tab.SOURCES);
		String other = Desk.ui(() -> view.rows().stream().map(row -> row.cells().get(0)).filter(title -> !title.equals("Fair hearing")).findFirst().orElseThrow());
		Hand.open(table(), Desk.ui(() -> view.rows().stream().map(row -> row.cells().get(0)).toList().indexOf("Fair hearing")));
		Desk.await("the source is open", () -> Desk.page().getActiveEditor() instanceof SourcePage page && page.isShown());
		SourcePage page = (SourcePage) Desk.ui(() -> Desk.page().getActiveEditor());
		Hand.follow(Desk.window().getShell(), "change");
		Shell dialog = Hand.window("About This Source");
		assertTrue(Desk.ui(() -> labels(dialog).contains("None: it is a source of its own.")));
		Combo kind = Hand.one(dialog, Combo.class, any -> true);
		Desk.ui(() -> {
			kind.setText("Notes");
			kind.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		assertTrue(Desk.ui(() -> labels(dialog).contains("As evidence: fair, somebody wrote down what they heard.")));
		List<Text> fields = Hand.all(dialog, Text.class).stream().filter(field -> Desk.ui(field::getEditable)).toList();
		Hand.type(fields.get(0), "Notes: ");
		Hand.click(dialog, "Choose a Source\u2026");
		Shell choice = Hand.window("Choose a Source");
		Table sources = Hand.one(choice, Table.class, any -> true);
		Desk.await("the sources are found", () -> sources.getItemCount() == 2);
		Hand.choose(sources, Desk.ui(() -> sources.getItem(0).getText(0).equals(other) ? 0 : 1));
		Hand.click(choice, "OK");
		Hand.gone(choice);
		Desk.await("it is shown", () -> labels(dialog).stream().anyMatch(label -> label.contains(other) && label.contains("no longer searched")));
		Tour.stop("source-about", dialog);
		Hand.click(dialog, "OK");
		Hand.gone(dialog);
		Desk.await("the page shows it", () -> page.getPartName().equals("Notes: Fair hearing") && labels(Desk.window().getShell()).stream().anyMatch(label -> label.startsWith("Notes")));
		Desk.await("the other one is no longer searched", () -> view.rows().size() == 1);
		Desk.ui(() -> {
			page.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
			return null;
		});
		Desk.await("one undo takes all of it back", () -> view.rows().size() == 2 && page.getPartName().equals("Fair hearing"));
	}

	@Test
	void theDraftsThatLeanOnAStatementAreFound() throws Exception {
		String leaning = "“The fairground belongs to the town, and the town will cut it,” the mayor said.\n";
		Files.writeString(folder.resolve("open.txt"), "It was a long day.\n\n" + leaning);
		Files.writeString(folder.resolve("closed.txt"), leaning);
		Files.writeString(folder.resolve("other.txt"), "“Nobody knows why the river is so low,” said Ada Quill.\n");
		IContainer shown = DraftFolders.open(folder, new NullProgressMonitor());
		Desk.settle(Desk.open((IFile) shown.findMember(IPath.fromOSString("open.txt"))));
		Hand.type(words(), "mow");
		await("one has it", 1);
		Hand.open(table(), 0);
		Desk.await("the source is open", () -> Desk.page().getActiveEditor() instanceof SourcePage page && page.isShown());
		Hand.click(Desk.window().getShell(), "Drafts That Lean on It");
		Shell window = Hand.window("Drafts That Lean on It");
		Table table = Hand.one(window, Table.class, any -> true);
		Desk.await("all drafts are looked through", () -> labels(window).stream().anyMatch(label -> label.contains("on it.")));
		assertEquals(List.of("closed.txt", "open.txt"), Desk.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0)).sorted().toList()));
		int line = Desk.ui(() -> table.getItem(0).getText(0).equals("open.txt") ? 0 : 1);
		Hand.open(table, line);
		Desk.await("the draft is in front, its words selected", () -> Desk.page().getActiveEditor().getTitle().equals("open.txt")
				&& Desk.text().getSelectionText().contains("the town will cut it"));
		Hand.click(window, "Close");
		Hand.gone(window);
	}

	@Test
	void aStatementThatSomebodyChoseForAClosedDraftIsLeantOn() throws Exception {
		String words = "“Well, they will see to the grass there,” the mayor said.\n";
		Path draft = Files.writeString(folder.resolve("chosen.txt"), words);
		Hand.type(words(), "mow");
		await("one has it", 1);
		String statement = rows().get(0).id();
		var open = Desk.ui(() -> OpenDrafts.get().dossiers().open(dossier));
		try (ProofSession session = ProofSession.open(draft, words)) {
			session.update(open.proofreader().check(new Draft("chosen.txt", words, null), Progress.NONE), StatementBook.NONE);
			session.choose(session.state().items().get(0), statement, new StatementState("f", Verification.UNVERIFIED), "Ida Moss");
		}
		DraftFolders.open(folder, new NullProgressMonitor());
		Hand.open(table(), 0);
		Desk.await("the source is open", () -> Desk.page().getActiveEditor() instanceof SourcePage page && page.isShown());
		Hand.click(Desk.window().getShell(), "Drafts That Lean on It");
		Shell window = Hand.window("Drafts That Lean on It");
		Table table = Hand.one(window, Table.class, any -> true);
		Desk.await("all drafts are looked through", () -> labels(window).stream().anyMatch(label -> label.contains("on it.")));
		assertEquals(List.of("chosen.txt"), Desk.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList()));
		Hand.click(window, "Close");
		Hand.gone(window);
	}

	@Test
	void aDamagedSourceIsNamedAndTheRestIsThere() throws Exception {
		Path hearing;
		try (var files = Files.walk(dossier.resolve("sources"))) {
			hearing = files.filter(file -> file.toString().endsWith(".xmi") && file.getFileName().toString().startsWith("fair-hearing")).findFirst().orElseThrow();
		}
		String whole = Files.readString(hearing);
		Files.writeString(hearing, whole.substring(0, whole.length() / 2));
		Desk.ui(() -> {
			OpenDrafts.get().dossiers().close();
			view.search(Tab.STATEMENTS, "fair");
			return null;
		});
		Desk.await("the rest is there, and the file is named", () -> view.state().startsWith("A file of the dossier could not be read: sources/") && view.state().contains("fair-hearing"));
		assertTrue(rows().size() > 0 && rows().stream().noneMatch(row -> row.cells().get(3).startsWith("Fair hearing")), () -> rows().toString());
		Tour.stop("dossier-damaged");
		// and is back when the file is
		Files.writeString(hearing, whole);
		Desk.ui(() -> {
			OpenDrafts.get().dossiers().close();
			view.search(Tab.STATEMENTS, "");
			return null;
		});
		await("all are back", all);
	}

	@Test
	void filesDroppedOnTheViewAreShownForItsDossier() throws Exception {
		Path talk = Files.writeString(folder.resolve("talk.txt"), "A talk\n\nADA QUILL: It rains.\n\nBEN REED: It does.\n\nADA QUILL: It does not.\n\nBEN REED: So be it.\n");
		Hand.drop(table(), talk);
		Shell wizard = Hand.window("Import Source");
		Table files = Hand.one(wizard, Table.class, any -> true);
		Desk.await("it is read", () -> files.getItemCount() == 1 && files.getItem(0).getText(1).equals("Transcript"));
		Hand.click(wizard, "Finish");
		Hand.gone(wizard);
		Shell summary = Hand.window("Import Source");
		Hand.click(summary, "OK");
		Hand.gone(summary);
		Desk.await("the view has it", () -> view.rows().size() > all);
	}
}
