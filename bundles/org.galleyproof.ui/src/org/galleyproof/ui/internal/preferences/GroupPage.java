package org.galleyproof.ui.internal.preferences;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Stands above the pages of Galleyproof in an Eclipse that has pages of others too; the program of our own shows them without it. */
public final class GroupPage extends PreferencePage implements IWorkbenchPreferencePage {

	public GroupPage() {
		noDefaultAndApplyButton();
	}

	@Override
	public void init(IWorkbench workbench) {
		setDescription(PreferenceTexts.group);
	}

	@Override
	protected Control createContents(Composite parent) {
		return new Composite(parent, SWT.NONE);
	}
}
