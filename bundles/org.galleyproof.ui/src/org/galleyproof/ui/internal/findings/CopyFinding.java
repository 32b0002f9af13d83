package org.galleyproof.ui.internal.findings;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import org.galleyproof.ui.internal.Texts;

/** Copies the chosen finding as a sentence with its line, for a letter to the reporter. */
final class CopyFinding extends Action {

	private final Supplier<FindingRow> chosen;
	private final Display display;

	/** @param chosen the chosen row; gives {@code null} for none */
	CopyFinding(Supplier<FindingRow> chosen, Display display) {
		this.chosen = chosen;
		this.display = display;
	}

	@Override
	public void run() {
		FindingRow row = chosen.get();
		if (row == null)
			return;
		String words = row.line() == 0 ? row.message() : NLS.bind(Texts.FindingRow_copied, row.paragraph() ? row.place() : NLS.bind(Texts.Print_line, row.place()), row.message());
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
