package org.galleyproof.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Tells screen readers what stands before a field, as soon as the keyboard comes to it: on some platforms the toolkit tells them of a label that has no
 * words. It serves the windows of the platform too.
 */
public final class FieldNames {

	/** As classes, since a platform may draw others itself, which know their labels. */
	private static final List<Class<? extends Control>> FIELDS = List.of(Text.class, Combo.class, Table.class, Tree.class, org.eclipse.swt.widgets.List.class, Spinner.class,
			Scale.class);

	private FieldNames() {
	}

	/** Begins with it, for as long as the display lives. */
	public static void follow(Display display) {
		if (Spoken.NEEDS_LABELS)
			display.addFilter(SWT.FocusIn, event -> name(event.widget));
	}

	private static void name(Widget widget) {
		if (!(widget instanceof Control control) || Spoken.isNamed(control))
			return;
		String name = control instanceof Button button ? (button.getText().isBlank() ? button.getToolTipText() : null) : isField(control) ? of(control) : null;
		if (name != null && !name.isBlank())
			Spoken.name(control, plain(name));
	}

	private static boolean isField(Control control) {
		return FIELDS.stream().anyMatch(type -> type.isInstance(control));
	}

	/** What stands before it; {@code null} where nothing does. */
	private static String of(Control field) {
		String label = before(field);
		// a table may stand alone in a frame that divides its columns
		if (label == null && field.getParent().getChildren().length == 1 && field.getParent().getParent() != null)
			label = before(field.getParent());
		if (label == null && field.getParent() instanceof Group group)
			label = group.getText();
		if (label == null && field instanceof Text text && !text.getMessage().isBlank())
			label = text.getMessage();
		if (label == null)
			label = field.getToolTipText();
		// the list of the pages of a window is called as the window is
		return label == null && field instanceof Tree ? field.getShell().getText() : label;
	}

	private static String before(Control control) {
		Composite parent = control.getParent();
		List<Control> all = Arrays.asList(parent.getChildren());
		int place = all.indexOf(control);
		return place > 0 && all.get(place - 1) instanceof Label label && !label.getText().isBlank() ? label.getText() : null;
	}

	private static String plain(String label) {
		String words = label.replace("&&", "\0").replace("&", "").replace('\0', '&').strip();
		return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
	}
}
