package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.HouseStyle;
import org.galleyproof.checks.Messages;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.dossier.HouseStyles;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.proof.HouseSettings;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Preferences &gt; Checks: every check can be graded or switched off, drafts that are open follow at once, and one style file says the same. */
class ChecksTest {

	@AfterEach
	void close() {
		Desk.ui(() -> {
			for (Shell shell : Desk.display().getShells())
				if (!shell.isDisposed() && shell.getText().equals("Preferences"))
					shell.close();
			HouseSettings.remember("", Map.of());
			return null;
		});
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void aCheckIsGradedSwitchedOffAndRestored() {
		OpenDraft draft = Desk.sample();
		int numbers = severities(FindingType.NUMBER_CHANGED).size();
		assertEquals(Collections.nCopies(numbers, Severity.ERROR), severities(FindingType.NUMBER_CHANGED));
		Shell dialog = dialog();
		assertEquals(HouseStyle.subjects().size() - 2, Desk.ui(() -> table(dialog).getItemCount()));
		grade(dialog, FindingType.NUMBER_CHANGED.name(), "note");
		grade(dialog, FindingType.NEGATION_CHANGED.name(), "off");
		Hand.click(dialog, "Apply");
		Desk.await("the open draft is judged anew", () -> draft.isUpToDate() && severities(FindingType.NUMBER_CHANGED).equals(Collections.nCopies(numbers, Severity.INFO))
				&& severities(FindingType.NEGATION_CHANGED).isEmpty());
		FindingRow row = Desk.rows().stream().filter(each -> each.finding().type() == FindingType.NUMBER_CHANGED).findFirst().orElseThrow();
		assertEquals("Set to \u201cnote\u201d under Preferences > Checks.", row.finding().clause().text());
		Hand.click(dialog, "Restore Defaults");
		Hand.click(dialog, "Apply and Close");
		Hand.gone(dialog);
		Desk.await("as the house style says", () -> draft.isUpToDate() && severities(FindingType.NUMBER_CHANGED).equals(Collections.nCopies(numbers, Severity.ERROR))
				&& !severities(FindingType.NEGATION_CHANGED).isEmpty());
	}

	@Test
	void anotherStyleIsChosenAndItsFileWithTheChangesJudgesAlike(@TempDir Path folder) throws Exception {
		OpenDraft draft = Desk.sample();
		Shell dialog = dialog();
		Combo styles = Hand.all(dialog, Combo.class).stream().filter(combo -> Desk.ui(() -> combo.getItem(0).contains("house.style"))).findFirst().orElseThrow();
		Desk.ui(() -> {
			styles.select(styles.indexOf(Arrays.stream(styles.getItems()).filter(item -> item.startsWith("verbatim")).findFirst().orElseThrow()));
			styles.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Desk.await("what that style says", () -> table(dialog).getItem(line(dialog, "filler")).getText(2).equals("error"));
		grade(dialog, FindingType.WORDING_CHANGED.name(), "off");
		Hand.click(dialog, "Apply and Close");
		Hand.gone(dialog);
		Desk.await("judged by it", () -> draft.isUpToDate() && severities(FindingType.TIDIED).stream().allMatch(severity -> severity == Severity.ERROR)
				&& severities(FindingType.WORDING_CHANGED).isEmpty());
		List<String> inTheWorkbench = sentences();
		Path file = folder.resolve("desk.style");
		HouseStyles.write(HouseStyle.named("verbatim").orElseThrow().with(HouseSettings.style(HouseSettings.changes())), file);
		Desk.ui(() -> {
			HouseSettings.remember(file.toString(), Map.of());
			return null;
		});
		Desk.await("the same by the file alone", () -> draft.isUpToDate() && sentences().equals(inTheWorkbench)
				&& Desk.rows().stream().filter(row -> row.finding().type() == FindingType.TIDIED).allMatch(row -> row.finding().clause().style().equals("desk")));
	}

	private static List<Severity> severities(FindingType type) {
		return Desk.rows().stream().filter(row -> row.finding() != null && row.finding().type() == type).map(FindingRow::severity).toList();
	}

	private static List<String> sentences() {
		return Desk.rows().stream().map(row -> row.severity() + " " + row.message()).toList();
	}

	private static Shell dialog() {
		Desk.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Desk.window().getShell(), "org.galleyproof.ui.checks", null, null).open());
		return Hand.window("Preferences");
	}

	private static Table table(Shell dialog) {
		return Hand.one(dialog, Table.class, table -> table.getColumnCount() == 4);
	}

	private static int line(Shell dialog, String subject) {
		return Desk.ui(() -> Arrays.stream(table(dialog).getItems()).map(item -> item.getText(0)).toList().indexOf(Messages.label(subject)));
	}

	private static void grade(Shell dialog, String subject, String grade) {
		Hand.choose(table(dialog), line(dialog, subject));
		Combo grades = Hand.all(dialog, Combo.class).stream().filter(combo -> Desk.ui(() -> combo.indexOf("off") >= 0)).findFirst().orElseThrow();
		Desk.ui(() -> {
			grades.select(grades.indexOf(grade));
			grades.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		assertEquals(grade + " (changed)", Desk.ui(() -> table(dialog).getItem(line(dialog, subject)).getText(3)));
	}
}
