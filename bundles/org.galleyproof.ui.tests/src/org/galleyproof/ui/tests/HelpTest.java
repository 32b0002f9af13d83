package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.help.HelpPart;
import org.galleyproof.ui.internal.proof.OpenDraft;

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
	void aKeyIsChangedEverywhereAtOnceAndPutBack() {
		OpenDraft draft = Desk.sample();
		Shell dialog = keysPage();
		choose(dialog, "Reject");
		press(dialog, SWT.CTRL | SWT.SHIFT, 'k');
		Hand.click(dialog, "Apply and Close");
		Hand.gone(dialog);
		assertEquals(Set.of("Shift+Ctrl+K"), keys(GalleyproofIds.REJECT));
		Desk.select(draft, "Nobody in this room");
		Desk.await("the decisions are known", () -> Decisions.of(draft).state().checked() == draft.state().checked());
		Desk.strike(GalleyproofIds.REJECT);
		Shell reject = Hand.window("Reject");
		Hand.click(reject, "Cancel");
		Hand.gone(reject);

		Shell again = keysPage();
		choose(again, "Confirm");
		press(again, SWT.CTRL | SWT.SHIFT, 'k');
		Desk.await("it is another's", () -> Hand.all(again, Label.class).stream().anyMatch(label -> label.getText().startsWith("Shift+Ctrl+K is the key of \"Reject...\".")));
		Hand.click(again, "Restore Defaults");
		Hand.click(again, "Apply and Close");
		Hand.gone(again);
		assertEquals(Set.of("Shift+Alt+R"), keys(GalleyproofIds.REJECT));
		assertEquals(Set.of("Shift+Alt+C"), keys(GalleyproofIds.CONFIRM));
	}

	private static Shell keysPage() {
		Desk.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Desk.window().getShell(), "org.galleyproof.rcp.keys", null, null).open());
		return Hand.window("Preferences");
	}

	private static Table table(Shell dialog) {
		return Hand.one(dialog, Table.class, any -> true);
	}

	private static void choose(Shell dialog, String command) {
		Table table = table(dialog);
		int row = Desk.ui(() -> IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getText().equals(command)).findFirst().orElseThrow());
		Hand.choose(table, row);
	}

	/** Presses a key in the field of the page. */
	private static void press(Shell dialog, int modifiers, char key) {
		Text field = Hand.one(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) != 0 && (text.getStyle() & SWT.BORDER) != 0);
		Desk.press(field, modifiers, key);
	}

	/** The keys of a command, in a draft. */
	private static Set<String> keys(String command) {
		return Desk.ui(() -> {
			Desk.page().activate(Desk.editor());
			return Arrays.stream(Desk.window().getService(IBindingService.class).getActiveBindingsFor(command)).map(TriggerSequence::format).collect(Collectors.toSet());
		});
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
