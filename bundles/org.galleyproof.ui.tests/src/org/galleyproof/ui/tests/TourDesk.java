package org.galleyproof.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.dossier.DossierView;
import org.galleyproof.ui.internal.dossier.Tab;
import org.galleyproof.ui.internal.evidence.EvidenceView;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** The desk that the guided tour hands on from part to part of its day: the draft and its dossier in a folder of their own, and the pictures taken so far. */
final class TourDesk {

	private final Path beside;
	private final IFolder folder;
	private OpenDraft draft;
	/** The stops of the tour so far. */
	private final List<String> screens = new ArrayList<>();

	/** Lays a copy of the sample desk, so that the other tests find theirs untouched. */
	TourDesk() throws Exception {
		Desk.ready();
		Me.remember("Cleo Marsh");
		beside = plainFolder();
		folder = SampleDesk.project().getFolder("wednesday");
		folder.createLink(IPath.fromPath(Files.createDirectory(beside.resolve("wednesday"))), IResource.NONE, null);
		Path from = SampleDesk.project().getFolder("dossier").getLocation().toPath();
		Path to = folder.getLocation().toPath().resolve("dossier");
		try (var files = Files.walk(from)) {
			for (Path file : files.filter(each -> !from.relativize(each).startsWith(".index") && !each.getFileName().toString().contains("lock")).toList())
				if (Files.isDirectory(file))
					Files.createDirectories(to.resolve(from.relativize(file).toString()));
				else
					Files.copy(file, to.resolve(from.relativize(file).toString()));
		}
		Files.copy(SampleDesk.draft().getLocation().toPath(), folder.getLocation().toPath().resolve("bridge-closure.md"));
		SampleDesk.project().refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	/** Where what is imported lies, a folder with a plain name, because some screens tell it. It goes with the desk. */
	Path beside() {
		return beside;
	}

	/** Where the draft and its dossier lie. */
	IFolder folder() {
		return folder;
	}

	/** The draft of the day; {@code null} before {@link #begin}. */
	OpenDraft draft() {
		return draft;
	}

	/** The work on a draft begins: it is waited for until it is checked. */
	void begin(OpenDraft opened) {
		draft = opened;
		Desk.settle(opened);
	}

	/** What the pictures taken so far are called, in their order. */
	List<String> screens() {
		return List.copyOf(screens);
	}

	/** Takes a picture of the window. */
	void stop(String name) {
		Tour.stop(numbered(name));
	}

	/** Takes a picture of a dialog. */
	void stop(String name, Shell shell) {
		Tour.stop(numbered(name), shell);
	}

	/** Waits until Evidence has caught up with the cursor: it draws in slices. */
	static void awaitEvidence(String words, String headline) {
		EvidenceView view = (EvidenceView) Desk.ui(() -> Desk.page().showView(GalleyproofIds.EVIDENCE_VIEW, null, IWorkbenchPage.VIEW_VISIBLE));
		Desk.await(headline, () -> view.headline().endsWith(headline) && view.draftText().getText().contains(words) && (headline.equals("No source") || !view.sourceText().getText().isEmpty()));
	}

	static DossierView dossier() {
		return (DossierView) Desk.ui(() -> Desk.page().showView(GalleyproofIds.DOSSIER_VIEW, null, IWorkbenchPage.VIEW_ACTIVATE));
	}

	/** Closes what is open and takes the desk away. */
	void clear() throws Exception {
		Desk.ui(() -> {
			for (Shell shell : Desk.display().getShells())
				if (!shell.isDisposed() && shell != Desk.window().getShell() && shell.isVisible() && shell.getParent() == Desk.window().getShell() && !shell.getText().isEmpty())
					shell.close();
			return null;
		});
		Desk.closeAll();
		Desk.await("the decisions are saved", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals("Saving decisions")));
		DossierView view = dossier();
		Desk.ui(() -> {
			view.choose(null);
			view.search(Tab.STATEMENTS, "");
			OpenDrafts.get().dossiers().close();
			Desk.page().showView(GalleyproofIds.FINDINGS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
			return null;
		});
		SampleDesk.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		folder.delete(true, null);
		// the index is closed in its own time
		Desk.await("the folder is gone", () -> isGone(beside));
		Me.remember("");
	}

	/** Where another run has left its folder, or works in it, a number is put to the name. */
	private static Path plainFolder() throws IOException {
		Path folders = Path.of(System.getProperty("java.io.tmpdir"));
		for (int i = 1;; i++)
			try {
				return Files.createDirectory(folders.resolve(i == 1 ? "Courier" : "Courier " + i));
			} catch (FileAlreadyExistsException e) {
				// the next number may be free
			}
	}

	private static boolean isGone(Path folder) throws IOException {
		try (var left = Files.walk(folder)) {
			for (Path file : left.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
			return true;
		} catch (DirectoryNotEmptyException | UncheckedIOException e) {
			return false;
		}
	}

	private String numbered(String name) {
		screens.add(name);
		return String.format("%02d-%s", screens.size(), name);
	}
}
