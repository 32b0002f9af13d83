package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.part.FileEditorInput;

/**
 * The text of a document in an editor, told by the document's place; {@link ShownTextProvider} keeps it from being changed. Its name stays the
 * text's, by which the editor finds what reads it; {@link #label} gives the tab the document's.
 */
public final class ShownInput extends FileEditorInput {

	/** @param text as {@link ShownTexts#of} made it */
	public ShownInput(IFile text) {
		super(text);
	}

	/** Calls {@code editor}'s tab as the document is called, where it shows the text of one. */
	public static void label(IEditorPart editor) {
		if (editor.getEditorInput() instanceof ShownInput shown && editor.getSite().getService(MPart.class) instanceof MPart tab)
			tab.setLabel(ShownTexts.name(shown.getFile()));
	}

	@Override
	public String getToolTipText() {
		Path document = ShownTexts.original(getFile());
		return document == null ? super.getToolTipText() : document.toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return ShownInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		ShownInputFactory.keep(getFile(), memento);
	}
}
