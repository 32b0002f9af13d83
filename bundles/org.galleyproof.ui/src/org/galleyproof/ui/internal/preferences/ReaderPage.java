package org.galleyproof.ui.internal.preferences;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.deciding.DecidingTexts;

/** Under which name decisions and changes of dossiers are recorded. */
public final class ReaderPage extends PreferencePage implements IWorkbenchPreferencePage {

	private Text name;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(DecidingTexts.reader_description);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 10).applyTo(form);
		new Label(form, SWT.NONE).setText(DecidingTexts.reader_name);
		name = new Text(form, SWT.BORDER);
		name.setText(Me.name());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		return form;
	}

	@Override
	protected void performDefaults() {
		name.setText(System.getProperty("user.name", ""));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (name != null)
			Me.remember(name.getText());
		return super.performOk();
	}
}
