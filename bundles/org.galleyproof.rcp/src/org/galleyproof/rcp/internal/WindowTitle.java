package org.galleyproof.rcp.internal;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** The title of a window names what is in front in it: "ferry.md – Galleyproof". */
final class WindowTitle implements IPartListener2 {

	private final IWorkbenchWindow window;
	private final Consumer<String> title;
	/** A page learns its name when it has been read. */
	private final IPropertyListener named = (part, property) -> {
		if (property == IWorkbenchPartConstants.PROP_PART_NAME || property == IWorkbenchPartConstants.PROP_TITLE)
			tell();
	};

	WindowTitle(IWorkbenchWindow window, Consumer<String> title) {
		this.window = window;
		this.title = title;
	}

	/** Tells it now and whenever it changes. */
	void follow() {
		window.getPartService().addPartListener(this);
		tell();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		tell();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		tell();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		tell();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		tell();
	}

	private void tell() {
		IEditorPart now = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (now != null)
			// the second time changes nothing
			now.addPropertyListener(named);
		title.accept(now == null ? Texts.window_title : NLS.bind(Texts.window_titleOf, now.getTitle()));
	}
}
