package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Messages;
import org.galleyproof.ui.internal.Prose.Line;
import org.galleyproof.ui.internal.Prose.Look;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.quickfix.Proposal;
import org.galleyproof.ui.internal.quickfix.Proposals;

/** What differs: of each finding its sentence, why it matters, the clause of the house's style, and a button for everything that can be done about it. */
final class FindingsSection {

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
			steps.addAll(new FindingButtons(sections, finding, proposals).steps());
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
}
