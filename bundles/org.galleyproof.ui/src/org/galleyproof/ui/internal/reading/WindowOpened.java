package org.galleyproof.ui.internal.reading;

import java.util.function.Consumer;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Hears of new windows and of nothing else. */
record WindowOpened(Consumer<IWorkbenchWindow> opened) implements IWindowListener {

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		opened.accept(window);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// not asked for
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// not asked for
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// not asked for
	}
}
