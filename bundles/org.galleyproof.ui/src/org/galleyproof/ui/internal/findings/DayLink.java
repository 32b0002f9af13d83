package org.galleyproof.ui.internal.findings;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.deciding.DayHandler;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The day of the draft in front, and what it is known by, as a link to say another. */
final class DayLink {

	private final Link link;
	private String shown = "";

	/** @param front the draft in front; gives {@code null} for none */
	DayLink(Composite parent, Supplier<OpenDraft> front) {
		link = new Link(parent, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).exclude(true).applyTo(link);
		link.setVisible(false);
		link.setToolTipText(Texts.DayLink_tip);
		link.addListener(SWT.Selection, event -> {
			DraftDecisions decisions = Decisions.of(front.get());
			if (decisions != null)
				DayHandler.ask(decisions, link.getShell());
		});
	}

	/** Tells of a draft as it was checked last. @param checked {@code null} where there is nothing to tell. @return whether it takes another room now */
	boolean show(CheckedDraft checked) {
		String words = checked == null ? "" : checked.draft().day().words();
		if (words.equals(shown))
			return false;
		shown = words;
		link.setText(words.isEmpty() ? "" : "<a>" + Character.toUpperCase(words.charAt(0)) + words.substring(1) + "</a>");
		link.setVisible(!words.isEmpty());
		((GridData) link.getLayoutData()).exclude = words.isEmpty();
		// its line keeps the room of the words before, else
		link.requestLayout();
		return true;
	}

	/** Whether all of what it says is seen, for tests. */
	boolean isWhole() {
		return shown.isEmpty() || link.getSize().x >= link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	/** What it says: "dated 5 May 2026, by its name"; empty where there is nothing to tell. */
	String words() {
		return shown;
	}
}
