package org.galleyproof.ui.internal.dossier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The ways between the search field and the lines below it, without a mouse: typing goes on in the field, arrows lead down and up. */
final class SearchKeys {

	private SearchKeys() {
	}

	static void connect(Text words, Results results) {
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				results.focusFirst();
				event.doit = false;
			} else if (event.keyCode == SWT.ESC) {
				words.setText("");
				event.doit = false;
			}
		});
		Table table = results.viewer().getTable();
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_UP && table.getSelectionIndex() == 0 || event.keyCode == SWT.ESC) {
				words.setFocus();
			} else if (isLetter(event)) {
				words.setFocus();
				words.setSelection(words.getCharCount());
				words.insert(Character.toString(event.character));
				event.doit = false;
			}
		});
	}

	private static boolean isLetter(Event event) {
		return event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
	}
}
