package org.galleyproof.ui.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers say of controls that show no label of their own. */
public final class Spoken {

	private Spoken() {
	}

	/** Gives {@code control} a name; what it holds, the rows of a table for example, keeps its own. */
	public static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = name;
			}
		});
	}
}
