package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.dossier.DossierView;
import org.galleyproof.ui.internal.dossier.Row;
import org.galleyproof.ui.internal.dossier.Tab;
import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.importing.ImportJob;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** A dossier with a hearing and a report in the Dossier view, and what a person does with it. */
abstract class DossierDesk {

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

	Path folder;
	Path dossier;
	DossierView view;
	Composite area;
	int all;

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
			if (DraftFolders.linked(shown) != null)
				DraftFolders.close((IFolder) shown, new NullProgressMonitor());
		Desk.ui(() -> {
			OpenDrafts.get().dossiers().close();
			return null;
		});
	}

	List<Row> rows() {
		return Desk.ui(view::rows);
	}

	void await(String what, int count) {
		Desk.await(what + ", lines: " + count, () -> view.rows().size() == count);
	}

	Text words() {
		return Hand.all(area, Text.class).get(0);
	}

	Table table() {
		return Hand.all(area, Table.class).get(0);
	}

	/** Clicks on one of the buttons that tell how many there are of each kind. */
	void tab(String name) {
		Button button = Hand.one(area, Button.class, each -> each.getText().startsWith(name));
		Desk.ui(() -> {
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	boolean said(String words) {
		Desk.await("it says: " + words, () -> labels(area).stream().anyMatch(label -> label.contains(words)));
		return true;
	}

	static List<String> labels(Composite parent) {
		return Desk.ui(() -> Hand.all(parent, Label.class).stream().map(Label::getText).toList());
	}
}
