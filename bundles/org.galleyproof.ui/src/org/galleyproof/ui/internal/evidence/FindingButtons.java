package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import org.galleyproof.checks.Finding;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.quickfix.Proposal;

/** A button for everything that can be done about a finding, and one for all that stands aside; those of an earlier finding are taken over where there are as many. */
final class FindingButtons {

	private final Sections sections;
	private final Finding finding;
	private final List<Proposal> own;
	private final List<Proposal> aside;
	/** {@code null} until the first step. */
	private Composite row;
	private boolean changed;

	/** What a button does, or lets people choose from. */
	private record Choice(Finding finding, List<Proposal> proposals) {
	}

	FindingButtons(Sections sections, Finding finding, List<Proposal> proposals) {
		this.sections = sections;
		this.finding = finding;
		own = proposals.stream().filter(each -> !each.isAside()).toList();
		aside = proposals.stream().filter(Proposal::isAside).toList();
	}

	/** What adds them, a button a step: a new one, or one with other words, takes a millisecond or more. */
	List<Runnable> steps() {
		List<Runnable> steps = new ArrayList<>();
		steps.add(this::begin);
		for (int i = 0; i < own.size(); i++) {
			int index = i;
			steps.add(() -> show(index));
		}
		steps.add(this::end);
		return steps;
	}

	private void begin() {
		String kind = "buttons " + own.size() + (aside.isEmpty() ? "" : " and a menu");
		row = (Composite) sections.reuse(kind);
		if (row != null)
			return;
		row = new Composite(sections.body(), SWT.NONE);
		row.setLayout(new Flow());
		GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).applyTo(row);
		sections.add(row, kind);
	}

	private void show(int index) {
		if (row.isDisposed())
			return;
		Control[] buttons = row.getChildren();
		Button button = index < buttons.length ? (Button) buttons[index] : button(row);
		if (dress(button, own.get(index))) {
			((Flow) row.getLayout()).ask(button);
			changed = true;
		}
	}

	private void end() {
		if (row.isDisposed())
			return;
		Control[] buttons = row.getChildren();
		if (!aside.isEmpty())
			(own.size() < buttons.length ? buttons[own.size()] : menu(row)).setData(new Choice(finding, aside));
		if (changed) {
			sections.changed(row);
			// the row itself may be as large as before
			row.layout(false);
		}
	}

	/** Returns whether the button may want another size. */
	private boolean dress(Button button, Proposal proposal) {
		button.setData(new Choice(finding, List.of(proposal)));
		if (!proposal.description().equals(button.getToolTipText()))
			button.setToolTipText(proposal.description());
		String label = proposal.label().replace("&", "&&");
		Image icon = proposal.icon() == null ? null : Images.get(proposal.icon());
		boolean changed = !label.equals(button.getText()) || icon != button.getImage();
		if (!label.equals(button.getText()))
			button.setText(label);
		if (icon != button.getImage())
			button.setImage(icon);
		return changed;
	}

	private static Button button(Composite row) {
		Button button = new Button(row, SWT.PUSH | SWT.WRAP);
		button.addListener(SWT.Selection, event -> choice(button).proposals().getFirst().run(row.getShell()));
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = choice(button).finding().message() + " " + choice(button).proposals().getFirst().description();
			}
		});
		return button;
	}

	/** One button for several, which it offers when it is pressed. */
	private static Button menu(Composite row) {
		Button button = new Button(row, SWT.PUSH | SWT.WRAP);
		button.setText(EvidenceTexts.ignore);
		Menu menu = new Menu(button);
		button.setMenu(menu);
		menu.addListener(SWT.Show, event -> fill(menu, choice(button), row));
		button.addDisposeListener(event -> menu.dispose());
		button.addListener(SWT.Selection, event -> {
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		});
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = choice(button).finding().message();
			}
		});
		return button;
	}

	private static void fill(Menu menu, Choice choice, Composite row) {
		for (MenuItem old : menu.getItems())
			old.dispose();
		for (Proposal proposal : choice.proposals()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(proposal.label().replace("&", "&&"));
			item.setToolTipText(proposal.description());
			item.addListener(SWT.Selection, event -> proposal.run(row.getShell()));
		}
	}

	private static Choice choice(Button button) {
		return (Choice) button.getData();
	}
}
