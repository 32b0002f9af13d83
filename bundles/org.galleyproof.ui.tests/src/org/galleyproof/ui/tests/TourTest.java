package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.rcp.internal.Screenshot;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.dossier.DossierView;
import org.galleyproof.ui.internal.dossier.OrganisationPage;
import org.galleyproof.ui.internal.dossier.PeopleListJob;
import org.galleyproof.ui.internal.dossier.PersonPage;
import org.galleyproof.ui.internal.dossier.SourcePage;
import org.galleyproof.ui.internal.dossier.Tab;
import org.galleyproof.ui.internal.evidence.EvidenceView;
import org.galleyproof.ui.internal.help.HelpPart;
import org.galleyproof.ui.internal.importing.ImportSourceWizard;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * The guided tour: a fact-checker's day with a draft and its four sources, from the welcome to the last preference, by key and mouse. A picture of
 * every screen stays in {@code target/tour}, numbered in the order of the walk; {@code releng/tour} takes them from there.
 */
class TourTest {

	private static final String RELEASE = "Port Ellery Harbour Trust\n\nDate: 2026-03-05\n\nThe crane on the east quay stays where it is, the Harbour Trust says.\n\n"
			+ "“The crane has lifted its last crate, and it will be a landmark,” said Odile Farrant, who chairs the trust.\n";

	/** Where the draft, its dossier and what is imported lie: a folder with a plain name, because some screens tell it. It goes with the test. */
	private Path beside;
	private IFolder desk;
	private OpenDraft draft;
	/** The stops of the tour so far. */
	private final List<String> screens = new ArrayList<>();

	/** A copy of the sample desk, so that the other tests find theirs untouched. */
	@BeforeEach
	void lay() throws Exception {
		Desk.ready();
		Me.remember("Cleo Marsh");
		beside = plainFolder();
		desk = SampleDesk.project().getFolder("wednesday");
		desk.createLink(IPath.fromPath(Files.createDirectory(beside.resolve("wednesday"))), IResource.NONE, null);
		Path from = SampleDesk.project().getFolder("dossier").getLocation().toPath();
		Path to = desk.getLocation().toPath().resolve("dossier");
		try (var files = Files.walk(from)) {
			for (Path file : files.filter(each -> !from.relativize(each).startsWith(".index") && !each.getFileName().toString().contains("lock")).toList())
				if (Files.isDirectory(file))
					Files.createDirectories(to.resolve(from.relativize(file).toString()));
				else
					Files.copy(file, to.resolve(from.relativize(file).toString()));
		}
		Files.copy(SampleDesk.draft().getLocation().toPath(), desk.getLocation().toPath().resolve("bridge-closure.md"));
		SampleDesk.project().refreshLocal(IResource.DEPTH_INFINITE, null);
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

	@AfterEach
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
		desk.delete(true, null);
		// the index is closed in its own time
		Desk.await("the folder is gone", () -> isGone(beside));
		Me.remember("");
	}

	@Test
	void aFactCheckersDay() throws Exception {
		welcome();
		readTheDraft();
		lookAtEvidence();
		fix();
		decide();
		filterTheFindings();
		searchTheDossier();
		importSources();
		setPreferences();
		readTheHelp();
		everyScreenHasItsPicture();
	}

	/** The pictures that people see are those of this walk; {@code releng/tour} takes them from where it left them. */
	private void everyScreenHasItsPicture() throws IOException {
		Path root = Path.of("..", "..").toAbsolutePath().normalize();
		Path screenshots = root.resolve("releng/screenshots");
		Set<String> pictures = pictures(screenshots);
		pictures.removeAll(Set.of("workbench", "dark"));
		assertEquals(new TreeSet<>(screens), pictures, "the pictures in " + screenshots + ": run releng/tour");
		assertTrue(named(root.resolve("README.md"), "releng/screenshots/(.*)\\.png").stream().allMatch(pictures(screenshots)::contains), "every picture of the README is there");
		Path help = root.resolve("bundles/org.galleyproof.ui/help");
		Set<String> shown = new TreeSet<>();
		try (var pages = Files.newDirectoryStream(help, "*.txt")) {
			for (Path page : pages)
				shown.addAll(named(page, "(.*)"));
		}
		assertEquals(shown, pictures(help), "the pictures in " + help + " are those that its pages name");
		assertTrue(screens.containsAll(shown), () -> "the tour has every screen that the help shows: " + shown);
	}

