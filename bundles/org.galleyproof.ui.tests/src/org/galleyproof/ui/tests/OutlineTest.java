package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.outline.OutlinePage;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The outline of a draft in the running workbench: sections, speakers, states, and the way there and back. */
class OutlineTest {

	private static final String DRAFT = "# Toll\n\nThe mayor was plain about it. \u201cNobody in this room will pay a tax for it,\u201d Ines Okafor-Lund said.\n\n"
			+ "## The boats\n\n\u201cHalf is a start. It is not an answer,\u201d said Callum Whitt.\n\nThe hearing went on.\n";

	@AfterEach
	void close() {
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void sectionsAndSpeakersHoldTheirQuotations() {
		Desk.open("outlined.md", DRAFT);
		OutlinePage page = page();
		choose("By Section");
		Desk.await("the sections", () -> page.lines().equals("Toll (2)\n  differs: \u201CNobody in this room will pay a tax for it,\u201D\n"
				+ "  The boats (1)\n    verified: \u201CHalf is a start. It is not an answer,\u201D\n"));
		choose("By Speaker");
		Desk.await("the speakers", () -> page.lines().equals("Ines Okafor-Lund (1)\n  differs: \u201CNobody in this room will pay a tax for it,\u201D\n"
				+ "Callum Whitt (1)\n  verified: \u201CHalf is a start. It is not an answer,\u201D\n"));
		choose("By Section");
		Desk.await("the sections again", () -> page.lines().startsWith("Toll (2)"));
	}

	@Test
	void itFollowsTheCaretAndLeadsToTheDraft() {
		OpenDraft draft = Desk.open("followed.md", DRAFT);
		OutlinePage page = page();
		Desk.await("its lines", () -> page.lines().contains("Half"));
		Desk.select(draft, "is not an answer");
		Desk.await("the line at the caret", () -> chosen(page).contains("Half is a start"));
		Desk.select(draft, "Toll");
		Desk.await("the section at the caret", () -> chosen(page).contains("Toll"));
		Desk.ui(() -> {
			Tree tree = (Tree) page.getControl();
			tree.setFocus();
			tree.setSelection(Arrays.stream(tree.getItem(0).getItems()).filter(item -> item.getText().contains("Nobody")).findFirst().orElseThrow());
			Event event = new Event();
			event.item = tree.getSelection()[0];
			tree.notifyListeners(SWT.DefaultSelection, event);
			return null;
		});
		Desk.await("the words are chosen in the draft", () -> Desk.text().getSelectionText().equals("Nobody in this room will pay a tax for it,"));
		assertTrue(Desk.ui(() -> Desk.page().getActivePart() == Desk.page().getActiveEditor()));
	}

	@Test
	void anEditElsewhereKeepsTheLines() {
		OpenDraft draft = Desk.open("kept.md", DRAFT);
		OutlinePage page = page();
		Desk.await("its lines", () -> page.lines().contains("Half"));
		TreeItem before = Desk.ui(() -> ((Tree) page.getControl()).getItem(0));
		Desk.select(draft, "The hearing went on.");
		Desk.type("The long hearing went on.");
		Desk.settle(draft);
		Desk.select(draft, "is not an answer");
		Desk.await("the line at the caret", () -> chosen(page).contains("Half is a start"));
		assertEquals(before, Desk.ui(() -> ((Tree) page.getControl()).getItem(0)));
	}

	@Test
	void whatIsDecidedIsSaidInPlaceOfWhatDiffers() {
		OpenDraft draft = Desk.open("outlined-decided.md", DRAFT);
		OutlinePage page = page();
		choose("By Section");
		Desk.await("it differs", () -> page.lines().contains("differs: \u201CNobody"));
		Desk.select(draft, "Nobody in this room");
		Desk.await("the decisions are known", () -> Decisions.of(draft).state().checked() == draft.state().checked());
		Desk.command(GalleyproofIds.CONFIRM);
		Desk.await("it is confirmed", () -> page.lines().contains("confirmed: \u201CNobody"));
		Desk.await("it is counted so", () -> Desk.findings().summary().contains("2 quotations: 1 verified, 0 differ, 0 without a source, 1 decided."));
		Desk.command(GalleyproofIds.OPEN_AGAIN);
		Desk.await("it differs again", () -> page.lines().contains("differs: \u201CNobody") && Desk.findings().summary().contains("1 differs, 0 without a source."));
	}

	/** The outline of the draft in front. */
	static String lines() {
		return page().lines();
	}

	private static String chosen(OutlinePage page) {
		Tree tree = (Tree) page.getControl();
		return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
	}

	private static PageBookView view() {
		return (PageBookView) Desk.ui(() -> Desk.page().showView(IPageLayout.ID_OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE));
	}

	private static OutlinePage page() {
		PageBookView view = view();
		Desk.ui(() -> {
			Desk.page().activate(Desk.page().getActiveEditor());
			return null;
		});
		Desk.await("the outline of the draft", () -> view.getCurrentPage() instanceof OutlinePage);
		return (OutlinePage) Desk.ui(() -> (IContentOutlinePage) view.getCurrentPage());
	}

	/** Clicks on a button of the outline. */
	static void choose(String label) {
		PageBookView view = view();
		Desk.ui(() -> {
			for (var item : view.getViewSite().getActionBars().getToolBarManager().getItems())
				if (item instanceof SubContributionItem sub && sub.getInnerItem() instanceof ActionContributionItem action && action.getAction().getText().equals(label)
						&& action.getWidget() instanceof ToolItem button) {
					for (var other : button.getParent().getItems())
						other.setSelection(other == button);
					button.notifyListeners(SWT.Selection, new Event());
				}
			return null;
		});
	}
}
