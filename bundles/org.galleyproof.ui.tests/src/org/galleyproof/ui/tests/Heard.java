package org.galleyproof.ui.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader is told of controls: asked of the listeners that the toolkit asks, and of what the controls are labelled by. */
final class Heard {

	private Heard() {
	}

	/** The name of a control, once the keyboard has come to it; empty where it has none. */
	static String name(Control control) {
		return Desk.ui(() -> {
			Event focus = new Event();
			control.notifyListeners(SWT.FocusIn, focus);
			if (control instanceof Button button && !button.getText().isBlank())
				return button.getText();
			if (control instanceof Link link)
				return link.getText();
			String name = told(control.getAccessible());
			return name.isBlank() ? labels(control.getAccessible()) : name;
		});
	}

	/** Those in {@code parent} that the keyboard comes to and of which a screen reader can say nothing but what kind they are; a text that is only read says its words. */
	static List<String> nameless(Composite parent) {
		List<String> nameless = new ArrayList<>();
		for (Control control : Hand.all(parent, Control.class))
			if (Desk.ui(() -> isUsed(control)) && name(control).isBlank())
				nameless.add(Desk.ui(() -> control + " in " + control.getParent()));
		return nameless;
	}

	private static boolean isUsed(Control control) {
		return control instanceof Text text ? text.getEditable() : control instanceof Combo || control instanceof Table || control instanceof Tree || control instanceof Spinner
				|| control instanceof StyledText || control instanceof Button || control instanceof org.eclipse.swt.widgets.List;
	}

	private static String told(Accessible accessible) throws ReflectiveOperationException {
		AccessibleEvent event = new AccessibleEvent(accessible);
		event.childID = ACC.CHILDID_SELF;
		for (Object listener : list(accessible, "accessibleListeners"))
			((AccessibleListener) listener).getName(event);
		return event.result == null ? "" : event.result;
	}

	private static String labels(Accessible accessible) throws ReflectiveOperationException {
		StringBuilder labels = new StringBuilder();
		for (Object relation : list(accessible, "relations"))
			labels.append(told((Accessible) field(relation, "target")));
		return labels.toString();
	}

	private static List<?> list(Accessible accessible, String name) throws ReflectiveOperationException {
		return field(accessible, name) instanceof List<?> list ? list : List.of();
	}

	private static Object field(Object of, String name) throws ReflectiveOperationException {
		Field field = of.getClass().getDeclaredField(name);
		field.setAccessible(true);
		return field.get(of);
	}
}
