package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.user.Progress;
import org.galleyproof.ui.internal.dossier.OrganisationPage;
import org.galleyproof.ui.internal.dossier.PeopleListJob;
import org.galleyproof.ui.internal.dossier.PersonPage;
import org.galleyproof.ui.internal.dossier.Tab;

/** The pages of people and organisations, used as people do. */
class PeoplePagesTest extends DossierDesk {

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
		undo(page);
		Desk.await("it is gone", () -> page.roleProblem().isEmpty());

		Desk.ui(() -> Desk.page().saveEditor(page, false));
		Desk.await("it is saved", () -> !page.isDirty());
		Desk.await("the view shows the new name", () -> view.rows().stream().anyMatch(row -> row.cells().get(0).equals("Benjamin Reed")));
		try (DossierStore store = DossierOpening.open(dossier)) {
			assertTrue(store.dossier().getPeople().stream().anyMatch(person -> "Benjamin Reed".equals(person.getName())));
		}
	}

	@Test
	void whoIsKnownByALabelAloneIsShownSo() throws Exception {
		PersonPage page = open("Ben Reed");
		assertTrue(labels(Desk.window().getShell()).stream().noneMatch(label -> label.startsWith("Known by this label alone")));
		others(editor -> editor.people().rename(editor.person("ben-reed").orElseThrow(), "PRESIDENT"));
		Desk.await("the page says so", () -> page.getPartName().equals("PRESIDENT") && labels(Desk.window().getShell()).stream().anyMatch(label -> label.startsWith("Known by this label alone")));
		Desk.await("and the view", () -> view.rows().stream().anyMatch(row -> row.cells().get(0).equals("PRESIDENT") && row.cells().get(1).startsWith("a label, no full name known")));
		assertTrue(rows().stream().anyMatch(row -> row.cells().get(0).equals("Odile Farrant") && !row.cells().get(1).contains("label")));
	}

	/** By the keys that everybody knows, struck in the field itself. */
	@Test
	void keysUndoRedoAndSave() throws Exception {
		PersonPage page = open("Ben Reed");
		Text name = field("Ben Reed");
		typeOver(name, "Benjamin Reed");
		assertTrue(Desk.ui(page::isDirty));
		Desk.press(name, SWT.CTRL, 'z');
		Desk.await("what was typed is taken back", () -> name.getText().equals("Ben Reed") && !page.isDirty());
		Desk.press(name, SWT.CTRL | SWT.SHIFT, 'z');
		Desk.await("and comes again", () -> name.getText().equals("Benjamin Reed") && page.isDirty());
		Desk.press(name, SWT.CTRL, 's');
		Desk.await("it is saved", () -> !page.isDirty());
		try (DossierStore store = DossierOpening.open(dossier)) {
			assertTrue(store.dossier().getPeople().stream().anyMatch(person -> "Benjamin Reed".equals(person.getName())));
		}
		Desk.press(name, SWT.CTRL, 'z');
		Desk.await("what is saved can be undone too", () -> name.getText().equals("Ben Reed") && page.isDirty());
		Desk.press(name, SWT.CTRL, 's');
		Desk.await("it is saved", () -> !page.isDirty());
	}

	@Test
	void whatOthersSaveIsShownUnlessItIsEditedHere() throws Exception {
		PersonPage page = open("Ben Reed");
		Text name = field("Ben Reed");
		others(editor -> {
			editor.people().rename(editor.person("ben-reed").orElseThrow(), "Benjamin Reed");
			editor.people().addAlias(editor.person("ben-reed").orElseThrow(), "Benny");
		});
		Desk.await("the page follows", () -> name.getText().equals("Benjamin Reed") && page.getPartName().equals("Benjamin Reed") && !page.isDirty());
		assertTrue(names().contains("Benny"), () -> names().toString());
		assertEquals("", Desk.ui(page::overtakenBy));
		// in the middle of a name
		typeOver(name, "Ben J. Reed");
		others(editor -> editor.people().rename(editor.person("ben-reed").orElseThrow(), "B. Reed"));
		Desk.await("it is told", () -> page.overtakenBy().startsWith("Somebody else has saved changes of this meanwhile."));
		assertEquals("Ben J. Reed", Desk.ui(name::getText), "what is typed stays");
		Tour.stop("dossier-overtaken");
		// made an edit, and another name comes
		Desk.ui(() -> {
			name.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		others(editor -> editor.people().rename(editor.person("ben-reed").orElseThrow(), "Bennie Reed"));
		Desk.await("both are told", () -> page.overtakenBy().contains("“Bennie Reed”") && page.overtakenBy().contains("“Ben J. Reed”"));
		assertTrue(Desk.ui(page::isDirty));
		Desk.press(name, SWT.CTRL, 's');
		Desk.await("it is saved, and nothing is to be told", () -> !page.isDirty() && page.overtakenBy().isEmpty());
		try (DossierStore store = DossierOpening.open(dossier)) {
			assertTrue(store.dossier().getPeople().stream().anyMatch(person -> "Ben J. Reed".equals(person.getName())));
			assertEquals(List.of(), store.checkHistory());
		}
	}

	/** A new name that was typed, or made an edit, and then given up is nowhere. */
	@Test
	void aRenameThatIsGivenUpChangesNothing() throws Exception {
		byte[] before = Files.readAllBytes(dossier.resolve("dossier.xmi"));
		PersonPage page = open("Ben Reed");
		Text name = field("Ben Reed");
		typeOver(name, "Benjamin Reed");
		Desk.ui(() -> {
			name.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		Desk.await("it is an edit", () -> page.isDirty() && page.getPartName().equals("Benjamin Reed"));
		Desk.display().asyncExec(() -> Desk.page().closeEditor(page, true));
		Shell question = Hand.window("Unsaved Changes");
		Hand.click(question, "Don't Save");
		Desk.await("the page is closed", () -> Desk.page().getActiveEditor() == null);
		assertArrayEquals(before, Files.readAllBytes(dossier.resolve("dossier.xmi")));
		assertTrue(rows().stream().anyMatch(row -> row.cells().get(0).equals("Ben Reed")));
		assertEquals("Ben Reed", open("Ben Reed").getPartName());
	}

	private PersonPage open(String name) {
		tab("People");
		Desk.await("people are listed", () -> view.rows().size() == 2 && view.rows().get(0).tab() == Tab.PEOPLE);
		Hand.open(table(), 0);
		Desk.await("the page is open", () -> Desk.page().getActiveEditor() instanceof PersonPage page && page.getPartName().equals(name));
		return (PersonPage) Desk.ui(() -> Desk.page().getActiveEditor());
	}

	private static Text field(String text) {
		return Hand.all(Desk.window().getShell(), Text.class).stream().filter(field -> Desk.ui(() -> field.getText().equals(text))).findFirst().orElseThrow();
	}

	private static void typeOver(Text field, String text) {
		Desk.ui(() -> {
			field.setFocus();
			field.setText(text);
			return null;
		});
	}

	private interface Edit {
		void on(DossierEditor editor) throws Exception;
	}

	/** Another program edits the dossier. */
	private void others(Edit edit) throws Exception {
		try (DossierStore store = DossierOpening.open(dossier); DossierEditor editor = DossierEditor.open(store, "Jo Nye")) {
			edit.on(editor);
			editor.save(Progress.NONE);
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
}
