package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.rcp.internal.Screenshot;
import org.galleyproof.ui.internal.annotations.FindingMarkers;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * The stops of the guided tour: at each, the screen as it stands is written to {@code target/tour/NAME.png}. Any test of the workbench
 * may stop; {@code releng/tour} takes those that the README and the help show.
 */
final class Tour {

	private static final Path FOLDER = Path.of("target", "tour").toAbsolutePath();
	/** Bytes: a picture of one colour is smaller. */
	private static final long LEAST = 2_000;
	/** How often the screen has to look the same in a row. */
	private static final int ALIKE = 3;
	private static final int LOOKS = 30;
	/** Bytes that a cursor which blinks changes at most. */
	private static final int CURSOR = 200;
	/** Milliseconds between two looks: the toolkit fades what changes in and out, a frame each sixtieth of a second. */
	private static final long LOOK = 60;

	private Tour() {
	}

	/** A picture of the window with all that floats over it. */
	static void stop(String name) {
		stop(name, Desk.ui(() -> Desk.window().getShell()));
	}

	/** A picture of {@code shell}, a dialog for example. */
	static void stop(String name, Shell shell) {
		Path picture = FOLDER.resolve(name + ".png");
		Desk.await("checks and marks are at rest", () -> Job.getJobManager().find(OpenDraft.class).length == 0 && Job.getJobManager().find(FindingMarkers.class).length == 0);
		Desk.await("everything is painted", () -> !Desk.display().readAndDispatch());
		ImageData now = Desk.ui(() -> {
			shell.forceActive();
			return Screenshot.capture(shell);
		});
		// the screen shows a paint some time after it was asked for; on a machine that is busy the last look has to do
		int alike = 0;
		for (int look = 0; look < LOOKS && alike < ALIKE; look++) {
			ImageData before = now;
			pause();
			now = Desk.ui(() -> Screenshot.capture(shell));
			alike = areAlike(before, now) ? alike + 1 : 0;
		}
		try {
			Screenshot.write(now, picture);
			assertTrue(Files.size(picture) > LEAST, "a picture with something on it: " + picture);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(LOOK);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	/** Whether two pictures differ in nothing but the cursor. */
	private static boolean areAlike(ImageData one, ImageData other) {
		if (one.data.length != other.data.length)
			return false;
		int different = 0;
		for (int i = 0; i < one.data.length && different <= CURSOR; i++)
			if (one.data[i] != other.data[i])
				different++;
		return different <= CURSOR;
	}

	/** The dialog in front. */
	static Shell dialog() {
		Desk.await("a dialog is open", () -> find() != null);
		return Desk.ui(Tour::find);
	}

	private static Shell find() {
		Shell window = Desk.window().getShell();
		return Arrays.stream(Desk.display().getShells()).filter(shell -> shell != window && shell.isVisible() && !shell.getText().isEmpty()).reduce((first, second) -> second).orElse(null);
	}
}
