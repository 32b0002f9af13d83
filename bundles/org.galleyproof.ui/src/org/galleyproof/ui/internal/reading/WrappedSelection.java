package org.galleyproof.ui.internal.reading;

import java.lang.reflect.Field;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Widget;

/**
 * Texts of the platform's editors are made to paint a selection up to the right end of its lines. In a wrapped line of two rows or more they then
 * paint rows as selected that are not, and a person can't see which quotation is. The style can't be left out when the editor makes its text, and
 * nothing takes it back afterwards; so its bit is taken out here.
 */
final class WrappedSelection {

	private WrappedSelection() {
	}

	/** Has {@code text} paint its selection as far as it goes; where the toolkit has changed, all stays as it is. */
	static void mend(StyledText text) {
		try {
			Field style = Widget.class.getDeclaredField("style");
			style.setAccessible(true);
			style.setInt(text, style.getInt(text) & ~SWT.FULL_SELECTION);
		} catch (ReflectiveOperationException | RuntimeException e) {
			ILog.of(WrappedSelection.class).warn(e.getMessage(), e);
		}
	}
}
