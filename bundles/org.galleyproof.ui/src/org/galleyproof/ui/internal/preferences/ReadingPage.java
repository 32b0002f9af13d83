package org.galleyproof.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.Dossiers;
import org.galleyproof.ui.internal.proof.HouseSettings;
import org.galleyproof.ui.internal.proof.SpeechReader;

/** How drafts are read; every open draft is read anew when it changes. */
public final class ReadingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Pixels by which a note stands in from what it explains. */
	private static final int NOTE = 24;
	/** Pixels that a wrapped line asks for; it takes what room there is. */
	private static final int WIDTH = 360;

	public ReadingPage() {
		super(GRID);
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, GalleyproofIds.BUNDLE);
		store.setDefault(SpeechReader.PREFERENCE, SpeechReader.BEST);
		store.setDefault(Dossiers.MEANING, true);
		setPreferenceStore(store);
		setDescription(Texts.ReadingPage_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing of the workbench is needed
	}

	@Override
	protected void createFieldEditors() {
		String[][] readers = { { Texts.ReadingPage_best, SpeechReader.BEST }, { Texts.ReadingPage_light, SpeechReader.LIGHT }, { Texts.ReadingPage_rules, SpeechReader.RULES } };
		addField(new RadioGroupFieldEditor(SpeechReader.PREFERENCE, Texts.ReadingPage_reader, 1, readers, getFieldEditorParent(), true));
		addField(new BooleanFieldEditor(Dossiers.MEANING, Texts.ReadingPage_meaning, getFieldEditorParent()));
		Label note = new Label(getFieldEditorParent(), SWT.WRAP);
		note.setText(Texts.ReadingPage_meaning_note);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(NOTE, 0).hint(WIDTH, SWT.DEFAULT).applyTo(note);
	}

	@Override
	public boolean performOk() {
		String before = chosen();
		if (!super.performOk())
			return false;
		if (!before.equals(chosen()))
			HouseSettings.judgeAnew();
		return true;
	}

	private String chosen() {
		return getPreferenceStore().getString(SpeechReader.PREFERENCE) + ' ' + getPreferenceStore().getBoolean(Dossiers.MEANING);
	}
}
