package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Messages;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.Prose.Line;
import org.galleyproof.ui.internal.Prose.Look;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.quickfix.Proposal;
import org.galleyproof.ui.internal.quickfix.Proposals;

/** What differs: of each finding its sentence, why it matters, the clause of the house's style, and a button for everything that can be done about it. */
final class FindingsSection {

	/** What a button does, or lets people choose from. */
	private record Choice(Finding finding, List<Proposal> proposals) {
	}

	private FindingsSection() {
	}

	/** What adds the findings of {@code shown} to {@code sections}, step by step. @param usual leaves the choice of the source to the program again */
	static List<Runnable> steps(Sections sections, Shown shown, Runnable usual) {
		List<Runnable> steps = new ArrayList<>();
		if (isChosen(shown))
			steps.add(() -> {
				sections.prose(List.of(Line.plain(EvidenceTexts.chosen)), null);
				sections.button(EvidenceTexts.chosen_undo, usual);
			});
		List<Line> lines = new ArrayList<>();
		lines.add(Line.heading(EvidenceTexts.section_findings));
		if (shown.item().findings().isEmpty())
			lines.add(Line.plain(shown.item().evidence() == null ? EvidenceTexts.view_unspoken : EvidenceTexts.section_nothing));
		for (Finding finding : shown.item().findings()) {
			say(lines, finding);
			List<Proposal> proposals = shown.other() ? List.of() : Proposals.of(finding, shown.item(), shown.draft(), shown.open());
			if (proposals.isEmpty())
				continue;
			List<Line> above = List.copyOf(lines);
			lines.clear();
			steps.add(() -> sections.prose(above, null));
			steps.add(() -> buttons(sections, finding, proposals));
		}
		if (shown.undated() != null)
			lines.add(Line.dim(shown.undated()));
		shown.item().grounds().forEach(ground -> lines.add(Line.dim(ground)));
		if (!lines.isEmpty())
			steps.add(() -> sections.prose(lines, null));
		return steps;
	}

	private static void say(List<Line> lines, Finding finding) {
		lines.add(new Line(Look.PLAIN, null, finding.message(), PlatformUI.getWorkbench().getSharedImages().getImage(switch (finding.severity()) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		}), null, null));
		lines.add(Line.dim(Texts.label(finding.type()) + ". " + Messages.why(finding.type())));
		if (finding.clause() != null)
			lines.add(Line.dim(NLS.bind(EvidenceTexts.style, new Object[] { finding.clause().style(), finding.clause().subject(), finding.clause().text() })));
	}

	/** Whether a person chose the statement that is shown. */
	private static boolean isChosen(Shown shown) {
		return shown.item().evidence() != null && shown.item().evidence().statement().equals(shown.open().choices().statement(shown.item().hull()));
	}

	/** A button for each, and one for all that stand aside; those of an earlier finding are taken over where there are as many. */
	private static void buttons(Sections sections, Finding finding, List<Proposal> proposals) {
		List<Proposal> own = proposals.stream().filter(each -> !each.isAside()).toList();
		List<Proposal> aside = proposals.stream().filter(Proposal::isAside).toList();
		String kind = "buttons " + own.size() + (aside.isEmpty() ? "" : " and a menu");
		Composite row = (Composite) sections.reuse(kind);
		if (row == null) {
			row = new Composite(sections.body(), SWT.NONE);
			row.setLayout(new Flow());
			GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).applyTo(row);
			for (int i = 0; i < own.size(); i++)
				button(row);
			if (!aside.isEmpty())
				menu(row);
			sections.add(row, kind);
		}
		Control[] buttons = row.getChildren();
		boolean changed = false;
		for (int i = 0; i < own.size(); i++)
			changed |= dress((Button) buttons[i], finding, own.get(i));
		if (changed) {
			sections.changed(row);
			// the row itself may be as large as before
			row.layout(true);
		}
		if (!aside.isEmpty())
			buttons[own.size()].setData(new Choice(finding, aside));
	}

	/** Returns whether the button may want another size. */
	private static boolean dress(Button button, Finding finding, Proposal proposal) {
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

	private static void button(Composite row) {
		Button button = new Button(row, SWT.PUSH | SWT.WRAP);
		button.addListener(SWT.Selection, event -> choice(button).proposals().getFirst().run(row.getShell()));
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = choice(button).finding().message() + " " + choice(button).proposals().getFirst().description();
			}
		});
	}

	/** One button for several, which it offers when it is pressed. */
	private static void menu(Composite row) {
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
