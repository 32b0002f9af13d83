package org.galleyproof.ui.internal.evidence;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.Evidence;
import org.galleyproof.ui.internal.Prose.Line;
import org.galleyproof.ui.internal.Prose.Look;
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
		List<Line> lines = new ArrayList<>();
		if (!shown.parts().isEmpty())
			lines.add(Line.heading(EvidenceTexts.section_facts));
		for (SourcePart part : shown.parts()) {
			if (shown.parts().size() > 1)
				lines.add(Line.plain(Card.where(part.evidence())));
			if (part.problem() != null)
				lines.add(new Line(Look.PLAIN, null, part.problem(), PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK), null, null));
			for (Fact fact : part.facts())
				lines.add(new Line(Look.PLAIN, fact.label(), (fact.warning() ? "\u26A0 " : "") + fact.value(), null, null, fact.link()));
			List<Line> said = List.copyOf(lines);
			lines.clear();
			steps.add(() -> sections.prose(said, line -> launch(line.link(), sections.body().getShell())));
			if (part.problem() == null && part.place() != null)
				steps.add(() -> sections.button(EvidenceTexts.open, () -> open.accept(part.evidence())));
		}
		return steps;
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
