package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Severity;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.findings.FindingRow;

/** The filter of the Findings view, by keyboard alone. */
class FindingsFilterTest {

	@AfterEach
	void close() {
		Desk.ui(() -> {
			Desk.findings().setFocus();
			return null;
		});
		press(table(), SWT.ESC, 0);
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void lettersNarrowTheRowsAndEscapeShowsThemAgain() {
		Desk.sample();
		List<FindingRow> all = Desk.rows();
		activate();
		assertEquals(0, fields().size(), "no filter in sight yet");
		press(table(), 'n', 'n');
		Text field = fields().getFirst();
		Desk.await("the keyboard is in the field", field::isFocusControl);
		assertEquals("n", Desk.ui(field::getText));
		Hand.type(field, "umber 3.2");
		Desk.await("one row", () -> Desk.rows().size() == 1 && Desk.rows().getFirst().finding().type() == FindingType.NUMBER_CHANGED);
		Desk.await("it tells how many are hidden", () -> labels().contains((all.size() - 1) + " of " + all.size() + " hidden, Escape shows them"));
		press(field, SWT.ARROW_DOWN, 0);
		Desk.await("the keyboard is in the rows", () -> table().isFocusControl());
		press(table(), SWT.ESC, 0);
		Desk.await("all again", () -> Desk.rows().equals(all) && fields().isEmpty());
	}

	@Test
	void aKeyOpensItAndSeveritiesKindsAndDecisionsNarrowToo() {
		Desk.sample();
		List<FindingRow> all = Desk.rows();
		activate();
		press(table(), 'f', (char) ('f' & 0x1f), SWT.MOD1);
		Desk.await("the filter", () -> fields().size() == 1 && fields().getFirst().isFocusControl());
		toggle(0);
		Desk.await("no errors", () -> Desk.rows().stream().noneMatch(row -> row.severity() == Severity.ERROR) && !Desk.rows().isEmpty());
		toggle(0);
		choose("Tidied");
		Desk.await("one kind", () -> !Desk.rows().isEmpty() && Desk.rows().stream().allMatch(row -> row.finding().type() == FindingType.TIDIED));
		choose("every kind");
		choose("decided");
		Desk.await("nothing is decided yet", () -> Desk.rows().isEmpty());
		choose("not decided");
		Desk.await("nothing is hidden", () -> Desk.rows().equals(all));
		toggle(1);
		assertFalse(Desk.rows().equals(all));
		Desk.command(GalleyproofIds.NEXT_FINDING);
		assertTrue(fields().size() == 1, "it stays while somebody works in the draft");
		Desk.ui(() -> fields().getFirst().setFocus());
		press(fields().getFirst(), SWT.ESC, 0);
		Desk.await("all again", () -> Desk.rows().equals(all) && fields().isEmpty());
	}

	private static void activate() {
		Desk.ui(() -> Desk.page().showView(GalleyproofIds.FINDINGS_VIEW, null, IWorkbenchPage.VIEW_ACTIVATE));
		Desk.await("the rows have the keyboard", () -> table().isFocusControl());
	}

	/** The whole view: the parent of its table. */
	private static Composite view() {
		return Desk.ui(() -> table().getParent());
	}

	private static Table table() {
		return Hand.one(Desk.window().getShell(), Table.class, table -> table.getColumnCount() == 5 && table.getColumn(1).getText().equals("What"));
	}

	private static List<Text> fields() {
		return Hand.all(view(), Text.class);
	}

	private static List<String> labels() {
		return Hand.all(view(), Label.class).stream().map(Label::getText).toList();
	}

	private static void toggle(int index) {
		Button button = Hand.all(view(), Button.class).get(index);
		Desk.ui(() -> {
			button.setSelection(!button.getSelection());
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void choose(String item) {
		Combo combo = Hand.all(view(), Combo.class).stream().filter(each -> Desk.ui(() -> each.indexOf(item) >= 0)).findFirst().orElseThrow();
		Desk.ui(() -> {
			combo.select(combo.indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void press(Control control, int code, int character) {
		press(control, code, (char) character, 0);
	}

	private static void press(Control control, int code, char character, int modifiers) {
		Desk.ui(() -> {
			Event event = new Event();
			event.keyCode = code;
			event.character = character;
			event.stateMask = modifiers;
			event.doit = true;
			control.notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}
}
