package org.galleyproof.rcp.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench as a program of its own. {@code -screenshot FILE} opens the sample desk, writes a picture of the window once the
 * draft is checked, and ends: status 0, or 1 with one line on standard error.
 */
public final class Application implements IApplication {

	private static final Integer FAILED = 1;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Path picture = picture((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Display display = PlatformUI.createDisplay();
		try {
			if (!claimWorkspace()) {
				MessageDialog.openError(null, Texts.window_title, NLS.bind(Texts.workspace_taken, folder()));
				return FAILED;
			}
			Screenshot screenshot = picture == null ? null : new Screenshot(picture);
			int code = PlatformUI.createAndRunWorkbench(display, new DeskAdvisor(screenshot));
			if (code == PlatformUI.RETURN_RESTART)
				return EXIT_RESTART;
			return screenshot == null || screenshot.isWritten() ? EXIT_OK : FAILED;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}

	private static Path picture(String[] arguments) {
		for (int i = 0; arguments != null && i + 1 < arguments.length; i++)
			if (arguments[i].equals("-screenshot"))
				return Path.of(arguments[i + 1]).toAbsolutePath();
		return null;
	}

	private static String folder() {
		return new File(Platform.getInstanceLocation().getURL().getPath()).getPath();
	}

	/** Takes the workspace for this process; {@code false} where another has it. */
	private static boolean claimWorkspace() throws IOException {
		Location location = Platform.getInstanceLocation();
		if (!location.isSet())
			return location.set(Path.of(System.getProperty("user.home"), "Galleyproof").toUri().toURL(), true);
		return location.lock();
	}
}
