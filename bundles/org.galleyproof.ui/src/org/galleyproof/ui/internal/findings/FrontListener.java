package org.galleyproof.ui.internal.findings;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Calls when another draft may have come to the front. */
record FrontListener(Runnable called) implements IPartListener2 {

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		called.run();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		called.run();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		called.run();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		called.run();
	}
}
