package org.galleyproof.ui.internal.evidence;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.Evidence;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.evidence.SourcePart.Fact;
import org.galleyproof.ui.internal.hover.Card;

/** What is known of the statements and their sources; addresses and files can be opened. */
final class FactsSection {

	/** What an import takes, and a desk's programs show; nothing that runs. */
	private static final Set<String> SHOWN_BY_PROGRAMS = Set.of("txt", "md", "markdown", "html", "htm", "docx", "pdf", "srt", "vtt", "csv", "tsv", "jsonl", "json", "mp3", "mp4", "wav", "png", "jpg");

	private FactsSection() {
	}

	/** What adds the facts to {@code sections}, step by step. @param open shows a statement in its source */
	static List<Runnable> steps(Sections sections, Shown shown, Consumer<Evidence> open) {
		List<Runnable> steps = new ArrayList<>();
		if (!shown.parts().isEmpty())
			steps.add(() -> sections.heading(EvidenceTexts.section_facts));
		for (SourcePart part : shown.parts()) {
			steps.add(() -> {
				if (shown.parts().size() > 1)
					sections.line(Card.where(part.evidence()), null);
				if (part.problem() != null)
					sections.line(part.problem(), PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
			});
			steps.add(() -> table(sections, part.facts()));
			if (part.problem() == null && part.place() != null)
				steps.add(() -> sections.button(EvidenceTexts.open, () -> open.accept(part.evidence())));
		}
		return steps;
	}

	/** A line for each fact; the table of an earlier source is taken over where it has as many texts and links in the same places. */
	private static void table(Sections sections, List<Fact> facts) {
		String kind = "facts " + facts.stream().map(fact -> fact.link() == null ? "t" : "l").collect(Collectors.joining());
		Composite table = (Composite) sections.reuse(kind);
		if (table == null) {
			table = new Composite(sections.body(), SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 3).applyTo(table);
			GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).applyTo(table);
			for (Fact fact : facts)
				add(table, fact.link() != null);
			sections.add(table, kind);
		}
		if (facts.equals(table.getData()))
			return;
		table.setData(facts);
		Control[] parts = table.getChildren();
		for (int i = 0; i < facts.size(); i++) {
			Fact fact = facts.get(i);
			sections.say((Label) parts[2 * i], fact.label());
			String value = (fact.warning() ? "\u26A0 " : "") + fact.value();
			if (parts[2 * i + 1] instanceof Link link) {
				link.setText("<a>" + value.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A") + "</a>");
				link.setToolTipText(fact.link());
				link.setData(fact);
				sections.changed(link);
			} else
				sections.say((Label) parts[2 * i + 1], value);
		}
	}

	private static void add(Composite table, boolean linked) {
		Label label = new Label(table, SWT.NONE);
		label.setForeground(Sections.faint(table));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Control value = linked ? new Link(table, SWT.WRAP) : new Label(table, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(value);
		if (!linked)
			return;
		value.addListener(SWT.Selection, event -> launch(((Fact) value.getData()).link(), value.getShell()));
		value.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = ((Fact) value.getData()).label() + ": " + ((Fact) value.getData()).value();
			}
		});
	}

	/** Opens an address or a file with the system's program for it. */
	private static void launch(String address, Shell shell) {
		boolean file = address.startsWith("file:");
		String target = file ? Path.of(URI.create(address)).toString() : address;
		String ending = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (file && !SHOWN_BY_PROGRAMS.contains(ending))
			MessageDialog.openInformation(shell, Texts.dialog_title, NLS.bind(EvidenceTexts.launch_kind, target));
		else if (!Program.launch(target))
			MessageDialog.openInformation(shell, Texts.dialog_title, NLS.bind(EvidenceTexts.launch_failed, target));
	}
}
