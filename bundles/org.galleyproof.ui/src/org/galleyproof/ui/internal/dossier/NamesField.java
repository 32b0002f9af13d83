package org.galleyproof.ui.internal.dossier;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;

/** A list of names: a new one is typed and added, one that is chosen is removed. */
final class NamesField {

	private static final int LINES = 62;

	private final List list;
	private final Text text;

	/**
	 * Made in two columns.
	 *
	 * @param hint what to type
	 * @param add called with a name that is not blank
	 * @param remove called with a name of the list
	 */
	NamesField(Composite parent, String label, String hint, Consumer<String> add, Consumer<String> remove) {
		Label name = new Label(parent, SWT.NONE);
		name.setText(label);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = new Text(area, SWT.BORDER);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button plus = new Button(area, SWT.PUSH);
		plus.setText(DossierTexts.Names_add);
		GridDataFactory.fillDefaults().applyTo(plus);
		list = new List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES).applyTo(list);
		Button minus = new Button(area, SWT.PUSH);
		minus.setText(DossierTexts.Names_remove);
		minus.setEnabled(false);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(minus);
		Runnable adding = () -> {
			String typed = text.getText().strip();
			text.setText("");
			if (!typed.isEmpty() && list.indexOf(typed) < 0)
				add.accept(typed);
		};
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> adding.run()));
		plus.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> adding.run()));
		Runnable removing = () -> {
			if (list.getSelectionIndex() >= 0)
				remove.accept(list.getSelection()[0]);
		};
		minus.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> removing.run()));
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> minus.setEnabled(list.getSelectionIndex() >= 0)));
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL)
				removing.run();
		});
	}

	void show(java.util.List<String> names) {
		String[] now = names.toArray(String[]::new);
		if (!Arrays.equals(now, list.getItems()))
			list.setItems(now);
	}
}
