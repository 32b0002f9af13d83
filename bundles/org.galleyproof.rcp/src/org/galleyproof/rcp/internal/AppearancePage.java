package org.galleyproof.rcp.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * Light or dark. It shows with the next start, which is offered at once: while the program runs the platform's styling touches rows that tables have let
 * go of, and can take the process down, and on the way back to light it leaves tables dark.
 */
public final class AppearancePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Where the platform looks for the theme when it starts. */
	static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
	static final String KEY = "themeid";
	static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	/** Set by what starts the program where that starts it again when it is asked to. */
	private static final String RESTARTS = "galleyproof.restarts";

	public AppearancePage() {
		super(GRID);
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
		store.setDefault(KEY, LIGHT);
		setPreferenceStore(store);
		setDescription(Texts.appearance_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing of the workbench is needed
	}

	@Override
	public boolean performOk() {
		String before = getPreferenceStore().getString(KEY);
		boolean done = super.performOk();
		if (done && Boolean.getBoolean(RESTARTS) && !before.equals(getPreferenceStore().getString(KEY)))
			// once the preferences are closed
			getShell().getDisplay().asyncExec(AppearancePage::startAgain);
		return done;
	}

	private static void startAgain() {
		if (MessageDialog.openQuestion(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Texts.window_title, Texts.appearance_again))
			PlatformUI.getWorkbench().restart();
	}

	@Override
	protected void createFieldEditors() {
		String[][] themes = { { Texts.appearance_light, LIGHT }, { Texts.appearance_dark, DARK } };
		addField(new RadioGroupFieldEditor(KEY, Texts.appearance_colours, 1, themes, getFieldEditorParent(), true));
	}
}
