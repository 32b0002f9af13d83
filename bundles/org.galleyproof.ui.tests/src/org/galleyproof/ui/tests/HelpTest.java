package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.help.HelpPart;

/** The help pages in the program, by key for the place where one is. */
class HelpTest {

	@AfterEach
	void close() {
		Desk.closeAll();
	}

	@Test
	void everyPageReads() {
		Desk.ready();
		for (String page : new String[] { "welcome", "first-draft", "reading", "evidence", "dossier", "keys" }) {
			HelpPart help = Desk.ui(() -> HelpPart.open(Desk.page(), page, true));
			String text = Desk.ui(help::text);
			assertTrue(text.length() > 200, text);
			assertFalse(text.contains("{key:") || text.contains("(no key)") && !page.equals("keys"), text);
		}
	}

	@Test
	void everyCommandOfOursIsInTheListOfKeys() throws Exception {
		Desk.ready();
		HelpPart help = Desk.ui(() -> HelpPart.open(Desk.page(), "keys", true));
		String text = Desk.ui(help::text);
		for (Command command : Desk.window().getService(ICommandService.class).getDefinedCommands())
			if (command.getId().startsWith(GalleyproofIds.BUNDLE + '.') && command.getCategory().getId().equals("org.galleyproof.ui.commands"))
				assertTrue(text.contains(command.getName()), command.getName());
		assertTrue(text.lines().anyMatch(line -> line.contains("Next") && line.contains("F8")), text);
	}

	@Test
	void keysCanBeChanged() {
		Desk.ready();
		Desk.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Desk.window().getShell(), "org.galleyproof.rcp.keys", null, null).open());
		Shell dialog = Tour.dialog();
		assertTrue(Desk.ui(() -> controls(dialog)) > 20, "a page with something on it");
		Desk.ui(() -> {
			dialog.close();
			return null;
		});
	}

	private static int controls(Composite parent) {
		int controls = 0;
		for (Control child : parent.getChildren())
			controls += 1 + (child instanceof Composite inner ? controls(inner) : 0);
		return controls;
	}

	@Test
	void aKeyOpensThePageOfThePlace() {
		Desk.sample();
		Desk.ui(() -> {
			Desk.page().activate(Desk.editor());
			Desk.text().setFocus();
			key(SWT.F1);
			return null;
		});
		Desk.await("the page on reading", () -> Desk.page().getActiveEditor() instanceof HelpPart help && help.text().startsWith("Reading a draft"));
		Desk.sample();
		Desk.ui(() -> {
			Desk.page().showView(GalleyproofIds.FINDINGS_VIEW, null, IWorkbenchPage.VIEW_ACTIVATE);
			return null;
		});
		Desk.command(GalleyproofIds.HELP, false);
		Desk.await("the page on findings", () -> Desk.page().getActiveEditor() instanceof HelpPart help && help.text().startsWith("Evidence"));
	}

	private static void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		Desk.text().notifyListeners(SWT.KeyDown, event);
	}
}
