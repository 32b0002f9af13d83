package org.galleyproof.ui.internal.quickfix;

import org.eclipse.swt.widgets.Shell;

/** Something that can be done about a finding, shown before it is done. To be used in the user-interface thread. */
public interface Proposal {

	/** What it does, on one line. */
	String label();

	/** What would change, to read before. */
	String description();

	/** The name of its icon, see {@link org.galleyproof.ui.internal.Images}; {@code null} for none. */
	String icon();

	/** Whether it is one of several that are offered together, behind one button. */
	default boolean isAside() {
		return false;
	}

	/** Does it, as one step that can be undone where it changes the draft; what can't be done is answered with the reason. */
	void run(Shell shell);
}
