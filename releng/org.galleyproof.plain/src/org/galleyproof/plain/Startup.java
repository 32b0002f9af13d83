package org.galleyproof.plain;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Walks once the workbench stands, writes how it went, and closes the workbench. System properties say what to do: {@code plain.walk} is
 * {@code installed} or {@code removed}, {@code plain.desk} the folder of the project with a draft and its sources, {@code plain.pictures} the folder
 * for the screens, {@code plain.outcome} the file to write: {@code works} in its last line, or what failed.
 */
public final class Startup implements IStartup {

	@Override
	public void earlyStartup() {
		Path outcome = Path.of(System.getProperty("plain.outcome"));
		Screen screen = new Screen(Path.of(System.getProperty("plain.pictures")));
		String told;
		try {
			Walk walk = new Walk(screen, Path.of(System.getProperty("plain.desk")));
			if (System.getProperty("plain.walk").equals("installed"))
				walk.installed();
			else
				walk.removed();
			told = String.join("\n", walk.told()) + "\nworks\n";
		} catch (Exception | Error e) {
			StringWriter trace = new StringWriter();
			e.printStackTrace(new PrintWriter(trace));
			told = trace.toString();
			screen.picture("failed");
		}
		try {
			Files.writeString(outcome, told);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
