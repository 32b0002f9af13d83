package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;

import org.galleyproof.checks.FindingType;
import org.galleyproof.core.DraftDay;
import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.drafts.DraftOpener;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The day of a draft in the running workbench: shown, found, said by people, kept. Ines Okafor-Lund spoke on Wednesday, 4 March 2026. */
class DraftDayTest extends DecidingDesk {

	private static final String BODY = "\u201cNobody in this room will pay a toll for it,\u201d Ines Okafor-Lund said on Monday.\n";

	private static void awaitDay(OpenDraft draft, String words, boolean finding) {
		Desk.await(words, () -> draft.isUpToDate() && Desk.findings().day().equals(words)
				&& Desk.findings().rows().stream().anyMatch(row -> row.finding() != null && row.finding().type() == FindingType.DATE_CHANGED) == finding);
	}

	private static Link link() {
		return Desk.ui(() -> Hand.one((Composite) Desk.window().getShell(), Link.class, each -> each.getText().contains(Desk.findings().day().substring(1)) && !Desk.findings().day().isEmpty()));
	}

	/** Types a day into the window in place of what stands there, and ends it. */
	private static void answer(String day) {
		Shell window = Hand.window("Day of the Draft");
		Text field = Hand.one(window, Text.class, text -> text.getEditable());
		Desk.ui(() -> {
			field.setText("");
			return null;
		});
		Hand.type(field, day);
		Hand.click(window, "OK");
		Hand.gone(window);
	}

	@Test
	void foundByNameDatelineAndHeaderAndNotTouched() {
		OpenDraft unknown = Desk.open("toll.md", BODY);
		awaitDay(unknown, "day unknown", false);
		OpenDraft named = Desk.open("toll-2026-03-06.md", BODY);
		awaitDay(named, "dated 6 March 2026, by its name", true);
		Desk.await("all of it is seen", () -> Desk.findings().isDayWhole());
		OpenDraft headed = Desk.open("header.md", "---\ndate: 2026-03-05\n---\n\n" + BODY);
		awaitDay(headed, "dated 5 March 2026, by the lines before its text", true);
		assertEquals(BODY, Desk.ui(() -> named.document().get()));
		assertTrue(Desk.ui(() -> link().getText()).equals("<a>Dated 5 March 2026, by the lines before its text</a>"));
	}

	@Test
	void anEditOfTheDatelineFindsItAgain() {
		OpenDraft draft = Desk.open("line.md", "HARBOURVIEW, 1 April 2026 \u2014 The hearing was long and the hall was full until the last ferry left.\n\n" + BODY);
		// on 1 April a Monday may be another than that of the week of the hearing
		awaitDay(draft, "dated 1 April 2026, by its dateline", false);
		Desk.select(draft, "1 April");
		Desk.type("6 March");
		awaitDay(draft, "dated 6 March 2026, by its dateline", true);
		Desk.select(draft, "6 March 2026");
		Desk.type("Friday");
		awaitDay(draft, "day unknown", false);
	}

	@Test
	void saidByKeysCorrectedByMouseAndLeftToTheDraftAgain() throws Exception {
		OpenDraft draft = Desk.open("toll-2026-04-01.md", BODY);
		awaitDay(draft, "dated 1 April 2026, by its name", false);
		Desk.strike(GalleyproofIds.DATE_DRAFT);
		answer("6 March 2026");
		awaitDay(draft, "dated 6 March 2026, as given", true);
		Desk.await("kept in the file of decisions", () -> proof(draft).contains("2026-03-06"));
		assertEquals(BODY, Files.readString(draft.file().getLocation().toPath()));

		Link link = link();
		Desk.display().asyncExec(() -> link.notifyListeners(SWT.Selection, new Event()));
		Shell window = Hand.window("Day of the Draft");
		assertTrue(Desk.ui(() -> Hand.all(window, Label.class).stream().map(Label::getText).toList()).stream().anyMatch("Leave it empty to go by the draft itself: dated 1 April 2026, by its name."::equals));
		Text field = Hand.one(window, Text.class, text -> text.getEditable());
		assertEquals("2026-03-06", Desk.ui(field::getText));
		Hand.type(field, "x");
		Button ok = Hand.button(window, "OK");
		assertFalse(Desk.ui(ok::isEnabled));
		answer("2026-03-05");
		awaitDay(draft, "dated 5 March 2026, as given", true);

		Desk.command(IWorkbenchCommandConstants.EDIT_UNDO);
		awaitDay(draft, "dated 6 March 2026, as given", true);
		Desk.strike(GalleyproofIds.DATE_DRAFT);
		answer("");
		awaitDay(draft, "dated 1 April 2026, by its name", false);
	}

	private static String proof(OpenDraft draft) throws Exception {
		Path file = draft.file().getLocation().toPath().resolveSibling(draft.file().getName() + ".proof");
		return Files.exists(file) ? Files.readString(file) : "";
	}

	@Test
	void itGoesAlongWithTheDraft() throws Exception {
		OpenDraft draft = Desk.open("before.md", BODY);
		awaitDay(draft, "day unknown", false);
		Desk.strike(GalleyproofIds.DATE_DRAFT);
		answer("2026-03-06");
		awaitDay(draft, "dated 6 March 2026, as given", true);
		Desk.closeAll();
		IFile file = draft.file();
		Desk.await("saved", () -> proof(draft).contains("2026-03-06"));
		file.move(IPath.fromPortableString("after.md"), true, null);
		IFile moved = file.getParent().getFile(IPath.fromPortableString("after.md"));
		Desk.await("the decisions have gone along", () -> Files.exists(moved.getLocation().toPath().resolveSibling("after.md.proof")));
		OpenDraft again = Desk.open(moved);
		awaitDay(again, "dated 6 March 2026, as given", true);
		assertEquals(LocalDate.of(2026, 3, 6), Desk.ui(() -> Decisions.of(again).session().day()));
		Desk.closeAll();
		moved.delete(true, null);
	}

	@Test
	void aWebPageSaysItsDayItself() throws Exception {
		IFile page = Desk.file(SampleDesk.project().getFolder("drafts"), "page.html", ("<!doctype html><html><head><meta property=\"article:published_time\" content=\"2026-03-06T08:00:00Z\"></head>"
				+ "<body><article><h1>The toll</h1><p>The hearing was long and the hall was full until the last ferry left the quay.</p><p>" + BODY + "</p></article></body></html>\n").getBytes(StandardCharsets.UTF_8));
		assertNotNull(Desk.ui(() -> DraftOpener.open(page, Desk.page())));
		Desk.await("the draft is known", () -> ActiveDraft.in(Desk.page()) != null);
		OpenDraft draft = Desk.ui(() -> ActiveDraft.in(Desk.page()));
		awaitDay(draft, "dated 6 March 2026, by what the page says of itself", true);
		assertEquals(DraftDay.From.PAGE, Desk.ui(draft::ownDay).from());
		Desk.closeAll();
		page.delete(true, null);
	}
}
