package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.findings.FindingsView;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The Findings view is read and used without a mouse. */
class FindingsTest extends DecidingDesk {

	private static final String TOLL = "Nobody in this room will pay a toll for it.";

	private static Table table() {
		FindingsView view = Desk.findings();
		return Desk.ui(() -> {
			Desk.page().activate(view);
			return ((TableViewer) view.getSite().getSelectionProvider()).getTable();
		});
	}

	/** Where sentences have no room in their column, the one that is chosen stands below; with room, nothing does. */
	@Test
	void theWholeSentenceIsRead() {
		Desk.sample();
		Table table = table();
		List<FindingRow> rows = Desk.rows();
		Hand.choose(table, 1);
		Desk.await("the sentence of the second", () -> Desk.findings().sentence().equals(rows.get(1).message()));
		assertTrue(Desk.ui(() -> table.getClientArea().height) >= 2 * Desk.ui(table::getItemHeight), "the table keeps room");
		Hand.choose(table, 2);
		Desk.await("the sentence of the third", () -> Desk.findings().sentence().equals(rows.get(2).message()));
		Shell shell = Desk.window().getShell();
		Rectangle bounds = Desk.ui(shell::getBounds);
		try {
			Desk.ui(() -> {
				shell.setBounds(0, 0, 4_000, bounds.height);
				return null;
			});
			Desk.await("all is read in the table", () -> Desk.findings().sentence().isEmpty());
		} finally {
			Desk.ui(() -> {
				shell.setBounds(bounds);
				return null;
			});
		}
		Desk.await("and below it again", () -> Desk.findings().sentence().equals(rows.get(2).message()));
	}

	/** The marks are explained wherever the sentence leaves room for that. */
	@Test
	void theLegendComesBack() {
		Desk.sample();
		Table table = table();
		Desk.await("the legend is seen", () -> legend(table) != null);
		Hand.choose(table, 1);
		Desk.await("the sentence is seen", () -> !Desk.findings().sentence().isEmpty());
		assertTrue(Desk.ui(() -> table.getClientArea().height) >= 3 * Desk.ui(table::getItemHeight), "the table keeps room");
		Desk.closeAll();
		Desk.await("the legend is seen again", () -> Desk.findings().sentence().isEmpty() && legend(table) != null);
	}

	private static Control legend(Table table) {
		for (Control control : table.getParent().getChildren())
			if (control.isVisible() && control.getToolTipText() != null && control.getToolTipText().startsWith("Marks in the draft"))
				return control;
		return null;
	}

	@Test
	void aFindingIsCopiedAsASentence() {
		Desk.sample();
		Hand.choose(table(), 1);
		FindingRow row = Desk.rows().get(1);
		Desk.command(IWorkbenchCommandConstants.EDIT_COPY, false);
		assertEquals("Line " + row.line() + ": " + row.message(), Desk.ui(() -> {
			Clipboard clipboard = new Clipboard(Desk.display());
			try {
				return clipboard.getContents(TextTransfer.getInstance());
			} finally {
				clipboard.dispose();
			}
		}));
	}

	/** Until somebody gives a name it is told under which one is signed; giving it once is enough. */
	@Test
	void whoSignsIsToldUntilANameIsGiven() {
		OpenDraft draft = Desk.sample();
		Me.remember("");
		Desk.await("the name of the computer's user is told", () -> Desk.findings().signed().contains(System.getProperty("user.name")));
		Desk.select(draft, TOLL);
		Desk.strike(GalleyproofIds.CONFIRM);
		Desk.await("it is decided, and nothing was asked", () -> Decisions.of(draft).state().items().stream().anyMatch(item -> item.state() == DecisionState.CONFIRMED)
				&& Desk.display().getActiveShell() == Desk.window().getShell());
		Desk.display().asyncExec(() -> Desk.command(GalleyproofIds.YOUR_NAME, true));
		Shell window = Hand.window("Your Name");
		Hand.type(Hand.one(window, Text.class, field -> field.getEditable()), "Ada Quill");
		Hand.click(window, "OK");
		Hand.gone(window);
		Desk.await("nothing is told any more", () -> Desk.findings().signed().isEmpty());
		assertEquals("Ada Quill", Me.name());
	}
}
