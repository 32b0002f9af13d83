package org.galleyproof.ui.internal.evidence;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
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

	/** @param open shows a statement in its source */
	static void addTo(Sections sections, Shown shown, Consumer<Evidence> open) {
		if (shown.parts().isEmpty())
			return;
		sections.heading(EvidenceTexts.section_facts);
		for (SourcePart part : shown.parts()) {
			if (shown.parts().size() > 1)
				sections.line(Card.where(part.evidence()), null);
			if (part.problem() != null)
				sections.line(part.problem(), PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
			Composite table = new Composite(sections.body(), SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 3).applyTo(table);
			GridDataFactory.fillDefaults().grab(true, false).indent(Sections.INDENT, 0).applyTo(table);
			for (Fact fact : part.facts())
				add(table, fact);
			if (part.problem() == null && part.place() != null) {
				Button button = new Button(sections.body(), SWT.PUSH);
				button.setText(EvidenceTexts.open);
				GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(Sections.INDENT, 0).applyTo(button);
				button.addListener(SWT.Selection, event -> open.accept(part.evidence()));
			}
		}
	}

	private static void add(Composite table, Fact fact) {
		Label label = new Label(table, SWT.NONE);
		label.setText(fact.label().replace("&", "&&"));
		label.setForeground(Sections.faint(table));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		String value = (fact.warning() ? "\u26A0 " : "") + fact.value();
		if (fact.link() == null) {
			Label text = new Label(table, SWT.WRAP);
			text.setText(value.replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
			return;
		}
		Link link = new Link(table, SWT.WRAP);
		link.setText("<a>" + value.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A") + "</a>");
		link.setToolTipText(fact.link());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> launch(fact.link(), link.getShell()));
		link.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = fact.label() + ": " + fact.value();
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
