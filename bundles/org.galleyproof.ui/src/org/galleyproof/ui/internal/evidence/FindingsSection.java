package org.galleyproof.ui.internal.evidence;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Messages;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.quickfix.Proposal;
import org.galleyproof.ui.internal.quickfix.Proposals;

/** What differs: of each finding its sentence, why it matters, the clause of the house's style, and a button for everything that can be done about it. */
final class FindingsSection {

	private FindingsSection() {
	}

	/** Adds the findings of {@code shown} to {@code sections}. @param usual leaves the choice of the source to the program again */
	static void addTo(Sections sections, Shown shown, Runnable usual) {
		if (isChosen(shown)) {
			sections.line(EvidenceTexts.chosen, null);
			Button back = new Button(sections.body(), SWT.PUSH);
			back.setText(EvidenceTexts.chosen_undo);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(Sections.INDENT, 0).applyTo(back);
			back.addListener(SWT.Selection, event -> usual.run());
		}
		sections.heading(EvidenceTexts.section_findings);
		if (shown.item().findings().isEmpty())
			sections.line(shown.item().evidence() == null ? EvidenceTexts.view_unspoken : EvidenceTexts.section_nothing, null);
		for (Finding finding : shown.item().findings()) {
			sections.line(finding.message(), PlatformUI.getWorkbench().getSharedImages().getImage(switch (finding.severity()) {
				case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
				case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
				case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
			}));
			sections.dim(Texts.label(finding.type()) + ". " + Messages.why(finding.type()));
			if (finding.clause() != null)
				sections.dim(NLS.bind(EvidenceTexts.style, new Object[] { finding.clause().style(), finding.clause().subject(), finding.clause().text() }));
			buttons(sections.body(), finding, shown.other() ? List.of() : Proposals.of(finding, shown.item(), shown.draft(), shown.open()));
		}
		shown.item().grounds().forEach(sections::dim);
	}

	/** One button for all of them. */
	private static void menu(Composite row, Finding finding, List<Proposal> proposals) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(EvidenceTexts.ignore);
		Menu menu = new Menu(button);
		for (Proposal proposal : proposals) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(proposal.label().replace("&", "&&"));
			item.setToolTipText(proposal.description());
			item.addListener(SWT.Selection, event -> proposal.run(row.getShell()));
		}
		button.setMenu(menu);
		button.addDisposeListener(event -> menu.dispose());
		button.addListener(SWT.Selection, event -> {
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		});
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = finding.message();
			}
		});
	}

	/** Whether a person chose the statement that is shown. */
	private static boolean isChosen(Shown shown) {
		return shown.item().evidence() != null && shown.item().evidence().statement().equals(shown.open().choices().statement(shown.item().hull()));
	}

	private static void buttons(Composite parent, Finding finding, List<Proposal> proposals) {
		if (proposals.isEmpty())
			return;
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).applyTo(row);
		for (Proposal proposal : proposals.stream().filter(each -> !each.isAside()).toList()) {
			Button button = new Button(row, SWT.PUSH);
			button.setText(proposal.label().replace("&", "&&"));
			button.setToolTipText(proposal.description());
			if (proposal.icon() != null)
				button.setImage(Images.get(proposal.icon()));
			button.addListener(SWT.Selection, event -> proposal.run(row.getShell()));
			button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getDescription(AccessibleEvent event) {
					event.result = finding.message() + " " + proposal.description();
				}
			});
		}
		List<Proposal> aside = proposals.stream().filter(Proposal::isAside).toList();
		if (!aside.isEmpty())
			menu(row, finding, aside);
	}
}
