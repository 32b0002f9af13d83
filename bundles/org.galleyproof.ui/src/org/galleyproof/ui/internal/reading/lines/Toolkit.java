package org.galleyproof.ui.internal.reading.lines;

import java.lang.reflect.Field;

import org.eclipse.jface.text.ISlaveDocumentManager;
import org.eclipse.jface.text.ISlaveDocumentManagerExtension;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.dnd.Clipboard;

/**
 * What the toolkit keeps to itself and would have to offer: the editor that shows drafts makes its viewer itself, and the viewer what it shows and copies.
 */
final class Toolkit {

	private Toolkit() {
	}

	/** Has {@code viewer} show what {@code manager} makes of its document from the next time on that it shows another. @return whether it shows the document itself for now */
	static boolean show(TextViewer viewer, ISlaveDocumentManager manager) throws ReflectiveOperationException {
		Field field = field(TextViewer.class, "fSlaveDocumentManager");
		boolean whole = !(field.get(viewer) instanceof ISlaveDocumentManagerExtension before) || before.getSlaveDocuments(viewer.getDocument()) == null
				|| before.getSlaveDocuments(viewer.getDocument()).length == 0;
		if (whole)
			field.set(viewer, manager);
		return whole;
	}

	/** What {@code text} is told through that its content changes. */
	static TextChangeListener ear(StyledText text) throws ReflectiveOperationException {
		return (TextChangeListener) field(StyledText.class, "textChangeListener").get(text);
	}

	/** Has {@code text} copy to {@code clipboard}, and dispose of it with itself. */
	static void copy(StyledText text, Clipboard clipboard) throws ReflectiveOperationException {
		Field field = field(StyledText.class, "clipboard");
		Clipboard before = (Clipboard) field.get(text);
		field.set(text, clipboard);
		before.dispose();
	}

	private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
		Field field = type.getDeclaredField(name);
		field.setAccessible(true);
		return field;
	}
}
