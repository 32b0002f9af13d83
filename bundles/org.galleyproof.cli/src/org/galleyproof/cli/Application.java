package org.galleyproof.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line inside the installed product: needs no display and no bundle of the workbench. */
public final class Application implements IApplication {

	/** @return the exit status as an {@link Integer}, which the launcher hands to the operating system */
	@Override
	public Object start(IApplicationContext context) {
		String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return CommandLine.runOnTerminal(args == null ? new String[0] : args);
	}

	/** A command ends by itself; the process takes its remains. */
	@Override
	public void stop() {
		// nothing is kept between commands
	}
}
