package org.galleyproof.ui.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Hears of the platform's theme: an Eclipse may be switched between light and dark while it runs. */
public final class Themes {

	/** What the platform's styling tells when all controls have their new colours. */
	private static final String CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

	private Themes() {
	}

	/** Calls {@code recolour} in the user-interface thread after each change of the theme, for as long as {@code control} lives. */
	public static void whenChanged(Control control, Runnable recolour) {
		IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler handler = event -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed())
				recolour.run();
		});
		events.subscribe(CHANGED, handler);
		control.addDisposeListener(event -> events.unsubscribe(handler));
	}
}
