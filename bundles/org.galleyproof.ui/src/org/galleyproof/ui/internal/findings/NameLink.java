package org.galleyproof.ui.internal.findings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.deciding.NameHandler;

/** Says, until somebody gives a name, under which name the computer has decisions signed, as a link to give one. */
final class NameLink {

	private final Link link;

	NameLink(Composite parent) {
		link = new Link(parent, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(link);
		link.setToolTipText(Texts.NameLink_tip);
		link.addListener(SWT.Selection, event -> NameHandler.ask(link.getShell()));
		Me.whenChanged(link, this::show);
		show();
	}

	private void show() {
		boolean wanted = !Me.isGiven();
		link.setText(NLS.bind(Texts.NameLink_unsigned, Me.name()));
		link.setVisible(wanted);
		((GridData) link.getLayoutData()).exclude = !wanted;
		link.requestLayout();
	}

	/** What a person sees; empty where a name was given. */
	String words() {
		return link.isVisible() ? link.getText() : "";
	}
}
