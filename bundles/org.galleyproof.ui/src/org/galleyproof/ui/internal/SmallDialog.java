package org.galleyproof.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The frame of the small windows that show a list about one thing: a title above, a size that can be changed, and a button that closes it. */
public abstract class SmallDialog extends TitleAreaDialog {

	/** Characters of a text that the title shows; the area is not higher than three lines. */
	private static final int WORDS = 200;

	private final String window;
	private final Point size;

	/**
	 * @param window its name in the frame of the window
	 * @param size in pixels, to begin with
	 * @param stays whether the workbench can be used while it is open; {@link #open()} then returns at once
	 */
	protected SmallDialog(Shell parent, String window, Point size, boolean stays) {
		super(parent);
		this.window = window;
		this.size = size;
		setHelpAvailable(false);
		setShellStyle(stays ? SWT.SHELL_TRIM | SWT.MODELESS : getShellStyle() | SWT.RESIZE);
		setBlockOnOpen(!stays);
	}

	/** The beginning of a text that may be a long quotation. */
	protected static String shortened(String words) {
		return words.codePointCount(0, words.length()) <= WORDS ? words : words.substring(0, words.offsetByCodePoints(0, WORDS)) + '\u2026';
	}

	/** Where the list goes, with air around it. @param area below the title */
	protected static Composite form(Composite area) {
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		return form;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(window);
	}

	@Override
	protected Point getInitialSize() {
		Point least = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return new Point(size.x, Math.max(size.y, Math.min(least.y, getShell().getMonitor().getClientArea().height)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
