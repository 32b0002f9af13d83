package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Finds the controls of windows and uses them as a mouse does: only what can be seen and is enabled can be used. */
final class Hand {

	private Hand() {
	}

	/** Waits for the window with that title. */
	static Shell window(String title) {
		Shell[] found = new Shell[1];
		Desk.await("the window " + title, () -> {
			for (Shell shell : Desk.display().getShells())
				if (shell.isVisible() && shell.getText().equals(title))
					found[0] = shell;
			return found[0] != null;
		});
		return found[0];
	}

	/** Waits until the window is closed. */
	static void gone(Shell shell) {
		Desk.await("the window is closed", shell::isDisposed);
	}

	/** The visible controls of {@code type} in {@code parent}, in the order of their making. */
	static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		return Desk.ui(() -> {
			List<T> found = new ArrayList<>();
			collect(parent, type, found);
			return found;
		});
	}

	/** The one visible control of {@code type} in {@code parent} that fits. */
	static <T extends Control> T one(Composite parent, Class<T> type, Predicate<T> fits) {
		List<T> found = all(parent, type).stream().filter(control -> Desk.ui(() -> fits.test(control))).toList();
		if (found.size() != 1)
			fail(found.size() + " of " + type.getSimpleName() + " fit");
		return found.get(0);
	}

	static Button button(Composite parent, String label) {
		return one(parent, Button.class, button -> button.getText().replace("&", "").equals(label));
	}

	/** Clicks a button once it is enabled; what it opens may wait for more clicks, so this returns at once. */
	static void click(Composite parent, String label) {
		Button button = button(parent, label);
		Desk.await(label + " can be clicked", button::isEnabled);
		Desk.display().asyncExec(() -> {
			if (!button.isDisposed()) {
				if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0)
					button.setSelection(true);
				button.notifyListeners(SWT.Selection, new Event());
			}
		});
	}

	/** Follows a link by what it leads to; what it opens may wait for more clicks, so this returns at once. */
	static void follow(Composite parent, String target) {
		Link link = one(parent, Link.class, each -> each.getText().contains("href=\"" + target + '"'));
		Desk.display().asyncExec(() -> {
			Event event = new Event();
			event.text = target;
			if (!link.isDisposed())
				link.notifyListeners(SWT.Selection, event);
		});
	}

	/** Types into a field, a letter at a time. */
	static void type(Text field, String letters) {
		for (char letter : letters.toCharArray())
			Desk.ui(() -> {
				field.setFocus();
				field.insert(Character.toString(letter));
				return null;
			});
	}

	/** Strikes a key that is no letter. */
	static void key(Control control, int code) {
		Desk.ui(() -> {
			Event event = new Event();
			event.keyCode = code;
			event.character = code == SWT.CR || code == SWT.ESC ? (char) code : 0;
			event.doit = true;
			control.notifyListeners(SWT.KeyDown, event);
			control.notifyListeners(SWT.KeyUp, event);
			return null;
		});
	}

	/** Chooses a line of a table and opens it. */
	static void open(Table table, int line) {
		choose(table, line);
		Desk.ui(() -> {
			Event event = new Event();
			event.item = table.getItem(line);
			table.notifyListeners(SWT.DefaultSelection, event);
			return null;
		});
	}

	/** Chooses a line of a table. */
	static void choose(Table table, int line) {
		Desk.ui(() -> {
			table.setSelection(line);
			Event event = new Event();
			event.item = table.getItem(line);
			table.notifyListeners(SWT.Selection, event);
			return null;
		});
	}

	/** Drops files of the desktop on a control, as a file manager does: the toolkit's event for it can't be posted, so it is made by hand. */
	static void drop(Control control, Path... files) {
		Desk.ui(() -> {
			DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
			Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader());
			Constructor<?> maker = type.getDeclaredConstructor();
			maker.setAccessible(true);
			Event drop = (Event) maker.newInstance();
			for (String field : new String[] { "dataTypes", "dataType", "operations" }) {
				Field declared = type.getDeclaredField(field);
				declared.setAccessible(true);
				declared.set(drop, switch (field) {
					case "dataTypes" -> FileTransfer.getInstance().getSupportedTypes();
					case "dataType" -> FileTransfer.getInstance().getSupportedTypes()[0];
					default -> DND.DROP_COPY;
				});
			}
			drop.detail = DND.DROP_COPY;
			drop.widget = target;
			drop.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
			target.notifyListeners(DND.Drop, drop);
			return null;
		});
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
}
