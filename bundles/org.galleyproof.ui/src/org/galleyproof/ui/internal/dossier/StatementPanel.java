package org.galleyproof.ui.internal.dossier;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.dossier.SourceSnapshot.Placed;

/** What is known of the statement at the caret, and what can be done about it. */
final class StatementPanel extends Composite {

	private final Label sign;
	private final Label who;
	private final Label state;
	private final List<Button> buttons = new ArrayList<>();

	/**
	 * @param status called to change how far the statement is verified
	 * @param leaning called to show the drafts that lean on it
	 * @param history called to show what was done to it
	 */
	StatementPanel(Composite parent, Runnable status, Runnable leaning, Runnable history) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).spacing(8, 2).applyTo(this);
		sign = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().hint(16, 16).applyTo(sign);
		Composite words = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		who = new Label(words, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
		state = new Label(words, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		Composite row = new Composite(this, SWT.NONE);
		row.setLayout(new RowLayout());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(row);
		button(row, DossierTexts.Statement_status, status);
		button(row, DossierTexts.Statement_leaning, leaning);
		button(row, DossierTexts.Statement_history, history);
		show(null);
	}

	void show(Placed statement) {
		buttons.forEach(button -> button.setEnabled(statement != null));
		if (statement == null) {
			sign.setImage(null);
			who.setText(DossierTexts.Statement_none);
			state.setText("");
		} else {
			sign.setImage(Statuses.image(statement.status()));
			List<String> facts = new ArrayList<>();
			facts.add(statement.speaker() == null ? DossierTexts.Statement_nobody : statement.speaker());
			if (statement.date() != null)
				facts.add(Days.show(statement.date()));
			if (!statement.place().isEmpty())
				facts.add(statement.place());
			who.setText(String.join("  \u00b7  ", facts).replace("&", "&&"));
			String wrong = statement.problem();
			state.setText((wrong.isEmpty() ? state(statement) : NLS.bind(DossierTexts.Statement_problem, state(statement), wrong)).replace("&", "&&"));
		}
		getParent().layout(true, true);
	}

	private static String state(Placed statement) {
		if (statement.verification().isEmpty())
			return Statuses.meaning(statement.status());
		String said = statement.note() == null ? statement.verification() : NLS.bind(DossierTexts.Statement_note, statement.verification(), statement.note());
		return statement.evidence() == null ? said : NLS.bind(DossierTexts.Statement_evidence, said, statement.evidence());
	}

	private void button(Composite row, String name, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(name);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		buttons.add(button);
	}
}