	private static Set<String> pictures(Path folder) throws IOException {
		Set<String> names = new TreeSet<>();
		try (var files = Files.newDirectoryStream(folder, "*.png")) {
			for (Path file : files)
				names.add(file.getFileName().toString().replace(".png", ""));
		}
		return names;
	}

	/** What the pictures of a text are called. @param address how they are written, with one group */
	private static Set<String> named(Path text, String address) throws IOException {
		return Pattern.compile("(?m)^!\\[.*]\\(" + address + "\\)$").matcher(Files.readString(text)).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private void welcome() {
		Desk.ui(() -> HelpPart.open(Desk.page(), "welcome", true));
		// other tests leave the Dossier in front of it, which stays there while it is active
		Desk.findings();
		stop("welcome");
	}

	private void readTheDraft() {
		IFile file = desk.getFile("bridge-closure.md");
		draft = Desk.open(file);
		Desk.settle(draft);
		assertEquals(GalleyproofIds.PERSPECTIVE, Desk.ui(() -> Desk.page().getPerspective().getId()));
		outline(false);
		Desk.ui(() -> {
			Desk.page().activate(Desk.editor());
			return null;
		});
		Desk.await("the decisions are known", () -> Decisions.of(draft).state().checked() == draft.state().checked());
		stop("desk");
		outline(true);
		stop("outline-by-speaker");
		outline(false);
		Desk.select(draft, "3.2");
		card();
		Desk.strike(GalleyproofIds.HINTS);
		stop("source-words");
		Desk.strike(GalleyproofIds.HINTS);
	}

	/** The card of the place at the cursor, as a mouse that rests there opens it. */
	private void card() {
		Desk.ui(() -> {
			Screenshot.point(Desk.window());
			return null;
		});
		Desk.await("the card", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() > 1);
		stop("hover");
		Desk.ui(() -> {
			Desk.text().setFocus();
			return null;
		});
		Desk.select(draft, "Port Ellery closes");
		Desk.await("the card is gone", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() == 1);
	}

	private void lookAtEvidence() {
		evidence("On Monday our harbour engineer", "Verified");
		stop("evidence-verified");
		evidence("We can rule out", "Differs from its source");
		stop("evidence-differs");
		evidence("Northgate Ferries will run 38", "differs from its source");
		stop("evidence-claim");
		evidence("This council has let", "No source");
		stop("evidence-no-source");
	}

	private void evidence(String words, String headline) {
		Desk.select(draft, words);
		awaitEvidence(words, headline);
	}

	/** Waits until Evidence has caught up with the cursor: it draws in slices. */
	private static void awaitEvidence(String words, String headline) {
		EvidenceView view = (EvidenceView) Desk.ui(() -> Desk.page().showView(GalleyproofIds.EVIDENCE_VIEW, null, IWorkbenchPage.VIEW_VISIBLE));
		Desk.await(headline, () -> view.headline().endsWith(headline) && view.draftText().getText().contains(words) && (headline.equals("No source") || !view.sourceText().getText().isEmpty()));
	}

	private void fix() {
		Desk.select(draft, "3.2");
		Desk.display().asyncExec(() -> Desk.editor().getAction(ITextEditorActionConstants.QUICK_ASSIST).run());
		Desk.await("the list of fixes", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() > 2);
		stop("quick-fix");
		Desk.select(draft, "Port Ellery closes");
		Desk.await("the list is gone", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() == 1);
		Desk.strike(GalleyproofIds.FIX_ALL);
		Shell all = Hand.window("Fix All of a Kind");
		stop("fix-all", all);
		Hand.click(all, "Cancel");
		Hand.gone(all);
		Desk.select(draft, "3.2");
		Desk.strike(GalleyproofIds.USE_SOURCE);
		Desk.await("the source's number", () -> draft.document().get().contains("2.3 million") && draft.isUpToDate());
		Desk.settle(draft);
	}

	private void decide() {
		choose("We have set aside 2.3");
		Desk.strike(GalleyproofIds.CONFIRM);
		awaitState("We have set aside 2.3", DecisionState.CONFIRMED);
		awaitEvidence("We have set aside 2.3", "Verified");
		stop("confirmed");
		choose("We can rule out");
		Desk.strike(GalleyproofIds.REJECT);
		write("Reject", "The recording has \u201ccannot\u201d.", "reject");
		awaitState("We can rule out", DecisionState.REJECTED);
		choose("This council has let");
		Desk.strike(GalleyproofIds.ASK_REPORTER);
		write("Ask the Reporter", "Where did he say so? The transcript has nothing of it.", "ask-the-reporter");
		awaitState("This council has let", DecisionState.ASKED);
		choose("It was never built");
		Desk.strike(GalleyproofIds.ASSIGN);
		name("Assign", "Ben Reed", "assign");
		choose("We have set aside 2.3");
		// it has no key of its own; what it opens waits for more keys, so this returns at once
		Desk.display().asyncExec(() -> Desk.command(GalleyproofIds.ASK_SECOND));
		name("Ask for a Second Reading", "Ada Quill", "second-reader");
		choose("We can rule out");
		Desk.strike(GalleyproofIds.DECISIONS);
		Shell history = Hand.window("History");
		stop("history", history);
		Hand.click(history, "Close");
		Hand.gone(history);
		awaitEvidence("We can rule out", "Differs from its source");
		stop("decided");
	}

	private void choose(String words) {
		Desk.await("the decisions have caught up", () -> draft.isUpToDate() && Decisions.of(draft).state().checked() == draft.state().checked());
		Desk.select(draft, words);
	}

	private void awaitState(String words, DecisionState state) {
		Desk.await(words + " is " + state.label(), () -> Decisions.of(draft).state().items().stream().anyMatch(item -> item.words().contains(words) && item.state() == state));
	}

	private void write(String title, String words, String name) {
		Shell window = Hand.window(title);
		Hand.type(Hand.one(window, Text.class, text -> text.getEditable()), words);
		stop(name, window);
		Hand.click(window, "OK");
		Hand.gone(window);
	}

	private void name(String title, String person, String name) {
		Shell window = Hand.window(title);
		Combo field = Hand.one(window, Combo.class, any -> true);
		Desk.ui(() -> {
			field.setText(person);
			return null;
		});
		stop(name, window);
		Hand.click(window, "OK");
		Hand.gone(window);
	}

	private void filterTheFindings() {
		Desk.command(GalleyproofIds.FILTER_FINDINGS, false);
		Text field = Hand.one(Desk.window().getShell(), Text.class, text -> text.getMessage().equals("Words of a finding"));
		int all = Desk.rows().size();
		Hand.type(field, "where the source");
		Desk.await("fewer rows", () -> !Desk.rows().isEmpty() && Desk.rows().size() < all);
		stop("findings-filter");
		Hand.key(field, SWT.ESC);
		Desk.await("all rows", () -> !field.isVisible());
	}

	private void searchTheDossier() throws IOException {
		Path list = Files.writeString(beside.resolve("people.csv"), "name,role,organisation,from\nInes Okafor-Lund,Mayor,Port Ellery Town Council,2023-05-08\n"
				+ "Tomas Brandvold,Harbour engineer,Port Ellery Town Council,2017\nOdile Farrant,Chair,Harbour Trust,2021\n");
		Path dossier = desk.getLocation().toPath().resolve("dossier");
		Desk.ui(() -> {
			new PeopleListJob(list, dossier, Desk.window().getShell()).schedule();
			return null;
		});
		Shell told = Hand.window("List of People");
		stop("list-of-people", told);
		Hand.click(told, "OK");
		Hand.gone(told);
		DossierView view = dossier();
		Desk.ui(() -> {
			view.choose(dossier);
			view.search(Tab.STATEMENTS, "");
			return null;
		});
		Composite area = Desk.ui(() -> ((TableViewer) view.getSite().getSelectionProvider()).getTable().getParent().getParent().getParent());
		Hand.type(Hand.all(area, Text.class).getFirst(), "toll for it");
		Desk.await("the statement", () -> view.rows().size() >= 1 && view.rows().getFirst().cells().toString().contains("toll"));
		stop("dossier-search");
		Hand.open(Hand.all(area, Table.class).getFirst(), 0);
		Desk.await("the source", () -> Desk.page().getActiveEditor() instanceof SourcePage page && page.isShown());
		stop("dossier-source");
		Hand.click(Desk.window().getShell(), "Change State...");
		Shell state = Hand.window("State of a Statement");
		stop("state-of-a-statement", state);
		Hand.click(state, "Cancel");
		Hand.gone(state);
		Hand.click(Desk.window().getShell(), "Drafts That Lean on It");
		Shell leaning = Hand.window("Drafts That Lean on It");
		Desk.await("the draft", () -> Hand.all(leaning, Table.class).getFirst().getItemCount() > 0);
		stop("drafts-that-lean-on-it", leaning);
		Hand.click(leaning, "Close");
		Hand.gone(leaning);
		thing(view, area, Tab.PEOPLE, "Brandvold");
		Desk.await("a person", () -> Desk.page().getActiveEditor() instanceof PersonPage page && page.getPartName().contains("Brandvold"));
		stop("person");
		thing(view, area, Tab.ORGANISATIONS, "Harbour");
		Desk.await("an organisation", () -> Desk.page().getActiveEditor() instanceof OrganisationPage page && page.getPartName().equals("Harbour Trust"));
		stop("organisation");
	}

	private static void thing(DossierView view, Composite area, Tab tab, String words) {
		Desk.ui(() -> {
			view.search(tab, words);
			return null;
		});
		Desk.await(words, () -> view.rows().size() == 1 && view.rows().getFirst().cells().get(0).contains(words));
		Hand.open(Hand.all(area, Table.class).getFirst(), 0);
	}

	private static DossierView dossier() {
		return (DossierView) Desk.ui(() -> Desk.page().showView(GalleyproofIds.DOSSIER_VIEW, null, IWorkbenchPage.VIEW_ACTIVATE));
	}

	private void importSources() throws IOException {
		Path folder = Files.createDirectory(beside.resolve("sources"));
		Path release = Files.writeString(folder.resolve("harbour-trust-release.txt"), RELEASE);
		Path film = Files.writeString(folder.resolve("crane.mp4"), "no source");
		Path dossier = desk.getLocation().toPath().resolve("dossier");
		Desk.display().asyncExec(() -> ImportSourceWizard.open(Desk.window().getShell(), List.of(), dossier));
		Shell wizard = Hand.window("Import Source");
		Hand.drop(Hand.one(wizard, org.eclipse.swt.widgets.List.class, list -> true), release, film);
		stop("import-files", wizard);
		Hand.click(wizard, "Next >");
		Table files = Hand.one(wizard, Table.class, any -> true);
		Desk.await("every file is read", () -> files.getItemCount() == 2 && Arrays.stream(files.getItems()).noneMatch(item -> item.getText(1).equals("Reading...")));
		Hand.choose(files, 0);
		stop("import-preview", wizard);
		Hand.click(wizard, "Finish");
		Hand.gone(wizard);
		Shell summary = Hand.window("Import Source");
		stop("import-summary", summary);
		Hand.click(summary, "OK");
		Hand.gone(summary);
	}

	private void setPreferences() {
		List<String> pages = List.of("ui.checks", "ui.marks", "ui.reading", "ui.reader", "rcp.keys", "rcp.appearance");
		for (String page : pages) {
			Desk.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Desk.window().getShell(), "org.galleyproof." + page, null, null).open());
			Shell dialog = Hand.window("Preferences");
			stop("preferences-" + page.substring(page.lastIndexOf('.') + 1), dialog);
			Hand.click(dialog, "Cancel");
			Hand.gone(dialog);
		}
	}

	private void readTheHelp() {
		for (String page : List.of("first-draft", "reading", "evidence", "dossier", "keys")) {
			Desk.ui(() -> HelpPart.open(Desk.page(), page, true));
			stop("help-" + page);
		}
	}

	/** Shows the outline by section or by speaker. */
	private static void outline(boolean bySpeaker) {
		Desk.ui(() -> Desk.page().showView(IPageLayout.ID_OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE));
		OutlineTest.lines();
		OutlineTest.choose(bySpeaker ? "By Speaker" : "By Section");
		Desk.await("the outline", () -> OutlineTest.lines().startsWith(bySpeaker ? "Ines Okafor-Lund" : "Port Ellery closes") || OutlineTest.lines().contains("Okafor-Lund ("));
	}

	private void stop(String name) {
		Tour.stop(numbered(name));
	}

	private void stop(String name, Shell shell) {
		Tour.stop(numbered(name), shell);
	}

	private String numbered(String name) {
		screens.add(name);
		return String.format("%02d-%s", screens.size(), name);
	}
}
