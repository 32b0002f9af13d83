package org.galleyproof.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.ui.internal.dossier.DossierView;
import org.galleyproof.ui.internal.dossier.OrganisationPage;
import org.galleyproof.ui.internal.dossier.PeopleListJob;
import org.galleyproof.ui.internal.dossier.PersonPage;
import org.galleyproof.ui.internal.dossier.SourcePage;
import org.galleyproof.ui.internal.dossier.Tab;
import org.galleyproof.ui.internal.importing.ImportSourceWizard;

/** The work on the dossier: what it knows, who is in it, what is imported. */
final class TourOfDossier {

	private static final String RELEASE = "Port Ellery Harbour Trust\n\nDate: 2026-03-05\n\nThe crane on the east quay stays where it is, the Harbour Trust says.\n\n"
			+ "“The crane has lifted its last crate, and it will be a landmark,” said Odile Farrant, who chairs the trust.\n";

	private final TourDesk desk;

	TourOfDossier(TourDesk desk) {
		this.desk = desk;
	}

	/** Walks through it. */
	void walk() throws IOException {
		searchTheDossier();
		importSources();
	}

	private void searchTheDossier() throws IOException {
		Path list = Files.writeString(desk.beside().resolve("people.csv"), "name,role,organisation,from\nInes Okafor-Lund,Mayor,Port Ellery Town Council,2023-05-08\n"
				+ "Tomas Brandvold,Harbour engineer,Port Ellery Town Council,2017\nOdile Farrant,Chair,Harbour Trust,2021\n");
		Path dossier = desk.folder().getLocation().toPath().resolve("dossier");
		Desk.ui(() -> {
			new PeopleListJob(list, dossier, Desk.window().getShell()).schedule();
			return null;
		});
		Shell told = Hand.window("List of People");
		desk.stop("list-of-people", told);
		Hand.click(told, "OK");
		Hand.gone(told);
		DossierView view = TourDesk.dossier();
		Desk.ui(() -> {
			view.choose(dossier);
			view.search(Tab.STATEMENTS, "");
			return null;
		});
		Composite area = Desk.ui(() -> ((TableViewer) view.getSite().getSelectionProvider()).getTable().getParent().getParent().getParent());
		Hand.type(Hand.all(area, Text.class).getFirst(), "toll for it");
		Desk.await("the statement", () -> view.rows().size() >= 1 && view.rows().getFirst().cells().toString().contains("toll"));
		desk.stop("dossier-search");
		Hand.open(Hand.all(area, Table.class).getFirst(), 0);
		Desk.await("the source", () -> Desk.page().getActiveEditor() instanceof SourcePage page && page.isShown());
		desk.stop("dossier-source");
		Hand.click(Desk.window().getShell(), "Change State...");
		Shell state = Hand.window("State of a Statement");
		desk.stop("state-of-a-statement", state);
		Hand.click(state, "Cancel");
		Hand.gone(state);
		Hand.click(Desk.window().getShell(), "Drafts That Lean on It");
		Shell leaning = Hand.window("Drafts That Lean on It");
		Desk.await("the draft", () -> Hand.all(leaning, Table.class).getFirst().getItemCount() > 0);
		desk.stop("drafts-that-lean-on-it", leaning);
		Hand.click(leaning, "Close");
		Hand.gone(leaning);
		thing(view, area, Tab.PEOPLE, "Brandvold");
		Desk.await("a person", () -> Desk.page().getActiveEditor() instanceof PersonPage page && page.getPartName().contains("Brandvold"));
		desk.stop("person");
		thing(view, area, Tab.ORGANISATIONS, "Harbour");
		Desk.await("an organisation", () -> Desk.page().getActiveEditor() instanceof OrganisationPage page && page.getPartName().equals("Harbour Trust"));
		desk.stop("organisation");
	}

	private static void thing(DossierView view, Composite area, Tab tab, String words) {
		Desk.ui(() -> {
			view.search(tab, words);
			return null;
		});
		Desk.await(words, () -> view.rows().size() == 1 && view.rows().getFirst().cells().get(0).contains(words));
		Hand.open(Hand.all(area, Table.class).getFirst(), 0);
	}

	private void importSources() throws IOException {
		Path folder = Files.createDirectory(desk.beside().resolve("sources"));
		Path release = Files.writeString(folder.resolve("harbour-trust-release.txt"), RELEASE);
		Path film = Files.writeString(folder.resolve("crane.mp4"), "no source");
		Path dossier = desk.folder().getLocation().toPath().resolve("dossier");
		Desk.display().asyncExec(() -> ImportSourceWizard.open(Desk.window().getShell(), List.of(), dossier));
		Shell wizard = Hand.window("Import Source");
		Hand.drop(Hand.one(wizard, org.eclipse.swt.widgets.List.class, list -> true), release, film);
		desk.stop("import-files", wizard);
		Hand.click(wizard, "Next >");
		Table files = Hand.one(wizard, Table.class, any -> true);
		Desk.await("every file is read", () -> files.getItemCount() == 2 && Arrays.stream(files.getItems()).noneMatch(item -> item.getText(1).equals("Reading...")));
		Hand.choose(files, 0);
		desk.stop("import-preview", wizard);
		Hand.click(wizard, "Finish");
		Hand.gone(wizard);
		Shell summary = Hand.window("Import Source");
		desk.stop("import-summary", summary);
		Hand.click(summary, "OK");
		Hand.gone(summary);
	}
}
