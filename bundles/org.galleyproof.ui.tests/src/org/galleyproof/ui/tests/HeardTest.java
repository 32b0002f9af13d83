package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** What somebody hears who doesn't see the screen: everything that the keyboard comes to has a name, and a finding is a sentence. */
class HeardTest extends DecidingDesk {

	private static final String TOLL = "Nobody in this room will pay a toll for it.";

	@Test
	void everyViewAndTheDraftHaveNames() {
		Desk.sample();
		List<String> nameless = new ArrayList<>();
		for (String view : List.of(GalleyproofIds.FINDINGS_VIEW, GalleyproofIds.DRAFTS_VIEW, GalleyproofIds.EVIDENCE_VIEW, GalleyproofIds.DOSSIER_VIEW, IPageLayout.ID_OUTLINE)) {
			Desk.ui(() -> Desk.page().showView(view, null, IWorkbenchPage.VIEW_ACTIVATE));
			if (view.equals(GalleyproofIds.FINDINGS_VIEW))
				Desk.command(GalleyproofIds.FILTER_FINDINGS, false);
			Heard.nameless(Desk.window().getShell()).forEach(control -> nameless.add(view + ": " + control));
		}
		assertEquals(List.of(), nameless);
		assertEquals("Draft bridge-closure.md", Heard.name(Desk.ui(Desk::text)));
		Desk.findings();
		Table findings = Hand.one(Desk.window().getShell(), Table.class, table -> table.getColumnCount() == 5);
		assertTrue(Heard.name(findings).startsWith("Findings of the draft in front"), Heard.name(findings));
		Desk.ui(() -> {
			for (int row = 0; row < findings.getItemCount(); row++)
				assertTrue(findings.getItem(row).getText(2).matches("(?s)[A-Z\u201c].*\\.") && findings.getItem(row).getText(1).matches(".*, (error|warning|note)"), findings.getItem(row).getText(2));
			return null;
		});
	}

	@Test
	void everyWindowAboutADraftHasNames() {
		OpenDraft draft = Desk.sample();
		Map<String, List<String>> nameless = new TreeMap<>();
		Map<String, String> windows = Map.of(GalleyproofIds.REJECT, "Reject", GalleyproofIds.ASK_REPORTER, "Ask the Reporter", GalleyproofIds.ASSIGN, "Assign", GalleyproofIds.DECISIONS, "History",
				GalleyproofIds.DATE_DRAFT, "Day of the Draft", GalleyproofIds.YOUR_NAME, "Your Name", GalleyproofIds.FIX_ALL, "Fix All of a Kind", GalleyproofIds.IMPORT_SOURCE, "Import Source");
		windows.forEach((command, title) -> {
			Desk.select(draft, TOLL);
			Desk.display().asyncExec(() -> Desk.command(command, true));
			Shell shell = Hand.window(title);
			nameless.put(title, Heard.nameless(shell));
			Desk.ui(() -> {
				shell.close();
				return null;
			});
			Hand.gone(shell);
		});
		nameless.values().removeIf(List::isEmpty);
		assertEquals(Map.of(), nameless);
	}

	/** A menu is used by letters; a few entries that hardly anybody uses have none. */
	@Test
	void everyMenuEntryHasALetter() {
		Desk.sample();
		List<String> without = new ArrayList<>();
		Desk.ui(() -> {
			for (MenuItem menu : Desk.window().getShell().getMenuBar().getItems()) {
				menu.getMenu().notifyListeners(SWT.Show, new Event());
				for (MenuItem entry : menu.getMenu().getItems())
					if ((entry.getStyle() & SWT.SEPARATOR) == 0 && !entry.getText().contains("&"))
						without.add(entry.getText().replaceAll("\t.*", ""));
				menu.getMenu().notifyListeners(SWT.Hide, new Event());
			}
			return null;
		});
		assertEquals(List.of("Ask for a Second Reading...", "Your Name...", "Drop Lost Decision"), without);
	}

	@Test
	void everyPageOfThePreferencesHasNames() {
		Desk.ready();
		Map<String, List<String>> nameless = new TreeMap<>();
		for (String page : List.of("org.galleyproof.ui.marks", "org.galleyproof.ui.checks", "org.galleyproof.ui.reader", "org.galleyproof.ui.reading", "org.galleyproof.rcp.appearance",
				"org.galleyproof.rcp.keys")) {
			Shell shell = Desk.ui(() -> {
				var dialog = PreferencesUtil.createPreferenceDialogOn(Desk.window().getShell(), page, null, null);
				dialog.setBlockOnOpen(false);
				dialog.open();
				return dialog.getShell();
			});
			nameless.put(page, Heard.nameless(shell));
			assertFalse(Hand.all(shell, Composite.class).isEmpty());
			Desk.ui(() -> {
				shell.close();
				return null;
			});
		}
		nameless.values().removeIf(List::isEmpty);
		assertEquals(Map.of(), nameless);
	}
}
