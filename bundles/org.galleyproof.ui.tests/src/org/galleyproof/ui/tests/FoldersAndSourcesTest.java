package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.checks.FindingType;
import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.importing.ImportJob;
import org.galleyproof.ui.internal.proof.DraftState;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** A folder of drafts anywhere on disk, and the import of its sources. */
class FoldersAndSourcesTest {

	/** Not in the system's folder for such things, where another program's dossier may lie. */
	private Path folder;

	@BeforeEach
	void make() throws Exception {
		Desk.ready();
		Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
		folder = Files.createTempDirectory(target, "folder");
	}

	@AfterEach
	void close() throws Exception {
		Desk.closeAll();
		for (IContainer shown : DraftFolders.all())
			if (DraftFolders.linked(shown) != null)
				DraftFolders.close((IFolder) shown, new NullProgressMonitor());
		assertTrue(Files.exists(folder.resolve("fair.txt")), "closing a folder leaves its files");
		Desk.ui(() -> {
			OpenDrafts.get().dossiers().close();
			return null;
		});
	}

	@Test
	void aFolderIsShownCheckedAndLeftAsItIs() throws Exception {
		Files.writeString(folder.resolve("fair.txt"), "\u201cThe fair opens on the second of June,\u201d said Odile Farrant, who runs it.\n");
		Files.writeString(folder.resolve("notes.pdf"), "no draft");
		Set<String> before = names();
		IContainer shown = DraftFolders.open(folder, new NullProgressMonitor());
		assertEquals(folder, shown.getLocation().toPath());
		assertTrue(DraftFolders.all().contains(shown));
		assertEquals(shown, DraftFolders.open(folder, new NullProgressMonitor()), "a folder is shown once");
		OpenDraft draft = Desk.open((IFile) shown.findMember(IPath.fromOSString("fair.txt")));
		awaitNoDossier(draft);
		assertEquals(before, names());
	}

	@Test
	void aFolderIsClosedFromADraftInIt() throws Exception {
		Files.writeString(folder.resolve("fair.txt"), "The fair opens on the second of June.\n");
		IContainer shown = DraftFolders.open(folder, new NullProgressMonitor());
		Desk.ui(() -> {
			IViewPart drafts = Desk.page().showView(GalleyproofIds.DRAFTS_VIEW);
			drafts.getSite().getSelectionProvider().setSelection(new StructuredSelection(shown.findMember(IPath.fromOSString("fair.txt"))));
			return null;
		});
		Desk.command(GalleyproofIds.CLOSE_FOLDER, false);
		Desk.await("the folder is not shown any more", () -> !DraftFolders.all().contains(shown));
	}

	@Test
	void aDraftDroppedOnAnotherIsOpenedAndItsFolderShown() throws Exception {
		Files.writeString(folder.resolve("fair.txt"), "The fair opens on the second of June.\n");
		Desk.sample();
		Hand.drop(Desk.text(), folder.resolve("fair.txt"));
		Desk.await("it is in front", () -> Desk.page().getActiveEditor() != null && Desk.page().getActiveEditor().getTitle().equals("fair.txt"));
		assertTrue(DraftFolders.all().stream().anyMatch(shown -> folder.equals(shown.getLocation().toPath())));
	}

	@Test
	void whatIsDroppedOnTheDraftsMayBeEither() throws Exception {
		Files.writeString(folder.resolve("fair.txt"), "The fair opens on the second of June.\n");
		IViewPart drafts = Desk.ui(() -> Desk.page().showView(GalleyproofIds.DRAFTS_VIEW));
		Tree tree = (Tree) Desk.ui(() -> ((TreeViewer) drafts.getSite().getSelectionProvider()).getControl());
		Hand.drop(tree, folder.resolve("fair.txt"));
		Shell question = Hand.window("Galleyproof");
		Hand.click(question, "Open as Draft");
		Hand.gone(question);
		Desk.await("it is in front", () -> Desk.page().getActiveEditor() != null && Desk.page().getActiveEditor().getTitle().equals("fair.txt"));
		Hand.drop(tree, Files.writeString(folder.resolve("talk.srt"), "1\n00:00:01,000 --> 00:00:03,000\nODILE FARRANT: Bring your children.\n"));
		Shell wizard = Hand.window("Import Source");
		Hand.click(wizard, "Cancel");
		Hand.gone(wizard);
	}

	@Test
	void importedSourcesAnswerTheOpenDraft() throws Exception {
		Files.writeString(folder.resolve("fair.txt"), "\u201cThe fair opens on the third of June,\u201d said Odile Farrant, who runs it.\n");
		Path source = Files.writeString(folder.resolve("talk.txt"), "The fair\n\nODILE FARRANT: The fair opens on the second of June. Bring your children.\n");
		Path missing = folder.resolve("missing.txt");
		IContainer shown = DraftFolders.open(folder, new NullProgressMonitor());
		OpenDraft draft = Desk.open((IFile) shown.findMember(IPath.fromOSString("fair.txt")));
		awaitNoDossier(draft);

		ImportJob job = new ImportJob(List.of(source, missing), folder.resolve("dossier"));
		job.schedule();
		job.join();
		assertNull(job.problem());
		assertNotNull(job.report());
		assertEquals(1, job.report().taken().size());
		assertEquals(1, job.report().refused().size());
		assertTrue(job.report().refused().get(0).reason().contains("missing.txt"), job.report()::toString);

		Desk.ui(() -> {
			OpenDrafts.get().recheckAll();
			return null;
		});
		Desk.await("it is checked against the new dossier", () -> folder.resolve("dossier").equals(draft.state().dossier()));
		Desk.awaitFinding(draft, row -> row.finding() != null && row.finding().type() != FindingType.NO_SOURCE);
		assertTrue(Desk.rows().stream().anyMatch(row -> row.message().contains("second")), Desk.rows()::toString);
	}

	/** Where a dossier happens to lie above this build's folder, that one answers. */
	private void awaitNoDossier(OpenDraft draft) {
		Desk.await("it has an answer", () -> draft.state().phase() != DraftState.Phase.CHECKING);
		if (DossierOpening.nearest(folder.resolve("fair.txt")).isEmpty())
			assertEquals(DraftState.Phase.NO_DOSSIER, draft.state().phase());
	}

	private Set<String> names() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
		}
	}
}
