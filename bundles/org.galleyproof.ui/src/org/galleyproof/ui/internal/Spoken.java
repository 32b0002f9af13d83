package org.galleyproof.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

/** What screen readers say of controls that show no label of their own. */
public final class Spoken {

	private static final String NAMED = Spoken.class.getName();
	/** Whether the tables, fields and buttons of this platform never ask for their names, and are heard by what labels them alone. */
	static final boolean NEEDS_LABELS = "gtk".equals(SWT.getPlatform());

	private Spoken() {
	}

	/** Gives {@code control} a name; what it holds, the rows of a table for example, keeps its own. */
	public static void name(Control control, String name) {
		control.setData(NAMED, name);
		control.getAccessible().addAccessibleListener(named(name));
		if (NEEDS_LABELS && !(control instanceof Canvas))
			control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label(control, name));
	}

	/** Whether {@code control} was given a name. */
	static boolean isNamed(Control control) {
		return control.getData(NAMED) != null;
	}

	/** A label that nobody sees. */
	private static Accessible label(Control control, String name) {
		Accessible label = new Accessible(control.getParent().getAccessible());
		label.addAccessibleListener(named(name));
		label.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LABEL;
			}
		});
		control.addDisposeListener(event -> label.dispose());
		return label;
	}

	private static AccessibleAdapter named(String name) {
		return new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = name;
			}
		};
	}
}
