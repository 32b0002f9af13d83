package org.galleyproof.ui.internal.dossier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A form of two columns under a title, scrolled where it has too little room, or a sentence in its place. */
final class FormSheet {

	private final Composite stack;
	private final StackLayout layers = new StackLayout();
	private final Label message;
	private final ScrolledComposite scroll;
	private final Composite form;
	private final Label title;

	/** Shows a sentence to begin with. */
	FormSheet(Composite parent, String sentence) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layers);
		message = new Label(stack, SWT.WRAP | SWT.CENTER);
		message.setText(sentence);
		layers.topControl = message;
		scroll = new ScrolledComposite(stack, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(24, 16).spacing(12, 8).applyTo(form);
		scroll.setContent(form);
		title = new Label(form, SWT.WRAP);
		Font bold = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(3).createFont(parent.getDisplay());
		title.setFont(bold);
		title.addDisposeListener(event -> bold.dispose());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
	}

	/** Where the fields go. */
	Composite form() {
		return form;
	}

	boolean isDisposed() {
		return stack.isDisposed();
	}

	void title(String words) {
		title.setText(words.replace("&", "&&"));
	}

	/** Shows the form, laid out anew. */
	void show() {
		layers.topControl = scroll;
		layOut();
		stack.layout();
	}

	/** Shows a sentence in place of the form. */
	void say(String sentence) {
		message.setText(sentence);
		layers.topControl = message;
		stack.layout();
	}

	/** Lays the form out again, because a field needs more or less room. */
	void layOut() {
		form.layout(true, true);
		scroll.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}
}
