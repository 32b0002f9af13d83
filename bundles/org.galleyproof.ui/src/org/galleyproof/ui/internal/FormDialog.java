package org.galleyproof.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * The frame of the small windows that ask for something: what is asked above, a form of two columns, names and fields, and a button that can be pressed once
 * everything is filled in rightly. What is wrong is said above the form, but not before somebody changed something.
 */
public abstract class FormDialog extends TitleAreaDialog {

	private final String window;
	private final String title;
	private final String message;
	/** Pixels. */
	private final int width;

	/**
	 * @param window its name in the frame of the window
	 * @param title the question
	 * @param message what to know about it
	 * @param width of the form, in pixels
	 */
	protected FormDialog(Shell parent, String window, String title, String message, int width) {
		super(parent);
		this.window = window;
		this.title = title;
		this.message = message;
		this.width = width;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Puts the fields into the form. @param form a grid of two columns */
	protected abstract void fill(Composite form);

	/** Takes over what the fields hold; called once, while they still can be asked. */
	protected abstract void take();

	/** What is wrong with a field, a sentence; {@code null} where nothing is. */
	protected String problem() {
		return null;
	}

	/** Whether nothing is wrong and everything needed is filled in. */
	protected boolean isComplete() {
		return problem() == null;
	}

	/** The words on the button that takes the answer. */
	protected String done() {
		return IDialogConstants.OK_LABEL;
	}

	/** Looks at the fields again; for those that {@link #field} did not make. */
	protected final void validate() {
		setErrorMessage(problem());
		enable();
	}

	/** A name of a field below the ones before. */
	protected static Label label(Composite form, String name) {
		Label label = new Label(form, SWT.NONE);
		label.setText(name);
		return label;
	}

	/** A line to write in, behind its name. @param hint what is shown while it is empty */
	protected final Text field(Composite form, String name, String value, String hint) {
		label(form, name);
		Text field = new Text(form, SWT.BORDER);
		field.setText(value == null ? "" : value);
		field.setMessage(hint);
		field.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	/** Some lines to write in, or to read, behind their name. @param style {@link SWT#READ_ONLY} or {@link SWT#NONE} @param lines how many are seen to begin with */
	protected final Text area(Composite form, String name, String value, int style, int lines) {
		label(form, name).setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		Text area = new Text(form, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL | style);
		area.setText(value);
		area.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, lines * area.getLineHeight()).applyTo(area);
		return area;
	}

	/** Something to say yes or no to, below the fields. */
	protected static Button check(Composite form, String name, boolean state) {
		new Label(form, SWT.NONE);
		Button button = new Button(form, SWT.CHECK);
		button.setText(name);
		button.setSelection(state);
		return button;
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(window);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(message);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(8, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, SWT.DEFAULT).applyTo(form);
		fill(form);
		return area;
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, done(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	@Override
	protected final void okPressed() {
		take();
		super.okPressed();
	}

	private void enable() {
		Button ok = getButton(IDialogConstants.OK_ID);
		// fields are filled before there is one
		if (ok != null)
			ok.setEnabled(isComplete());
	}
}
