package org.galleyproof.ui.tests;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.deciding.Decisions;

/** The work on the draft: what is fixed, what is decided and by whom, which findings are left. */
final class TourOfDeciding {

	private final TourDesk desk;

	TourOfDeciding(TourDesk desk) {
		this.desk = desk;
	}

	/** Walks through it. */
	void walk() {
		fix();
		decide();
		filterTheFindings();
	}

	private void fix() {
		Desk.select(desk.draft(), "3.2");
		Desk.strike(GalleyproofIds.LIST_FIXES);
		Desk.await("the list of fixes", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() > 2);
		desk.stop("quick-fix");
		Desk.select(desk.draft(), "Port Ellery closes");
		Desk.await("the list is gone", () -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count() == 1);
		Desk.strike(GalleyproofIds.FIX_ALL);
		Shell all = Hand.window("Fix All of a Kind");
		desk.stop("fix-all", all);
		Hand.click(all, "Cancel");
		Hand.gone(all);
		Desk.select(desk.draft(), "3.2");
		Desk.strike(GalleyproofIds.USE_SOURCE);
		Desk.await("the source's number", () -> desk.draft().document().get().contains("2.3 million") && desk.draft().isUpToDate());
		Desk.settle(desk.draft());
	}

	private void decide() {
		choose("We have set aside 2.3");
		Desk.strike(GalleyproofIds.CONFIRM);
		awaitState("We have set aside 2.3", DecisionState.CONFIRMED);
		TourDesk.awaitEvidence("We have set aside 2.3", "Verified");
		desk.stop("confirmed");
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
		desk.stop("history", history);
		Hand.click(history, "Close");
		Hand.gone(history);
		TourDesk.awaitEvidence("We can rule out", "Differs from its source");
		desk.stop("decided");
	}

	private void choose(String words) {
		Desk.await("the decisions have caught up", () -> desk.draft().isUpToDate() && Decisions.of(desk.draft()).state().checked() == desk.draft().state().checked());
		Desk.select(desk.draft(), words);
	}

	private void awaitState(String words, DecisionState state) {
		Desk.await(words + " is " + state.label(), () -> Decisions.of(desk.draft()).state().items().stream().anyMatch(item -> item.words().contains(words) && item.state() == state));
	}

	private void write(String title, String words, String name) {
		Shell window = Hand.window(title);
		Hand.type(Hand.one(window, Text.class, text -> text.getEditable()), words);
		desk.stop(name, window);
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
		desk.stop(name, window);
		Hand.click(window, "OK");
		Hand.gone(window);
	}

	private void filterTheFindings() {
		Desk.command(GalleyproofIds.FILTER_FINDINGS, false);
		Text field = Hand.one(Desk.window().getShell(), Text.class, text -> text.getMessage().equals("Words of a finding"));
		int all = Desk.rows().size();
		Hand.type(field, "where the source");
		Desk.await("fewer rows", () -> !Desk.rows().isEmpty() && Desk.rows().size() < all);
		desk.stop("findings-filter");
		Hand.key(field, SWT.ESC);
		Desk.await("all rows", () -> !field.isVisible());
	}
}
