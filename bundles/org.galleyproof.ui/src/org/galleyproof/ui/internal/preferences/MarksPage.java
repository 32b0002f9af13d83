package org.galleyproof.ui.internal.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ColorFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.reading.PageSettings;

/** The page that drafts are set on, its font first, and the colours of the marks; editor and legend follow at once. */
public final class MarksPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private final ScopedPreferenceStore workbench = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
	private final ScopedPreferenceStore drafts = new ScopedPreferenceStore(InstanceScope.INSTANCE, GalleyproofIds.BUNDLE);
	/** Those of the page that a draft is set on. */
	private final List<FieldEditor> page = new ArrayList<>();
	private FontFieldEditor font;

	public MarksPage() {
		super(GRID);
		setPreferenceStore(EditorsUI.getPreferenceStore());
		setDescription(Texts.MarksPage_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing of the workbench is needed
	}

	@Override
	protected void createFieldEditors() {
		font = new FontFieldEditor(PageSettings.FONT, Texts.MarksPage_font, Texts.MarksPage_sample, getFieldEditorParent());
		addField(font);
		page.add(new IntegerFieldEditor(PageSettings.COLUMN, Texts.MarksPage_column, getFieldEditorParent(), 3));
		page.add(new IntegerFieldEditor(PageSettings.LEADING, Texts.MarksPage_leading, getFieldEditorParent(), 3));
		page.add(new BooleanFieldEditor(PageSettings.HINTS, Texts.MarksPage_hints, getFieldEditorParent()));
		((IntegerFieldEditor) page.get(0)).setValidRange(PageSettings.COLUMN_LEAST, PageSettings.COLUMN_MOST);
		((IntegerFieldEditor) page.get(1)).setValidRange(0, PageSettings.LEADING_MOST);
		page.forEach(this::addField);
		Map<String, String> marks = new LinkedHashMap<>();
		marks.put(ProofAnnotations.VERIFIED, Texts.Legend_verified);
		marks.put(ProofAnnotations.DIFFERS, Texts.Legend_differs);
		marks.put(ProofAnnotations.EDGE, Texts.MarksPage_edge);
		marks.put(ProofAnnotations.NO_SOURCE, Texts.Legend_noSource);
		marks.put(ProofAnnotations.CLAIM, Texts.Legend_claim);
		marks.put(ProofAnnotations.ERROR, Texts.Legend_error);
		marks.put(ProofAnnotations.WARNING, Texts.Legend_warning);
		marks.put(ProofAnnotations.INFO, Texts.Legend_note);
		marks.put(ProofAnnotations.GAP, Texts.Legend_gap);
		marks.forEach((type, label) -> addField(new ColorFieldEditor(type + ".color", label, getFieldEditorParent())));
	}

	/** The font is the workbench's setting, the colours are the editors'. */
	@Override
	protected void initialize() {
		super.initialize();
		// while nobody has chosen, the font in use is the product's, which the workbench's own default doesn't tell
		if (workbench.isDefault(PageSettings.FONT))
			PreferenceConverter.setDefault(workbench, PageSettings.FONT, JFaceResources.getFont(PageSettings.FONT).getFontData());
		font.setPreferenceStore(workbench);
		font.load();
		for (FieldEditor field : page) {
			field.setPreferenceStore(drafts);
			field.load();
		}
	}

	@Override
	public boolean performOk() {
		if (!super.performOk())
			return false;
		try {
			workbench.save();
			drafts.save();
			return true;
		} catch (IOException e) {
			setErrorMessage(e.getMessage());
			return false;
		}
	}
}
