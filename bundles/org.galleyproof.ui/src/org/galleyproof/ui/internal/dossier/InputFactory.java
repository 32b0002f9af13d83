package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Lets the pages of a dossier come back with the next start of the program. */
public final class InputFactory implements IElementFactory {

	private static final String ID = "org.galleyproof.ui.dossierInput";
	private static final String DOSSIER = "dossier";
	private static final String TAB = "tab";
	private static final String THING = "id";

	@Override
	public IAdaptable createElement(IMemento memento) {
		Path dossier = Path.of(memento.getString(DOSSIER));
		Tab tab = Tab.valueOf(memento.getString(TAB));
		String id = memento.getString(THING);
		return tab == Tab.SOURCES ? new SourceInput(dossier, id) : new ThingInput(dossier, tab, id);
	}

	/** What is kept of a page. */
	static IPersistableElement keep(Path dossier, Tab tab, String id) {
		return new IPersistableElement() {
			@Override
			public void saveState(IMemento memento) {
				memento.putString(DOSSIER, dossier.toString());
				memento.putString(TAB, tab.name());
				memento.putString(THING, id);
			}

			@Override
			public String getFactoryId() {
				return ID;
			}
		};
	}
}
