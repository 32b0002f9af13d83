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
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.dossier.DossierView;
import org.galleyproof.ui.internal.dossier.OrganisationPage;
import org.galleyproof.ui.internal.dossier.PeopleListJob;
import org.galleyproof.ui.internal.dossier.PersonPage;
import org.galleyproof.ui.internal.dossier.Row;
import org.galleyproof.ui.internal.dossier.SourcePage;
import org.galleyproof.ui.internal.dossier.Tab;
import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.importing.ImportJob;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** The Dossier view and the pages that it opens, used as people do. */
class DossierViewTest {

	private static final String HEARING = """
			Title: Fair hearing
			Date: 4 March 2026

			ODILE FARRANT: The fair opens on the second of June. Bring your children.

			MAYOR BEN REED: The fairground belongs to the town, and the town will mow it.

			ODILE FARRANT: Then we shall bring the carousel.

			BEN REED: The carousel is welcome.
			""";
	private static final String REPORT = """
			Fair to open in summer

			“We expect four thousand people at the fair,” said Odile Farrant, who runs it.

			The fairground is in its ninth year.
			""";

	private Path folder;
	private Path dossier;
	private DossierView view;
	private Composite area;
	private int all;

	@BeforeEach
	void make() throws Exception {
		Desk.ready();
		folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "view");
		dossier = folder.resolve("dossier");
		ImportJob job = new ImportJob(List.of(Files.writeString(folder.resolve("hearing.txt"), HEARING), Files.writeString(folder.resolve("report.txt"), REPORT)), dossier);
		job.schedule();
		job.join();
		assertEquals(2, job.report().sources(), () -> String.valueOf(job.problem()));
		view = (DossierView) Desk.ui(() -> Desk.page().showView(GalleyproofIds.DOSSIER_VIEW, null, IWorkbenchPage.VIEW_ACTIVATE));
		Desk.ui(() -> {
			view.choose(dossier);
			view.search(Tab.STATEMENTS, "");
			return null;
		});
		all = job.report().statements();
		await("all statements are shown", all);
		Table table = (Table) Desk.ui(() -> ((TableViewer) view.getSite().getSelectionProvider()).getTable());
		area = Desk.ui(() -> table.getParent().getParent().getParent());
	}

	@AfterEach
	void close() throws Exception {
		Desk.closeAll();
		Desk.ui(() -> {
			view.choose(null);
			view.search(Tab.STATEMENTS, "");
			return null;
		});
		for (IContainer shown : DraftFolders.all())
			if (DraftFolders.isLinked(shown))
				DraftFolders.close((IFolder) shown, new NullProgressMonitor());
		Desk.ui(() -> {
			OpenDrafts.get().dossiers().close();
			return null;
		});
	}

	@Test
	void searchFollowsTheTyping() {
		Hand.type(words(), "carou");
		await("the beginning of a word is found", 2);
		Row row = rows().get(0);
		assertTrue(row.cells().get(0).contains("carousel"), row::toString);
		assertEquals("carousel", row.bold().get(0).of(row.cells().get(0)));
		Tour.stop("dossier-search");
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
		Tour.stop("dossier-state", dialog);
		Hand.click(dialog, "OK");
		Hand.gone(dialog);
		Desk.await("the view shows it", () -> view.rows().size() == 1 && view.rows().get(0).icon().equals("verified"));
		Desk.await("the page shows it", () -> labels(Desk.window().getShell()).stream().anyMatch(label -> label.startsWith("Verified by") && label.endsWith("Heard on tape")));
		Tour.stop("dossier-source");

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
		Desk.await("all drafts are looked through", () -> labels(window).stream().anyMatch(label -> label.contains("lean on it.")));
		assertEquals(List.of("closed.txt", "open.txt"), Desk.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0)).sorted().toList()));
		Tour.stop("dossier-leaning", window);
		int line = Desk.ui(() -> table.getItem(0).getText(0).equals("open.txt") ? 0 : 1);
		Hand.open(table, line);
		Desk.await("the draft is in front, its words selected", () -> Desk.page().getActiveEditor().getTitle().equals("open.txt")
				&& Desk.text().getSelectionText().contains("the town will cut it"));
		Hand.click(window, "Close");
		Hand.gone(window);
	}

	@Test
	void aPersonIsEditedUndoneAndSaved() throws Exception {
		tab("People");
		Desk.await("people are listed", () -> view.rows().size() == 2 && view.rows().get(0).tab() == Tab.PEOPLE);
		Hand.open(table(), 0);
		Desk.await("the page is open", () -> Desk.page().getActiveEditor() instanceof PersonPage page && page.getPartName().equals("Ben Reed"));
		PersonPage page = (PersonPage) Desk.ui(() -> Desk.page().getActiveEditor());
		assertFalse(Desk.ui(page::isDirty));
		List<Text> fields = Hand.all(Desk.window().getShell(), Text.class).stream()
				.filter(field -> Desk.ui(() -> field.getText().equals("Ben Reed") || field.getMessage().startsWith("another"))).toList();
		assertEquals(3, fields.size());
		Desk.ui(() -> {
			fields.get(0).setFocus();
			fields.get(0).setText("Benjamin Reed");
			return null;
		});
		assertTrue(Desk.ui(page::isDirty), "what is typed is not saved yet");
		Hand.type(fields.get(1), "Benny Reed");
		Hand.key(fields.get(1), SWT.CR);
		Desk.ui(() -> {
			fields.get(1).notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		Desk.await("the page is named anew", () -> page.getPartName().equals("Benjamin Reed"));
		assertEquals(List.of("Benny Reed"), names());
		undo(page);
		Desk.await("the other name is taken back", () -> names().isEmpty());
		undo(page);
		Desk.await("the name is taken back", () -> page.getPartName().equals("Ben Reed") && !page.isDirty());
		redo(page);
		Desk.await("and comes again", () -> page.getPartName().equals("Benjamin Reed"));

		Hand.click(Desk.window().getShell(), "Add...");
		Shell dialog = Hand.window("Role");
		List<Text> role = Hand.all(dialog, Text.class).stream().filter(field -> Desk.ui(field::getEditable)).toList();
		Hand.type(role.get(0), "Harbour master");
		Desk.ui(() -> {
			Hand.all(dialog, Combo.class).get(0).setText("Port of Wick");
			role.get(1).setText("2026-05-01");
			role.get(2).setText("1 May 2020");
			return null;
		});
		Hand.click(dialog, "OK");
		Hand.gone(dialog);
		Desk.await("a role that ends before it begins is flagged", () -> page.roleProblem().startsWith("Harbour master: "));
		Tour.stop("dossier-person");
		undo(page);
		Desk.await("it is gone", () -> page.roleProblem().isEmpty());

		Desk.ui(() -> Desk.page().saveEditor(page, false));
		Desk.await("it is saved", () -> !page.isDirty());
		Desk.await("the view shows the new name", () -> view.rows().stream().anyMatch(row -> row.cells().get(0).equals("Benjamin Reed")));
		try (DossierStore store = DossierStore.open(dossier)) {
			assertTrue(store.dossier().getPeople().stream().anyMatch(person -> "Benjamin Reed".equals(person.getName())));
		}
	}

	@Test
	void aListOfPeopleIsTakenIn() throws Exception {
		Path list = Files.writeString(folder.resolve("people.csv"), "name,role,organisation,from\n"
				+ "Ada Quill,Treasurer,Fair Committee,2024\nBen Reed,Mayor,Town of Wick,2019-05-01\n");
		Desk.ui(() -> {
			new PeopleListJob(list, dossier, Desk.window().getShell()).schedule();
			return null;
		});
		Shell told = Hand.window("List of People");
		assertTrue(labels(told).stream().anyMatch(label -> label.startsWith("New people: 1. New organisations: 2.")), () -> labels(told).toString());
		Hand.click(told, "OK");
		Hand.gone(told);
		Hand.type(words(), "quill");
		tab("People");
		Desk.await("the person is found with the role", () -> view.rows().size() == 1 && view.rows().get(0).cells().get(1).equals("Treasurer, Fair Committee"));
		tab("Organisations");
		Hand.key(words(), SWT.ESC);
		Desk.await("the organisations are there", () -> view.rows().stream().map(row -> row.cells().get(0)).toList().equals(List.of("Fair Committee", "Town of Wick")));
		Hand.open(table(), 0);
		Desk.await("an organisation is open, with those who are in it", () -> Desk.page().getActiveEditor() instanceof OrganisationPage page
				&& page.getPartName().equals("Fair Committee")
				&& Hand.all(Desk.window().getShell(), Link.class).stream().anyMatch(link -> link.getText().contains("Ada Quill")));
		Tour.stop("dossier-organisation");
	}

	@Test
	void twoPeopleAreMerged() {
		tab("People");
		Desk.await("people are listed", () -> view.rows().size() == 2 && view.rows().get(0).tab() == Tab.PEOPLE);
		Hand.open(table(), 0);
		Desk.await("the page is open", () -> Desk.page().getActiveEditor() instanceof PersonPage page && page.getPartName().equals("Ben Reed"));
		PersonPage page = (PersonPage) Desk.ui(() -> Desk.page().getActiveEditor());
		Hand.click(Desk.window().getShell(), "Merge with Another Person...");
		Shell choice = Hand.window("Merge Two People");
		Desk.await("somebody is there to choose", () -> Hand.all(choice, Table.class).get(0).getItemCount() == 1);
		Hand.click(choice, "OK");
		Hand.gone(choice);
		Shell ask = Hand.window("Merge Two People");
		Hand.click(ask, "OK");
		Hand.gone(ask);
		Desk.await("there is something to save", page::isDirty);
		Desk.ui(() -> Desk.page().saveEditor(page, false));
		Desk.await("there is one person", () -> view.rows().size() == 1 && view.rows().get(0).cells().get(0).equals("Odile Farrant"));
		assertTrue(rows().get(0).cells().get(2).contains("Ben Reed"), () -> rows().toString());
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

	private void undo(PersonPage page) {
		run(page, ActionFactory.UNDO);
	}

	private void redo(PersonPage page) {
		run(page, ActionFactory.REDO);
	}

	private static void run(PersonPage page, ActionFactory action) {
		Desk.await(action.getId() + " is possible", () -> page.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).isEnabled());
		Desk.ui(() -> {
			page.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).run();
			return null;
		});
	}

	/** The names in the first list of the person's page. */
	private static List<String> names() {
		org.eclipse.swt.widgets.List list = Hand.all(Desk.window().getShell(), org.eclipse.swt.widgets.List.class).get(0);
		return Desk.ui(() -> List.of(list.getItems()));
	}

	private List<Row> rows() {
		return Desk.ui(view::rows);
	}

	private void await(String what, int count) {
		Desk.await(what + ", lines: " + count, () -> view.rows().size() == count);
	}

	private Text words() {
		return Hand.all(area, Text.class).get(0);
	}

	private Table table() {
		return Hand.all(area, Table.class).get(0);
	}

	/** Clicks on one of the buttons that tell how many there are of each kind. */
	private void tab(String name) {
		Button button = Hand.one(area, Button.class, each -> each.getText().startsWith(name));
		Desk.ui(() -> {
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private boolean said(String words) {
		Desk.await("it says: " + words, () -> labels(area).stream().anyMatch(label -> label.contains(words)));
		return true;
	}

	private static List<String> labels(Composite parent) {
		return Desk.ui(() -> Hand.all(parent, Label.class).stream().map(Label::getText).toList());
	}
}
