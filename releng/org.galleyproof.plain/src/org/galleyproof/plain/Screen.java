package org.galleyproof.plain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What stands on the screen, looked at and used from beside the user-interface thread; what must come is waited for. */
final class Screen {

	/** Milliseconds in which what must come has to come. */
	private static final long PATIENCE = 60_000;
	private static final long LOOK = 50;

	private final Path pictures;

	/** @param pictures the folder for pictures; it exists */
	Screen(Path pictures) {
		this.pictures = pictures;
	}

	/** Runs {@code work} in the user-interface thread and hands its answer or failure back. */
	<T> T ui(Callable<T> work) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				answer.set(work.call());
			} catch (Throwable e) {
				failure.set(e);
			}
		});
		if (failure.get() != null)
			throw new AssertionError(failure.get());
		return answer.get();
	}

	Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Waits until {@code condition}, asked in the user-interface thread, holds. */
	void await(String what, Callable<Boolean> condition) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!ui(condition)) {
			if (System.currentTimeMillis() > end)
				throw new AssertionError("not within " + PATIENCE / 1000 + " s: " + what);
			try {
				Thread.sleep(LOOK);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new AssertionError("interrupted while waiting: " + what);
			}
		}
	}

	/** Waits for the window with that title. */
	Shell window(String title) {
		return window("the window " + title, shell -> shell.getText().equals(title));
	}

	/** Waits for the window that has a button with that label. */
	Shell windowWith(String label) {
		return window("a window with the button " + label, shell -> first(shell, Button.class, button -> button.getText().replace("&", "").equals(label)) != null);
	}

	private Shell window(String what, Predicate<Shell> fits) {
		Shell[] found = new Shell[1];
		await(what, () -> {
			for (Shell shell : display().getShells())
				if (shell.isVisible() && fits.test(shell))
					found[0] = shell;
			return found[0] != null;
		});
		return found[0];
	}

	/** The first visible control of {@code type} in {@code parent} that fits; {@code null} where there is none. To be called in the user-interface thread. */
	static <T extends Control> T first(Control parent, Class<T> type, Predicate<T> fits) {
		List<T> found = new ArrayList<>();
		collect(parent, type, found);
		return found.stream().filter(fits).findFirst().orElse(null);
	}

	private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
		if (!control.isVisible())
			return;
		if (type.isInstance(control))
			found.add(type.cast(control));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				collect(child, type, found);
	}

	/** Clicks a button once it is there and enabled; what it opens may wait for more clicks, so this returns at once. */
	void click(Composite parent, String label) {
		Button[] button = new Button[1];
		await(label + " can be clicked", () -> {
			button[0] = first(parent, Button.class, each -> each.getText().replace("&", "").equals(label));
			return button[0] != null && button[0].isEnabled();
		});
		display().asyncExec(() -> button[0].notifyListeners(SWT.Selection, new Event()));
	}

	/** Chooses an entry of the drop-down list that has it. */
	void choose(Composite parent, String entry) {
		ui(() -> {
			Combo combo = first(parent, Combo.class, each -> each.indexOf(entry) >= 0);
			if (combo != null) {
				combo.select(combo.indexOf(entry));
				combo.notifyListeners(SWT.Selection, new Event());
				return null;
			}
			CCombo other = first(parent, CCombo.class, each -> each.indexOf(entry) >= 0);
			if (other == null)
				throw new AssertionError("no list has " + entry);
			other.select(other.indexOf(entry));
			other.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Presses a key with modifiers in a control, past the key bindings as a keyboard does. */
	void press(Control control, int modifiers, int key) {
		ui(() -> {
			control.setFocus();
			return null;
		});
		// what it opens may wait for more keys
		display().asyncExec(() -> {
			Event event = new Event();
			event.stateMask = modifiers;
			event.keyCode = key;
			event.character = key > 0xFFFF ? 0 : (char) key;
			control.notifyListeners(SWT.KeyDown, event);
			control.notifyListeners(SWT.KeyUp, event);
		});
	}

	/** Leaves a picture of the whole screen. */
	void picture(String name) {
		ui(() -> {
			while (display().readAndDispatch())
				continue;
			Rectangle bounds = display().getBounds();
			Image image = new Image(display(), bounds.width, bounds.height);
			GC gc = new GC(display());
			gc.copyArea(image, 0, 0);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			image.dispose();
			loader.save(pictures.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
			return null;
		});
	}
}
