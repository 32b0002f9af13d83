package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.Succession;
import org.galleyproof.core.user.Progress;
import org.galleyproof.exchange.Importers;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.importing.ImportSourceWizard;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** The import wizard, driven as people do: files dropped, looked at, corrected, imported, and what came of them read. */
class ImportWizardTest {

	private static final String TALK = """
			The fair

			Odile Farrant: The fair opens on the second of June. Bring your children.
			""";
	private static final String REPORT = """
			Fair to open

			“We expect four thousand people,” said Odile Farrant, who runs it.

			The fair is in its ninth year.
			""";

	private Path folder;

	@BeforeEach
	void make() throws Exception {
		Desk.ready();
		folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "import");
	}

	@AfterEach
	void close() {
		Desk.ui(() -> {
			OpenDrafts.get().dossiers().close();
			return null;
		});
	}

	/** Nothing is known of a file that can't be read but why: choosing it tells that, and the others go on. */
	@Test
	void aRefusedFileSaysWhyAndTheKeyboardIsInTheWizard() throws Exception {
		Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
		Path broken = Files.writeString(folder.resolve("broken.docx"), "no document");
		Desk.display().asyncExec(() -> ImportSourceWizard.open(Desk.window().getShell(), List.of(broken, talk), folder.resolve("dossier")));
		Shell wizard = Hand.window("Import Source");
		Table files = Hand.one(wizard, Table.class, any -> true);
		Desk.await("every file is read", () -> files.getItemCount() == 2 && Arrays.stream(files.getItems()).noneMatch(item -> item.getText(1).equals("Reading...")));
		Desk.await("the keyboard is in the wizard", () -> Desk.display().getFocusControl() != null && Desk.display().getFocusControl().getShell() == wizard);
		int refused = Desk.ui(() -> files.getItem(0).getText(1).equals("Refused") ? 0 : 1);
		for (int line : new int[] { refused, 1 - refused, refused })
			Hand.choose(files, line);
		Desk.await("it says why", () -> Hand.all(wizard, StyledText.class).stream().anyMatch(text -> text.getText().contains("This file will not be imported.") && text.getText().contains("broken.docx")));
		Hand.click(wizard, "Finish");
		Hand.gone(wizard);
		Shell summary = Hand.window("Import Source");
		Hand.click(summary, "OK");
		Hand.gone(summary);
		try (DossierStore store = DossierOpening.open(folder.resolve("dossier"))) {
			assertTrue(store.index().count() > 0);
		}
	}

	@Test
	void filesAreLookedAtCorrectedAndImported() throws Exception {
		Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
		Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
		Path film = Files.writeString(folder.resolve("film.mp4"), "no source");
		Path dossier = folder.resolve("dossier");
		Desk.display().asyncExec(() -> ImportSourceWizard.open(Desk.window().getShell(), List.of(), dossier));
		Shell wizard = Hand.window("Import Source");
		assertFalse(Desk.ui(() -> Hand.button(wizard, "Finish").isEnabled()), "there is nothing to import yet");
		Hand.drop(Hand.one(wizard, org.eclipse.swt.widgets.List.class, list -> true), talk, report, film);
		Hand.click(wizard, "Next >");
		Table table = Hand.one(wizard, Table.class, any -> true);
		Desk.await("every file is read", () -> table.getItemCount() == 3 && Arrays.stream(table.getItems()).noneMatch(item -> item.getText(1).equals("Reading...")));
		assertEquals(List.of("Document", "News report", "Refused"), Desk.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText(1)).toList()));
		Hand.choose(table, 2);
		StyledText taken = Hand.one(wizard, StyledText.class, any -> true);
		assertTrue(Desk.ui(taken::getText).contains("film.mp4"), "why it is refused is said before anything is imported");
		assertFalse(Files.exists(dossier), "a preview writes nothing");

		Hand.choose(table, 0);
		Combo kind = Hand.all(wizard, Combo.class).get(0);
		List<Text> fields = Hand.all(wizard, Text.class);
		Desk.ui(() -> {
			kind.setText("Transcript");
			fields.get(0).setText("A talk about the fair");
			fields.get(2).setText("the second");
			return null;
		});
		assertFalse(Desk.ui(() -> Hand.button(wizard, "Finish").isEnabled()), "a day that is none is not taken");
		Desk.ui(() -> {
			fields.get(2).setText("2 May 2026");
			return null;
		});
		Desk.await("it is read again, as a transcript", () -> taken.getText().contains("Odile Farrant: 1"));
		Hand.click(wizard, "Finish");
		Hand.gone(wizard);

		Shell summary = Hand.window("Import Source");
		Desk.await("it tells of every file", () -> Hand.all(summary, Table.class).get(0).getItemCount() == 3);
		String told = Desk.ui(() -> Hand.all(summary, Table.class).get(0).getItem(0).getText(1));
		assertTrue(told.contains("film.mp4"), told);
		Hand.click(summary, "OK");
		Hand.gone(summary);

		try (DossierStore store = DossierOpening.open(dossier); var files = Files.walk(dossier.resolve("sources"))) {
			List<Path> sources = files.filter(file -> file.toString().endsWith(".xmi")).toList();
			assertEquals(2, sources.size());
			Source corrected = source(store, sources, "A talk about the fair");
			assertEquals(SourceKind.TRANSCRIPT, corrected.getKind());
			assertEquals("2026-05-02", corrected.getPublished().toString());
			assertEquals("Odile Farrant", corrected.getStatements().get(corrected.getStatements().size() - 1).getSpeaker().getName());
		}
	}

	@Test
	void theUserSaysOfWhichSourceItIsAVersion() throws Exception {
		Path dossier = folder.resolve("dossier");
		Path first = Files.writeString(folder.resolve("report.txt"), REPORT);
		Path other = Files.writeString(folder.resolve("talk.txt"), TALK);
		try (DossierStore store = DossierOpening.openOrCreate(dossier)) {
			assertEquals(List.of(), Importers.run(List.of(first, other), store, Progress.NONE).refused());
		}
		Path later = Files.write(folder.resolve("corrected.txt"),
				REPORT.replace("Fair to open", "A correction of our report").replace("four", "five").replace("is in its ninth", "isn’t in its ninth").getBytes("windows-1252"));
		Desk.display().asyncExec(() -> ImportSourceWizard.open(Desk.window().getShell(), List.of(later), dossier));
		Shell wizard = Hand.window("Import Source");
		Table table = Hand.one(wizard, Table.class, any -> true);
		Desk.await("it is read", () -> table.getItemCount() == 1 && table.getItem(0).getText(1).equals("News report"));
		Combo version = Hand.all(wizard, Combo.class).get(1);
		assertEquals("None: a source of its own", Desk.ui(version::getText));
		StyledText taken = Hand.one(wizard, StyledText.class, any -> true);
		assertTrue(Desk.ui(taken::getText).contains("corrected.txt is not in UTF-8 and was read as windows-1252"), "what is told");
		Desk.display().asyncExec(() -> {
			version.select(2);
			version.notifyListeners(SWT.Selection, new Event());
		});
		Shell choice = Hand.window("Choose a Source");
		Table sources = Hand.one(choice, Table.class, any -> true);
		Desk.await("both sources are there", () -> sources.getItemCount() == 2);
		Hand.type(Hand.all(choice, Text.class).get(0), "fair to");
		Desk.await("one is found", () -> sources.getItemCount() == 1 && sources.getItem(0).getText(0).equals("Fair to open"));
		Tour.stop("choose-source", choice);
		Hand.click(choice, "OK");
		Hand.gone(choice);
		Desk.await("it is read again as a new version", () -> table.getItem(0).getText(1).equals("News report, new version"));
		assertTrue(Desk.ui(taken::getText).startsWith("A new version of “Fair to open”. It takes that one's place;"), "what is told");
		assertEquals("Fair to open", Desk.ui(version::getText));
		Tour.stop("import-version", wizard);
		Hand.click(wizard, "Finish");
		Hand.gone(wizard);
		Shell summary = Hand.window("Import Source");
		Desk.await("it tells of the file", () -> Hand.all(summary, Table.class).get(0).getItemCount() == 1);
		String told = Desk.ui(() -> Hand.all(summary, Table.class).get(0).getItem(0).getText(1));
		assertTrue(told.startsWith("corrected.txt is a new version of “Fair to open”:") && told.contains("windows-1252"), told);
		Hand.click(summary, "OK");
		Hand.gone(summary);
		try (DossierStore store = DossierOpening.open(dossier); var files = Files.walk(dossier.resolve("sources"))) {
			List<Path> all = files.filter(file -> file.toString().endsWith(".xmi")).toList();
			Source corrected = source(store, all, "A correction of our report");
			assertEquals(source(store, all, "Fair to open").getId(), Succession.earlierId(corrected).orElseThrow());
			assertTrue(corrected.getText().contains("isn’t"), corrected.getText());
		}
	}

	@Test
	void aFileDroppedOnTheDraftsIsShownForTheirDossier() throws Exception {
		Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
		Desk.ui(() -> Desk.page().showView(GalleyproofIds.DRAFTS_VIEW, null, IWorkbenchPage.VIEW_ACTIVATE));
		Tree tree = Hand.all(Desk.window().getShell(), Tree.class).stream().filter(each -> Desk.ui(() -> each.getData(DND.DROP_TARGET_KEY) != null)).findFirst().orElseThrow();
		Hand.drop(tree, talk);
		Shell question = Hand.window("Galleyproof");
		Hand.click(question, "Import as Source...");
		Hand.gone(question);
		Shell wizard = Hand.window("Import Source");
		Table table = Hand.one(wizard, Table.class, any -> true);
		Desk.await("it is read", () -> table.getItemCount() == 1 && table.getItem(0).getText(1).equals("Document"));
		Hand.click(wizard, "< Back");
		Path sample = DraftFiles.path(SampleDesk.project().getFolder("dossier"));
		Desk.await("the dossier of the sample desk is proposed", () -> Hand.all(wizard, Text.class).stream().anyMatch(text -> text.getText().equals(sample.toString())));
		assertTrue(Hand.all(wizard, Button.class).stream().anyMatch(button -> Desk.ui(() -> button.getText().replace("&", "").contains("Folder"))));
		Hand.click(wizard, "Cancel");
		Hand.gone(wizard);
	}

	private static Source source(DossierStore store, List<Path> files, String title) throws Exception {
		for (Path file : files) {
			Source source = store.source(file.getFileName().toString().replace(".xmi", ""));
			if (source.getTitle().equals(title))
				return source;
		}
		throw new AssertionError("no source " + title);
	}
}
