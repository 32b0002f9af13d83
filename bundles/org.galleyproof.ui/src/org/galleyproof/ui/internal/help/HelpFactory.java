package org.galleyproof.ui.internal.help;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Lets the help come back with the next start of the program, at the page where it was opened. */
public final class HelpFactory implements IElementFactory {

	private static final String ID = "org.galleyproof.ui.helpInput";
	private static final String PAGE = "page";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String page = memento.getString(PAGE);
		return new HelpInput(HelpPages.NAMES.contains(page) ? page : HelpPart.WELCOME);
	}

	/** What is kept of the help. */
	static IPersistableElement keep(String page) {
		return new IPersistableElement() {
			@Override
			public void saveState(IMemento memento) {
				memento.putString(PAGE, page);
			}

			@Override
			public String getFactoryId() {
				return ID;
			}
		};
	}
}
